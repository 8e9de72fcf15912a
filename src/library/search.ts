import type { Locale } from '../i18n/locales.ts';
import { namesOfCountries } from '../schemas/countries.ts';
import { bookOf } from '../schemas/places.ts';
import { readContent } from '../schemas/read.ts';

let content: ReturnType<typeof readContent> | undefined;
const opened = (): ReturnType<typeof readContent> => (content ??= readContent(process.cwd()));

/** What the child's search knows of a language; see `Book` in elements/spelling.ts. */
export const bookIn = (locale: Locale): ReturnType<typeof bookOf> => bookOf(opened(), locale);
/** What a child may call each country; see `Names` in elements/named.ts. */
export const countryNamesIn = (locale: Locale): ReturnType<typeof namesOfCountries> =>
  namesOfCountries(opened(), locale);
