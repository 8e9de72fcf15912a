// Opens one entry of a collection, or says which file is missing.
import { getEntries, type CollectionEntry, type CollectionKey } from 'astro:content';

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
  const [entry] = await getEntries([{ collection, id }]);
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
