// Each number in a text has a source: content/shared/facts.yaml lists the numbers and their places.
// No other text has numbers.
import { languages, type Locale } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import { figuresOf, inDigits } from '#content/figures.ts';
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import { remembered } from '#content/remembered.ts';
import { textsByFile, type Text } from '#content/texts.ts';
import { known } from './names.ts';

const table = 'shared/facts.yaml';
type Row = Content['facts']['numbers'][string];

/** The rows for the places of a file, by prefix of the place; for pages of prose all rows apply. */
const placesOf = ({ facts }: Content, path: string): { begins: string; row: Row }[] =>
  Object.values(facts.numbers).flatMap((row) =>
    row.in.flatMap((place) => {
      const [file, begins = ''] = place.split(' ');
      return file === path ? { begins, row } : [];
    }),
  );
const isIn = (begins: string, place: string): boolean =>
  begins === '' || place === begins || place.startsWith(`${begins}.`);

/** The sources that a place names for its numbers, where it names any. */
const namedIn = ({ languages: { en } }: Content, place: string, text: string): string[] =>
  place.startsWith('share/numbers.yaml ')
    ? [en.numbers.items[/ items\.([\w-]+)/.exec(place)?.[1] ?? '']?.source ?? '']
    : [...text.matchAll(/\[source: ([^\]]+)\]/g)].map(([, source = '']) => source);

/** Every number of the table stands in English where the table says, as the table has it. */
export function checkFigures(content: Content, report: Report): void {
  const english = textsByFile('en', content.languages.en);
  for (const [name, { figures, words, source, in: places }] of Object.entries(
    content.facts.numbers,
  )) {
    if (source)
      known(report, table, 'source', source, Object.keys(content.sources), 'shared/sources.yaml', {
        at: { path: ['numbers', name] },
      });
    for (const place of places) {
      const [path = '', begins = ''] = place.split(' ');
      const texts = english.get(path)?.filter((text) => isIn(begins, text.place)) ?? [];
      const [first] = texts;
      if (!first) {
        report(
          table,
          `names "${place}" for ${name}, where English has no text. Write the file below content/en and, behind a space, the place in it: sections/what-is-it.mdx one-in-three.more.`,
          { path: ['numbers', name] },
        );
        continue;
      }
      const all = texts.map(({ text }) => text).join('\n');
      const lost =
        figures.map(String).find((figure) => !figuresOf(all).includes(figure)) ??
        words.find((one) => !plain(all).includes(one));
      if (lost)
        report(
          first.file,
          `no longer says "${lost}" in ${begins || 'its text'}, where content/${table} has it (numbers, ${name}${source ? `, by the source ${source}` : ''}). Write it as the source has it; or change it there and in every language.`,
          first.at,
        );
      const sources = namedIn(content, place, all);
      if (source && sources.length > 0 && !sources.includes(source))
        report(
          first.file,
          `names the source ${sources.join(', ')} in ${begins}, where content/${table} has ${source} (numbers, ${name}). Name the one that has the number, in both places.`,
          first.at,
        );
    }
  }
}

/** A share in words, "more than half", is in every language: digits cannot be compared there. */
export function checkInWords({ facts, languages: all }: Content, report: Report): void {
  for (const [name, { inWords = {}, in: places }] of Object.entries(facts.numbers))
    for (const [locale, said] of Object.entries(inWords) as [Locale, string][]) {
      const files = textsByFile(locale, all[locale]);
      for (const [path = '', begins = ''] of places.map((place) => place.split(' '))) {
        const texts = files.get(path)?.filter(({ place }) => isIn(begins, place)) ?? [];
        if (texts[0] && !texts.some(({ text }) => plain(text).toLowerCase().includes(said)))
          report(
            texts[0].file,
            `no longer says "${said}" in ${begins}, where content/${table} has it (numbers, ${name}, inWords). Write it so; or change it there and in every language.`,
            texts[0].at,
          );
      }
    }
}

/** Three digits and more that are no year, and per cent. */
const large = /(?<![\d.])(?!(?:19|20)\d\d(?!\d))\d{3,}|\d ?[%٪]/g;
/** What a text says in numbers, by the words of its language. */
const counted = Object.fromEntries(
  Object.entries(languages).map(([locale, { counts }]) => [
    locale,
    remembered((text): readonly string[] => {
      const found = plain(inDigits(text));
      return [...(found.match(large) ?? []), ...(found.match(counts) ?? [])];
    }),
  ]),
) as Record<Locale, (text: string) => readonly string[]>;

/** Every number of the place has its source, not only what is large. */
const isSourced = ({ text, kind, place }: Text, rows: readonly Row[]): boolean =>
  text.includes('[source:') ||
  (kind === 'numbers' && place.startsWith('items.')) ||
  // Pages of prose have no single place.
  (rows.some(({ source }) => source) && !place.startsWith('line '));

/** The first number of an English text that the table does not have for its place. */
function unknown({ sources }: Content, text: Text, rows: readonly Row[]): string | undefined {
  const marked = [...text.text.matchAll(/\[source: ([^\]]+)\]/g)].map(([, source]) => source);
  const years = [...rows.map(({ source }) => source), ...marked].map((source = '') =>
    sources[source]?.date.slice(0, 4),
  );
  const listed = ['18', ...years, ...rows.flatMap(({ figures }) => figures.map(String))];
  const isKnown = (found: string): boolean =>
    rows.some(({ words }) => words.some((said) => said.includes(found))) ||
    // “38 of every 100” has no number but those two.
    (/^\d.*(\d|[%٪])$/.test(found) &&
      figuresOf(found).every((figure) => listed.some((one) => one?.endsWith(figure))));
  return (
    (isSourced(text, rows) && figuresOf(text.text).find((figure) => !listed.includes(figure))) ||
    counted.en(text.text).find((found) => !isKnown(found))
  );
}

/** No text has a number that content/shared/facts.yaml does not name for its place. */
export function checkUnsourced(
  content: Content,
  locale: Locale,
  path: string,
  texts: readonly Text[],
  report: Report,
): void {
  const places = placesOf(content, path);
  for (const text of texts) {
    if (text.reader === 'search' || text.kind === 'sourceTitles') continue;
    const rows = places.flatMap(({ begins, row }) => (isIn(begins, text.place) ? row : []));
    // In other languages the words differ, and parity.ts compares the digits.
    const found =
      locale === 'en'
        ? unknown(content, text, rows)
        : rows.length === 0 && counted[locale](text.text)[0];
    if (found)
      report(
        text.file,
        `says "${found}" in ${text.place}, a number that content/${table} does not name for this place. A number stands with its source, in <More> or in share/numbers.yaml: tell it there and name it in content/${table}; here, say it without a number. A number to call stands in content/shared/helplines only.`,
        text.at,
      );
  }
}
