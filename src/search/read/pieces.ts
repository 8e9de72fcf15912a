// What to look up for a query in a language without spaces: words by Intl.Segmenter, or pairs of
// characters where it is missing (Firefox 115), without particles and question phrases.
import type { TypingRules } from '#languages/types.ts';
import type { Words } from './fold.ts';

interface Segmented {
  segment: string;
  isWordLike?: boolean;
}
interface Segmenter {
  segment: (text: string) => Iterable<Segmented>;
}
/** As a browser has it, or not. */
interface Segmenting {
  Segmenter?: new (tag: string, options: object) => Segmenter;
}

/** Gives the pieces of a query. `segmenting`: the Intl of the browser. */
export function piecesBy(
  { tag, particles = '' }: TypingRules,
  { tokens }: Words,
  { Segmenter }: Segmenting = Intl,
): (query: string) => string[] {
  const empty = new RegExp(particles || '(?!)', 'gu');
  const segmenter = Segmenter && new Segmenter(tag, { granularity: 'word' });
  const twos = (run: string): string[] => {
    const signs = [...run];
    return signs.length < 3 ? [run] : signs.slice(1).map((sign, i) => `${signs[i] ?? ''}${sign}`);
  };
  return (query) => {
    const runs = tokens(query).flatMap((run) => run.split(empty).filter(Boolean));
    const found = segmenter
      ? runs.flatMap((run) =>
          [...segmenter.segment(run)].flatMap(({ segment, isWordLike }) =>
            isWordLike === false ? [] : [segment],
          ),
        )
      : runs.flatMap(twos);
    return [...new Set(found)];
  };
}
