// Other ways to write the characters of the site: the syllables of pinyin, in any tone, from
// pinyin-pro (MIT), with the readings of Unicode and dictionaries; and traditional characters, from
// OpenCC's tables (opencc-js, MIT and Apache-2.0).
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { languages, type Locale } from '#languages/locales.ts';
import { countryName } from '#languages/countries.ts';
import { authoredIndex } from '#search/index/authored.ts';
import type { Content } from '#content/read.ts';

/** The first and the last of the common characters of Unicode (CJK Unified Ideographs). */
const [firstSign, lastSign] = [0x4e00, 0x9fff];

/**
 * Syllable, or traditional character -> characters that occur in texts, questions, words of cries
 * and country names. Empty for languages without pinyin.
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
  const signs = new Set(said.match(/\p{Script=Han}/gu));
  for (const sign of signs)
    for (const syllable of new Set(
      pinyin(sign, { multiple: true, toneType: 'none', type: 'array', v: true }),
    ))
      found.set(syllable, (found.get(syllable) ?? '') + sign);
  const simplified = Converter({ from: 't', to: 'cn' });
  for (let code = firstSign; code <= lastSign; code++) {
    const other = String.fromCharCode(code);
    const sign = simplified(other);
    if (sign !== other && signs.has(sign)) found.set(other, sign);
  }
  return Object.fromEntries(found);
}
