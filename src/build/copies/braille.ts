// Braille for an embosser or a braille display (BRF), in a ZIP of each language: a file for each
// part, one for the page of help, and one for the help of each country.
import { told } from '#build/errors.ts';
import { languages, type Locale } from '#languages/locales.ts';
import type { Age } from './age.ts';
import { blocksIn, type Block } from './braille-blocks.ts';
import { fileOf, lettersOf } from './braille-pages.ts';
import { cellsOf, readable, translated, type Part } from './liblouis.ts';
import type { PlainPage } from './plain-pages.ts';

/** A file of braille, before it is in braille. */
export interface BrailleText {
  /** Its name, which does not tell the subject: `part-1.brf`, `help-ke.brf`. */
  name: string;
  title: string;
  blocks: Block[];
}

/** What stands at the end of each, and what its blocks are told apart by. */
export interface BrailleWords {
  credit: string;
  /** Of which day the numbers are, and that an old one is to be checked first. */
  age: Pick<Age, 'copied' | 'check'>;
  /** Said of a link to others, which is none on paper. */
  outside: string;
}

/** A block without what is of use on a screen only; what asks to check a number stands alone. */
function onPaper({ kind, words }: Block, { age, outside }: BrailleWords): Block[] {
  const [said = '', ...more] = words
    .replace(new RegExp(`\\s*[(（]${outside}[)）]`), '')
    .split(age.check);
  const all = more.length > 0 ? [said, age.check, ...more] : [said];
  return all.map((one) => ({ kind, words: one.trim() })).filter((one) => one.words !== '');
}

/** What of the pages of a language is made in braille. The pages stay as they are. */
export function brailleTexts(
  locale: Locale,
  pages: readonly PlainPage[],
  said: BrailleWords,
): BrailleText[] {
  const { tag, spaces } = languages[locale];
  const { credit, age } = said;
  const parts = pages.filter(({ kind }) => kind === 'whole');
  return pages.flatMap((page): BrailleText[] => {
    const { kind, name, title, main } = page;
    if (!['whole', 'help', 'country'].includes(kind)) return [];
    const last: Block[] = (kind === 'whole' ? [credit] : [age.copied, credit]).map((words) => ({
      kind: 'text',
      words,
    }));
    return [
      {
        name: `${kind === 'whole' ? `part-${parts.indexOf(page) + 1}` : name}.brf`,
        title,
        blocks: [
          ...blocksIn(main, tag, spaces ? '()' : '（）').flatMap((block) => onPaper(block, said)),
          ...last,
        ],
      },
    ];
  });
}

/** How a language writes numbers, in letters of a file. */
interface Digits {
  value: ReadonlyMap<string, string>;
  /** A word that is a number, or a part of one. */
  word: RegExp;
}

function digitsOf(locale: Locale): Digits {
  const signs = ['+1', '1-1', '1/1', '(1', '1)', '1.1', '1:1', '1–1'];
  const figures = Array.from({ length: 10 }, (_, i) => String(i));
  const made = translated(languages[locale].braille, [...figures, ...signs]).map(lettersOf);
  const value = new Map(figures.map((figure, i) => [made[i]?.at(-1) ?? '', figure]));
  const begin = made[1]?.slice(0, -1) ?? '';
  const between = [...new Set(made.slice(figures.length).join(''))].filter((x) => !value.has(x));
  const set = (all: Iterable<string>): string =>
    `[${[...all].map((one) => one.replace(/[\]\\^-]/g, '\\$&')).join('')}]*`;
  const start = begin.replace(/[^A-Z]/g, '\\$&');
  return {
    value,
    word: new RegExp(`^${set(between)}${start}${set([...value.keys(), ...between])}$`),
  };
}

const onlyDigits = (text: string): string => text.replace(/\D/g, '');

/** Throws if a number to call is another one in braille. */
function holdNumber(locale: Locale, parts: readonly Part[], letters: string, digits: Digits): void {
  const text = parts.map(({ words }) => words).join(' ');
  const read = [...letters].map((letter) => digits.value.get(letter) ?? '').join('');
  if (read !== onlyDigits(text))
    throw told(
      `The number “${text}” would be ${read} in the braille of ${languages[locale].name}: liblouis writes it otherwise. No braille was made; try a newer liblouis.`,
    );
}

/** The most pages of a file. */
const most = 300;

/** Texts of a language as files of braille, by their names. Throws if liblouis is not there. */
export function brailleOf(locale: Locale, texts: readonly BrailleText[]): Record<string, Buffer> {
  const blocks = texts.flatMap((text) => text.blocks);
  const pageNumbers = Array.from({ length: most }, (_, i) => String(i + 1));
  const parts = readable(locale, [...blocks.map(({ words }) => words), ...pageNumbers]);
  const made = cellsOf(locale, parts).map(lettersOf);
  const digits = digitsOf(locale);
  const numbers = made.slice(blocks.length);
  let at = 0;
  return Object.fromEntries(
    texts.map((text) => {
      const own = text.blocks.map(({ kind }): Block => {
        const words = made[at] ?? '';
        if (kind === 'number') holdNumber(locale, parts[at] ?? [], words, digits);
        at++;
        return { kind, words };
      });
      // Of some blocks only a foreign name is there, and that name is gone.
      const file = fileOf(
        own.filter(({ words }) => words.trim() !== ''),
        numbers,
        digits.word,
      );
      return [text.name, Buffer.from(file, 'latin1')];
    }),
  );
}

/** What a folder of files is, as a text beside them: what each has, by its name. */
export const listOf = (texts: readonly BrailleText[]): string =>
  texts.map(({ name, title }) => `${name}  ${title}`).join('\r\n');
