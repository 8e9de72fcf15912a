// Countries and places by name, and the words for languages, hours and days: through Intl only.
import { languages, type Locale } from './locales.ts';
import { regionName } from './region-name.ts';
import { alphabetOf, once } from './translate.ts';

/** The name of a country or place in a language; throws where there is none. `iso2` is ISO 3166-1 alpha-2. */
export function countryName(locale: Locale, iso2: string): string {
  const name = regionName(languages[locale].intl, iso2);
  if (!name)
    throw new Error(
      `Expected a country's two letters (ISO 3166-1), found "${iso2}". The files of content/shared/helplines are named after them: ke.yaml.`,
    );
  return name;
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

export interface Letter {
  letter: string;
  countries: { iso2: string; name: string }[];
}

/** Countries under the letters of a language's alphabet, in its order. */
export function countriesByLetter(locale: Locale, codes: readonly string[]): Letter[] {
  const { compare, letterOf } = alphabetOf(locale);
  const named = codes
    .map((iso2) => ({ iso2, name: countryName(locale, iso2) }))
    .sort((a, b) => compare(a.name, b.name));
  const letters: Letter[] = [];
  for (const country of named) {
    const letter = letterOf(country.name);
    const last = letters.at(-1);
    if (last?.letter === letter) last.countries.push(country);
    else letters.push({ letter, countries: [country] });
  }
  return letters;
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

/** Several words as one list: "A, B and C". */
export const listIn = (locale: Locale, words: readonly string[]): string =>
  once(
    `list ${locale}`,
    () => new Intl.ListFormat(languages[locale].intl, { type: 'conjunction' }),
  ).format(words);
