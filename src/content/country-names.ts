// What a child may call each country.
import { countryName } from '#languages/countries.ts';
import { languages, type Locale } from '#languages/locales.ts';
import { regionName } from '#languages/region-name.ts';
import type { Content } from './read.ts';

/** The names of every country in its own languages. */
export const ownNames = ({ countries }: Pick<Content, 'countries'>): Record<string, string[]> => ({
  ...countries.members,
  ...countries.observers,
  ...countries.territories,
});

const namesIn = (content: Pick<Content, 'languages'>, locale: Locale, iso2: string): string[] =>
  Object.entries(content.languages[locale].countryNames).flatMap(([key, names]) =>
    key.split(' ').includes(iso2) ? names : [],
  );
/**
 * The usual name in the other script of a language, where it has one: Chinese is typed in two
 * scripts.
 */
export function otherName(locale: Locale, iso2: string): string | undefined {
  const { also } = languages[locale].typed;
  return also && regionName(also, iso2);
}

/**
 * What a child may call each country: in the page's language (`here`, without the usual name), then
 * in English and its own languages.
 */
export function namesOfCountries(
  content: Pick<Content, 'countries' | 'languages'>,
  locale: Locale,
): Record<string, { here: string[]; elsewhere: string[] }> {
  return Object.fromEntries(
    Object.entries(ownNames(content)).map(([iso2, own]) => {
      const usual = countryName(locale, iso2);
      const known = new Set([usual]);
      const fresh = (names: string[]): string[] =>
        names.filter((one) => !known.has(one) && known.add(one));
      const here = fresh([
        ...namesIn(content, locale, iso2),
        ...[otherName(locale, iso2)].filter((one) => one !== undefined),
      ]);
      return [
        iso2,
        {
          here,
          elsewhere: fresh([countryName('en', iso2), ...namesIn(content, 'en', iso2), ...own]),
        },
      ];
    }),
  );
}

/**
 * The same with what means a country when nothing else is typed (`whole`): the numbers of its
 * helplines, by their digits, and its capital. Fetched only when nothing matches: the index of the
 * search has none of them.
 */
export function namesAndNumbers(
  content: Pick<Content, 'countries' | 'languages' | 'helplines'>,
  locale: Locale,
): Record<string, { here: string[]; elsewhere: string[]; whole: string[] }> {
  const { capitals } = content.languages[locale];
  return Object.fromEntries(
    Object.entries(namesOfCountries(content, locale)).map(([iso2, names]) => {
      const services = content.helplines[iso2.toLowerCase()]?.services ?? [];
      const digits = services.map(({ phone = '' }) => phone.replace(/\D/g, ''));
      const numbers = [...new Set(digits)].filter((number) => number.length > 2);
      return [iso2, { ...names, whole: [...numbers, ...(capitals[iso2] ?? [])] }];
    }),
  );
}
