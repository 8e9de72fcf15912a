// The booklets to fold, as a browser lays them out for paper.
import assert from 'node:assert/strict';
import { foldedSides } from '#content/folded.ts';
import { locales } from '#languages/locales.ts';
import { squeeze } from '../support/html.ts';
import { someOf } from '../support/site.ts';
import { test } from '../support/test.ts';

test('a booklet to fold: a multiple of four pages, each with its words inside, what a child reads at 12 points or more, its contents right, and two pages of a scene side by side', async ({
  outlines,
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  const all = locales.flatMap((locale) =>
    ['booklet', 'booklet/short'].map((path) => [locale, path] as const),
  );
  // Russian has the longest words, and Arabic is folded the other way.
  for (const [locale, path] of new Set([
    ...all.filter(([locale, path]) => /ru|ar/.test(locale) && path === 'booklet'),
    ...someOf(all, 3, (one) => one.join()),
  ])) {
    const url = `/${locale}/print/${path}/`;
    await page.goto(outlines + url);
    for (const [width, height] of [
      [1122, 793],
      [1056, 816],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const leaves = await page.locator('.fold > *').evaluateAll((all) =>
        all.map((leaf) => {
          const box = leaf.getBoundingClientRect();
          const room = box.bottom - parseFloat(getComputedStyle(leaf).paddingBottom);
          const ends = [...leaf.children].map((child) => child.getBoundingClientRect().bottom);
          const read = [...leaf.querySelectorAll('p, li, h2, h3')].filter(
            (text) => !text.closest('.leaf--back, .leaf__adults'),
          );
          return {
            id: leaf.id,
            cut:
              Math.max(...ends) - room > 1 ||
              leaf.scrollWidth > leaf.clientWidth ||
              [...leaf.children].some(
                // The letters of a tight line are higher than the line.
                (child) =>
                  child.tagName !== 'IMG' &&
                  child.scrollHeight - child.clientHeight >
                    parseFloat(getComputedStyle(child).fontSize) / 2,
              ),
            points: Math.min(
              ...read.map((text) => parseFloat(getComputedStyle(text).fontSize) * 0.75),
            ),
            picture: leaf.querySelector('.leaf__pic')?.getBoundingClientRect().height ?? 999,
            place: [Math.round(box.y / box.height), Math.round(box.x / box.width)].join('/'),
            entries: [...leaf.querySelectorAll('.leaf__contents > li')].map((entry) =>
              [...entry.children].map(({ textContent }) => textContent),
            ),
            title: leaf.querySelector('h2, h3')?.textContent ?? '',
          };
        }),
      );
      assert.equal(leaves.length % 4, 0, url);
      leaves.forEach(({ id, cut, points, picture }, i) => {
        const where = `${url} at ${width}: page ${i + 1} ${id}`;
        assert.ok(!cut, `${where} is cut off`);
        assert.ok(points > 11.99, `${where} has ${points} points`);
        // 28 mm
        assert.ok(picture > 105, `${where}: its picture is ${picture} px high`);
      });
      for (const [row, side] of foldedSides(leaves.length).entries())
        assert.deepEqual(
          side.map((n) => leaves[n - 1]?.place),
          locale === 'ar' ? [`${row}/1`, `${row}/0`] : [`${row}/0`, `${row}/1`],
          `${url}: ${side.join(' ')}`,
        );
      const entries = leaves.flatMap((leaf) => leaf.entries);
      assert.ok(entries.length > 10, url);
      for (const [title = '', n = ''] of entries)
        assert.equal(squeeze(leaves[Number(n) - 1]?.title ?? ''), squeeze(title), `${url}: ${n}`);
      const kinds = leaves.findIndex(({ id }) => id === 'five-kinds') + 1;
      assert.equal(kinds % 2, 0, `${url}: its two pages do not lie open at once`);
    }
  }
});
