// Puzzles with words: a crossword where the letters of the words meet, else a square to search in. The same words give the same puzzle each time.
import generator from 'crossword-layout-generator';
import { languages, type Locale } from '#languages/locales.ts';

export interface PuzzleWord {
  word: string;
  /** What it means. */
  clue: string;
}
export interface Placed extends PuzzleWord {
  /** The word as it stands in the squares. */
  letters: string;
  /** The place of the first letter, from 0. */
  row: number;
  column: number;
  across: boolean;
  /** The number in its first square. */
  number: number;
}
export interface Puzzle {
  kind: 'crossword' | 'search';
  /** The letters of each row; empty where there is no square. */
  rows: string[][];
  words: Placed[];
}

/** Longer words do not fit on a sheet. */
const longest = 15;
/** Nor does a puzzle with more rows or columns. */
const largest = 26;

/** The letters of a word in capitals: its first form, without what stands in brackets, spaces, hyphens and signs; without its article and the marks that nobody writes. */
export function lettersOf(locale: Locale, word: string): string {
  const [first = ''] = word.split(/[,،，(（]/);
  const { intl, alphabet } = languages[locale];
  const { article = '', unwritten = /(?!)/g } = alphabet;
  return first
    .trim()
    .split(/\s+/)
    .map((part) => (part.startsWith(article) ? part.slice(article.length) : part))
    .join('')
    .replace(unwritten, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}]/gu, '')
    .toLocaleUpperCase(intl);
}

/** Numbers the squares in which a word begins, in the order in which one reads. */
function numbered(words: Omit<Placed, 'number'>[]): Placed[] {
  const starts = [...new Set(words.map(({ row, column }) => row * 100 + column))].sort(
    (a, b) => a - b,
  );
  return words
    .map((word) => ({ ...word, number: starts.indexOf(word.row * 100 + word.column) + 1 }))
    .sort((a, b) => a.number - b.number);
}

function crossword(words: (PuzzleWord & { letters: string })[]): Puzzle {
  // The library reports to the console what it does.
  const { log } = console;
  console.log = () => undefined;
  try {
    const { table, result } = generator.generateLayout(
      words.map(({ letters }, i) => ({ answer: letters, clue: String(i) })),
    );
    const placed = result.flatMap(({ clue, orientation, startx, starty }) => {
      const word = words[Number(clue)];
      return word && orientation !== 'none'
        ? [{ ...word, row: starty - 1, column: startx - 1, across: orientation === 'across' }]
        : [];
    });
    return {
      kind: 'crossword',
      rows: table.map((row) => row.map((letter) => (letter === '-' ? '' : letter))),
      words: numbered(placed),
    };
  } finally {
    console.log = log;
  }
}

/** Numbers that look like chance and are the same each time (a linear congruence of Numerical Recipes). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The side of a square that has room for words with these letters. */
const sideFor = (letters: readonly string[]): number =>
  Math.max(
    8,
    Math.ceil(Math.sqrt(letters.join('').length * 2.2)),
    ...letters.map((word) => [...word].length),
  );

/** A square with the words in it from side to side and from top to bottom, filled with their own letters, so that none stands out. The libraries for it know the letters A to Z only. */
function search(words: (PuzzleWord & { letters: string })[], size: number): Puzzle {
  const all = words.flatMap(({ letters }) => [...letters]);
  const next = chance(all.reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), size));
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => ''));
  const placed: Omit<Placed, 'number'>[] = [];
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
  return {
    kind: 'search',
    rows: rows.map((row) => row.map((letter) => letter || (all[next(all.length)] ?? ''))),
    words: numbered(placed),
  };
}

/** The words of a worksheet with their meanings, in its own order: the same order gives the same puzzle on the sheet and in the answers. */
export const askedIn = (
  keys: readonly string[],
  terms: readonly { key: string; word: string; meaning: string }[],
): PuzzleWord[] =>
  keys
    .flatMap((key) => terms.filter((term) => term.key === key))
    .map(({ word, meaning }) => ({ word, clue: meaning }));

/** The puzzle of a language with these words, each of them: a crossword where all meet, else a square to search in. A word for which there is no place stops the build with its name. */
export function puzzleOf(locale: Locale, words: readonly PuzzleWord[]): Puzzle {
  const asked = words.map((word) => ({ ...word, letters: lettersOf(locale, word.word) }));
  const tooLong = asked.find(({ letters }) => [...letters].length > longest);
  if (tooLong)
    throw new Error(
      `The word "${tooLong.word}" (${locale}) has ${[...tooLong.letters].length} letters; a puzzle has room for ${longest}. Choose another word in content/${locale}/teach/worksheets.yaml.`,
    );
  const isWhole = ({ rows, words: placed }: Puzzle): boolean =>
    placed.length === asked.length &&
    Math.max(rows.length, ...rows.map((row) => row.length)) <= largest;
  // The library puts the words down as they come: where one is lost, or the rows run off the sheet, another word begins.
  for (let turn = 0; turn < asked.length; turn++) {
    const crossed = crossword([...asked.slice(turn), ...asked.slice(0, turn)]);
    if (isWhole(crossed)) return crossed;
  }
  // Where the letters alone are too many, it is the last word.
  let lost = asked.at(-1)?.word;
  for (let size = sideFor(asked.map(({ letters }) => letters)); size <= largest; size++) {
    const square = search(asked, size);
    if (isWhole(square)) return square;
    lost =
      asked.find(({ word }) => !square.words.some((found) => found.word === word))?.word ?? lost;
  }
  throw new Error(
    `The word "${lost}" (${locale}) has no place in a puzzle of ${asked.length} words. Choose fewer or shorter words in content/${locale}/teach/worksheets.yaml.`,
  );
}
