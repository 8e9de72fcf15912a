// The words that are spelt right, whatever they are near to: those of the site, and the frequent ones of the language.
import type { SearchIndex } from './search-index.ts';
import type { Words } from './fold.ts';

/** Gives whether a folded word is one of them. `index`: its places, questions and `usual` (src/search/learn/frequent.ts). */
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
