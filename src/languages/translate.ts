// Languages without words: numbers, dates, order and the pseudo-language, through Intl only.
import { languages, type Locale } from './locales.ts';

/** Puts values into `{name}` places: `fill('Part {n}', { n: 2 })` gives `Part 2`. A place without a value is an error. */
export function fill(text: string, values: Record<string, string | number> = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`"${text}" expects a value for ${place}, and got ${JSON.stringify(values)}.`);
    return String(value);
  });
}

const made = new Map<string, unknown>();
/** Makes a formatter once: each takes a good part of a millisecond, and a page of helplines needs dozens. */
export function once<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

/** A date in words. Takes a year, a year and month, or a day: `2017`, `2017-06`, `2017-06-20`. */
export function dateIn(locale: Locale, date: string): string {
  const [, month, day] = date.split('-');
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  // A year alone stays a number: some languages add a word for "year" that does not fit inside a sentence.
  return month
    ? once(
        `date ${locale} ${day ? 'day' : 'month'}`,
        () => new Intl.DateTimeFormat(languages[locale].intl, options),
      ).format(new Date(date))
    : date;
}

/** The size of a file in words: "312 kB". Takes bytes. */
export const sizeIn = (locale: Locale, bytes: number): string =>
  once(
    `kilobytes ${locale}`,
    () => new Intl.NumberFormat(languages[locale].intl, { style: 'unit', unit: 'kilobyte' }),
  ).format(Math.ceil(bytes / 1000));

/** The order of words in a language, and the letter each word stands under; an article does not count. */
export function alphabetOf(locale: Locale): {
  compare: (a: string, b: string) => number;
  letterOf: (word: string) => string;
} {
  const { intl, alphabet } = languages[locale];
  const { article = '', own = '', headings } = alphabet;
  const collator = new Intl.Collator(intl);
  const bare = (word: string) => (word.startsWith(article) ? word.slice(article.length) : word);
  const letterOf = (word: string): string => {
    const first = bare(word).charAt(0);
    if (headings && !/[a-z]/i.test(first)) {
      const at = Array.from(headings.from).findLastIndex(
        (one) => collator.compare(one, first) <= 0,
      );
      return headings.letters.charAt(Math.max(at, 0));
    }
    const plain = own.includes(first.toLocaleLowerCase(intl))
      ? first
      : first.normalize('NFD').replace(/\p{M}/gu, '');
    return plain.toLocaleUpperCase(intl);
  };
  return { compare: (a, b) => collator.compare(bare(a), bare(b)), letterOf };
}

const accents: Record<string, string> = Object.fromEntries(
  'aà eé iî oô uü yý cç nñ AÀ EÉ IÎ OÔ UÜ YÝ CÇ NÑ'
    .split(' ')
    .map(([plain = '', marked = '']) => [plain, marked]),
);

/** The pseudo-language: readable, accented and about 40 % longer, to find text that is clipped or forgotten. Links and `{places}` stay. */
export function pseudo(text: string): string {
  return text.replace(
    /(\{\w+\}|\]\([^)]*\)|\[source:[^\]]*\])|([^{[\]]+)|[{[\]]/g,
    (all, keep: string | undefined, words: string | undefined) => {
      if (keep !== undefined || words === undefined) return all;
      return words.replace(
        /\p{L}+/gu,
        (word) =>
          [...word].map((c) => accents[c] ?? c).join('') + 'ø'.repeat(Math.ceil(word.length * 0.4)),
      );
    },
  );
}
