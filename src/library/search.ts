import type { Locale } from '#languages/locales.ts';
import { namesOfCountries } from '#content/country-names.ts';
import { bookOf } from '#content/book.ts';
import { readContent } from '#content/read.ts';

let content: ReturnType<typeof readContent> | undefined;
const opened = (): ReturnType<typeof readContent> => (content ??= readContent(process.cwd()));

/** What the child's search knows of a language; see `Book` in components/search/reader.ts. */
export const bookIn = (locale: Locale): ReturnType<typeof bookOf> => bookOf(opened(), locale);
/** What a child may call each country; see `Names` in components/help/named.ts. */
export const countryNamesIn = (locale: Locale): ReturnType<typeof namesOfCountries> =>
  namesOfCountries(opened(), locale);
