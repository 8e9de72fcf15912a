// Scores a query as a cry for help: words that always count, and a trained model
// (src/search/learn).
import type { TypingRules } from '#languages/types.ts';
import { apart, type Sound } from './alike.ts';
import { classifier } from './cry/classes.ts';
import { featuresOf } from './cry/features.ts';
import { scorer, type Packed } from './cry/model.ts';
import type { Words } from './fold.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is known of cries for help in a language. */
export interface Cries {
  /** Words that are one when nothing else is typed, and those that change nothing beside them. */
  alone: string[];
  beside: string[];
  /** The words of each class, in the order of the model. */
  classes: string[];
  model: Packed;
}

/**
 * Thresholds of the log odds that a query is a cry for help (decision 20):
 * - `card`: over it help stands first, in the large card.
 * - `letter`: instead of `card` where a letter answers it; not if that letter is for a child in
 *   danger and the query is about the child.
 * - `named`: instead of `card` where the site has just this question, word or country; only words
 *   that always count reach it.
 * - `likely`: over it the small card stands above the results, unless `named` applies.
 * - `line`: over it one line above the results offers help.
 */
export const thresholds = {
  card: 0.2,
  letter: 1.3,
  named: 20,
  likely: -0.45,
  line: -1.5,
} as const;

/** How a query is heard. */
export interface Score {
  /**
   * The log odds that the query is a cry for help; Infinity for words that always count. A single
   * word reaches a card by these alone.
   */
  odds: number;
  /** The query is about the child: it has a word of the first class. */
  isOwn: boolean;
}

/** Gives the score of a query. */
export function cryScore(
  cries: Cries,
  rules: TypingRules,
  words: Words,
  { has, begins }: Vocabulary,
  sound: Sound,
  usual: (token: string) => boolean,
): (query: string) => Score {
  const { tokens: tokensOf, joined } = words;
  const { spaces } = rules;
  const alone = cries.alone.map(tokensOf);
  // The longest first: what is part of another is not taken for it.
  const beside = cries.beside
    .map((some) => tokensOf(some))
    .sort((a, b) => b.join('').length - a.join('').length);

  /**
   * Whether a typed word may be this word of a cry. A correctly spelt word may differ by one letter
   * at its end only.
   */
  const likely = (typed: string, meant: string): boolean =>
    typed === meant ||
    (has(typed)
      ? typed.length > 3 &&
        Math.abs(typed.length - meant.length) === 1 &&
        (typed.startsWith(meant) || meant.startsWith(typed))
      : meant.length > 3 &&
        typed.length > 2 &&
        (apart(typed, meant) <= (meant.length > 7 ? 2 : meant.length > 4 ? 1 : 0) ||
          (sound(typed) === sound(meant) &&
            sound(meant).length > 1 &&
            Math.abs(typed.length - meant.length) < 4)));
  /**
   * A word of the query is this word of a cry; the last may be half typed: "быт" on its way to
   * "быть" is not "бьют".
   */
  function hears(tokens: readonly string[], at: number, word: string): boolean {
    const token = tokens[at] ?? '';
    return (
      likely(token, word) && (word.startsWith(token) || at < tokens.length - 1 || !begins(token))
    );
  }
  const isOne = (tokens: readonly string[]): boolean =>
    alone.some((some) =>
      some.length === tokens.length
        ? some.every((word, i) => hears(tokens, i, word))
        : // "helpme"
          tokens.length === 1 && some.join('') === tokens[0],
    );
  /** The query is a word that always counts, or that and what changes nothing beside it. */
  function isAlone(query: string): boolean {
    if (!spaces) {
      const text = joined(query);
      let bare = text;
      return ['', ...beside.map((some) => some.join(''))].some((sign) => {
        if (sign) bare = bare.replaceAll(sign, '');
        return alone.some((some) => some.join('') === bare);
      });
    }
    const tokens = tokensOf(query);
    if (isOne(tokens)) return true;
    let rest = tokens;
    return beside.some((some) => {
      const at = rest.findIndex((_, i) => some.every((word, j) => rest[i + j] === word));
      if (at < 0) return false;
      rest = [...rest.slice(0, at), ...rest.slice(at + some.length)];
      return isOne(rest);
    });
  }

  const read = classifier(cries.classes, rules, words, sound, usual);
  const score = scorer(cries.model);
  return (query) => {
    const reading = read(query);
    const odds = score(featuresOf(reading, cries.classes.length, spaces));
    // A single word, also with one letter after it, may begin any sentence: "he is my friend".
    // Without spaces so may three characters.
    const said = spaces ? tokensOf(query) : [...joined(query)];
    const isOneWord = spaces
      ? said.length < 2 || (said.length === 2 && said[1]?.length === 1)
      : said.length < 4;
    return {
      odds: isAlone(query) ? Infinity : isOneWord ? Math.min(odds, thresholds.likely) : odds,
      isOwn: reading.all[0] === 0,
    };
  };
}
