// Lays out a square of letters to search for words, left to right and top to bottom, for words that
// share too few letters to cross.
import type { Laid, Layout, Lettered } from './puzzle.ts';

/**
 * A seeded pseudo-random generator (the linear congruence of Numerical Recipes): the same numbers
 * each time.
 */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The side of a square that has room for words with these letters. */
export const sideFor = (letters: readonly string[]): number =>
  Math.max(
    8,
    Math.ceil(Math.sqrt(letters.join('').length * 2.2)),
    ...letters.map((word) => [...word].length),
  );

/** How often letters stand in a square, left to right and top to bottom. */
export const timesIn = (rows: readonly (readonly string[])[], letters: string): number =>
  [...rows, ...(rows[0] ?? []).map((_, x) => rows.map((row) => row[x] ?? ''))].reduce(
    (sum, line) => sum + line.join('').split(letters).length - 1,
    0,
  );

/**
 * A square with the words in it, filled with letters of these words so that none stands there a
 * second time by chance. Words that do not fit are left out.
 */
export function wordSquare(words: readonly Lettered[], size: number): Layout {
  const all = words.flatMap(({ letters }) => [...letters]);
  const next = chance(all.reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), size));
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => ''));
  const placed: Laid[] = [];
  for (const word of words.toSorted((a, b) => b.letters.length - a.letters.length)) {
    const letters = [...word.letters];
    for (let attempt = 0; attempt < 500; attempt++) {
      const across = next(2) === 0;
      const along = next(size - letters.length + 1);
      const [row, column] = across ? [next(size), along] : [along, next(size)];
      const squares = letters.map((letter, i) => ({
        letter,
        y: across ? row : row + i,
        x: across ? column + i : column,
      }));
      if (squares.some(({ letter, y, x }) => !['', letter].includes(rows[y]?.[x] ?? '#'))) continue;
      for (const { letter, y, x } of squares) rows[y]?.splice(x, 1, letter);
      placed.push({ ...word, row, column, across });
      break;
    }
  }
  const filled = (): string[][] =>
    rows.map((row) => row.map((letter) => letter || (all[next(all.length)] ?? '')));
  let square = filled();
  const isTwice = ({ letters }: Lettered): boolean => timesIn(square, letters) > 1;
  for (let attempt = 0; attempt < 5000 && words.some(isTwice); attempt++) square = filled();
  return { rows: square, words: placed };
}
