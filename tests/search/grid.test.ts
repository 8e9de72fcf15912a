// The gate of the search: a grid of people and deeds (tests/queries/grid), in which every sentence
// brings a card for a cry for help, and one of their harmless twins, in which hardly any does.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { gridOf } from '../support/queries.ts';
import { hasCard, searchIn } from '../support/search.ts';
import { test } from '../support/test.ts';

for (const locale of locales) {
  test(`whoever does it, what a child types of harm brings a card, and so do the shortest cries (${locale})`, async () => {
    const search = await searchIn(locale);
    const { cries, words } = gridOf(locale);
    assert.ok(cries.length >= 110 && words.length >= 40, `${cries.length}, ${words.length}`);
    assert.deepEqual(
      [...cries, ...words].filter((query) => !hasCard(search(query))),
      [],
    );
  });

  test(`of the same people in sports, games, chores and school at most one sentence in ten brings a card (${locale})`, async () => {
    const search = await searchIn(locale);
    const { twins } = gridOf(locale);
    assert.ok(twins.length >= 100, `${twins.length}`);
    const came = twins.filter((query) => hasCard(search(query)));
    console.log(`${locale}: ${came.length} of ${twins.length} harmless twins have a card`);
    assert.ok(came.length <= twins.length / 10, came.join(' | '));
  });
}

test('no sentence of the grid is an example that teaches, in any language', () => {
  for (const locale of locales) {
    const { cryExamples } = content.languages[locale];
    const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
    const taught = new Set([...cryExamples.cries, ...cryExamples.not].map(plain));
    const { cries, words, twins } = gridOf(locale);
    assert.deepEqual(
      [...cries, ...words, ...twins].filter((query) => taught.has(plain(query))),
      [],
      locale,
    );
  }
});
