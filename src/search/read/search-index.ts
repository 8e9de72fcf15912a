// The search index of a language. When sent, queries of looked-for.yaml are stored next to the
// place they lead to: gzip finds the shared words.
import type { TypingRules } from '#languages/types.ts';
import type { Cries } from './cries.ts';
import type { Question } from './questions.ts';
import type { Place } from './texts.ts';

/** What the search knows of a language. */
export interface SearchIndex {
  rules: TypingRules;
  /** What children type -> the words of the site. */
  also: Record<string, string>;
  /** Address -> the ways to ask for it. */
  questions: Question[];
  /** The same of the letters: asked where nothing else answers. */
  letters: Question[];
  /**
   * ISO code of every country with a page -> its names in this language and in English, other than
   * the usual one.
   */
  countries: Record<string, string[]>;
  cries: Cries;
  /** Everything that is found in its text. Its words are those that the search knows. */
  places: Place[];
  /** What the page of a country looks like as a result; `*` in `url` is replaced by its code. */
  country: Pick<Place, 'url' | 'colours' | 'picture' | 'mirror' | 'onCard'>;
  /**
   * Frequent words of the language that are not in the texts but close to a word of them: never
   * corrected.
   */
  usual: string;
}

/**
 * A place as it is sent. `asks`: what people type who look for it, in lower case, separated by
 * commas; of a letter, other forms of its question.
 */
export type SentPlace = Place & { asks?: string };

/** Rows by what they have, 0 where one has nothing: gzip finds what is alike side by side. */
export type Columns<T> = { [K in keyof T]: (NonNullable<T[K]> | 0)[] };

export interface PackedIndex extends Omit<SearchIndex, 'places' | 'letters'> {
  places: Columns<SentPlace>;
  /** Letters in pairs: each stands for the other in all texts. */
  pairs: string;
}

/**
 * Texts in which each letter of `pairs` stands for the other of its pair; addresses stay. Done
 * twice it gives the texts again. In UTF-8 a letter of Arabic or Russian has two bytes, one of
 * Latin has one: exchanged, an index is a tenth lighter after gzip.
 */
export function exchanged<T>(texts: T, pairs: string): T {
  const letters = [...pairs];
  const other = new Map(letters.map((letter, at) => [letter, letters[at ^ 1]]));
  return JSON.parse(JSON.stringify(texts), (key, value: unknown) =>
    typeof value === 'string' && !/^(url|to|picture)$/.test(key)
      ? value.replace(/\p{L}/gu, (letter) => other.get(letter) ?? letter)
      : value,
  ) as T;
}

/** The address of the page of a country. */
export const countryPage = ({ country }: Pick<SearchIndex, 'country'>, iso2: string): string =>
  country.url.replace('*', iso2);

/** Words with the length of the prefix shared with the word before: `0star4t` is "star start". */
function wordsOf(text: string): string {
  let word = '';
  return (text.match(/\d\D+/g) ?? [])
    .map((part) => (word = word.slice(0, Number(part.charAt(0))) + part.slice(1)))
    .join(' ');
}

/** The rows of columns. */
function rowsOf<T>(columns: Columns<T>): T[] {
  const all = Object.entries<unknown[]>(columns);
  return (all[0]?.[1] ?? []).map(
    (_, at) =>
      Object.fromEntries(
        all.flatMap(([name, values]) => (values[at] === 0 ? [] : [[name, values[at]]])),
      ) as T,
  );
}

/** The index that was sent. */
export function unpackedIndex({ pairs, ...sent }: PackedIndex): SearchIndex {
  const rows = { ...sent, places: rowsOf<SentPlace>(sent.places) };
  const { places, questions, usual, ...index } = exchanged(rows, pairs);
  const asked = places.flatMap(({ url, kind, title, asks }) =>
    asks === undefined ? [] : [{ to: url, kind, title, asks: asks.split(',') }],
  );
  return {
    ...index,
    places,
    usual: wordsOf(usual),
    questions: [
      ...questions,
      ...asked
        .filter(({ kind }) => kind !== 'letter')
        .map(({ to, asks }) => ({ to, asks, sought: true as const })),
    ],
    letters: asked
      .filter(({ kind }) => kind === 'letter')
      .map(({ to, title, asks }) => ({ to, asks: [title, ...asks] })),
  };
}
