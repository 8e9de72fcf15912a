// What the search hears and finds of queries that were kept back: written by other people than the
// examples, and never used for training. `npm test -- cries` prints the table.
import assert from 'node:assert/strict';
import { languages, locales, type Locale } from '#languages/locales.ts';
import { isForDanger } from '#search/index/authored.ts';
import { examplesOf } from '#search/learn/examples.ts';
import { content } from '../support/content.ts';
import { keptQueries, plainestCries, queries } from '../support/queries.ts';
import { hasCard, letterByLetter, searchIn } from '../support/search.ts';
import { test } from '../support/test.ts';

/**
 * Limits in per cent, for every language: cries with a card, with the large one, and with card or
 * line; harmless queries, ordinary and hard, with a card at most, and hard ones with the large one;
 * found among the first two. At least two points away from the worst language, so that one word
 * does not cross a limit.
 */
const least = { card: 90, large: 82, line: 95, finds: 90 };
const most = { harmless: 7, hard: 18, hardLarge: 14 };

for (const locale of locales)
  test(`cries for help that were kept back are heard, and what is looked for is found (${locale})`, async () => {
    const search = await searchIn(locale);
    const kept = keptQueries(locale);
    const share = <T>(all: readonly T[], test: (one: T) => boolean): number =>
      Math.round((100 * all.filter(test).length) / all.length);
    const isCry = (query: string): boolean => hasCard(search(query));
    const isLarge = (query: string): boolean => search(query).meaning.heard === 'cry';
    const isHeard = (query: string): boolean => search(query).meaning.heard !== 'nothing';
    const reached = {
      card: share(kept.cries, isCry),
      large: share(kept.cries, isLarge),
      line: share(kept.cries, isHeard),
      harmless: share(kept.harmless, isCry),
      hard: share(kept.hard, isCry),
      hardLarge: share(kept.hard, isLarge),
      // Also below the card.
      finds: share(kept.finds, ({ ask, first }) =>
        search(ask)
          .hits.slice(0, 2)
          .some(
            ({ place: { url } }) => first.includes(url) || first.includes(url.replace(/#.*/, '')),
          ),
      ),
    };
    console.log(
      `${locale}: ${kept.cries.length} cries, card ${reached.card} % (large ${reached.large} %), or line ${reached.line} %; harmless, card ${reached.harmless} %, or line ${share(kept.harmless, isHeard)} %; hard, card ${reached.hard} % (large ${reached.hardLarge} %), or line ${share(kept.hard, isHeard)} %; found ${reached.finds} %, with a card ${share(kept.finds, ({ ask }) => isCry(ask))} %`,
    );
    const wrong = (limits: object, test: (reached: number, limit: number) => boolean): string[] =>
      Object.entries(limits).flatMap(([name, limit]: [string, number]) => {
        const share = reached[name as keyof typeof reached];
        return test(share, limit) ? [] : [`${name}: ${share} %, and the limit is ${limit} %`];
      });
    assert.deepEqual(
      wrong(least, (share, limit) => share >= limit),
      [],
    );
    assert.deepEqual(
      wrong(most, (share, limit) => share <= limit),
      [],
    );
  });

/**
 * The most harmless queries, ordinary and hard, in per cent, that show the card at some pause while
 * typing, after each word (in Chinese after each character). At their end the limits above apply.
 */
const typing: Record<Locale, { harmless: number; hard: number }> = {
  en: { harmless: 17, hard: 38 },
  fr: { harmless: 10, hard: 40 },
  es: { harmless: 18, hard: 44 },
  ar: { harmless: 14, hard: 40 },
  ru: { harmless: 10, hard: 30 },
  zh: { harmless: 16, hard: 38 },
};

for (const locale of locales)
  test(`while it is typed, what is harmless seldom looks like a cry (${locale})`, async () => {
    const search = await searchIn(locale);
    const kept = keptQueries(locale);
    const { spaces } = languages[locale];
    const restsIn = (query: string): string[] =>
      letterByLetter(query).filter(
        (typed) => !spaces || typed === query || query.charAt(typed.length) === ' ',
      );
    for (const kind of ['harmless', 'hard'] as const) {
      const came = kept[kind].filter((query) =>
        restsIn(query).some((typed) => hasCard(search(typed))),
      );
      const share = Math.round((100 * came.length) / kept[kind].length);
      console.log(`${locale}: ${kind}, card while it is typed ${share} %`);
      assert.ok(share <= typing[locale][kind], `${share} %: ${came.join(' | ')}`);
    }
  });

test('what the authors of a page say others look for is seldom heard as a cry: in 1 of 40 by the large card, in 1 of 20 by any', async () => {
  for (const locale of locales) {
    const search = await searchIn(locale);
    const asks = Object.entries(content.languages[locale].lookedFor)
      // Who looks for a page for a child in danger may well cry.
      .filter(([to]) => !isForDanger(to))
      .flatMap(([, all]) => all);
    const card = asks.filter((ask) => hasCard(search(ask)));
    const large = card.filter((ask) => search(ask).meaning.heard === 'cry');
    assert.ok(asks.length > 1000, locale);
    assert.ok(large.length <= asks.length / 40, `${locale}: ${large.join(' | ')}`);
    assert.ok(card.length <= asks.length / 20, `${locale}: ${card.join(' | ')}`);
  }
});

test('who looks for a page for a child in danger is never taught to be harmless', () => {
  for (const locale of locales) {
    const asks = Object.entries(content.languages[locale].lookedFor)
      .filter(([to]) => isForDanger(to))
      .flatMap(([, all]) => all);
    assert.ok(asks.length > 200, locale);
    // Sentences of the site weigh next to nothing.
    const taught = examplesOf(content, locale).filter(
      ({ label, weight }) => label === 0 && weight > 0.05 && weight < 1,
    );
    assert.deepEqual(
      taught.map(({ text }) => text).filter((text) => asks.includes(text)),
      [],
      locale,
    );
  }
});

test('the plainest words of a child who needs help bring the card and no other spelling, in every language', async () => {
  for (const locale of locales) {
    const search = await searchIn(locale);
    const plain = plainestCries(locale);
    assert.ok(plain.length >= 15, locale);
    assert.deepEqual(
      plain.filter((query) => {
        const answer = search(query);
        return !hasCard(answer) || answer.spelling !== undefined;
      }),
      [],
      locale,
    );
  }
});

test('one word is a cry for help by the list alone: what the model makes of it is the line at most', async () => {
  for (const [locale, words] of [
    ['en', ['he', 'him', 'her', 'not', 'he i']],
    ['fr', ['il', 'ils', 'moi', 'il m']],
    ['es', ['me', 'nada', 'alguien', 'dice', 'me p']],
    ['ar', ['قال', 'يقول', 'وانا']],
    ['ru', ['я', 'он', 'они', 'мое', 'хотят']],
    ['zh', ['我', '他']],
  ] as const) {
    const search = await searchIn(locale);
    for (const word of words) assert.ok(!hasCard(search(word)), `${locale}: ${word}`);
  }
});

test('above a letter for a child in danger help is offered, whatever words ask for it', async () => {
  for (const locale of locales) {
    const search = await searchIn(locale);
    const asks = Object.values(content.languages[locale].letters.letters).flatMap(
      ({ look }) => look,
    );
    const led = asks
      .map((ask) => ({ ask, ...search(ask) }))
      .filter(
        ({ meaning, hits: [top] }) => top?.place.tender && meaning.first[0] === top.place.url,
      );
    assert.ok(led.length >= 50, `${locale}: ${led.length}`);
    assert.deepEqual(
      led.filter(({ meaning }) => meaning.heard === 'nothing').map(({ ask }) => ask),
      [],
      locale,
    );
  }
});

test('no other spelling is offered where a letter for a child in danger is among the first results', async () => {
  for (const locale of locales) {
    const search = await searchIn(locale);
    const { letters } = content.languages[locale].letters;
    const tender = Object.values(letters).filter(
      ({ group }) => group === 'afraid' || group === 'tell',
    );
    // Held-down letters are another spelling.
    const asked = tender.flatMap(({ look }) => look.map((words) => words.replace(/.$/u, '$&$&')));
    for (const words of asked) {
      const { meaning, spelling, hits } = search(words);
      const [named = 'letters/a'] = meaning.first;
      if (/^letters\/./.test(named) && hits.slice(0, 3).some(({ place }) => place.tender))
        assert.equal(spelling, undefined, `${locale}: ${words}`);
    }
  }
});

test('no query that measures is an example that teaches', () => {
  for (const locale of locales) {
    const { cryExamples } = content.languages[locale];
    const taught = new Set([...cryExamples.cries, ...cryExamples.not]);
    const { cries, harmless, hard, finds } = keptQueries(locale);
    const measured = [...cries, ...harmless, ...hard, ...finds.map(({ ask }) => ask)];
    assert.deepEqual(
      [...measured, ...plainestCries(locale), ...queries(locale).map(({ ask }) => ask)].filter(
        (query) => taught.has(query),
      ),
      [],
      locale,
    );
  }
});
