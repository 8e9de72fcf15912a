// Lays out a crossword, in any alphabet. Greedy: each word goes where it crosses most words and
// adds least area. Tried once with each word as the first; the smallest result wins.
import type { Layout, Lettered, Laid } from './puzzle.ts';

/** The squares with their letters, by `row column`; they may lie before 0. */
type Squares = ReadonlyMap<string, string>;
interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
}
interface Grown {
  laid: Laid[];
  squares: Squares;
  box: Box;
}

const at = (row: number, column: number): string => `${row} ${column}`;
/** The square of a word's letter `i`, and the one that lies `beside` squares off its line. */
const squareOf = ({ row, column, across }: Laid, i: number, beside = 0): string =>
  across ? at(row + beside, column + i) : at(row + i, column + beside);

/**
 * How many words a word would cross at a position; 0 where it is not allowed: other letters in its
 * squares, or a word next to it or on its line.
 */
function crossings(word: Laid, squares: Squares): number {
  const letters = [...word.letters];
  if (squares.has(squareOf(word, -1)) || squares.has(squareOf(word, letters.length))) return 0;
  let crossed = 0;
  for (const [i, letter] of letters.entries()) {
    const there = squares.get(squareOf(word, i));
    if (there === letter) {
      // Two squares side by side belong to a word in this line.
      if (squares.has(squareOf(word, i + 1))) return 0;
      crossed++;
    } else if (there !== undefined) return 0;
    else if (squares.has(squareOf(word, i, -1)) || squares.has(squareOf(word, i, 1))) return 0;
  }
  return crossed;
}

/** Every place in which a word shares a letter with one that is laid. */
const placesOf = (word: Lettered, laid: readonly Laid[]): Laid[] =>
  laid.flatMap((other) =>
    [...other.letters].flatMap((shared, i) =>
      [...word.letters].flatMap((letter, before): Laid[] => {
        if (letter !== shared) return [];
        return other.across
          ? [{ ...word, row: other.row - before, column: other.column + i, across: false }]
          : [{ ...word, row: other.row + i, column: other.column - before, across: true }];
      }),
    ),
  );

function around({ row, column, across, letters }: Laid, box: Box): Box {
  const last = [...letters].length - 1;
  return {
    top: Math.min(box.top, row),
    left: Math.min(box.left, column),
    bottom: Math.max(box.bottom, across ? row : row + last),
    right: Math.max(box.right, across ? column + last : column),
  };
}

/** Compares the longer side, then the area: it must fit on a sheet. */
const sizeOf = ({ top, left, bottom, right }: Box): number => {
  const [height, width] = [bottom - top + 1, right - left + 1];
  return Math.max(height, width) * 1000 + height * width;
};

function withWord({ laid, squares, box }: Grown, word: Laid): Grown {
  const letters = [...word.letters].map((letter, i) => [squareOf(word, i), letter] as const);
  return {
    laid: [...laid, word],
    squares: new Map([...squares, ...letters]),
    box: around(word, box),
  };
}

/** Lays the words one after another, as long as one can cross. */
function grow(first: Lettered, words: readonly Lettered[]): Grown {
  const start = { laid: [], squares: new Map(), box: { top: 0, left: 0, bottom: 0, right: 0 } };
  let grown = withWord(start, { ...first, row: 0, column: 0, across: true });
  let left = words.filter((word) => word !== first);
  for (;;) {
    const { laid, squares, box } = grown;
    const [best] = left
      .flatMap((word) => placesOf(word, laid).map((place) => ({ word, place })))
      .map(({ word, place }) => ({
        word,
        place,
        crossed: crossings(place, squares),
        size: sizeOf(around(place, box)),
      }))
      .filter(({ crossed }) => crossed > 0)
      .sort((a, b) => b.crossed - a.crossed || a.size - b.size);
    if (!best) return grown;
    grown = withWord(grown, best.place);
    left = left.filter((word) => word !== best.word);
  }
}

/** A crossword of these words; those that cross no other are left out. */
export function crossword(words: readonly Lettered[]): Layout {
  const [best] = words
    .map((first) => grow(first, words))
    .sort((a, b) => b.laid.length - a.laid.length || sizeOf(a.box) - sizeOf(b.box));
  if (!best) return { rows: [], words: [] };
  const { laid, squares, box } = best;
  return {
    rows: Array.from({ length: box.bottom - box.top + 1 }, (_, y) =>
      Array.from(
        { length: box.right - box.left + 1 },
        (__, x) => squares.get(at(box.top + y, box.left + x)) ?? '',
      ),
    ),
    words: laid.map((word) => ({
      ...word,
      row: word.row - box.top,
      column: word.column - box.left,
    })),
  };
}
