// First step of the search: the readings of a query. In the script of the language, with the
// country that it names, and spell-corrected.
import type { Country } from './countries.ts';
import type { Known } from './known.ts';

/** The ways to read a query. */
export interface Readings {
  typed: string;
  /** In the letters of the language: `madrasa` is `مدرسة`. */
  query: string;
  /** With the spelling of the site; of a query that is a country and nothing else, its name. */
  meant: string;
  country: Country | undefined;
  /** The query is no name of the country, but nearly one. */
  isNear: boolean;
}

/** Reads a query: as typed, then corrected; words that name a country are not corrected. */
export function readings(
  typed: string,
  { named, nearly, inOwnLetters, correct, hasOrdinary }: Known,
): Readings {
  // "kenya" is a country in every alphabet.
  const query = (named(typed)?.whole ? undefined : inOwnLetters(typed)) ?? typed;
  const exact = named(query);
  const corrected = correct(query, new Set(exact?.words.split(' ')));
  const spelt = exact ?? named(corrected);
  // Nearly a country: its names know better than the words of the site which one.
  const isSettled = spelt ? exact !== undefined || !spelt.whole : hasOrdinary(corrected);
  const country = isSettled ? spelt : (nearly(query) ?? spelt);
  const isCountry = country?.whole === true;
  return {
    typed,
    query,
    meant: isCountry ? country.name : corrected,
    country,
    isNear: isCountry && !exact,
  };
}
