// Helplines and emergency numbers: what the files say, and what a child is shown of it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { countryName } from '../../src/i18n/countries.ts';
import { locales } from '../../src/i18n/locales.ts';
import { dueForCheck, lastSeen, serviceKinds, type Country } from '../../src/schemas/helplines.ts';
import { readContent } from '../../src/schemas/read.ts';
import { all, around, hasClass, named, parse, textOf } from '../support/html.ts';
import { filesIn, page, root } from '../support/site.ts';

const content = readContent(root);
const countries = Object.entries(content.helplines);

test('182 services and 290 emergency numbers of 160 countries are there, and none without a source and a date', () => {
  const services = countries.flatMap(([, country]) => country.services);
  const emergency = countries.flatMap(([, country]) => country.emergency);
  const known = countries.filter(([, country]) => country.services.length + country.emergency.length > 0);
  assert.deepEqual([known.length, services.length, emergency.length], [160, 182, 290]);
  for (const { sources } of [...services, ...emergency]) {
    assert.ok(sources.length > 0);
    for (const source of sources) assert.ok(source.seen ?? source.changed ?? source.undated ?? source.cited);
  }
});

test('a number that one source shows is not called one of two', () => {
  for (const [iso2, { services, emergency }] of countries)
    for (const { confidence, sources } of [...services, ...emergency]) if (confidence === 'two-sources') assert.ok(sources.length > 1, `content/shared/helplines/${iso2}.yaml`);
});

test('every phone number in the files stands in quotes', () => {
  for (const file of filesIn(join(root, 'content/shared/helplines')))
    for (const line of readFileSync(join(root, 'content/shared/helplines', file), 'utf8').split('\n')) if (/\b(phone|number|whatsapp):/.test(line)) assert.match(line, /\b(phone|number|whatsapp): "[^"]+"/, `${file}: ${line}`);
});

test('a child finds every number of a country, large enough to read, to call with one tap, and never turned round in Arabic', () => {
  for (const locale of locales)
    for (const [iso2, { services, emergency }] of countries) {
      const url = `/${locale}/help/${iso2}/`;
      const tree = parse(page(url).html);
      assert.ok(textOf(named(tree, 'h1')[0] ?? tree).includes(countryName(locale, iso2)), url);
      const cards = all(tree, hasClass('number'));
      assert.equal(cards.length, services.length + emergency.length, url);
      const numbers = [...services.flatMap(({ phone }) => phone ?? []), ...emergency.map(({ number }) => number)];
      const calls = all(tree, hasClass('call')).map(({ attributes }) => attributes.href);
      assert.deepEqual(calls.toSorted(), numbers.map((number) => `tel:${number.replace(/[^\d+]/g, '')}`).sort(), url);
      const shown = all(tree, hasClass('number__big'));
      assert.deepEqual(shown.map(textOf).sort(), numbers.toSorted(), url);
      for (const bdi of named(all(tree, hasClass('land'))[0] ?? tree, 'bdi')) assert.equal(bdi.attributes.dir, 'ltr', url);
      for (const digits of all(tree, hasClass('number'))) for (const written of [...services.flatMap(({ phone, whatsapp, sms }) => [phone, whatsapp, sms?.number]), ...emergency.map(({ number }) => number)].filter((number) => number !== undefined)) {
        const holders = all(digits, (tag) => tag.children.some((child) => typeof child === 'string' && child.trim() === written));
        for (const holder of holders.filter((tag) => !hasClass('number__name')(tag))) assert.equal(around(holder, 'dir'), 'ltr', `${url}: ${written}`);
      }
    }
});

test('helplines for children come first, then trafficking, missing children and the rest; emergency numbers come last', () => {
  for (const locale of locales)
    for (const [iso2, { services }] of countries) {
      const { strings } = content.languages[locale];
      const headings = all(parse(page(`/${locale}/help/${iso2}/`).html), hasClass('number')).map((card) => textOf(named(card, 'h3')[0] ?? card));
      const expected = services.map(({ kind }) => kind).sort((a, b) => serviceKinds.indexOf(a) - serviceKinds.indexOf(b));
      assert.deepEqual(headings.slice(0, services.length), expected.map((kind) => strings[`help.kind.${kind}`]), `${locale}/${iso2}`);
    }
});

test('each number says where it comes from and when that was seen; one source or a conflict is said aloud', () => {
  for (const locale of locales)
    for (const [iso2, { services, emergency }] of countries) {
      const { strings } = content.languages[locale];
      const cards = all(parse(page(`/${locale}/help/${iso2}/`).html), hasClass('number'));
      const sorted = services.toSorted((a, b) => serviceKinds.indexOf(a.kind) - serviceKinds.indexOf(b.kind));
      for (const [i, number] of [...sorted, ...emergency].entries()) {
        const card = cards[i] ?? assert.fail();
        const where = `${locale}/help/${iso2}: ${i}`;
        const from = named(named(card, 'details')[0] ?? card, 'a').map(({ attributes }) => attributes.href);
        assert.deepEqual(from, number.sources.map(({ url }) => url), where);
        const text = textOf(card);
        assert.equal(text.includes(strings['help.one']), number.confidence === 'one-source', where);
        assert.equal(text.includes(strings['help.conflict']), number.conflict !== undefined, where);
        const year = lastSeen(number.sources)?.slice(0, 4);
        assert.ok(year ? textOf(named(card, 'summary')[0] ?? card).includes(year) : text.includes(strings['help.last.never']), where);
        // What is for the publishers only stays with them.
        if (number.note) assert.ok(!text.includes(number.note), where);
      }
    }
});

test('hours, cost, languages and age are said only where they are known', () => {
  const card = (iso2: string) => textOf(all(parse(page(`/en/help/${iso2}/`).html), hasClass('number'))[0] ?? assert.fail());
  assert.match(card('gb'), /Free/);
  assert.match(card('gb'), /Day and night/);
  assert.doesNotMatch(card('ru'), /Day and night|Every day/, 'the hours of most regions are not those of all');
  assert.match(card('ru'), /Free/);
  assert.doesNotMatch(card('ke'), /Day and night/);
  assert.match(card('ph'), /Every day 7:00–19:00/);
});

test('a part of a country has its name in the language of the page', () => {
  for (const locale of locales)
    for (const [iso2, { services }] of countries)
      for (const { region } of services) {
        if (!region) continue;
        const said = content.languages[locale].strings['help.region'].replace('{place}', region[locale]);
        assert.ok(all(parse(page(`/${locale}/help/${iso2}/`).html), hasClass('number')).some((card) => textOf(card).includes(said)), `/${locale}/help/${iso2}/: ${said}`);
        if (locale === 'ar' || locale === 'ru' || locale === 'zh') assert.doesNotMatch(region[locale], /[a-z]/i, `content/shared/helplines/${iso2}.yaml`);
      }
});

test('each member state of the United Nations, each observer and each territory has a page in every language', () => {
  const { members, observers, territories } = content.countries;
  assert.deepEqual([members, observers, territories].map((group) => Object.keys(group).length), [193, 2, 6]);
  // Some of every part of the world, and those that the site once said there were none of.
  for (const iso2 of ['af', 'cd', 'cg', 'cf', 'ht', 'mm', 'so', 'ss', 'sy', 'td', 'us', 'uz', 'va', 'ps', 'ye', 'tv', 'fm', 'ag', 'kp', 'ke']) assert.ok(iso2 in members || iso2 in observers, iso2);
  const all = Object.keys({ ...members, ...observers, ...territories });
  assert.deepEqual(countries.map(([iso2]) => iso2).sort(), all.sort());
  for (const locale of locales) for (const iso2 of all) for (const part of ['', 'card/']) assert.ok(textOf(named(parse(page(`/${locale}/help/${iso2}/${part}`).html), 'title')[0] ?? assert.fail()).includes(countryName(locale, iso2)), `${locale}/${iso2}/${part}`);
});

test('a child of a country without a helpline gets the emergency numbers we know or what to do without, whom else to ask, Child Helpline International and the five steps', () => {
  const without = countries.filter(([, { services }]) => services.length === 0);
  assert.equal(without.length, 29 + 41);
  for (const locale of locales)
    for (const [iso2, { emergency, unknown }] of without) {
      const { help } = content.languages[locale];
      const main = named(parse(page(`/${locale}/help/${iso2}/`).html), 'main')[0] ?? assert.fail();
      const text = textOf(main);
      for (const said of [help.find.none, help.without.heading, ...help.without.items, ...help.steps.items.map(({ title }) => title)]) assert.ok(text.includes(said), `${locale}/${iso2}: ${said}`);
      assert.ok(named(main, 'a').some(({ attributes }) => attributes.href === 'https://childhelplineinternational.org/'), `${locale}/${iso2}`);
      assert.equal(all(main, hasClass('call')).length > 0, emergency.length > 0, `${locale}/${iso2}`);
      assert.equal(text.includes(help.without.emergency), emergency.length === 0, `${locale}/${iso2}`);
      if (unknown) assert.ok(!text.includes(unknown), 'what is for the publishers only stays with them');
    }
});

test('the card of a country without a number has room to write one, and says what to do in danger', () => {
  for (const locale of locales) {
    const { help, strings } = content.languages[locale];
    const card = textOf(all(parse(page(`/${locale}/help/so/card/`).html), hasClass('wallet'))[0] ?? assert.fail());
    for (const said of [help.find.none, help.without.emergency, strings['print.number']]) assert.ok(card.includes(said), `${locale}: ${said}`);
  }
});

test('the list of countries is whole in every language, by letter, and needs no script', () => {
  for (const locale of locales) {
    const list = named(parse(page(`/${locale}/help/`).html), 'country-list')[0] ?? assert.fail();
    const links = named(list, 'a');
    assert.deepEqual(links.map(({ attributes }) => attributes.href).sort(), countries.map(([iso2]) => `/${locale}/help/${iso2}/`).sort());
    for (const link of links) assert.ok(textOf(link).length > 1);
    assert.ok(named(list, 'summary').length >= 20);
  }
});

const sound: Country = {
  services: [{ kind: 'child-helpline', name: 'Line', phone: '116 111', confidence: 'two-sources', sources: [{ url: 'https://a.example/', seen: '2026-11-01' }, { url: 'https://b.example/', changed: '2024' }] }],
  emergency: [],
};

test('the people who publish are told what is old, seen in one place, or in conflict', () => {
  assert.deepEqual(dueForCheck({ xx: sound }, '2026-11-24'), []);
  assert.match(dueForCheck({ xx: sound }, '2027-11-24')[0]?.why.join() ?? '', /more than 180 days/);
  const [service] = sound.services;
  const doubtful = { services: [{ ...(service ?? assert.fail()), confidence: 'one-source' as const, conflict: 'another page shows 117' }], emergency: [] };
  assert.deepEqual(dueForCheck({ xx: doubtful }, '2026-11-24')[0]?.why, ['seen in one place only', 'conflict: another page shows 117']);
  assert.deepEqual(dueForCheck({ xx: { services: [], emergency: [], unknown: 'nobody has looked' } }, '2026-11-24'), [{ iso2: 'xx', what: 'no number', why: ['nobody has looked'] }]);
  // What another list cites counts only when nothing else has a date.
  assert.equal(lastSeen([{ url: 'https://a.example/', cited: '2026-09-29', by: 'https://c.example/' }, { url: 'https://b.example/', changed: '2024' }]), '2024');
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'tests/check-helplines.ts'), 'us'], { encoding: 'utf8' });
  assert.equal(status, 0);
  assert.match(stdout, /us\.yaml[\s\S]*National Runaway Safeline[\s\S]*seen in one place only[\s\S]*\d+ of 472 numbers/);
});
