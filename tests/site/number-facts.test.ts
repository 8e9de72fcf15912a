// The facts about a number: its source, the date, possible changes, and nothing unknown.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { isDoubtful, lastSeen } from '#content/freshness.ts';
import { all, hasClass, named, type Tag, textOf } from '../support/html.ts';
import { content } from '../support/content.ts';
import { cardsOf, firstButtons, mainOf, servicesShown } from '../support/country-page.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

const countries = Object.entries(content.helplines);

test('a helpline that nobody saw for a year says “Check this number first” beside it, on its card, the big button and on paper; an emergency number never does: it says whom to ask if nobody answers', () => {
  const [written, now] = ['2026-11-25', new Date().toISOString().slice(0, 10)];
  for (const locale of locales)
    for (const [iso2, { services, emergency: numbers }] of countries) {
      const { strings } = content.languages[locale];
      const check = strings['help.check'];
      const nobody = strings['help.danger.nobody'];
      const sorted = servicesShown(services, locale);
      const times = (tag: Tag, words: string): number => textOf(tag).split(words).length - 1;
      const cards = cardsOf(`/${locale}/help/${iso2}/`);
      const paper =
        all(treeOf(`/${locale}/help/${iso2}/card/`), hasClass('wallet'))[0] ?? assert.fail();
      // The build day is between these two days: what was old on the first is marked, what is
      // marked is old on the second.
      for (const [i, number] of [...sorted, ...numbers].entries()) {
        const words = i < sorted.length ? check : nobody;
        const card = cards[i] ?? assert.fail();
        const marked = times(card, words) === 1;
        const where = `${locale}/help/${iso2}: ${JSON.stringify(number.sources)}`;
        if (isDoubtful(number, written)) assert.ok(marked, where);
        if (marked) assert.ok(isDoubtful(number, now), where);
        if (i >= sorted.length) assert.equal(times(card, check), 0, where);
      }
      const marked = (words: string): number =>
        cards.filter((card) => times(card, words) > 0).length;
      assert.equal(times(paper, check), marked(check), `${locale}/${iso2}: the card to fold`);
      assert.equal(times(paper, nobody), Math.min(1, marked(nobody)), `${locale}/${iso2}: paper`);
      for (const button of firstButtons(`/${locale}/help/${iso2}/`)) {
        const href = button.attributes.href;
        // A number of WhatsApp without its country is no link.
        if (!href) continue;
        const same = cards.filter((candidate) =>
          named(candidate, 'a').some(({ attributes }) => attributes.href === href),
        );
        const [card = assert.fail(`${iso2}: ${href}`)] = same;
        if (same.length === 1)
          for (const words of [check, nobody])
            assert.equal(times(button, words), times(card, words), `${locale}/${iso2}: the button`);
      }
    }
});

test('a number that only lists on the internet show says so with its sources', () => {
  for (const locale of locales)
    for (const [iso2, { services, emergency }] of countries) {
      const words = content.languages[locale].strings['help.secondhand'];
      assert.equal(
        cardsOf(`/${locale}/help/${iso2}/`).filter((card) =>
          named(card, 'details').some((fold) => textOf(fold).includes(words)),
        ).length,
        [...services, ...emergency].filter(({ sources }) =>
          sources.every(({ url }) => /github\.com|wikipedia\.org/.test(url)),
        ).length,
        `${locale}/${iso2}`,
      );
    }
});

test('each number says where it comes from and when that was seen; one source or a conflict is said aloud', () => {
  for (const locale of locales)
    for (const [iso2, { services, emergency }] of countries) {
      const { strings } = content.languages[locale];
      const cards = cardsOf(`/${locale}/help/${iso2}/`);
      const sorted = servicesShown(services, locale);
      for (const [i, number] of [...sorted, ...emergency].entries()) {
        const card = cards[i] ?? assert.fail();
        const where = `${locale}/help/${iso2}: ${i}`;
        const from = named(named(card, 'details')[0] ?? card, 'a').map(
          ({ attributes }) => attributes.href,
        );
        // The last leads to whom one can tell that the number is wrong.
        assert.equal(from.pop(), `/${locale}/share/tell-us/`, where);
        assert.deepEqual(
          from,
          number.sources.map(({ url }) => url),
          where,
        );
        const text = textOf(card);
        assert.equal(text.includes(strings['help.one']), number.confidence === 'one-source', where);
        assert.equal(text.includes(strings['help.conflict']), number.conflict !== undefined, where);
        const year = lastSeen(number.sources)?.slice(0, 4);
        assert.ok(
          year
            ? textOf(named(card, 'summary')[0] ?? card).includes(year)
            : text.includes(strings['help.last.never']),
          where,
        );
        // What is for the publishers only stays with them.
        if (number.note) assert.ok(!text.includes(number.note), where);
      }
    }
});

test('that a call is free, and that somebody answers day and night, is said of each service of which it is known, and of no other', () => {
  for (const locale of locales)
    for (const [iso2, { services }] of countries) {
      const { strings } = content.languages[locale];
      const cards = cardsOf(`/${locale}/help/${iso2}/`);
      for (const [i, { free, hours, sms }] of servicesShown(services, locale).entries()) {
        const tags = all(cards[i] ?? assert.fail(iso2), hasClass('tag')).map(textOf);
        const where = `${locale}/help/${iso2} ${i}: ${tags.join(' | ')}`;
        assert.equal(tags.includes(strings['help.free']), free === true, where);
        assert.equal(tags.includes(strings['help.costs']), Boolean(sms?.charged), where);
        assert.equal(tags.includes(strings['help.always']), hours === 'always', where);
      }
    }
});

test('the hours on the page of a country are those of its services, in every language', () => {
  for (const [iso2, { services }] of countries) {
    // Of a service and of each of its ways.
    const known = [
      ...JSON.stringify(services).matchAll(/"from":"0?(\d+:\d\d)","to":"0?(\d+:\d\d)"/g),
    ].map(([, from, to]) => `${from}–${to}`);
    for (const locale of locales) {
      const url = `/${locale}/help/${iso2}/`;
      const said = textOf(mainOf(url)).match(/\d{1,2}:\d\d–\d{1,2}:\d\d/g) ?? [];
      assert.deepEqual([...new Set(said)].sort(), [...new Set(known)].sort(), url);
    }
  }
});

test('hours, cost, languages and age are said only where they are known', () => {
  const card = (iso2: string) => textOf(cardsOf(`/en/help/${iso2}/`)[0] ?? assert.fail());
  assert.match(card('gb'), /Free/);
  assert.match(card('gb'), /Day and night/);
  assert.doesNotMatch(
    card('ru'),
    /Day and night|Every day/,
    'the hours of most regions are not those of all',
  );
  assert.match(card('ru'), /Free/);
  assert.doesNotMatch(card('ke'), /Day and night/);
  assert.match(card('ph'), /Every day 7:00–19:00/);
});
