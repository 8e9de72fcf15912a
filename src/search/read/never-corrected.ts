// Words that are never spell-corrected: those of the site, and frequent words of the language.
import type { SearchIndex } from './search-index.ts';
import type { Words } from './fold.ts';

/**
 * Gives whether a folded word is one of them. `index`: its places, questions and `usual`
 * (src/search/learn/frequent.ts).
 */
export function neverCorrected(
  { places, questions, usual }: Pick<SearchIndex, 'places' | 'questions' | 'usual'>,
  { tokens }: Words,
): (token: string) => boolean {
  const all = new Set(
    [
      usual,
      ...places.flatMap(({ title, text }) => [title, text]),
      ...questions.flatMap(({ asks }) => asks),
    ].flatMap(tokens),
  );
  return (token) => all.has(token);
}
