// What is found where no question is meant for sure: places by their words, and by the ways to ask
// for them that are near.
import assert from 'node:assert/strict';
import { locales, type Locale } from '#languages/locales.ts';
import { foundFor } from '#search/read/found.ts';
import type { Hit } from '#search/read/texts.ts';
import { content } from '../support/content.ts';
import { gridOf, keptQueries } from '../support/queries.ts';
import { found, searchIn } from '../support/search.ts';
import { test } from '../support/test.ts';

const hit = (url: string, score: number): Hit => ({
  place: { url, title: '', part: '', text: '' },
  words: new Set(),
  score,
});

test('a place counts by its best reading, and stands higher where somebody asks for it nearly so; without a word it is not found', () => {
  const hits: Record<string, Hit[]> = {
    typed: [hit('a/', 0.5), hit('b/', 0.3)],
    meant: [hit('b/', 0.6), hit('c/', 0.4)],
  };
  const addresses = (nearness: [string, number][]): string[] => [
    ...foundFor({ look: [['typed'], ['meant']], nearness: new Map(nearness) }, ([word = '']) =>
      (hits[word] ?? []).slice(),
    ).keys(),
  ];
  assert.deepEqual(addresses([]), ['b/', 'a/', 'c/']);
  assert.deepEqual(addresses([['c/', 0.6]]), ['c/', 'b/', 'a/']);
  // Half as near counts a quarter.
  assert.deepEqual(addresses([['c/', 0.3]]), ['b/', 'a/', 'c/']);
  assert.deepEqual(addresses([['d/', 1]]), ['b/', 'a/', 'c/']);
});

test('below the card for a cry stands nothing but what its words name: a child who is scared is led to no other page', async () => {
  for (const locale of locales) {
    const answer = await searchIn(locale);
    const { cries, words } = gridOf(locale);
    const more = [...cries, ...words, ...keptQueries(locale).cries].filter((query) => {
      const { meaning, hits } = answer(query);
      return (
        meaning.heard === 'cry' && hits.some(({ place }) => !meaning.first.includes(place.url))
      );
    });
    assert.deepEqual(more, [], locale);
  }
});

/** Who asks what a word means. */
const asking: Record<Locale, (word: string) => string> = {
  en: (word) => `define ${word}`,
  fr: (word) => `définition ${word}`,
  es: (word) => `definición de ${word}`,
  ar: (word) => `تعريف ${word}`,
  ru: (word) => `${word} определение`,
  zh: (word) => `${word}的定义`,
};

test('who asks for the definition of a word finds it in the glossary, in every language', async () => {
  for (const locale of locales) {
    const search = await searchIn(locale);
    const words = Object.entries(content.languages[locale].glossary).filter(
      ([, { word }]) => !/[\s,،、]/.test(word),
    );
    assert.ok(words.length >= 10, `${locale}: ${words.length}`);
    const missed = words.filter(
      ([key, { word }]) =>
        !found(search(asking[locale](word)))
          .slice(0, 2)
          .includes(`words/#${key}`),
    );
    assert.ok(missed.length <= 1, `${locale}: ${missed.map(([, { word }]) => word).join(' | ')}`);
  }
});

test('one word that questions have is no form of another: “internet” leads to no boarding school', async () => {
  for (const locale of ['fr', 'es'] as const) {
    const [first] = found((await searchIn(locale))('internet'));
    assert.match(first ?? '', /^online\//, locale);
  }
});
