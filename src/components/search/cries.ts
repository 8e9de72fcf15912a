// Hears a cry for help in what a child types. Nothing is to be missed, so words may be misspelt, half typed, and have another between them.
import { apart, type Sound } from './alike.ts';
import type { Words } from './fold.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Cries for help: words that are one alone, and phrases that are one in any query. */
export interface Cries {
  alone: string[];
  phrases: string[];
}

/** Whether a query is a cry for help. */
export function cryHeard(
  cries: Cries,
  spaces: boolean,
  { tokens: tokensOf, joined }: Words,
  { has, begins }: Vocabulary,
  sound: Sound,
): (query: string) => boolean {
  const alone = cries.alone.map(tokensOf);
  const phrases = cries.phrases.map(tokensOf);

  /** A typed word may be this word of a cry; a word that is spelt right is no other, but for one letter at its end. */
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
  /** A word of the query is this word of a cry; the last may be half typed: "быт" on its way to "быть" is not "бьют". */
  function hears(tokens: readonly string[], at: number, word: string): boolean {
    const token = tokens[at] ?? '';
    return (
      likely(token, word) && (word.startsWith(token) || at < tokens.length - 1 || !begins(token))
    );
  }
  /** A phrase stands in the query: its words in a row, with at most one other word between two. */
  function stands(phrase: readonly string[], tokens: readonly string[]): boolean {
    const [head = ''] = phrase;
    return tokens.some((_, start) => {
      if (!hears(tokens, start, head)) return false;
      let at = start;
      return phrase.slice(1).every((word) => {
        const next = [at + 1, at + 2].find((i) => hears(tokens, i, word));
        if (next === undefined) return false;
        at = next;
        return true;
      });
    });
  }

  return (query) => {
    if (!spaces) {
      const text = joined(query);
      return (
        alone.some((words) => words.join('') === text) ||
        phrases.some((words) => text.includes(words.join('')))
      );
    }
    const tokens = tokensOf(query);
    return (
      alone.some(
        (words) =>
          words.length === tokens.length && words.every((word, i) => hears(tokens, i, word)),
      ) || phrases.some((words) => stands(words, tokens))
    );
  };
}
