// The whole book of a language for the child's search: what its authors wrote, with what the build makes of it.
import { languages, type Locale } from '#languages/locales.ts';
import { typingRules } from '#languages/typing.ts';
import type { Book } from '#search/read/book.ts';
import { bookOf } from '#search/index/book.ts';
import type { Content } from '#content/read.ts';
import { cryClasses } from '#content/schemas/cries.ts';
import { learntFrom } from './learnt.ts';

export async function wholeBook(content: Content, locale: Locale): Promise<Book> {
  const { cries, ...book } = bookOf(content, locale);
  const { usual, model } = (await learntFrom(content))[locale];
  return {
    rules: typingRules(languages[locale]),
    ...book,
    usual,
    cries: {
      ...cries,
      classes: cryClasses.map((name) => content.languages[locale].cryClasses[name]),
      model,
    },
  };
}
