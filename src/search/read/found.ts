// The places that answer a query in part: by the words of their texts, and by the ways to ask for
// them that are near, if not near enough to be meant.
import type { Meaning } from './query-reader.ts';
import type { Hit } from './texts.ts';

/**
 * How much a way to ask counts beside a text that has every word. It knows which words belong
 * together, the text knows only that they are there.
 */
const asked = 0.7;

/** Places by their address, best first. `find`: looks up the words of one reading of the query. */
export function foundFor(
  { look, nearness }: Pick<Meaning, 'look' | 'nearness'>,
  find: (words: readonly string[]) => readonly Hit[],
): Map<string, Hit> {
  const best = new Map<string, Hit>();
  for (const hit of look.flatMap(find)) {
    const before = best.get(hit.place.url);
    if (!before || hit.score > before.score) best.set(hit.place.url, hit);
  }
  return new Map(
    [...best]
      .map(([url, hit]): [string, Hit] => [
        url,
        { ...hit, score: hit.score + asked * (nearness?.get(url) ?? 0) ** 2 },
      ])
      .sort(([, a], [, b]) => b.score - a.score),
  );
}
