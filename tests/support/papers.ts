// The PDFs of the release, read by a PDF library, with their text in reading order.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from '#languages/locales.ts';
import { foldedSides } from '#content/folded.ts';
import { printablesOf, type Printable } from '#content/printables.ts';
import { pageAt, slugOf } from '#site/addresses.ts';
import { pdfName } from '#site/paper-files.ts';
import { plain } from '#languages/sentences.ts';
import { openPdf, type Pdf } from './pdf.ts';
import { filesIn, journeyLocales, once, release, someOf } from './site.ts';
import { content } from './content.ts';

/** What is to be printed in each language. */
export const printables = printablesOf(
  Object.keys(content.sections),
  Object.keys(content.plans),
  Object.keys(content.worksheets),
);

/** What is printed alike: a kind of page; of the story without words each has its own. */
const kindOf = ({ page }: Printable): string => {
  const { kind = '', slug } = pageAt(page.replace(/#.*/, '')) ?? {};
  return /^(teach\/card|print\/without-words)\//.test(slug ?? '') ? `${slug}` : kind;
};
/** The pages that are printed in a language; in Chinese one at least, for its signs. */
const pagesOf = (locale: Locale): readonly string[] =>
  journeyLocales.includes(locale)
    ? [...Map.groupBy(printables, kindOf).values()].flatMap((alike) =>
        someOf([...new Set(alike.map(({ page }) => page.replace(/#.*/, '')))], 1, (page) =>
          [locale, page].join(' '),
        ),
      )
    : locale === 'zh'
      ? [slugOf('booklet', {})]
      : [];
/**
 * What is printed for the tests, in which languages: a page of each kind, on all its sheets, in two
 * of them; all in `npm run test:full`.
 */
export const sheets = locales.flatMap((locale) =>
  printables
    .filter(({ page }) => pagesOf(locale).includes(page.replace(/#.*/, '')))
    .map(({ name }) => ({ name, locale })),
);

/** The files that are there. */
export const printed = once(() => filesIn(release).filter((file) => file.endsWith('.pdf')));

/** A PDF that is open. */
export interface Paper {
  file: string;
  locale: Locale;
  name: string;
  pdf: Pdf;
  /** The text of each page, without spaces and direction marks, which depend on layout. */
  texts: () => Promise<string[]>;
  /** Of a booklet to fold, the text of each of its pages as they are read. */
  leaves: () => Promise<string[]>;
}

/**
 * Letters as typed: joined Arabic forms and ligatures are decomposed; spaces, direction marks and
 * Arabic vowel marks are removed (Chromium writes them at another height, and some as nothing). Lam
 * and alef are treated as one: the library swaps them where a font joins them.
 */
export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[لاأإآ]/g, 'ا')
    .replace(
      // Combining marks, and the NUL characters that a PDF contains.
      // eslint-disable-next-line no-control-regex, no-misleading-character-class -- see above
      /[\s\u0000\u0640\u064b-\u0652\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad]/g,
      '',
    );

interface Line {
  y: number;
  size: number;
  pieces: { str: string; x: number }[];
}

/**
 * The text of a page in reading order: the library gives the pieces of a line left to right, so
 * Arabic lines are reversed.
 */
export function inOrder(items: readonly object[], locale: string): string {
  const lines: Line[] = [];
  for (const item of items) {
    if (!('str' in item && 'transform' in item)) continue;
    const { str, transform } = item as { str: string; transform: number[] };
    const [size = 0, x = 0, y = 0] = transform.slice(3);
    // A letter with a mark above may be a little higher than its line. The label of a blank is
    // below it in small letters, and its line continues: this matters when lines are sorted.
    const [before, last] = lines.slice(-2);
    const isOn = (line?: Line): boolean => !!line && Math.abs(line.y - y) < size / 2;
    const goesOn = locale === 'ar' && before && last && last.size < size && isOn(before);
    const line = goesOn ? before : lines.at(-1);
    if (line && (isOn(line) || letters(str) === '')) line.pieces.push({ str, x });
    else lines.push({ y, size, pieces: [{ str, x }] });
  }
  return letters(
    lines
      .map(({ pieces }) =>
        (locale === 'ar' ? pieces.toSorted((a, b) => b.x - a.x) : pieces)
          .map(({ str }) => str)
          .join(''),
      )
      .join(''),
  );
}

/**
 * The position of a text, from `at` on; -1 if it is missing. Arabic is compared word by word,
 * without words with digits and signs: the library neither gives the order of pieces in another
 * direction nor reads letters made of two glyphs, so one word in three may be missing.
 */
export function placeOf(whole: string, locale: string, text: string, at: number): number {
  if (locale !== 'ar') return whole.indexOf(letters(text), at);
  const words = text
    .split(/\s+/)
    .map((word) => letters(word.replace(/^[«(]+|[.،؟؛!»)]+$/gu, '')))
    .filter((word) => /^\p{L}{3,}$/u.test(word));
  const most = Math.ceil(words.length / 3);
  if (words.length <= most) return at;
  const missingFrom = (start: number): number => {
    let next = start;
    return words.filter((word) => {
      const found = whole.slice(next, next + 30).indexOf(word);
      if (found >= 0) next += found + word.length;
      return found < 0;
    }).length;
  };
  // The text begins with its first word, or with the one after those that may be missing.
  const starts = words
    .slice(0, most + 1)
    .flatMap((word) =>
      [...whole.slice(at).matchAll(new RegExp(word, 'g'))].map(({ index }) => at + index),
    )
    .sort((a, b) => a - b);
  return starts.find((start) => missingFrom(start) <= most) ?? -1;
}

/** Holds that a PDF has these texts, each after the one before. */
export async function inThisOrder(
  { texts, leaves, locale, file, name }: Paper,
  expected: readonly string[],
): Promise<void> {
  const whole = (await (name.startsWith('booklet') ? leaves() : texts())).join('');
  let at = 0;
  for (const text of expected.map(plain)) {
    const found = placeOf(whole, locale, text, at);
    assert.ok(found >= 0, `${file}: "${text}" is not there, or not in its place`);
    at = found;
  }
}

/** What is on the card about a child who tells: nine steps, and four lines to fill in. */
export const cardLines = (locale: Locale): string[] =>
  (content.languages[locale].teachPages.card?.body ?? '')
    .split('\n')
    .filter((line) => /^(\d+\.|-) /.test(line))
    .map((line) => line.replace(/^(\d+\.|-) /, ''));

/** Every PDF that is there. */
export const papers = once((): Promise<Paper[]> => {
  assert.ok(printed().length > 0, 'Nothing is printed from this site yet. Run: npm run printables');
  return Promise.all(
    printed().map(async (file) => {
      const locale = file.slice(0, 2);
      const { name } =
        printables.find((one) => file.endsWith(`/${pdfName(one.name, locale)}`)) ??
        assert.fail(`${file} is no file that is printed`);
      const pdf = await openPdf(readFileSync(join(release, file)));
      const texts = once(() =>
        Promise.all(
          Array.from({ length: pdf.numPages }, async (_, i) => {
            const page = await pdf.getPage(i + 1);
            const { items } = await page.getTextContent({ disableNormalization: true });
            return inOrder(items, locale);
          }),
        ),
      );
      const leaves = once(async () => {
        const read: string[] = [];
        // What a link of the screen says on paper: “Find a number (page 4)”.
        const link = content.languages[locale as Locale].strings['print.page'];
        const page = new RegExp(`[(（]${letters(link).replace('{n}', '\\d+')}[)）]`, 'g');
        for (const [i, side] of foldedSides(pdf.numPages * 2).entries()) {
          const sheet = await pdf.getPage(i + 1);
          const { items } = await sheet.getTextContent({ disableNormalization: true });
          const middle = (sheet.view[2] ?? 0) / 2;
          const halves = [0, 1].map((half) =>
            items.filter(
              (item) =>
                'transform' in item &&
                ((item.transform as number[])[4] ?? 0) >= middle === (half === 1),
            ),
          );
          if (locale === 'ar') halves.reverse();
          side.forEach(
            (n, half) => (read[n - 1] = inOrder(halves[half] ?? [], locale).replace(page, '')),
          );
        }
        return read;
      });
      return { file, locale: locale as Locale, name, pdf, texts, leaves };
    }),
  );
});
/** Those with such a name: `booklet-a4`, in each language in which it is printed. */
export async function papersOf(name: RegExp): Promise<Paper[]> {
  const found = (await papers()).filter((candidate) => name.test(candidate.name));
  assert.ok(found.length > 0, `No paper is called ${name}`);
  return found;
}
