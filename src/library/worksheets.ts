import type { CollectionEntry } from 'astro:content';
import type { Locale } from '#languages/locales.ts';
import type { Sheet } from '#content/schemas/worksheets.ts';
import { dataOf } from './entries.ts';

type Facts = CollectionEntry<'sharedWorksheets'>['data'][string];
/** A sheet with every list that a kind of sheet may have, empty where it has none. */
function withLists<T extends Facts & Sheet>(sheet: T) {
  const { words = [], meanings = [], places = [], pictures = [], helps = [] } = sheet;
  const { items = [], head = [], rows = [] } = sheet;
  return { ...sheet, words, meanings, places, pictures, helps, items, head, rows };
}

/** The worksheets of a language in order: what has no language, and the words. */
export async function worksheetsIn(locale: Locale) {
  const words = await dataOf('worksheets', `${locale}/teach/worksheets`);
  return Object.entries(await dataOf('sharedWorksheets', 'shared/worksheets')).map(([id, facts]) =>
    withLists({ id, ...facts, ...(words[id] as Sheet) }),
  );
}
export type Worksheet = Awaited<ReturnType<typeof worksheetsIn>>[number];

/** Has a native speaker read the worksheets? */
export const worksheetsReviewed = async (locale: Locale): Promise<boolean> =>
  (await dataOf('worksheets', `${locale}/teach/worksheets`)).reviewed;

/** The survey of five questions, before and after. */
export const surveyIn = (locale: Locale) => dataOf('survey', `${locale}/teach/check`);
