// Countries and places by name.
import { alphabetOf } from './alphabet.ts';
import { languages, type Locale } from './locales.ts';
import { regionName } from './region-name.ts';

/**
 * The name of a country or place in a language; throws where there is none. `iso2` is ISO 3166-1
 * alpha-2.
 */
export function countryName(locale: Locale, iso2: string): string {
  const name = regionName(languages[locale].intl, iso2);
  if (!name)
    throw new Error(
      `Expected a country's two letters (ISO 3166-1), found "${iso2}". The files of content/shared/helplines are named after them: ke.yaml.`,
    );
  return name;
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
