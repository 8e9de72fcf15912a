// A card in the page of another site: whatever the sandbox allows, it shows the scene and a way to
// help; no other page can be framed.
import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import { cardSizes, frameLines } from '#library/embed-lines.ts';
import { violations } from '../support/axe.ts';
import { content } from '../support/content.ts';
import { otherSite, test } from '../support/policy.ts';
import { cards, journeyLocales, sample, someOf } from '../support/site.ts';
import { expect } from '../support/test.ts';

const url = '/en/embed/what-is-it/what-happened-to-leo/';
const { short } = content.languages.en.captions.scenes['a-crime-against-children'] ?? assert.fail();

/** Shows lines of HTML on a page of another site. */
async function paste(page: Page, hostedGallery: string, lines: string): Promise<void> {
  await otherSite(hostedGallery, page);
  await page.evaluate((html) => {
    document.body.innerHTML = html;
  }, lines);
}
/** A frame that allows as much as this; `undefined` locks nothing. */
const framed = (src: string, sandbox: string | undefined): string =>
  `<iframe src="${src}" title="card" width="320" height="400"${sandbox === undefined ? '' : ` sandbox="${sandbox}"`}></iframe>`;

for (const [name, sandbox] of [
  ['no lock', undefined],
  ['an empty sandbox', ''],
  ['a sandbox that allows scripts only', 'allow-scripts'],
] as const)
  test(`a card in the frame of another site shows the whole scene and two ways on, with ${name}`, async ({
    page,
    hosted,
    hostedGallery,
  }) => {
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    page.on('console', (message) => {
      // Some Chromium ask the other site for an icon, which it has not.
      const isIcon = message.location().url.endsWith('/favicon.ico');
      if (message.type() === 'error' && !isIcon) failed.push(message.text());
    });
    await paste(page, hostedGallery, framed(hosted + url, sandbox));
    const card = page.frameLocator('iframe');
    await expect(card.getByRole('heading', { name: 'What happened to Leo?' })).toBeInViewport({
      ratio: 1,
    });
    await expect(card.getByText(short)).toBeInViewport({ ratio: 1 });
    await expect(card.getByRole('link', { name: 'Read on' })).toBeInViewport({ ratio: 1 });
    await expect(card.getByRole('link', { name: 'Get help' })).toBeInViewport({ ratio: 1 });
    // Where no link leads out of the frame, the address can be typed.
    await expect(card.getByText(/^[\w.:]+\/en\/$/)).toBeInViewport({ ratio: 1 });
    const picture = card.getByRole('img', { name: /Leo/ });
    await expect(picture).toBeInViewport({ ratio: 1 });
    await expect
      .poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
    assert.deepEqual(failed, []);
  });

test('the lines to copy let a reader open the page and the help in the whole window', async ({
  page,
  hosted,
  hostedGallery,
}) => {
  for (const [link, path] of [
    ['Read on', '/en/what-is-it/what-happened-to-leo/'],
    ['Get help', '/en/help/'],
  ] as const) {
    await paste(page, hostedGallery, frameLines(hosted + url, 'Leo', cardSizes[0]));
    await page.frameLocator('iframe').getByRole('link', { name: link }).click();
    await expect(page).toHaveURL(hosted + path);
    // The page does not know where the reader came from.
    assert.equal(await page.evaluate(() => document.referrer), '');
  }
});

test('the page about cards shows one, and leads to the lines of every other scene', async ({
  page,
  hosted,
}) => {
  await page.goto(`${hosted}/en/share/embed/`);
  const card = page.frameLocator('iframe');
  await expect(card.getByRole('link', { name: 'Get help' })).toBeVisible();
  const lines = page.getByText(/^<iframe/);
  assert.match((await lines.first().textContent()) ?? '', /width="320" height="400"/);
  await page.getByText('Part 4: What about online?').click();
  await page.getByRole('link', { name: 'Who is really writing?' }).click();
  await expect(page).toHaveURL(/\/en\/share\/scene\/online\/who-is-writing\/#card$/);
  await expect(page.getByText(/^<iframe[^>]*width="600" height="240"/)).toBeInViewport();
});

test('no other page of the site is shown in a frame', async ({ page, hosted, hostedGallery }) => {
  // The header of each page is read in tests/site/headers.test.ts.
  const others = [
    '/',
    '/en/',
    '/ar/help/ke/',
    '/en/what-is-it/what-happened-to-leo/',
    '/zh/slides/online/',
    '/fr/print/booklet/',
    '/pictures/leo.svg',
  ];
  for (const path of ['/en/help/', ...someOf(others, 2, (one) => one)]) {
    await paste(page, hostedGallery, '<p>Another site</p>');
    const refused = page.waitForEvent('console', (message) => /frame/i.test(message.text()));
    await page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }, hosted + path);
    assert.match((await refused).text(), /frame-ancestors|X-Frame-Options/, path);
  }
});

test('every card shows all of its words at each size that is offered, in each language', async ({
  page,
  origin,
}) => {
  // Russian has the longest words.
  const russian = cards().filter((one) => one.url.startsWith('/ru/'));
  for (const card of new Set([...sample(russian, 8), ...sample(cards(), 6)])) {
    await page.goto(origin + card.url);
    for (const { width, height } of cardSizes) {
      await page.setViewportSize({
        width: width === '100%' ? 300 : Number(width),
        height: Number(height),
      });
      const { below, beside, picture } = await page.evaluate(() => ({
        below: document.documentElement.scrollHeight - innerHeight,
        beside: document.documentElement.scrollWidth - innerWidth,
        picture: document.querySelector('figure')?.getBoundingClientRect().height ?? 0,
      }));
      assert.ok(below <= 0 && beside <= 0, `${card.url} at ${width}x${height}: ${below} ${beside}`);
      assert.ok(picture >= 150, `${card.url} at ${width}x${height}: a picture ${picture} high`);
    }
  }
});

test('a card keeps the colours of the day', async ({ page, origin }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(origin + url);
  await expect(page.getByRole('heading')).toHaveCSS('color', 'rgb(132, 44, 18)');
  await expect(page.getByRole('article')).toHaveCSS('background-color', 'rgb(255, 249, 236)');
});

test.describe(() => {
  test.use({ bypassCSP: true });
  test('axe finds nothing to mend on a card', async ({ page, origin }) => {
    for (const locale of journeyLocales) {
      await page.goto(`${origin}/${locale}${url.slice(3)}`);
      for (const [width, height] of [
        [320, 400],
        [600, 240],
      ] as const) {
        await page.setViewportSize({ width, height });
        assert.deepEqual(await violations(page), []);
      }
    }
  });
});
