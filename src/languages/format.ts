// Dates, sizes, lists and names of languages in words, through Intl only.
import { languages, type Locale } from './locales.ts';

const made = new Map<string, unknown>();
/**
 * Caches formatters: making one takes a good part of a millisecond, and a page of helplines needs
 * dozens.
 */
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
  const { dates } = languages[locale];
  // A year alone stays a plain number: some locales add a word for "year" that does not fit inside
  // a sentence.
  const written = month
    ? once(
        `date ${locale} ${day ? 'day' : 'month'}`,
        () => new Intl.DateTimeFormat(languages[locale].intl, options),
      ).format(new Date(date))
    : date;
  return dates ? written.replace(...dates) : written;
}

/** The size of a file in words: "312 kB", "5.6 MB". Takes bytes. */
export function sizeIn(locale: Locale, bytes: number): string {
  const unit = bytes < 1e6 ? 'kilobyte' : 'megabyte';
  return once(
    `${unit} ${locale}`,
    () =>
      new Intl.NumberFormat(languages[locale].intl, {
        style: 'unit',
        unit,
        maximumFractionDigits: 1,
      }),
  ).format(unit === 'kilobyte' ? Math.ceil(bytes / 1e3) : bytes / 1e6);
}

/** The name of a language in another, as in "Swahili". */
export const languageName = (locale: Locale, code: string): string =>
  once(
    `language ${locale}`,
    () => new Intl.DisplayNames(languages[locale].intl, { type: 'language' }),
  ).of(code) ?? code;

/** Whether a code is that of a language that Unicode CLDR knows. */
export function isLanguage(code: string): boolean {
  try {
    return Boolean(
      once(
        'languages',
        () => new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
      ).of(code),
    );
  } catch {
    return false;
  }
}

// 1 January 2024 was a Monday.
const weekday = (locale: Locale, day: number): string =>
  once(
    `weekday ${locale}`,
    () => new Intl.DateTimeFormat(languages[locale].intl, { weekday: 'short', timeZone: 'UTC' }),
  ).format(new Date(Date.UTC(2024, 0, 1 + day)));
/** Days of a week by number, Monday is 0: one ("Mon") or a range ("Mon – Fri"). */
export const daysIn = (locale: Locale, from: number, to: number): string =>
  from === to ? weekday(locale, from) : `${weekday(locale, from)} – ${weekday(locale, to)}`;

/** Words one after the other, with the comma of the language: "116, free". */
export const seriesIn = (locale: Locale, words: readonly string[]): string =>
  words.join({ latin: ', ', cyrillic: ', ', arabic: '، ', han: '，' }[languages[locale].script]);

/** A text as a sentence followed by another: with the full stop and the space of the language. */
export const fullStop = (locale: Locale, text: string): string =>
  text + (languages[locale].script === 'han' ? '。' : '. ');

/** Several words as one list: "A, B and C". */
export const listIn = (locale: Locale, words: readonly string[]): string =>
  once(
    `list ${locale}`,
    () => new Intl.ListFormat(languages[locale].intl, { type: 'conjunction' }),
  ).format(words);
