// What the search hears and finds of queries that were kept back: written by others than the examples, and never learnt from. `npm test -- cries` prints the table.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { keptQueries, queries } from '../support/queries.ts';
import { found, searchIn } from '../support/search.ts';
import { test } from '../support/test.ts';

/** What must be reached in every language, in per cent: cries with the card, and with the card or the line; ordinary harmless queries with the card at most; finds among the first two. */
const floor = { card: 90, line: 95, harmless: 8, finds: 90 };

for (const locale of locales)
  test(`cries for help that were kept back are heard, and what is looked for is found (${locale})`, async () => {
    const search = await searchIn(locale);
    const kept = keptQueries(locale);
    const share = <T>(all: readonly T[], test: (one: T) => boolean): number =>
      Math.round((100 * all.filter(test).length) / all.length);
    const isCry = (query: string): boolean => search(query).meaning.heard === 'cry';
    const isHeard = (query: string): boolean => search(query).meaning.heard !== 'nothing';
    const reached = {
      card: share(kept.cries, isCry),
      line: share(kept.cries, isHeard),
      harmless: share(kept.harmless, isCry),
      finds: share(kept.finds, ({ ask, first }) =>
        found(search(ask))
          .slice(0, 2)
          .some((url) => first.includes(url) || first.includes(url.replace(/#.*/, ''))),
      ),
    };
    console.log(
      `${locale}: ${kept.cries.length} cries, card ${reached.card} %, or line ${reached.line} %; harmless, card ${reached.harmless} %, or line ${share(kept.harmless, isHeard)} %; hard, card ${share(kept.hard, isCry)} %, or line ${share(kept.hard, isHeard)} %; found ${reached.finds} %, with the card in its place ${share(kept.finds, ({ ask }) => isCry(ask))} %`,
    );
    const { card, line, harmless, finds } = floor;
    assert.ok(reached.card >= card, `${reached.card} % of the cries have the card`);
    assert.ok(reached.line >= line, `${reached.line} % of the cries have the card or the line`);
    assert.ok(reached.harmless <= harmless, `${reached.harmless} % of the harmless have the card`);
    assert.ok(reached.finds >= finds, `${reached.finds} % are found`);
  });

test('no query that measures is an example that teaches', () => {
  for (const locale of locales) {
    const { cryExamples } = content.languages[locale];
    const taught = new Set([...cryExamples.cries, ...cryExamples.not]);
    const { cries, harmless, hard, finds } = keptQueries(locale);
    const measured = [...cries, ...harmless, ...hard, ...finds.map(({ ask }) => ask)];
    assert.deepEqual(
      [...measured, ...queries(locale).map(({ ask }) => ask)].filter((query) => taught.has(query)),
      [],
      locale,
    );
  }
});
