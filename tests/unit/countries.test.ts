// What children type for their country: by letters and sounds only. tests/browser/countries.test.ts
// does the same in the page.
import assert from 'node:assert/strict';
import { countryFinder, type Finder } from '#search/read/named.ts';
import { soundBy, type Sound } from '#search/read/alike.ts';
import { queryReader } from '#search/read/query-reader.ts';
import { countriesByLetter } from '#languages/countries.ts';
import { languages, locales, type Locale } from '#languages/locales.ts';
import { typingRules } from '#languages/typing.ts';
import { namesAndNumbers } from '#content/country-names.ts';
import { wholeIndex } from '#search/learn/whole-index.ts';
import { countryQueries, wrongly } from '../support/queries.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';

const sounds = Object.fromEntries(
  await Promise.all(
    locales.map(async (locale) => [locale, await soundBy(typingRules(languages[locale]))] as const),
  ),
) as Record<Locale, Sound>;
/** The finder as the help page of a language makes it. */
const finderIn = (locale: Locale): Finder => {
  const usual = new Map(
    countriesByLetter(locale, Object.keys(content.helplines)).flatMap(({ countries }) =>
      countries.map(({ iso2, name }) => [iso2, name] as const),
    ),
  );
  return countryFinder(
    typingRules(languages[locale]),
    sounds[locale],
    usual,
    namesAndNumbers(content, locale),
  );
};

for (const locale of locales)
  test(`a child finds their country by the name they use, in their own spelling (${locale})`, () => {
    const { find } = finderIn(locale);
    const queries = countryQueries(locale);
    assert.ok(queries.length >= 40, `${queries.length} queries`);
    assert.deepEqual(
      queries.flatMap((query) =>
        wrongly(
          query,
          find(query.ask).found.map(({ iso2 }) => iso2),
        ),
      ),
      [],
    );
  });

test('every country is found by its usual name, by each name that is written down for it, and by its capital, in every language', () => {
  for (const locale of locales) {
    const { find } = finderIn(locale);
    for (const [iso2, { here, elsewhere, whole }] of Object.entries(
      namesAndNumbers(content, locale),
    ))
      for (const name of [...here, ...elsewhere, ...whole])
        assert.ok(
          find(name).found.some((found) => found.iso2 === iso2) && !find(name).near,
          `${locale}: ${name} is not ${iso2}`,
        );
  }
});

test('words that mean something else are no country: "to go" is not Togo, "help us" not the United States, "child" not Chile', async () => {
  const { within } = finderIn('en');
  assert.deepEqual(within('i want to go home').found, []);
  // A city in a sentence may be where somebody is taken to.
  assert.deepEqual(within('my sister got a job in nairobi').found, []);
  assert.deepEqual(
    within('help in nairobi').found.map(({ iso2 }) => iso2),
    ['ke'],
  );
  assert.deepEqual(
    within('i want to go home to nepal').found.map(({ iso2 }) => iso2),
    ['np'],
  );
  assert.deepEqual(
    within('north korea number').found.map(({ iso2 }) => iso2),
    ['kp'],
  );
  for (const [locale, query] of [
    ['en', 'help us'],
    ['en', 'child'],
    ['en', 'viktim'],
    ['ru', 'из-за того'],
    ['ru', 'спроси сири'],
    ['ru', 'видел кита'],
    ['ru', 'перевозка груза'],
    ['ru', 'мой друг герман'],
    ['en', 'my friend victoria'],
    ['fr', 'aide'],
    ['es', 'crimen'],
    ['ar', 'الأمان'],
    ['zh', '我不懂'],
  ] as const) {
    const understand = queryReader(
      await wholeIndex(content, locale),
      sounds[locale],
    )(namesAndNumbers(content, locale));
    assert.deepEqual(
      understand(query).first.filter((to) => /^help\/..\/$/.test(to)),
      [],
      `${locale}: ${query}`,
    );
  }
});
