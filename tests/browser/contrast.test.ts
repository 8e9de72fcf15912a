// Contrast as seen: every line of text on every kind of page, with all folds open, measured by
// pixels; and the edges of things where a reader has their own colours.
import assert from 'node:assert/strict';
import { faintLines } from '../support/contrast.ts';
import { sample, turnOf, typicalPages } from '../support/site.ts';
import { test } from '../support/test.ts';

// Stems of small letters are thinner than a pixel of an old screen, and drawn paler than they are.
test.use({ deviceScaleFactor: 2, bypassCSP: true });

const ways = [
  ['light', 360, 740],
  ['dark', 360, 740],
  ['light', 1366, 625],
  ['dark', 1366, 625],
] as const;
for (const [way, [colorScheme, width, height]] of ways.entries())
  test(`each line of text stands out from what is behind it, as it is drawn (${colorScheme}, ${width} px)`, async ({
    page,
    origin,
  }) => {
    // Four times as many pages in `npm run test:full`.
    test.setTimeout(1_200_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const kinds = typicalPages().filter(({ url }) => /^\/(en\/|[^/]*$)/.test(url));
    const measured = new Set<string>();
    const faint: Record<string, string[]> = {};
    // Each page in one of the ways; in all four in `npm run test:full`.
    const some = kinds.filter(({ url }) => process.env.FULL ?? turnOf(url, ways.length) === way);
    assert.ok(some.length > kinds.length / 8, `${some.length} of ${kinds.length}`);
    for (const { url } of some) {
      await page.goto(origin + url);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) {
          // Those of one name would close each other.
          details.removeAttribute('name');
          details.open = true;
        }
        return document.fonts.ready.then(() => undefined);
      });
      const found = await faintLines(page, measured);
      if (found.length > 0) faint[url] = found;
    }
    assert.deepEqual(faint, {});
  });

test('what lies on a page by its shadow has an edge where a reader’s own colours leave out shadows', async ({
  page,
}) => {
  const kinds = typicalPages().filter(({ url }) => url.startsWith('/en/'));
  const found: Record<string, string[]> = {};
  for (const { url } of sample(kinds, 16)) {
    await page.emulateMedia({ forcedColors: 'none' });
    await page.goto(url);
    const lifted = await page.evaluateHandle(() =>
      [...document.querySelectorAll('body *')].filter((element) =>
        / 0px [58]px 0px 0px$/.test(getComputedStyle(element).boxShadow),
      ),
    );
    await page.emulateMedia({ forcedColors: 'active' });
    const bare = await lifted.evaluate((elements) =>
      elements
        .filter((element) => parseFloat(getComputedStyle(element).borderTopWidth) === 0)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    if (bare.length > 0) found[url] = bare;
  }
  assert.deepEqual(found, {});
});
