// How the search reads what children type, in Node: the first result, and what is heard.
// tests/browser/search.test.ts does the same in the page.
import assert from 'node:assert/strict';
import { apart, nearlySame } from '#search/read/alike.ts';
import { unpackedIndex, type PackedIndex } from '#search/read/search-index.ts';
import { wordsBy } from '#search/read/fold.ts';
import type { Question } from '#search/read/questions.ts';
import { pageAt } from '#site/addresses.ts';
import type { PageKind } from '#site/page-kind.ts';
import { pageKinds, type Kind } from '#site/pages.ts';
import { placesIn } from '#search/index/places.ts';
import { wholeIndex } from '#search/learn/whole-index.ts';
import { packedIndex } from '#search/index/pack.ts';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { addressOf, adultQueries, queries } from '../support/queries.ts';
import { firstOf, found, isFirst, searchIn } from '../support/search.ts';
import { test } from '../support/test.ts';

for (const locale of locales)
  test(`a child finds what they look for in their own spelling (${locale})`, async () => {
    const search = await searchIn(locale);
    const table = queries(locale);
    assert.ok(table.length >= (locale === 'en' ? 60 : 25), `${table.length} queries`);
    assert.deepEqual(
      table.flatMap(({ ask, first }) => {
        const top = firstOf(search(ask));
        return isFirst(top, first) ? [] : [`"${ask}": expected ${first}, found ${top}`];
      }),
      [],
    );
  });

test('teachers and organizations find the right page first by its plainest name, in every language', async () => {
  for (const locale of locales) {
    const search = await searchIn(locale);
    const table = adultQueries(locale);
    assert.ok(table.length >= 11, `${table.length} queries`);
    for (const { ask, first } of table)
      assert.equal(found(search(ask))[0], first, `${locale}: ${ask}`);
  }
});

test('every page that the site lists is a place of the search, or is named here with the reason', () => {
  const places = new Set(placesIn(content, 'en').map(({ url }) => url.replace(/#.*/, '')));
  const kindsWith = new Set([...places].map((url) => pageAt(url)?.kind));
  const without = {
    home: 'the first page',
    whole: 'its scenes are found',
    country: 'found by its name',
    search: 'the search itself',
    shown: 'a pair of languages, chosen on show-it',
    telling: 'found by the story without words',
    teachStory: 'found by teach/stories and the story',
    sharedScene: 'found by the scene',
    deck: 'found by teach/class',
    shortDeck: 'found by teach/class',
    notes: 'found by teach/class',
    planDeck: 'found by the plan',
    storyDeck: 'found by the story',
    shortPlanDeck: 'found by the plan',
    wordlessDeck: 'found by the story without words',
    staffDeck: 'found by its page, in “Look on all pages”',
    planNotes: 'found by the plan',
  };
  assert.deepEqual(
    Object.entries<PageKind>(pageKinds)
      .filter(([, { unlisted, frame }]) => !unlisted && frame !== 'paper')
      .map(([kind]) => kind as Kind)
      .filter((kind) => kindsWith.has(kind) === kind in without),
    [],
  );
});

test('every word that always counts is heard as a cry for help, with please beside it too, in every language', async () => {
  for (const locale of locales) {
    const search = await searchIn(locale);
    const { alone, beside } = content.languages[locale].cryAlone;
    for (const word of alone)
      for (const query of [word, `${word} ${beside[0] ?? ''}`, `${beside[0] ?? ''} ${word}`])
        assert.equal(search(query).meaning.heard, 'cry', `${locale}: ${query}`);
  }
});

test('what children ask to learn is heard as no cry for help: each question of the site has its answer, in every language', async () => {
  for (const locale of locales) {
    const search = await searchIn(locale);
    for (const { ask, to } of content.languages[locale].search.questions)
      if (to.startsWith('section:'))
        assert.equal(found(search(ask))[0], addressOf(to), `${locale}: ${ask}`);
  }
});

test('two words with one letter wrong, missing or too many, or two that changed places, are nearly the same, and no others', () => {
  const longer = (words: string[]): string[] =>
    words.flatMap((word) => ['a', 'b', 'c'].map((letter) => word + letter));
  const words = [['']];
  for (let length = 1; length < 5; length++) words.push(longer(words[length - 1] ?? []));
  const all = words.flat();
  for (const a of all)
    for (const b of all) assert.equal(nearlySame(a, b), apart(a, b) === 1, `${a}, ${b}`);
});

test('an index that was packed and opened asks the same questions in the same words, and has the same frequent words, in every language', async () => {
  for (const locale of locales) {
    const index = await wholeIndex(content, locale);
    const opened = unpackedIndex(JSON.parse(JSON.stringify(packedIndex(index))) as PackedIndex);
    const { whole } = wordsBy(index.rules);
    const asked = (questions: readonly Question[]) =>
      questions
        .map(({ to, sought, asks }) => ({ to, sought, asks: asks.map(whole) }))
        .sort((a, b) => a.to.localeCompare(b.to) || a.asks.length - b.asks.length);
    assert.deepEqual(asked(opened.questions), asked(index.questions), locale);
    assert.deepEqual(asked(opened.letters), asked(index.letters), locale);
    assert.equal(opened.usual, index.usual, locale);
  }
});
