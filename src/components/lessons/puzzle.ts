// Word puzzles: a crossword where all words cross, else a square of letters. Deterministic: the
// same words give the same puzzle.
import { seriesIn } from '#languages/format.ts';
import { languages, type Locale } from '#languages/locales.ts';
import { crossword } from './crossword.ts';
import { sideFor, wordSquare } from './word-square.ts';

export interface PuzzleWord {
  word: string;
  /** What it means. */
  clue: string;
}
export interface Lettered extends PuzzleWord {
  /** The word as it stands in the squares. */
  letters: string;
}
/** A word in its place. */
export interface Laid extends Lettered {
  /** The place of the first letter, from 0. */
  row: number;
  column: number;
  across: boolean;
}
/** Words in their squares. */
export interface Layout {
  /** The letters of each row; empty where there is no square. */
  rows: string[][];
  words: Laid[];
}
interface Placed extends Laid {
  /** The number in its first square. */
  number: number;
}
export interface Puzzle extends Layout {
  kind: 'crossword' | 'search';
  words: Placed[];
}

/** Longer words do not fit on a sheet. */
const longest = 15;
/** Nor does a puzzle with more rows or columns. */
const largest = 26;

/**
 * The letters of each part of a word in capitals: its first form, without brackets, hyphens, signs,
 * article, and vowel marks that are not usually written.
 */
function partsOf(locale: Locale, word: string): string[] {
  const [first = ''] = word.split(/[,،，(（]/);
  const { intl, alphabet } = languages[locale];
  const { article = '', unwritten = /(?!)/g } = alphabet;
  return first
    .trim()
    .split(/\s+/)
    .map((part) =>
      (part.startsWith(article) ? part.slice(article.length) : part)
        .replace(unwritten, '')
        .normalize('NFC')
        .replace(/[^\p{L}\p{M}]/gu, '')
        .toLocaleUpperCase(intl),
    );
}

/** A word as it stands in the squares, with spaces: what a key to a puzzle says. */
export const writtenOf = (locale: Locale, word: string): string => partsOf(locale, word).join(' ');

/** The letters of a word as they stand in the squares. */
export const lettersOf = (locale: Locale, word: string): string => partsOf(locale, word).join('');

/** How long its parts are, as a clue says it: "6, 7". */
export const lengthsOf = (locale: Locale, word: string): string =>
  seriesIn(
    locale,
    partsOf(locale, word)
      .filter((part) => part !== '')
      .map((part) => String([...part].length)),
  );

/** Numbers the squares in which a word begins, in the order in which one reads. */
function numbered(words: readonly Laid[]): Placed[] {
  const starts = [...new Set(words.map(({ row, column }) => row * 100 + column))].sort(
    (a, b) => a - b,
  );
  return words
    .map((word) => ({ ...word, number: starts.indexOf(word.row * 100 + word.column) + 1 }))
    .sort((a, b) => a.number - b.number);
}

/**
 * The words of a worksheet with their meanings, in a fixed order, so that the sheet and its answers
 * have the same puzzle.
 */
export const askedIn = (
  keys: readonly string[],
  terms: readonly { key: string; word: string; meaning: string }[],
): PuzzleWord[] =>
  keys
    .flatMap((key) => terms.filter((term) => term.key === key))
    .map(({ word, meaning }) => ({ word, clue: meaning }));

/**
 * The puzzle of a language with all of these words: a crossword where all cross, else a square of
 * letters. Throws when a word has no place, with its name.
 */
export function puzzleOf(locale: Locale, words: readonly PuzzleWord[]): Puzzle {
  const asked = words.map((word) => ({ ...word, letters: lettersOf(locale, word.word) }));
  const tooLong = asked.find(({ letters }) => [...letters].length > longest);
  if (tooLong)
    throw new Error(
      `The word "${tooLong.word}" (${locale}) has ${[...tooLong.letters].length} letters; a puzzle has room for ${longest}. Choose another word in content/${locale}/teach/worksheets.yaml.`,
    );
  const isWhole = ({ rows, words: placed }: Layout): boolean =>
    placed.length === asked.length &&
    Math.max(rows.length, ...rows.map((row) => row.length)) <= largest;
  const crossed = crossword(asked);
  if (isWhole(crossed)) return { ...crossed, kind: 'crossword', words: numbered(crossed.words) };
  // Where the letters alone are too many, it is the last word.
  let lost = asked.at(-1)?.word;
  for (let size = sideFor(asked.map(({ letters }) => letters)); size <= largest; size++) {
    const square = wordSquare(asked, size);
    if (isWhole(square)) return { ...square, kind: 'search', words: numbered(square.words) };
    lost =
      asked.find(({ word }) => !square.words.some((found) => found.word === word))?.word ?? lost;
  }
  throw new Error(
    `The word "${lost}" (${locale}) has no place in a puzzle of ${asked.length} words. Choose fewer or shorter words in content/${locale}/teach/worksheets.yaml.`,
  );
}
