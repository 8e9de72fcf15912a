// The syllables of pinyin, each with the characters of the site read so, in any tone. From
// pinyin-pro (MIT), with the readings of Unicode and dictionaries.
import { pinyin } from 'pinyin-pro';
import { languages, type Locale } from '#languages/locales.ts';
import { countryName } from '#languages/countries.ts';
import { authoredIndex } from '#search/index/authored.ts';
import type { Content } from '#content/read.ts';

/**
 * Syllable -> characters that occur in texts, questions, words of cries and country names. Empty
 * for languages without pinyin.
 */
export function syllablesIn(content: Content, locale: Locale): Record<string, string> {
  if (languages[locale].script !== 'han') return {};
  const { places, questions, letters, cries, countries } = authoredIndex(content, locale);
  const said = [
    ...places.flatMap(({ title, text }) => [title, text]),
    ...[...questions, ...letters].flatMap(({ asks }) => asks),
    ...cries.alone,
    ...Object.values(content.languages[locale].cryClasses),
    ...Object.keys(countries).map((iso2) => countryName(locale, iso2)),
  ].join('');
  const found = new Map<string, string>();
  for (const sign of new Set(said.match(/\p{Script=Han}/gu)))
    for (const syllable of new Set(
      pinyin(sign, { multiple: true, toneType: 'none', type: 'array', v: true }),
    ))
      found.set(syllable, (found.get(syllable) ?? '') + sign);
  return Object.fromEntries(found);
}
