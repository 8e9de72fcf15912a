// The rules for words: how long a sentence may be, and which words stand in no name.
import { inEach, languages, locales, type Locale } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import { remembered } from '#content/remembered.ts';

/** The longest sentence on a child's page and the longest mean, by language. */
export const sentenceLimits = inEach((locale) => {
  const { sentence, spaces } = languages[locale];
  return { ...sentence, unit: spaces ? ('words' as const) : ('characters' as const) };
});

/**
 * Words that are not allowed in file names: school filters and people who watch a child read
 * addresses. A picture is named after what it shows or where it belongs (`kind-1`), not after the
 * harm.
 */
export const loudName =
  /traffic|exploit|sex|abus|crim|violen|victim|slav|recruit|prostitut|porn|(^|[^a-z])(war|armed|labour|marriage|adoption|risk|poverty|harm)([^a-z]|$)/;

/**
 * A name of a service or organization that says more than may be visible in a family chat or a
 * child's pocket, in any language.
 */
export const isLoud = (name: string): boolean =>
  /help ?line|hot ?line/i.test(name) ||
  loudName.test(name.toLowerCase()) ||
  locales.some((locale) => languages[locale].harm.test(name));

const segmented = inEach((locale) => {
  const segmenter = new Intl.Segmenter(languages[locale].tag, { granularity: 'sentence' });
  return remembered((markdown): readonly string[] =>
    [...segmenter.segment(plain(markdown))].map(({ segment }) => segment.trim()).filter(Boolean),
  );
});
/** The sentences of a text. A quotation that ends inside a sentence does not end it. */
export const sentencesOf = (locale: Locale, markdown: string): readonly string[] =>
  segmented[locale](markdown);

/** How long a sentence is: in words, or in characters where no spaces stand between words. */
export const lengthOf = (locale: Locale, sentence: string): number =>
  languages[locale].spaces
    ? sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    : [...sentence].length;
