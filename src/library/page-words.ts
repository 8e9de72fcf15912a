import { render, type CollectionEntry } from 'astro:content';
import type { Locale } from '#languages/locales.ts';
import { pagesWith, type Page } from '#site/addresses.ts';
import { pageKinds } from '#site/pages.ts';
import type { PageKind } from '#site/page-kind.ts';
import { languageFiles } from '#content/files.ts';
import type { Strings } from '#content/schemas/strings.ts';
import { dataOf, entryOf } from './entries.ts';
import { translatorOf } from './strings.ts';

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

/** The title of a page. */
export async function titleOf(locale: Locale, page: 'home' | Page): Promise<string> {
  const { words, label }: PageKind = pageKinds[page];
  if (!words) return (await translatorOf(locale))(label as keyof Strings);
  const file = languageFiles[words as 'help' | 'prose'].path.replace(/\.\w+$/, '');
  const data = await dataOf(words as 'help' | 'prose', `${locale}/${file.replace('*', page)}`);
  return 'front' in data ? data.front.title : data.title;
}

/** A link of the menus or the foot. */
export interface PageLink extends Pick<PageKind, 'foot' | 'menu'> {
  page: 'home' | Page;
  title: string;
}
/** The pages that are in a menu or in the foot; those about a child's own situation last. */
export async function pageLinks(locale: Locale): Promise<PageLink[]> {
  const t = await translatorOf(locale);
  const links = await Promise.all(
    pagesWith(({ menu, foot }) => menu ?? foot).map(async (page): Promise<PageLink> => {
      const { label, menu, foot }: PageKind = pageKinds[page];
      const title = label ? t(label as keyof Strings) : await titleOf(locale, page);
      return { page, title, ...(menu && { menu }), ...(foot && { foot }) };
    }),
  );
  const isOwn = ({ foot }: PageLink): boolean => foot === 'own';
  return [...links.filter((link) => !isOwn(link)), ...links.filter(isOwn)];
}

/** The pages about a child's own situation. The first two are in the menus too. */
export const quietLinks = async (locale: Locale): Promise<PageLink[]> =>
  (await pageLinks(locale)).filter(({ foot }) => foot === 'own');

/** A page of prose: front matter and its MDX as a component. */
export async function openProse(locale: Locale, page: string) {
  const entry = await entryOf('prose', `${locale}/pages/${page}`);
  return { ...entry.data.front, ...(await render(entry)) };
}
