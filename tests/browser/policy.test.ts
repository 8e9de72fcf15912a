// The policy in a browser, with the headers of a host that reads `_headers`: our own code runs.
// Foreign code is in policy-strangers.test.ts.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { choose, currentSlide, openMyPage } from '../support/parts.ts';
import { test, watched } from '../support/policy.ts';
import { results, searchField } from '../support/search.ts';
import { otherPages } from '../support/search-pages.ts';
import { filesIn, release, someOf, subSite } from '../support/site.ts';
import { expect } from '../support/test.ts';

/** One page of each kind, and the script of a language each. */
const kinds = [
  '/',
  '/404.html',
  '/ar/404.html',
  '/en/',
  '/ar/',
  '/en/what-is-it/all/',
  '/ru/promises/all/',
  '/zh/online/all/',
  '/en/help/',
  '/en/help/ke/',
  '/en/help/ua/card/',
  '/en/stories/',
  '/en/stories/new-friend/',
  '/en/stories/new-friend/2/',
  '/en/check/',
  '/en/check/more/',
  '/en/myths/',
  '/en/my-plan/',
  '/en/teach/',
  '/en/teach/rules/',
  '/en/teach/20-online-11-14/',
  '/en/teach/worksheets/puzzle-11-14/',
  '/en/print/',
  '/en/print/poster/online/',
  '/fr/print/booklet/',
  '/en/slides/online/',
  '/ar/slides/online/notes/',
  '/en/search/',
  '/en/words/',
  '/en/leaving/',
  '/en/privacy/',
];

test('a child who opens a page of any kind gets all of it: its policy refuses nothing that is ours', async ({
  browser,
  hosted,
  hostedGallery,
}) => {
  const { page, refused } = await watched(browser);
  for (const url of [
    // Each page's own policy is in the walk; here it is beside the headers of a host.
    ...someOf(kinds, 8, (kind) => kind).map((kind) => hosted + kind),
    ...filesIn(subSite)
      .filter((file) => file.startsWith('gallery/'))
      .map((file) => `${hostedGallery}/${file}`),
  ]) {
    await page.goto(url);
    const shown = await page.evaluate(async () => {
      document.querySelectorAll('img').forEach((img) => (img.loading = 'eager'));
      await Promise.all([
        document.fonts.ready,
        ...[...document.images].map((img) => img.decode().catch(() => undefined)),
      ]);
      return {
        missing: [...document.images]
          .filter((img) => img.getClientRects().length > 0 && img.naturalWidth === 0)
          .map((img) => img.src),
        plain: document.styleSheets.length,
      };
    });
    assert.deepEqual([shown.missing, refused], [[], []], url);
    assert.ok(shown.plain > 0, url);
  }
});

test('what a child asks for comes under the policy too: the search, a word, the panel, and their colours on the next page', async ({
  browser,
  hosted,
}) => {
  const { page, refused } = await watched(browser);
  await page.goto(`${hosted}/en/search/`);
  await searchField(page).fill('what is trafficking');
  await expect(results(page).first()).toBeVisible();
  await searchField(page).fill('licence');
  await page.keyboard.press('Enter');
  await expect(otherPages(page).first(), 'WebAssembly runs').toBeVisible();
  await page.goto(`${hosted}/en/online/all/`);
  await page.getByRole('main').locator('a[href*="/words/#"]').first().click();
  await expect(page.getByRole('note')).toBeVisible();
  await openMyPage(page);
  await choose(page, 'set-page-black');
  await page.goto(`${hosted}/en/promises/all/`);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  assert.deepEqual(refused, []);
});

test('slides that are opened from a disk keep their style, script and pictures under the policy', async ({
  browser,
}) => {
  const { page, refused } = await watched(browser);
  await page.goto(pathToFileURL(join(release, 'en/slides/online/index.html')).href);
  await expect(currentSlide(page)).toHaveCount(1);
  await page.waitForFunction(() => [...document.images].some((img) => img.naturalWidth > 0));
  assert.deepEqual(refused, []);
});
