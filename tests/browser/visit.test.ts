// A first visit: what it loads, what it leaves, what moves.
import assert from 'node:assert/strict';
import { locales, type Locale } from '#languages/locales.ts';
import { launchOptions } from '../support/chromium.ts';
import { sample, typicalPages } from '../support/site.ts';
import { leastShift, leftIn, visit } from '../support/visit.ts';
import { expect } from '../support/test.ts';
import { test } from '../support/policy.ts';

// Off-screen pictures load as on a current line: headless Chromium has no connection type and would
// load more of them.
const { args, ...browser } = launchOptions();
const asOnAQuickLine = '--blink-settings=lazyLoadingImageMarginPxUnknown=1250';
test.use({ launchOptions: { ...browser, args: [...args, asOnAQuickLine] } });

/**
 * Pages that differ in what they load: sections, practice, help, search, words, prose, some for
 * teachers, and for organizations a framed card and the pictures.
 */
const kinds =
  /^\/..\/(404\.html|(?!accessibility|leaving|privacy)[a-z-]+\/|help\/us\/|stories\/new-friend\/(1\/)?|share\/(embed|pictures)\/|teach\/(3x40-2-tricks-online-story|worksheets\/(match|puzzle-11-14))\/)?$/;
/** Each of those in English, some of them in the other languages; and of all other pages some. */
function visited(locale: Locale): string[] {
  const read = typicalPages().filter(
    ({ url }) => url.startsWith(`/${locale}/`) && !/help\/(bb|lr|iq|ua)|\/print\/./.test(url),
  );
  const kind = read.filter(({ url }) => kinds.test(url));
  assert.equal(kind.length, 35, locale);
  const others = read.filter((one) => !kind.includes(one));
  const some = locale === 'en' ? kind : sample(kind, locale === 'ar' ? 8 : 4);
  return [...some, ...sample(others, 3)].map(({ url }) => url);
}

for (const locale of locales) {
  test(`a first visit without scrolling loads at most 100 KB, from this site only, and leaves nothing (${locale})`, async ({
    // Only a host that sends its headers lets a card in a locked frame have its fonts.
    hosted: origin,
    browser,
  }) => {
    const urls = visited(locale);
    // Four at a time: a visit mostly waits for the network to be quiet.
    const lane = async (first: number) => {
      const seen = [];
      for (let i = first; i < urls.length; i += 4)
        seen.push({ url: urls[i] ?? '', ...(await visit(browser, origin, urls[i] ?? '')) });
      return seen;
    };
    for (const { url, ...seen } of (await Promise.all([0, 1, 2, 3].map(lane))).flat()) {
      assert.ok(
        seen.bytes <= 100 * 1024,
        `${url}: ${seen.bytes} bytes in ${seen.requests.join(' ')}`,
      );
      assert.deepEqual(seen.otherOrigins, [], url);
      assert.deepEqual(seen.stored, [], url);
      const shift = await leastShift(seen, () => visit(browser, origin, url));
      assert.ok(shift < 0.01, `${url}: layout shift ${shift}`);
      assert.deepEqual(seen.errors, [], url);
    }
  });
}

test('the choice of a language is light too, and leaves nothing', async ({ origin, browser }) => {
  for (const url of ['/', '/404.html']) {
    const seen = await visit(browser, origin, url);
    assert.ok(seen.bytes <= 100 * 1024, `${url}: ${seen.bytes} bytes`);
    assert.deepEqual(
      [
        seen.otherOrigins,
        seen.stored,
        (await leastShift(seen, () => visit(browser, origin, url))) < 0.01,
        seen.errors,
      ],
      [[], [], true, []],
      url,
    );
  }
});

test('a phone has the picture that is made for it in the page, does not load that of a screen, and stays under 100 KB', async ({
  origin,
  browser,
}) => {
  for (const url of ['/en/', '/ar/', '/ru/what-is-it/all/']) {
    const open = () => visit(browser, origin, url, { width: 390, height: 800 });
    const seen = await open();
    assert.ok(seen.bytes <= 100 * 1024, `${url}: ${seen.bytes} bytes`);
    assert.doesNotMatch(seen.requests.join(' '), /home-hero/, url);
    assert.ok((await leastShift(seen, open)) < 0.01, `${url}: layout shift`);
  }
});

test('on a slow line nothing moves when the style of what lies below the door comes after the first paint', async ({
  open,
}) => {
  for (const url of ['/ar/what-is-it/all/', '/ru/promises/all/']) {
    const page = await open('about:blank', { viewport: { width: 390, height: 800 } });
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { effectiveType: '3g' } });
      const watched = Object.assign(globalThis, { shift: 0 });
      new PerformanceObserver((list) =>
        list
          .getEntries()
          .forEach((entry) => (watched.shift += (entry as unknown as { value: number }).value)),
      ).observe({ type: 'layout-shift', buffered: true });
    });
    const isPainted = (): boolean =>
      performance.getEntriesByName('first-contentful-paint').length > 0;
    await page.route(/\/scenes\..*css$/, async (route) => {
      await page.waitForFunction(isPainted);
      await route.continue();
    });
    await page.goto(url, { waitUntil: 'load' });
    await expect(page.locator('.gate .btn').first()).toHaveCSS('text-decoration-line', 'none');
    const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
    assert.ok(shift < 0.01, `${url}: layout shift ${shift}`);
  }
});

test('a page of a language asks for the fonts of its script and for no other', async ({
  origin,
  browser,
}) => {
  const fonts = async (url: string) =>
    (await visit(browser, origin, url)).requests.filter((path) => path.endsWith('.woff2')).length;
  assert.equal(await fonts('/en/online/all/'), 2);
  assert.equal(await fonts('/ru/online/all/'), 4);
  assert.equal(await fonts('/ar/online/all/'), 2);
  assert.equal(await fonts('/zh/online/all/'), 0);
});

test('reading a whole section leaves nothing either, with everything opened', async ({ page }) => {
  await page.goto('/en/what-is-it/all/');
  for (const summary of await page.locator('summary').all())
    if (await summary.isVisible()) await summary.click();
  await page.mouse.wheel(0, 20_000);
  await page.goto('/en/words/#crime');
  await page.goBack();
  assert.deepEqual(await leftIn(page), []);
});
