// The whole search index of a language: what its authors wrote, with what the build learns from it.
import { languages, type Locale } from '#languages/locales.ts';
import { typingRules } from '#languages/typing.ts';
import type { SearchIndex } from '#search/read/search-index.ts';
import { authoredIndex } from '#search/index/authored.ts';
import type { Content } from '#content/read.ts';
import { cryClasses } from '#content/schemas/cries.ts';
import { learntFrom } from './learnt.ts';

export async function wholeIndex(content: Content, locale: Locale): Promise<SearchIndex> {
  const { cries, ...index } = authoredIndex(content, locale);
  const { usual, model } = (await learntFrom(content))[locale];
  return {
    rules: typingRules(languages[locale]),
    ...index,
    usual,
    cries: {
      ...cries,
      classes: cryClasses.map((name) => content.languages[locale].cryClasses[name]),
      model,
    },
  };
}
