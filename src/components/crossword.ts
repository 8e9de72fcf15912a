// Puzzles with words: a crossword where the letters of the words meet, else a square to search in. The same words give the same puzzle each time.
import generator from 'crossword-layout-generator';
import { languages, type Locale } from '../i18n/locales.ts';

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
const longest = 14;
/** With fewer words that meet, it is a square to search in. */
const fewest = 6;

/** The letters of a word in capitals: its first form, without what stands in brackets, spaces, hyphens and signs; in Arabic without the article and the vowel marks. */
export function lettersOf(locale: Locale, word: string): string {
  const [first = ''] = word.split(/[,،，(（]/);
  const bare = locale === 'ar' ? first.trim().replace(/(^|\s)ال/g, '$1').replace(/[\u064b-\u0652\u0670\u0640]/g, '') : first;
  return bare.normalize('NFC').replace(/[^\p{L}\p{M}]/gu, '').toLocaleUpperCase(languages[locale].intl);
}

/** Numbers the squares in which a word begins, in the order in which one reads. */
function numbered(words: Omit<Placed, 'number'>[]): Placed[] {
  const starts = [...new Set(words.map(({ row, column }) => row * 100 + column))].sort((a, b) => a - b);
  return words.map((word) => ({ ...word, number: starts.indexOf(word.row * 100 + word.column) + 1 })).sort((a, b) => a.number - b.number);
}

function crossword(words: (PuzzleWord & { letters: string })[]): Puzzle {
  // The library reports to the console what it does.
  const { log } = console;
  console.log = () => undefined;
  try {
    const { table, result } = generator.generateLayout(words.map(({ letters }, i) => ({ answer: letters, clue: String(i) })));
    const placed = result.flatMap(({ clue, orientation, startx, starty }) => {
      const word = words[Number(clue)];
      return word && orientation !== 'none' ? [{ ...word, row: starty - 1, column: startx - 1, across: orientation === 'across' }] : [];
    });
    return { kind: 'crossword', rows: table.map((row) => row.map((letter) => (letter === '-' ? '' : letter))), words: numbered(placed) };
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

/** A square with the words in it from side to side and from top to bottom, filled with their own letters, so that none stands out. The libraries for it know the letters A to Z only. */
function search(words: (PuzzleWord & { letters: string })[]): Puzzle {
  const all = words.flatMap(({ letters }) => [...letters]);
  const size = Math.max(8, Math.ceil(Math.sqrt(all.length * 2.2)), ...words.map(({ letters }) => [...letters].length));
  const next = chance(all.reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), size));
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => ''));
  const placed: Omit<Placed, 'number'>[] = [];
  for (const word of words.toSorted((a, b) => b.letters.length - a.letters.length)) {
    const letters = [...word.letters];
    for (let attempt = 0; attempt < 500; attempt++) {
      const across = next(2) === 0;
      const along = next(size - letters.length + 1);
      const [row, column] = across ? [next(size), along] : [along, next(size)];
      const squares = letters.map((letter, i) => ({ letter, y: across ? row : row + i, x: across ? column + i : column }));
      if (squares.some(({ letter, y, x }) => !['', letter].includes(rows[y]?.[x] ?? '#'))) continue;
      for (const { letter, y, x } of squares) rows[y]?.splice(x, 1, letter);
      placed.push({ ...word, row, column, across });
      break;
    }
  }
  return { kind: 'search', rows: rows.map((row) => row.map((letter) => letter || (all[next(all.length)] ?? ''))), words: numbered(placed) };
}

/** The puzzle of a language with these words; a word that is too long is left out. */
export function puzzleOf(locale: Locale, words: readonly PuzzleWord[]): Puzzle {
  const short = words.map((word) => ({ ...word, letters: lettersOf(locale, word.word) })).filter(({ letters }) => letters.length > 1 && [...letters].length <= longest);
  const crossed = crossword(short);
  // In a crossword a word that meets no other would be lost.
  return crossed.words.length >= Math.min(fewest, short.length) && crossed.words.length >= short.length - 1 ? crossed : search(short);
}
