import type { Locale } from '#languages/locales.ts';
import { namesAndNumbers } from '#content/country-names.ts';
import { readContent } from '#content/read.ts';

let content: ReturnType<typeof readContent> | undefined;
/** All of the content, for what the search is made of. */
export const openedContent = (): ReturnType<typeof readContent> =>
  (content ??= readContent(process.cwd()));

/** What a child may call each country; see `Names` in search/read/named.ts. */
export const countryNamesIn = (locale: Locale): ReturnType<typeof namesAndNumbers> =>
  namesAndNumbers(openedContent(), locale);
