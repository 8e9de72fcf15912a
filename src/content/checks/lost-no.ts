// "Do not meet him" and "Meet him" differ in one short word, easily lost. Where every other
// language has a negation, each must have one.
import { inEach, languages, locales, type Locale } from '#languages/locales.ts';
import type { Report } from '#content/problem.ts';
import { remembered } from '#content/remembered.ts';
import type { Text } from '#content/texts.ts';
import { textsByPlace } from './ends.ts';
import { isForeign } from './foreign.ts';
import { sentencesOf } from './words.ts';

/** The word of each language is explained by its own words. */
const ownWord = 'letters.the-word.';

/** Of each sentence of a text, whether it says no. */
const noIn = inEach((locale) =>
  remembered((markdown): readonly boolean[] =>
    sentencesOf(locale, markdown).map((sentence) => languages[locale].no.said.test(sentence)),
  ),
);

/** Words that say no, or may stand for one that does. */
const either = inEach((locale) => {
  const { said, hidden } = languages[locale].no;
  return new RegExp(`${said.source}|${hidden.source}`, `${said.flags}g`);
});
const wordsOfNo = (locale: Locale, text: string): number => text.match(either[locale])?.length ?? 0;

type Told = readonly boolean[];
/** The first sentence of a text that says no in every other language, and not in this one. */
function lostIn(locale: Locale, text: string, mine: Told, others: readonly Told[]) {
  return sentencesOf(locale, text).find(
    (sentence, i) => !mine[i] && others.every((one) => one[i]) && wordsOfNo(locale, sentence) === 0,
  );
}
/**
 * Whether a text has fewer negations than every other language, where the sentences cannot be
 * paired.
 */
function hasFewer(locale: Locale, text: string, mine: Told, others: readonly Told[]): boolean {
  const least = Math.min(...others.map((one) => one.filter(Boolean).length));
  return mine.filter(Boolean).length < least && wordsOfNo(locale, text) < least;
}

/** The texts of one file, in all languages. */
export function checkLostNo(...of: [...(readonly Text[])[], Report]): void {
  const report = of.at(-1) as Report;
  const texts = of.slice(0, -1) as (readonly Text[])[];
  if (locales.some((locale, i) => isForeign(locale, texts[i] ?? []))) return;
  for (const here of textsByPlace(texts)) {
    if (here.length < locales.length || here.some(({ place }) => place.startsWith(ownWord)))
      continue;
    const told = locales.map((locale, i) => noIn[locale](here[i]?.text ?? ''));
    const isLike = told.every(({ length }) => length === told[0]?.length);
    for (const [i, locale] of locales.entries()) {
      const { file = '', text = '', reader, at } = here[i] ?? {};
      const [mine = [], others] = [told[i], told.filter((_, other) => other !== i)];
      const lost = isLike
        ? lostIn(locale, text, mine, others)
        : reader === 'child' && hasFewer(locale, text, mine, others) && text;
      if (lost)
        report(
          file,
          `says "${lost}", where every other language says no${isLike ? '' : ' more often'}. Is a "not", a "never" or a "nobody" lost? Write it; or say it with such a word, as the others do.`,
          at,
        );
    }
  }
}
