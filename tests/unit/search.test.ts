// How the search understands what children type, by letters, sounds and questions alone. tests/browser/search.test.ts does the same in the page, where words are looked up in the texts too.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { addressOf, queries } from '../support/queries.ts';
import { answersIn } from '../support/search.ts';
import { test } from '../support/test.ts';

for (const locale of locales)
  test(`what a child types in their own spelling is understood (${locale})`, async () => {
    const answer = await answersIn(locale);
    const table = queries(locale);
    assert.ok(table.length >= (locale === 'en' ? 60 : 25), `${table.length} queries`);
    const understood = table.map((query) => ({ ...query, found: answer(query.ask) }));
    assert.deepEqual(
      understood.flatMap(({ ask, first, found = first }) =>
        found === first ? [] : [`"${ask}": expected ${first}, found ${found}`],
      ),
      [],
    );
    assert.ok(
      understood.filter(({ found }) => found === undefined).length <= table.length / 4,
      'most need no look into the texts',
    );
  });

test('every phrase of the list is heard as a cry for help as it stands, in every language', async () => {
  for (const locale of locales) {
    const answer = await answersIn(locale);
    const { alone, phrases } = content.languages[locale].cries;
    for (const phrase of [...alone, ...phrases])
      assert.equal(answer(phrase), 'cry', `${locale}: ${phrase}`);
  }
});

test('what children ask to learn is heard as no cry for help: each question of the site has its answer, in every language', async () => {
  for (const locale of locales) {
    const answer = await answersIn(locale);
    for (const { ask, to } of content.languages[locale].search.questions)
      if (to.startsWith('section:')) assert.equal(answer(ask), addressOf(to), `${locale}: ${ask}`);
  }
});
