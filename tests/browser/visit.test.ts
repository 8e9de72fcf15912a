// A first visit in ways of its own. Each kind of page is visited in the walk (walk/rules/visit.ts).
import assert from 'node:assert/strict';
import { onAQuickLine } from '../support/chromium.ts';
import { leastShift, leftIn, visit } from '../support/visit.ts';
import { expect, test } from '../support/test.ts';

test.use({ launchOptions: onAQuickLine() });

test('a phone has the picture that is made for it in the page, does not load that of a screen, and stays under 100 KB', async ({
  origin,
  browser,
}) => {
  for (const url of ['/ar/', '/ru/what-is-it/all/']) {
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
  for (const url of ['/ar/what-is-it/all/']) {
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
