// The book of a language as it is sent: what is asked stands beside the place that answers it, in whose text most of its words stand too, so that it packs well.
import type { Book } from './reader.ts';
import type { Place } from './texts.ts';

/** `asks` of a place: what is typed by those who look for it, in small letters, with commas between; of a letter, its question in other words. */
export interface BookFile extends Omit<Book, 'places' | 'letters'> {
  places: (Place & { asks?: string })[];
}

/** Is it the address of a letter? Its title is its question. */
export const isLetter = (url: string): boolean => url.startsWith('letters/') && url !== 'letters/';

/** Words, each with how many letters it begins with of the one before: `0star4t` is "star start". */
function wordsOf(text: string): string {
  let word = '';
  return (text.match(/\d\D+/g) ?? [])
    .map((part) => (word = word.slice(0, Number(part.charAt(0))) + part.slice(1)))
    .join(' ');
}

/** The book that was sent. */
export function openedBook({ places, questions, usual, ...book }: BookFile): Book {
  const asked = places.flatMap(({ url, title, asks }) =>
    asks === undefined ? [] : [{ to: url, title, asks: asks.split(',') }],
  );
  return {
    ...book,
    places,
    usual: wordsOf(usual),
    questions: [
      ...questions,
      ...asked
        .filter(({ to }) => !isLetter(to))
        .map(({ to, asks }) => ({ to, asks, sought: true as const })),
    ],
    letters: asked
      .filter(({ to }) => isLetter(to))
      .map(({ to, title, asks }) => ({ to, asks: [title, ...asks] })),
  };
}
