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

// One character that sorts first under each letter of pinyin; there are no words under I, U and V.
const pinyin = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀'];
const pinyinLetters = [...'ABCDEFGHJKLMNOPQRSTWXYZ'];

/** The order of words in a language, and the letter each word stands under (Arabic without the article, Chinese by pinyin). */
export function alphabetOf(locale: Locale): {
  compare: (a: string, b: string) => number;
  letterOf: (word: string) => string;
} {
  const collator = new Intl.Collator(languages[locale].intl);
  const bare = (word: string) => (locale === 'ar' ? word.replace(/^ال/, '') : word);
  const letterOf = (word: string): string => {
    const first = bare(word).charAt(0);
    if (locale === 'zh' && !/[a-z]/i.test(first)) {
      const at = pinyin.findLastIndex((anchor) => collator.compare(anchor, first) <= 0);
      return pinyinLetters[Math.max(at, 0)] ?? first;
    }
    // Spanish and French letters with accents stand under the plain letter; ñ, й and ё keep their own place.
    const plain = /[ñй]/i.test(first) ? first : first.normalize('NFD').replace(/\p{M}/gu, '');
    const letter = locale === 'ar' ? plain.replace(/[أإآ]/, 'ا') : plain;
    return letter.toLocaleUpperCase(languages[locale].intl);
  };
  return { compare: (a, b) => collator.compare(bare(a), bare(b)), letterOf };
}

const accents: Record<string, string> = Object.fromEntries(
  [...'aàeéiîoôuüyýcçnñAÀEÉIÎOÔUÜYÝCÇNÑ'].flatMap((c, i, all) =>
    i % 2 ? [] : [[c, all[i + 1] ?? c]],
  ),
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
