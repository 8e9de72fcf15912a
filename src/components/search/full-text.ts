// Pagefind: finds pages of the language by the words on them. Its index is made by the build
// (build/full-text); it comes in pieces, when it is asked for.
import type { Comparing } from '#search/read/engine.ts';
import type { Hit } from '#search/read/texts.ts';

/** What of Pagefind 1.6 is used (https://pagefind.app/docs/api/). */
interface Pagefind {
  createInstance: (options: object) => {
    search: (query: string, options: object) => Promise<{ results: Result[] }>;
  };
}
interface Result {
  id: string;
  score: number;
  data: () => Promise<Fragment>;
}
/** A page with a match. Places on it are counted in words. */
interface Fragment {
  url: string;
  raw_content: string;
  meta: { title?: string };
  filters: Record<string, string[] | undefined>;
  anchors: { element: string; text: string; location: number }[];
  locations: number[];
  /** Those with a match; of what stands before its first heading, without an anchor. */
  sub_results: {
    title: string;
    url: string;
    anchor?: { location: number };
    locations: number[];
    weighted_locations: { balanced_score: number }[];
  }[];
}

/** Finds pages by readings of a query: as it was typed, then as it may be meant. */
export type FullText = (readings: readonly (readonly string[])[]) => Promise<Hit[]>;

const readers = ['child', 'adult'] as const;
/** No more pages of a reader. */
const most = { child: 4, adult: 3 };
/** Each word brings up to 30 KB of the index: of a query the longest ones are asked for. */
const asked = 2;
const longestOf = (words: readonly string[]): string[] => {
  const long = new Set([...words].sort((a, b) => b.length - a.length).slice(0, asked));
  return words.filter((word) => long.delete(word));
};

/** The words of a page, and what is between two. */
function wordsIn(text: string): [words: string[], between: string] {
  const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return plain.includes('\u200B')
    ? [plain.split('\u200B'), '']
    : [plain.split(/[^\S\uFEFF]+/), ' '];
}

/**
 * The part of a page that has most of the words, as a result. Pagefind answers a word that it does
 * not know with its beginning, "orphans" with "or": undefined, where no typed word is there.
 */
function hitOf(
  { url, raw_content, meta, filters, anchors, locations, sub_results }: Fragment,
  typed: readonly string[],
  { wordOf, isSame }: Comparing,
): Hit | undefined {
  const [words, between] = wordsIn(raw_content);
  /** What stands at a place, as it is compared. */
  const wordsAt = (at: number): string[] =>
    words[at]?.split(/[^\p{L}\p{M}\p{N}]+/u).flatMap((word) => wordOf?.(word) ?? []) ?? [];
  /** The typed words that stand at these places; without spaces, those in the text. */
  const typedIn = (places: readonly number[], text: string): string[] => {
    const there = places.flatMap(wordsAt);
    return typed.filter((one) =>
      wordOf ? there.some((word) => isSame(one, word)) : text.includes(one),
    );
  };
  const found = typedIn(locations, words.join(between));
  if (found.length === 0) return undefined;

  const { title = '' } = meta;
  const [[belongs = ''], [picture], [colours], [mirror]] = (
    ['part', 'picture', 'colours', 'mirror'] as const
  ).map((name) => filters[name] ?? []) as [string[], string[], string[], string[]];
  const headings = anchors.filter(({ element }) => /^h\d/.test(element));
  const parts = sub_results.map(({ anchor, weighted_locations, ...one }) => {
    const heading = anchor ? one.title : title;
    let start = anchor?.location ?? 0;
    const end = Math.min(...headings.flatMap(({ location }) => (location > start ? location : [])));
    // Without its heading.
    for (let left = heading.replace(/\s/g, '').length; left > 0 && start < words.length; start++)
      left -= words[start]?.trim().length ?? 0;
    const text = words.slice(start, end).join(between).trim();
    return {
      place: { url: one.url, title: heading, part: anchor ? title : belongs, text },
      count: typedIn(one.locations, heading + text).length,
      score: weighted_locations.reduce((sum, at) => sum + at.balanced_score, 0),
    };
  });
  const [best] = parts.sort((a, b) => b.count - a.count || b.score - a.score);
  const place = best?.place ?? { url, title, part: belongs, text: '' };
  return {
    place: {
      ...place,
      url: place.url.slice('/en/'.length),
      ...(picture && { picture, mirror: mirror !== undefined }),
      ...(colours && { colours }),
    },
    words: new Set(
      wordOf
        ? locations.flatMap(wordsAt).filter((word) => typed.some((one) => isSame(one, word)))
        : found,
    ),
    score: found.length,
  };
}

/** How often it was asked for: Chromium 150 keeps a module that did not come, by its address. */
let times = 0;

/** Loads Pagefind from an address. `edition`: a new one has a new list of pieces. */
export async function loadFullText(
  address: string,
  edition: string,
  comparing: Comparing,
): Promise<FullText> {
  times += 1;
  const { createInstance } = (await import(
    /* @vite-ignore */ new URL(times > 1 ? `${address}?${times}` : address, location.href).href
  )) as Pagefind;
  // In a worker it would be 12 KB more, for an index that answers in milliseconds.
  const index = createInstance({ noWorker: true, baseUrl: '/', metaCacheTag: edition });
  // Without what is written together with a word: in Arabic, "the" is in another piece.
  const { wordOf = String } = comparing;
  const resultsFor = async (words: readonly string[], reader: string): Promise<Result[]> =>
    (await index.search(words.map((word) => wordOf(word)).join(' '), { filters: { reader } }))
      .results;

  /** Pages with any of the words: those that have most of them first. */
  async function resultsForAny(words: readonly string[], reader: string): Promise<Result[]> {
    const all = new Map<string, Result & { count: number }>();
    for (const word of words)
      for (const result of await resultsFor([word], reader)) {
        const { count = 0, score = 0 } = all.get(result.id) ?? {};
        all.set(result.id, { ...result, count: count + 1, score: score + result.score });
      }
    return [...all.values()].sort((a, b) => b.count - a.count || b.score - a.score);
  }

  async function hitsFor(words: readonly string[], resultsOf: typeof resultsFor): Promise<Hit[]> {
    const lists = await Promise.all(
      readers.map(async (reader): Promise<Hit[]> => {
        const results = (await resultsOf(words, reader)).slice(0, most[reader]);
        const pages = await Promise.all(results.map((result) => result.data()));
        return pages
          .flatMap((page) => hitOf(page, words, comparing) ?? [])
          .sort((a, b) => b.score - a.score)
          .map((hit) => ({ ...hit, place: { ...hit.place, adults: reader === 'adult' } }));
      }),
    );
    return lists.flat();
  }

  return async (readings) => {
    const queries = readings.map(longestOf);
    for (const words of queries) {
      const hits = await hitsFor(words, resultsFor);
      if (hits.length > 0) return hits;
    }
    const meant = queries.at(-1) ?? [];
    return meant.length > 1 ? hitsFor(meant, resultsForAny) : [];
  };
}
