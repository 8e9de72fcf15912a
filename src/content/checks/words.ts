// The rules for words (design: "Words and tone"): how long a sentence may be, and which words are not used.
import { languages, locales, type Locale } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import { remembered } from '#content/remembered.ts';

/** The longest sentence on a child's page and the longest mean, by language. */
export const sentenceLimits = Object.fromEntries(
  locales.map((locale) => {
    const { sentence, spaces } = languages[locale];
    return [locale, { ...sentence, unit: spaces ? 'words' : 'characters' }];
  }),
) as Record<Locale, { longest: number; mean: number; unit: 'words' | 'characters' }>;

/** Words that the texts do not use in English. */
export const wordsToAvoid: readonly RegExp[] = [
  /\brescu(e|es|ed|ing)\b/i,
  /\bsav(e|es|ed|ing)\b/i,
  /\bchild prostitut/i,
  /\bchild porn/i,
  /\bvoice (for|of) the voiceless\b/i,
  /\bfall(s|ing)? for\b/i,
  /\bgrown-ups?\b/i,
  /\bstranger danger\b/i,
  /\bstreet (kid|child)/i,
  /\b(illegal|undocumented) (child|person|people|migrant)/i,
];

/**
 * What no page says to a child in English: promises that nobody can keep for each child who reads, and words that make a child's "yes", a
 * secret or a plan the child's own fault. "It is never the child's fault" is always true, so it stands everywhere.
 */
export const promisesToAvoid: readonly RegExp[] = [
  /\bnothing bad (will|can)\b/i,
  /\bno(body| one) (will|shows|sees|finds out)\b/i,
  /(?<!\b(if|before) )\byou are (always )?safe\b/i,
  /\b(will|always) (help|believe|protect|listen to) (you|every child|children)\b/i,
  /\bknows what to do\b/i,
  /\b(telling|a call) brings\b/i,
  /\bnever have to do it alone\b/i,
  /\b(be safe first|my safe place)\b/i,
  /\byou cannot agree\b/i,
  /\bchildren must (help|listen|tell|be careful)\b/i,
];

/**
 * Words that no file of the site has in its name: filters of schools read addresses, and so does who watches a child. A picture is named
 * after what is seen or where it belongs (`kind-1`), not after the harm.
 */
export const loudName =
  /traffic|exploit|sex|abus|crim|violen|victim|slav|recruit|prostitut|porn|(^|[^a-z])(war|armed|labour|marriage|adoption|risk|poverty|harm)([^a-z]|$)/;

/** A name, of a service or an organization, that says more than may stand in the chats of a family or in a child's pocket, in any language. */
export const isLoud = (name: string): boolean =>
  /help ?line|hot ?line/i.test(name) ||
  loudName.test(name.toLowerCase()) ||
  locales.some((locale) => languages[locale].harm.test(name));

const segmented = Object.fromEntries(
  locales.map((locale) => {
    const segmenter = new Intl.Segmenter(languages[locale].tag, { granularity: 'sentence' });
    return [
      locale,
      remembered((markdown): readonly string[] =>
        [...segmenter.segment(plain(markdown))]
          .map(({ segment }) => segment.trim())
          .filter(Boolean),
      ),
    ];
  }),
) as Record<Locale, (markdown: string) => readonly string[]>;
/** The sentences of a text. A quotation that ends inside a sentence does not end it. */
export const sentencesOf = (locale: Locale, markdown: string): readonly string[] =>
  segmented[locale](markdown);

/** How long a sentence is: in words, or in characters where no spaces stand between words. */
export const lengthOf = (locale: Locale, sentence: string): number =>
  languages[locale].spaces
    ? sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    : [...sentence].length;
