// The features of a query for the model, as indexes into two tables of weights: one shared by all
// languages, one of the language.
import type { Reading } from './classes.ts';

/**
 * The size of the language's table: words, pairs of words and groups of letters are hashed into it.
 * A power of two.
 */
export const ownPlaces = 4096;
/**
 * Buckets for the length of a query: 1, 2, 3 to 4, 5 to 8, more words (without spaces: three times
 * as many characters).
 */
const lengths = 5;

/**
 * The size of the shared table for so many classes: each class, every pair, the lengths, and "no
 * class".
 */
export const sharedPlaces = (classes: number): number =>
  classes + (classes * (classes - 1)) / 2 + lengths + 1;

export interface Features {
  /** Places in the shared table that count whole: classes and the length. */
  alone: number[];
  /** Places in the shared table of two classes together: each counts half. */
  pairs: number[];
  /**
   * Indexes into the language's table; each of `n` has the value `2 / √n`, so that long queries
   * weigh the same.
   */
  own: number[];
}

/**
 * FNV-1a, 32 bits, which can continue from the hash of a prefix
 * (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
function hashed(text: string, before = 0x811c9dc5): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
/** The place of a hash. */
const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (ownPlaces - 1);

/** Adds the places of all groups of `least` to `most` characters in a row. */
function addGroups(places: Set<number>, text: string, least: number, most: number): void {
  const signs = [...text];
  for (let size = least; size <= most; size++)
    for (let i = 0; i + size <= signs.length; i++) {
      let hash: number | undefined;
      for (let at = i; at < i + size; at++) hash = hashed(signs[at] ?? '', hash);
      places.add(placeOf(hash ?? 0));
    }
}

/**
 * The features of a query that was read by `count` classes; `spaces`: whether the language has
 * spaces.
 */
export function featuresOf({ tokens, all }: Reading, count: number, spaces: boolean): Features {
  // Pairs stand in rows: (0,1) (0,2) … (1,2) …
  const pairs = all.flatMap((a, i) =>
    all.slice(i + 1).map((b) => count + (a * (2 * count - a - 1)) / 2 + (b - a - 1)),
  );
  const long = spaces ? tokens.length : [...(tokens[0] ?? '')].length / 3;
  const end = sharedPlaces(count);
  const alone = [
    ...all,
    end - 2 - [1, 2, 4, 8].filter((most) => long > most).length,
    ...(all.length === 0 ? [end - 1] : []),
  ];

  const own = new Set<number>();
  if (spaces) {
    for (const token of tokens) own.add(placeOf(hashed(`w ${token}`)));
    for (let i = 1; i < tokens.length; i++)
      own.add(placeOf(hashed(`${tokens[i - 1] ?? ''} ${tokens[i] ?? ''}`)));
    for (const token of tokens) addGroups(own, `_${token}_`, 2, 4);
  } else addGroups(own, tokens[0] ?? '', 1, 3);
  return { alone, pairs, own: [...own] };
}

/** How much each place of a pair, and each of `own`, counts. */
export const pairCounts = 0.5;
export const ownCounts = (places: number): number => 2 / Math.sqrt(Math.max(1, places));
