import { render } from 'astro:content';
import type { Locale } from '#languages/locales.ts';
import { dataOf, entryOf, valueOf } from './entries.ts';

/** The words of the first page for teachers, and of the page about class mode. */
export const teachIndexIn = (locale: Locale) => dataOf('teachIndex', `${locale}/teach/index`);

/** The pages for teachers in order, each with what it says without words. */
export const teachPages = async () =>
  Object.entries(await dataOf('sharedTeach', 'shared/teach')).map(([page, facts]) => ({
    page,
    ...facts,
  }));

/** A page for teachers: its facts, front matter and MDX as a component. */
export async function openTeachPage(locale: Locale, page: string) {
  const entry = await entryOf('teachPages', `${locale}/teach/${page}`);
  return {
    ...valueOf('shared/teach.yaml', await dataOf('sharedTeach', 'shared/teach'), page),
    ...entry.data.front,
    ...(await render(entry)),
  };
}
