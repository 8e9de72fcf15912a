// What is seen: every line of text on every kind of page, with all that unfolds open, measured by pixels.
import assert from 'node:assert/strict';
import { faintLines } from '../support/contrast.ts';
import { sample, typicalPages } from '../support/site.ts';
import { test } from '../support/test.ts';

// Stems of small letters are thinner than a pixel of an old screen, and drawn paler than they are.
test.use({ deviceScaleFactor: 2, bypassCSP: true });

for (const [colorScheme, width, height, most] of [
  ['light', 360, 740, Infinity],
  ['dark', 1366, 625, 12],
] as const)
  test(`each line of text stands out from what is behind it, as it is drawn (${colorScheme}, ${width} px)`, async ({
    page,
    origin,
  }) => {
    test.setTimeout(1_200_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const kinds = typicalPages().filter(({ url }) => /^\/(en\/|[^/]*$)/.test(url));
    const faint: Record<string, string[]> = {};
    for (const { url } of most < kinds.length ? sample(kinds, most) : kinds) {
      await page.goto(origin + url);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details'))
          (details as HTMLDetailsElement).open = true;
        return document.fonts.ready.then(() => undefined);
      });
      const found = await faintLines(page);
      if (found.length > 0) faint[url] = found;
    }
    assert.deepEqual(faint, {});
  });
