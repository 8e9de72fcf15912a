// Packs the index of a language as it is sent (search/read/search-index.ts).
import {
  exchanged,
  type Columns,
  type PackedIndex,
  type SearchIndex,
  type SentPlace,
} from '#search/read/search-index.ts';

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

const latin = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** The letters of an alphabet other than Latin, the most frequent with the rarest of Latin. */
function pairsFor(text: string): string {
  const count = new Map<string, number>();
  for (const letter of text) count.set(letter, (count.get(letter) ?? 0) + 1);
  const often = (letter: string): number => count.get(letter) ?? 0;
  const rare = latin.toSorted((a, b) => often(a) - often(b));
  return [...count.keys()]
    .filter((letter) => /(?!\p{Script=Latin}|\p{Script=Han})\p{L}/u.test(letter))
    .sort((a, b) => often(b) - often(a))
    .slice(0, latin.length)
    .map((letter, at) => `${letter}${rare[at] ?? ''}`)
    .join('');
}

/** What rows have, by its name; 0 where one has nothing. */
function columnsOf<T extends object>(rows: readonly T[]): Columns<T> {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))] as (keyof T)[];
  return Object.fromEntries(
    names.map((name) => [name, rows.map((row) => row[name] ?? 0)]),
  ) as Columns<T>;
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
  const packed = {
    ...index,
    questions: questions.filter(({ to, sought }) => !sought || !known.has(to)),
    usual: shared(usual.split(' ').filter(Boolean)),
    places: places.map((place): SentPlace => {
      const ways = asks.get(place.url);
      return ways ? { ...place, asks: ways.map(plain).join(',') } : place;
    }),
  };
  const pairs = pairsFor(JSON.stringify(packed));
  const sent = exchanged(packed, pairs);
  return { ...sent, places: columnsOf(sent.places), pairs };
}
