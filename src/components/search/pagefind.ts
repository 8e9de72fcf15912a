// Pagefind's index of this language (build/search-index.ts): what a place of the site is there, and how it is looked up.
import type { Meaning } from './reader.ts';

/** A place of the site, as the index knows it. Its address is that below the language: `help/#find`. */
export interface Place {
  url: string;
  /** Text with <mark> around what was looked for. */
  excerpt: string;
  content: string;
  meta: Record<string, string>;
}
interface Result {
  data: () => Promise<Place>;
}
export interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string | null) => Promise<{ results: Result[] }>;
}

/** No more results than this: a child reads from the top. */
const most = 8;

/** Loads the index from a folder. */
export async function openIndex(folder: string): Promise<Pagefind> {
  const pagefind = (await import(
    /* @vite-ignore */ new URL(`${folder}pagefind.js`, location.href).href
  )) as Pagefind;
  // Without its worker: that would be another 12 KB, for an index that answers in a few milliseconds.
  await pagefind.options({ bundlePath: folder, baseUrl: '/', excerptLength: 18, noWorker: true });
  await pagefind.init();
  return pagefind;
}

/** The places that have all words of a query in their text; all places for null. */
export async function placesWith(
  pagefind: Pagefind,
  query: string | null,
  count = Infinity,
): Promise<Place[]> {
  const { results } = await pagefind.search(query);
  const places = await Promise.all(results.slice(0, count).map((result) => result.data()));
  return places.map((place) => ({ ...place, url: place.url.replace(/^\/?[a-z]{2}\//, '') }));
}

/** What a child means first, then what has their words in its text. `known`: all places, by their addresses. */
export async function find(
  pagefind: Pagefind,
  known: ReadonlyMap<string, Place>,
  { first, look }: Meaning,
): Promise<Place[]> {
  const found = new Map<string, Place>();
  const add = (places: readonly Place[]): void => {
    for (const place of places) if (!found.has(place.url)) found.set(place.url, place);
  };
  for (const query of look) if (found.size < most) add(await placesWith(pagefind, query, most));
  if (found.size === 0) {
    // The words together are nowhere: each by itself.
    const words = (look[0] ?? '').split(' ').filter((word) => word.length > 2);
    for (const word of words.slice(0, 4)) add(await placesWith(pagefind, word, 3));
  }
  const meant = first.flatMap((url) => found.get(url) ?? known.get(url) ?? []);
  return [...new Set([...meant, ...found.values()])].slice(0, most);
}
