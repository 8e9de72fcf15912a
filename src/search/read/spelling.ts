// The query with the spelling of the site.
import type { TypingRules } from '#languages/types.ts';
import { nearlySame } from './alike.ts';
import type { Words } from './fold.ts';
import type { Term } from './questions.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Corrects a query: listed misspellings first (`also`: typed -> meant), then word by word the
 * nearest. `named`: words that name a country, never corrected.
 */
export function corrector(
  also: Readonly<Record<string, string>>,
  terms: readonly Term[],
  { spaces }: TypingRules,
  { fold, tokens: tokensOf, joined }: Words,
  vocabulary: Vocabulary,
  ordinary: ReadonlySet<string>,
): (query: string, named: ReadonlySet<string>) => string {
  // The longest first: what is part of another is not taken for it.
  const instead = Object.entries(also)
    .map(([typed, meant]) => [tokensOf(typed), meant] as const)
    .sort(([a], [b]) => b.join(' ').length - a.join(' ').length);

  /**
   * Without spaces: the first listed misspelling in the query, or one wrong character in a word of
   * three or more.
   */
  function byCharacters(query: string): string {
    let text = joined(query);
    for (const [typed, meant] of instead)
      if (text.includes(typed.join(''))) return text.replace(typed.join(''), meant);
    for (const { forms } of terms)
      for (const form of forms) {
        if (form.length < 3 || text.includes(form)) continue;
        for (let i = 0; i + form.length <= text.length; i++)
          if (nearlySame(text.slice(i, i + form.length), form))
            text = text.slice(0, i) + form + text.slice(i + form.length);
      }
    return text;
  }

  function byWords(query: string, named: ReadonlySet<string>): string {
    let tokens = tokensOf(query);
    for (const [typed, meant] of instead) {
      const at = tokens.findIndex((_, i) => typed.every((word, j) => tokens[i + j] === word));
      if (at >= 0 && !(typed.length === 1 && vocabulary.has(typed[0] ?? '') && tokens.length > 2))
        tokens = [...tokens.slice(0, at), ...meant.split(' '), ...tokens.slice(at + typed.length)];
    }
    return tokens
      .map((token, i) =>
        token === fold(token) && !named.has(token)
          ? vocabulary.nearest(token, i === tokens.length - 1, ordinary)
          : token,
      )
      .join(' ');
  }

  return (query, named) => (spaces ? byWords(query, named) : byCharacters(query));
}
