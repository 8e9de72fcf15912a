// The order of pages in a booklet that is printed on both sides of its sheets and folded in the
// middle, each sheet inside the one before.

/** The two pages on a side of a sheet, in the direction of reading. */
export type Side = [first: number, second: number];

/**
 * The sides of all sheets, each sheet's outside and inside after each other; pages count from 1.
 * In a language written from right to left the first of the two stands on the right.
 */
export function foldedSides(pages: number): Side[] {
  if (pages % 4 !== 0)
    throw new Error(
      `A booklet to fold has ${pages} pages. Expected a multiple of four, as each sheet has four: add pages or take some out.`,
    );
  return Array.from({ length: pages / 2 }, (_, i) => {
    const [low, high] = [i + 1, pages - i];
    return i % 2 === 0 ? [high, low] : [low, high];
  });
}

/**
 * Style rules that lay the children of `.fold`, which stand in the order of reading, two on each
 * side of a sheet; so a PDF is read aloud page by page, while its sheets are printed for folding.
 */
export const foldedRules = (pages: number): string =>
  `@media print{${foldedSides(pages)
    .flatMap((side, row) =>
      side.map((page, column) => `.fold>:nth-child(${page}){grid-area:${row + 1}/${column + 1}}`),
    )
    .join('')}}`;
