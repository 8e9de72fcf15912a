// Every component of the gallery, in English, from right to left, with the longest words, and in
// one more language.
import assert from 'node:assert/strict';
import { plainGround, violations } from '../support/axe.ts';
import { filesIn, someOf, subSite } from '../support/site.ts';
import { takeStyles } from '../support/style.ts';
import { test } from '../support/test.ts';
import { clipped, sideways } from '../support/wide.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/**
 * The gallery has components of whole pages side by side: several banners and lists with one name
 * are expected. https://dequeuniversity.com/rules/axe/4.11/landmark-unique
 */
const ofPages = [
  'landmark-unique',
  'landmark-no-duplicate-banner',
  'landmark-banner-is-top-level',
  'landmark-complementary-is-top-level',
  'page-has-heading-one',
  'heading-order',
  'region',
  'skip-link',
];

test('no component cuts off text or stands out of its page, and axe finds nothing to mend on any', async ({
  page,
  gallery,
}) => {
  const galleries = filesIn(subSite).filter((file) => file.startsWith('gallery/'));
  assert.equal(galleries.length, 7);
  const main = galleries.filter((file) => /\/(en|ar)\/plain|pseudo/.test(file));
  assert.equal(main.length, 3);
  const others = galleries.filter((file) => !main.includes(file));
  for (const file of [...main, ...someOf(others, 1, (name) => name)]) {
    await page.goto(`${gallery}/${file}`);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      return document.fonts.ready.then(() => undefined);
    });
    for (const width of [320, 390, 544, 737, 801, 1089, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      assert.deepEqual(await sideways(page), [], `${file} at ${width} px`);
      if ([320, 801, 1280].includes(width))
        assert.deepEqual(await clipped(page), [], `${file} at ${width} px`);
    }
    await plainGround(page);
    // In the pseudo-language each text has its own marks, so an accessible name never begins with
    // the visible words.
    const off = file.includes('pseudo') ? [...ofPages, 'label-content-name-mismatch'] : ofPages;
    assert.deepEqual(await violations(page, { off }), [], file);
    await takeStyles(page);
  }
});
