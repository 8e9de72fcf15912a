// The words that are spelt right, whatever they are near to: those of the site, and the frequent ones of the language.
import type { Book } from './book.ts';
import type { Words } from './fold.ts';

/** Gives whether a folded word is one of them. `book`: its places, questions and `usual` (src/search/learn/frequent.ts). */
export function usualIn(
  { places, questions, usual }: Pick<Book, 'places' | 'questions' | 'usual'>,
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
