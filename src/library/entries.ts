// Opens one entry of a collection, or says which file is missing.
import { getEntries, type CollectionEntry, type CollectionKey } from 'astro:content';

/**
 * What is opened stays open while a site is built: Astro makes a new entry each time, and a page
 * asks for some thirty. While somebody writes, files change.
 */
const opened = new Map<string, Promise<unknown>>();

/** The data of `content/<id>`; throws when there is no such file. */
export async function dataOf<C extends CollectionKey>(
  collection: C,
  id: string,
): Promise<CollectionEntry<C>['data']> {
  return (await entryOf(collection, id)).data;
}

/** The entry of `content/<id>`; throws when there is no such file. */
export async function entryOf<C extends CollectionKey>(
  collection: C,
  id: string,
): Promise<CollectionEntry<C>> {
  const key = `${collection} ${id}`;
  const open = opened.get(key) ?? getEntries([{ collection, id }]);
  if (import.meta.env.PROD) opened.set(key, open);
  const [entry] = await (open as Promise<(CollectionEntry<C> | undefined)[]>);
  if (!entry) throw new Error(`content/${id} is missing (collection "${collection}").`);
  return entry;
}

/**
 * The value of a key in a file of `content/`; throws with the file's name when the key is not
 * there.
 */
export function valueOf<T>(file: string, record: Record<string, T>, key: string): T {
  const value = record[key];
  if (value === undefined) throw new Error(`content/${file} has no "${key}".`);
  return value;
}
