// The open files: helplines as data for the programs of others, and what has changed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { headersOf } from '#build/hosting/headers.ts';
import { lastSeen, trustedUntil } from '#content/freshness.ts';
import type { OpenCountry, OpenHead } from '#content/schemas/open-helplines.ts';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { named, parse, textOf, type Tag } from '../support/html.ts';
import { address, filesIn, page, pages, release } from '../support/site.ts';
import { test } from '../support/test.ts';

const folder = join(release, 'open/helplines/v1');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const json = (file: string): unknown => JSON.parse(read(file));
const codes = (): string[] => Object.keys(content.helplines).sort();
const isThere = (url: string): boolean => {
  const [path = ''] = url.slice(address().length - 1).split('#');
  return url.startsWith(address()) && pages().some((one) => one.url === path);
};

test('a program finds a file for each country and one for all, and each holds what the schema says', () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  const validate = ajv.compile(json('schema.json') as object);
  assert.ok(ajv.validateSchema(json('schema.json') as object));
  const files = [...codes().map((code) => `${code}.json`), 'all.json'];
  assert.deepEqual(
    filesIn(folder).toSorted(),
    [...files, 'all.csv', 'changes.json', 'changes.xml', 'schema.json'].sort(),
  );
  for (const file of files)
    assert.ok(validate(json(file)), `${file}: ${ajv.errorsText(validate.errors)}`);
  // And it is no schema that lets everything through.
  const { country, ...head } = json('ke.json') as OpenHead & { country: OpenCountry };
  for (const wrong of [
    { ...head, country: { ...country, services: [{ ...country.services[0], ways: [] }] } },
    { ...head, country: { ...country, services: [{ ...country.services[0], sources: [] }] } },
    { ...head, country: { ...country, iso2: 'ke' } },
    { ...head, country, updated: 'yesterday' },
    head,
  ])
    assert.ok(!validate(wrong), JSON.stringify(wrong).slice(0, 300));
});

test('the files have every number of content/, each with its sources and dates, and none of the notes for us', () => {
  const { countries } = json('all.json') as { countries: OpenCountry[] };
  assert.deepEqual(
    countries.map(({ iso2 }) => iso2.toLowerCase()),
    codes(),
  );
  for (const country of countries) {
    const code = country.iso2.toLowerCase();
    assert.deepEqual((json(`${code}.json`) as { country: OpenCountry }).country, country);
    const known = content.helplines[code] ?? assert.fail(code);
    // What was taken out is told to those who have it.
    assert.deepEqual(
      country.removed,
      content.shownNumbers.removed
        .filter(({ iso2 }) => iso2 === code)
        .map(({ number, on }) => ({ number, on })),
    );
    for (const [kind, own] of [
      ['services', known.services],
      ['emergency', known.emergency],
    ] as const)
      assert.deepEqual(
        country[kind].map(({ sources, lastSeen: seen, checkBy, confidence, conflict }) => ({
          sources,
          seen,
          checkBy,
          confidence,
          conflict,
        })),
        own.map((one) => ({
          sources: one.sources.map(({ note: _, ...source }) => source),
          seen: lastSeen(one.sources) ?? null,
          checkBy: trustedUntil(one) ?? null,
          confidence: one.confidence,
          conflict: one.conflict,
        })),
        code,
      );
    const numbers = [
      ...known.services.flatMap(({ phone, sms, whatsapp }) => [
        ...(phone ? [`call ${phone}`] : []),
        ...(sms ? [`sms ${sms.number}`] : []),
        ...(whatsapp ? [`whatsapp ${whatsapp}`] : []),
      ]),
      ...known.emergency.map(({ number }) => `call ${number}`),
    ];
    const open = [...country.services, ...country.emergency].flatMap(({ ways }) =>
      ways.flatMap(({ by, number }) => (number ? [`${by} ${number}`] : [])),
    );
    assert.deepEqual(open, numbers, code);
  }
  assert.doesNotMatch(read('all.json'), /"(note|unknown)":/);
});

test('each file says its licence, whom to name, its edition and its newest date', () => {
  for (const file of ['all.json', 'ke.json', 'tv.json']) {
    const { licence, credit, edition, updated, corrections, $schema } = json(file) as OpenHead;
    assert.ok(isThere(corrections ?? ''), file);
    assert.match(corrections ?? '', /\/share\/tell-us\/$/);
    assert.equal(licence, 'https://creativecommons.org/licenses/by/4.0/', file);
    for (const part of [content.languages.en.strings['site.title'], address(), licence])
      assert.ok(credit.includes(part), `${file}: ${part}`);
    assert.equal(edition, content.versions.editions[0]?.edition);
    assert.match(updated, /^20\d\d/);
    assert.equal($schema, `${address()}open/helplines/v1/schema.json`);
  }
});

/** The cells of a table as RFC 4180 has it. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

test('the table opens in a spreadsheet: UTF-8 with its mark, as many cells in each line, and every number of the files', () => {
  const bytes = readFileSync(join(folder, 'all.csv'));
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const [head = [], ...rows] = cellsOf(bytes.toString('utf8').slice(1));
  for (const row of rows) assert.equal(row.length, head.length, row.join('|'));
  const column = (name: string) => (row: string[]) => row[head.indexOf(name)];
  const { countries } = json('all.json') as { countries: OpenCountry[] };
  assert.deepEqual(
    rows.map((row) =>
      ['iso2', 'name', 'by', 'number', 'last_seen', 'check_by'].map((one) => column(one)(row)),
    ),
    countries.flatMap(({ iso2, services, emergency }) =>
      [...services, ...emergency.map((one) => ({ ...one, name: '' }))].flatMap((one) =>
        one.ways.map(({ by, number = '' }) => [
          iso2,
          one.name,
          by,
          number,
          one.lastSeen ?? '',
          one.checkBy ?? '',
        ]),
      ),
    ),
  );
  assert.ok(rows.some((row) => column('local_name')(row) === 'चाइल्ड हेल्पलाइन 1098'));
});

/** The entries of an Atom feed, read as a tree. */
const entriesOf = (xml: string): { of: (name: string) => string; link: string }[] =>
  named(parse(xml.replace(/<link ([^>]*)\/>/g, '<a $1></a>')), 'entry').map((entry: Tag) => ({
    of: (name) => textOf(named(entry, name)[0] ?? assert.fail(name)),
    link: named(entry, 'a')[0]?.attributes.href ?? '',
  }));

test('who follows the feed is told of each country whose numbers were seen, the newest first, and led to its page', () => {
  const { countries } = json('all.json') as { countries: OpenCountry[] };
  const dated = countries.filter(({ updated }) => updated);
  const feed = json('changes.json') as {
    version: string;
    feed_url: string;
    items: {
      id: string;
      url: string;
      title: string;
      content_text: string;
      date_modified: string;
    }[];
  };
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
  assert.equal(feed.feed_url, `${address()}open/helplines/v1/changes.json`);
  assert.deepEqual(
    feed.items.map(({ title }) => title).sort(),
    dated.map(({ names }) => names.en).sort(),
  );
  assert.equal(new Set(feed.items.map(({ id }) => id)).size, dated.length);
  const days = feed.items.map(({ date_modified: day }) => day);
  assert.deepEqual(days, days.toSorted().reverse());
  for (const { url, content_text: text } of feed.items) {
    assert.ok(isThere(url), url);
    assert.match(text, /\d|https/);
  }
  const kenya = feed.items.find(({ title }) => title === 'Kenya')?.content_text ?? '';
  assert.match(
    kenya,
    /^Childline Kenya: Call 116, WhatsApp \+254 722 116 116, https:.*Call 999\.$/,
  );
  const atom = read('changes.xml');
  assert.match(
    atom,
    /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
  );
  assert.ok(!/&(?!amp;|lt;|quot;)/.test(atom));
  assert.deepEqual(
    entriesOf(atom).map(({ of, link }) => [
      of('id'),
      link,
      of('title'),
      of('summary'),
      of('updated'),
    ]),
    feed.items.map((item) => [
      item.id,
      item.url,
      item.title,
      item.content_text,
      item.date_modified,
    ]),
  );
});

test('the page about the site leads to a feed of its editions, in each language', () => {
  for (const locale of locales) {
    const { items } = content.languages[locale].changes;
    assert.ok(page(`/${locale}/about/`).html.includes(`/${locale}/about/changes.xml"`));
    const entries = entriesOf(readFileSync(join(release, locale, 'about/changes.xml'), 'utf8'));
    assert.deepEqual(
      entries.map(({ of }) => [of('title'), of('updated')]),
      content.versions.editions.map(({ edition, date }) => [
        items[edition]?.title,
        `${date}T00:00:00Z`,
      ]),
    );
    for (const { link } of entries) assert.ok(isThere(link), link);
  }
});

test('a program on any other site may read the open files', () => {
  for (const file of filesIn(folder))
    assert.equal(headersOf(`/open/helplines/v1/${file}`)['Access-Control-Allow-Origin'], '*', file);
});
