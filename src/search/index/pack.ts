// Packs the index of a language as it is sent (search/read/search-index.ts).
import type { SearchIndex, PackedIndex } from '#search/read/search-index.ts';

/** What is typed, as the search reads it: in small letters, without signs. */
const plain = (ask: string): string =>
  ask
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .filter(Boolean)
    .join(' ');

/** Words in the order of their letters, each with how many it begins with of the one before. */
function shared(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let same = 0;
      while (same < Math.min(9, before.length) && word[same] === before[same]) same++;
      before = word;
      return `${same}${word.slice(same)}`;
    })
    .join('');
}

/** The index as it is sent. */
export function packedIndex({
  places,
  questions,
  letters,
  usual,
  ...index
}: SearchIndex): PackedIndex {
  const known = new Set(places.map(({ url }) => url));
  const asks = new Map<string, string[]>();
  for (const { to, sought, asks: ways } of questions)
    if (sought && known.has(to)) asks.set(to, ways);
  // The first way to ask for a letter is its title.
  for (const { to, asks: ways } of letters) asks.set(to, ways.slice(1));
  return {
    ...index,
    questions: questions.filter(({ to, sought }) => !sought || !known.has(to)),
    usual: shared(usual.split(' ').filter(Boolean)),
    places: places.map((place) => {
      const ways = asks.get(place.url);
      return ways ? { ...place, asks: ways.map(plain).join(',') } : place;
    }),
  };
}
