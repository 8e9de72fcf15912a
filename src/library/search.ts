import type { Locale } from '../i18n/locales.ts';
import { bookOf } from '../schemas/places.ts';
import { readContent } from '../schemas/read.ts';

let content: ReturnType<typeof readContent> | undefined;

/** What the child's search knows of a language; see `Book` in elements/spelling.ts. */
export function bookIn(locale: Locale): ReturnType<typeof bookOf> {
  content ??= readContent(process.cwd());
  return bookOf(content, locale);
}
