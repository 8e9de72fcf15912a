// Every country and territory that has a page, and the names that people use for it: content/shared/countries.yaml and content/<language>/country-names.yaml.
import { z } from 'astro/zod';
import { countryName } from '#languages/countries.ts';
import { locales, type Locale } from '#languages/locales.ts';
import type { Content } from '#content/read.ts';

const name = z
  .string({ error: 'must be a name; put it in quotes' })
  .trim()
  .min(1, 'is empty: write a name, or leave it out');
const own = z.record(z.string(), z.array(name));
const count = (many: number, what: string) =>
  own.refine((found) => Object.keys(found).length === many, {
    error: ({ input }) =>
      `must be the ${many} ${what}; found ${Object.keys(input as object).length}`,
  });

/** content/shared/countries.yaml: two letters -> names in the languages of the country itself. */
export const countriesSchema = z.strictObject({
  members: count(193, 'member states of the United Nations'),
  observers: count(2, 'observer states'),
  territories: own,
});
/** content/<language>/country-names.yaml: two letters, or those of several countries that children may mean -> names. */
export const countryNamesSchema = z.record(
  z.string(),
  z.array(name).min(1, 'is empty: write a name, or leave the country out'),
);

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
const traditional = new Intl.DisplayNames('zh-Hant', { type: 'region' });
/** The usual name in traditional Chinese: the language is typed in two kinds of signs. */
export const traditionalName = (iso2: string): string => traditional.of(iso2.toUpperCase()) ?? iso2;

/** What a child may call each country: in the language of the page first (`here`, the usual name left out), then in English and its own languages. */
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
        ...(locale === 'zh' ? [traditionalName(iso2)] : []),
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

/** A name in small letters and nothing else, to see that two are the same. */
const plainName = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Every country has a file, every file a country; a name belongs to one country, or is written once for all that it may mean. */
export function checkCountryNames(
  content: Content,
  report: (file: string, message: string) => void,
): void {
  const known = Object.keys(ownNames(content));
  for (const iso2 of known)
    if (!(iso2 in content.helplines))
      report(
        `shared/helplines/${iso2}.yaml`,
        'is missing: content/shared/countries.yaml names the country, and every country has a page. Copy the file of a country without a number, such as tv.yaml.',
      );
  for (const iso2 of Object.keys(content.helplines))
    if (!known.includes(iso2))
      report(
        `shared/helplines/${iso2}.yaml`,
        `is of no country that content/shared/countries.yaml names. Name the file after the two letters of a country (ISO 3166-1), small: ke.yaml; or add "${iso2}" there, with its names in its own languages.`,
      );
  // A name can only be compared when each country is one.
  const strange = known.filter((iso2) => !isCountry(iso2));
  for (const iso2 of strange)
    report(
      'shared/countries.yaml',
      `names "${iso2}", which is no country. Expected its two letters in ISO 3166-1, small: ke.`,
    );
  if (strange.length > 0) return;
  for (const locale of locales) {
    const where = `${locale}/country-names.yaml`;
    for (const iso2 of Object.keys(content.languages[locale].countryNames).flatMap((key) =>
      key.split(' '),
    ))
      if (!known.includes(iso2))
        report(
          where,
          `names "${iso2}", which content/shared/countries.yaml does not have. Correct the two letters (of several countries with one name: "cd cg"), or add the country there.`,
        );
    const meant = new Map<string, string[]>();
    for (const [iso2, { here, elsewhere }] of Object.entries(namesOfCountries(content, locale)))
      for (const one of new Set([countryName(locale, iso2), ...here, ...elsewhere].map(plainName)))
        meant.set(one, [...(meant.get(one) ?? []), iso2]);
    const together = (['en', locale] as const).flatMap((one) =>
      Object.entries(content.languages[one].countryNames).flatMap(([key, names]) =>
        names.map((written) => `${key.split(' ').sort().join(' ')}: ${plainName(written)}`),
      ),
    );
    for (const [one, several] of meant) {
      const key = several.sort().join(' ');
      if (several.length > 1 && !together.includes(`${key}: ${one}`))
        report(
          where,
          `has "${one}" for ${several.join(' and ')}, or content/shared/countries.yaml or the English file has. If children may mean each of them, write it once, under "${key}"; if not, remove it where it is wrong.`,
        );
    }
  }
}

function isCountry(iso2: string): boolean {
  try {
    return Boolean(countryName('en', iso2));
  } catch {
    return false;
  }
}
