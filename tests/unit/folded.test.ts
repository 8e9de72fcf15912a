// The order of pages in a booklet that is printed on both sides and folded.
import assert from 'node:assert/strict';
import { foldedRules, foldedSides } from '#content/folded.ts';
import { test } from '../support/test.ts';

test('a booklet of 24 pages lies on six sheets, each with its outside and its inside, and 12 and 13 in the middle', () => {
  assert.deepEqual(
    foldedSides(24).map((side) => side.join(' ')),
    [
      ...['24 1', '2 23', '22 3', '4 21', '20 5', '6 19'],
      ...['18 7', '8 17', '16 9', '10 15', '14 11', '12 13'],
    ],
  );
});

test('folded and turned leaf by leaf, the pages follow each other', () => {
  for (const pages of [4, 20, 24]) {
    const sides = foldedSides(pages);
    const sheets = Array.from({ length: pages / 4 }, (_, i) => sides.slice(2 * i, 2 * i + 2));
    // A sheet turned on its short edge: behind its second half lies the first half of its inside.
    const read = [
      ...sheets.flatMap(([outside, inside]) => [outside?.[1], inside?.[0]]),
      ...sheets.toReversed().flatMap(([outside, inside]) => [inside?.[1], outside?.[0]]),
    ];
    assert.deepEqual(
      read,
      Array.from({ length: pages }, (_, i) => i + 1),
    );
  }
});

test('a booklet whose pages do not fill their sheets is refused', () => {
  assert.throws(() => foldedSides(22), /22 pages\. Expected a multiple of four/);
});

test('each page of the booklet has its place on paper, by row and column, and none on the screen', () => {
  const places = [...foldedRules(8).matchAll(/nth-child\((\d)\)\{grid-area:(\d)\/(\d)\}/g)];
  assert.deepEqual(
    places.map(([, page, row, column]) => `${page}: ${row}/${column}`),
    ['8: 1/1', '1: 1/2', '2: 2/1', '7: 2/2', '6: 3/1', '3: 3/2', '4: 4/1', '5: 4/2'],
  );
  assert.match(foldedRules(8), /^@media print\{[^@]*\}\}$/);
});
