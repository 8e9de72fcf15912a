import { render, type CollectionEntry } from 'astro:content';
import type { Locale } from '#languages/locales.ts';
import { prosePages } from '#site/urls.ts';
import type { Page } from '#site/addresses.ts';
import { dataOf, entryOf } from './entries.ts';

/** The words of the first page. */
export const homeIn = (locale: Locale) => dataOf('home', `${locale}/pages/home`);
export type HomeWords = CollectionEntry<'home'>['data'];
/** The words of the page for addresses that are not there. */
export const notFoundIn = (locale: Locale) => dataOf('notFound', `${locale}/pages/not-found`);

/** The words of the help page. */
export const helpIn = (locale: Locale) => dataOf('help', `${locale}/pages/help`);
/** The words of the page with ten signs. */
export const happeningIn = (locale: Locale) => dataOf('happening', `${locale}/pages/happening`);
/** The sentences to show to an adult. */
export const showItIn = (locale: Locale) => dataOf('showIt', `${locale}/pages/show-it`);
/** The words of the quiet place. */
export const quietIn = (locale: Locale) => dataOf('quiet', `${locale}/pages/quiet`);
export type HelpWords = CollectionEntry<'help'>['data'];
export type SearchWords = CollectionEntry<'search'>['data'];
/** The words of the search page, with the questions that children ask. */
export const searchIn = (locale: Locale) => dataOf('search', `${locale}/pages/search`);
/** The words of the page that lists everything on paper. */
export const printPageIn = (locale: Locale) => dataOf('printPage', `${locale}/pages/print`);
/** The neutral page, on another site, that the button "Leave" opens. */
export const leaveAddress = async (locale: Locale): Promise<string> =>
  (await dataOf('sharedLeave', 'shared/leave'))[locale];

/** The titles of the pages of prose, by page. */
export const proseTitles = async (locale: Locale): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(
      prosePages.map(
        async (page) =>
          [page, (await dataOf('prose', `${locale}/pages/${page}`)).front.title] as const,
      ),
    ),
  );

/**
 * The titles of the pages about a child's own situation, in the order of the foot. The first two
 * are in the menus too.
 */
export const quietTitles = async (locale: Locale): Promise<{ page: Page; title: string }[]> => [
  { page: 'happening', title: (await happeningIn(locale)).title },
  { page: 'quiet', title: (await quietIn(locale)).title },
  { page: 'letters', title: (await dataOf('letters', `${locale}/pages/letters`)).title },
  { page: 'rhyme', title: (await dataOf('rhyme', `${locale}/pages/rhyme`)).title },
];

/** A page of prose: front matter and its MDX as a component. */
export async function openProse(locale: Locale, page: string) {
  const entry = await entryOf('prose', `${locale}/pages/${page}`);
  return { ...entry.data.front, ...(await render(entry)) };
}
