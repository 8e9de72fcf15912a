import { render } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { dataOf, entryOf } from './entries.ts';

/** The words of the first page. */
export const homeIn = (locale: Locale) => dataOf('home', `${locale}/pages/home`);
/** The words of the page for addresses that are not there. */
export const notFoundIn = (locale: Locale) => dataOf('notFound', `${locale}/pages/not-found`);

/** A page of prose: front matter and its MDX as a component. */
export async function openProse(locale: Locale, page: string) {
  const entry = await entryOf('prose', `${locale}/pages/${page}`);
  return { ...entry.data, ...(await render(entry)) };
}
