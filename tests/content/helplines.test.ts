// Helplines and emergency numbers: what the files say, and what a child is shown of it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countryName } from '#languages/countries.ts';
import { locales } from '#languages/locales.ts';
import { dueForCheck } from '#content/checks/due.ts';
import { isDoubtful, isOld, lastSeen } from '#content/freshness.ts';
import { firstEmergency, firstService } from '#library/first-number.ts';
import {
  serviceKinds,
  type Country,
  type Emergency,
  type Service,
} from '#content/schemas/helplines.ts';
import { all, around, hasClass, named, parse, textOf, type Tag } from '../support/html.ts';
import { filesIn, page, root } from '../support/site.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';

const countries = Object.entries(content.helplines);

test('182 services and 290 emergency numbers of 160 countries are there, and none without a source and a date', () => {
  const services = countries.flatMap(([, country]) => country.services);
  const emergency = countries.flatMap(([, country]) => country.emergency);
  const known = countries.filter(
    ([, country]) => country.services.length + country.emergency.length > 0,
  );
  assert.deepEqual([known.length, services.length, emergency.length], [160, 182, 290]);
  for (const { sources } of [...services, ...emergency]) {
    assert.ok(sources.length > 0);
    for (const source of sources)
      assert.ok(source.seen ?? source.changed ?? source.undated ?? source.cited);
  }
});

test('a number that one source shows is not called one of two', () => {
  for (const [iso2, { services, emergency }] of countries)
    for (const { confidence, sources } of [...services, ...emergency])
      if (confidence === 'two-sources')
        assert.ok(sources.length > 1, `content/shared/helplines/${iso2}.yaml`);
});

test('every phone number in the files stands in quotes', () => {
  for (const file of filesIn(join(root, 'content/shared/helplines')))
    for (const line of readFileSync(join(root, 'content/shared/helplines', file), 'utf8').split(
      '\n',
    ))
      if (/\b(phone|number|whatsapp):/.test(line))
        assert.match(line, /\b(phone|number|whatsapp): "[^"]+"/, `${file}: ${line}`);
});

test('a child finds every number of a country, large enough to read, to call with one tap, and never turned round in Arabic', () => {
  for (const locale of locales)
    for (const [iso2, { services, emergency }] of countries) {
      const url = `/${locale}/help/${iso2}/`;
      const tree = parse(page(url).html);
      assert.ok(textOf(named(tree, 'h1')[0] ?? tree).includes(countryName(locale, iso2)), url);
      const cards = all(tree, hasClass('number'));
      assert.equal(cards.length, services.length + emergency.length, url);
      const numbers = [
        ...services.flatMap(({ phone }) => phone ?? []),
        ...emergency.map(({ number }) => number),
      ];
      const calls = all(tree, hasClass('call')).map(({ attributes }) => attributes.href);
      assert.deepEqual(
        calls.toSorted(),
        numbers.map((number) => `tel:${number.replace(/[^\d+]/g, '')}`).sort(),
        url,
      );
      const shown = all(tree, hasClass('call')).map((link) =>
        textOf(named(link, 'bdi')[0] ?? link),
      );
      assert.deepEqual(shown.sort(), numbers.toSorted(), url);
      for (const bdi of named(all(tree, hasClass('land'))[0] ?? tree, 'bdi'))
        assert.equal(bdi.attributes.dir, 'ltr', url);
      for (const digits of all(tree, hasClass('number')))
        for (const written of [
          ...services.flatMap(({ phone, whatsapp, sms }) => [phone, whatsapp, sms?.number]),
          ...emergency.map(({ number }) => number),
        ].filter((number) => number !== undefined)) {
          const holders = all(digits, (tag) =>
            tag.children.some((child) => typeof child === 'string' && child.trim() === written),
          );
          for (const holder of holders.filter((tag) => !hasClass('number__name')(tag)))
            assert.equal(around(holder, 'dir'), 'ltr', `${url}: ${written}`);
        }
    }
});

/** Every way to use a number of a country, as a page must say it: a verb, then the number. */
const saidOf = (
  strings: Record<'help.call' | 'help.sms' | 'help.whatsapp', string>,
  { services, emergency }: Country,
): string[] =>
  [
    ...services.flatMap(({ phone, sms, whatsapp }) => [
      phone && strings['help.call'].replace('{number}', phone),
      sms && strings['help.sms'].replace('{number}', sms.number),
      whatsapp && strings['help.whatsapp'].replace('{number}', whatsapp),
    ]),
    ...emergency.map(({ number }) => strings['help.call'].replace('{number}', number)),
  ].filter((said) => said !== undefined && said !== '') as string[];

/** What stands in an element before, in and after each of its numbers. */
const numbersIn = (tag: Tag): string[] => [
  ...tag.children.flatMap((child, i) =>
    typeof child !== 'string' && child.name === 'bdi' && !/\p{L}/u.test(textOf(child))
      ? [`${beside(tag.children[i - 1])}${textOf(child)}${beside(tag.children[i + 1])}`]
      : [],
  ),
  ...tag.children.flatMap((child) => (typeof child === 'string' ? [] : numbersIn(child))),
];
const beside = (child: Tag['children'][number] | undefined): string =>
  typeof child === 'string' ? child : '';

test('a verb stands before every number, on the page of a country and on its card, in every language: call, text or WhatsApp, as the number is used', () => {
  for (const locale of locales)
    for (const [iso2, country] of countries) {
      const said = saidOf(content.languages[locale].strings, country);
      for (const path of ['', 'card/']) {
        const url = `/${locale}/help/${iso2}/${path}`;
        const main = named(parse(page(url).html), 'main')[0] ?? assert.fail(url);
        const found = numbersIn(main).map((words) =>
          words.replace(/ · $/, '').replace(/^ · /, '').trim(),
        );
        for (const words of found)
          assert.ok(
            said.some((right) => words === right.trim()),
            `${url} has “${words}”, expected one of: ${said.join(' | ')}`,
          );
        for (const words of said)
          assert.ok(found.includes(words), `${url} does not say “${words}”`);
      }
    }
});

test('a number that only takes texts is never one to call: no link that calls it, on the page, the big button or the card', () => {
  const textOnly = countries.flatMap(([iso2, { services, emergency }]) =>
    services.flatMap(({ phone, sms, whatsapp }) =>
      [sms?.number, whatsapp]
        .filter(
          (number) =>
            number !== undefined &&
            number !== phone &&
            !emergency.some((other) => other.number === number) &&
            !services.some((other) => other.phone === number),
        )
        .map((number) => ({ iso2, number: number ?? '' })),
    ),
  );
  assert.ok(textOnly.some(({ iso2, number }) => iso2 === 'us' && number === '741741'));
  for (const locale of locales)
    for (const { iso2, number } of textOnly)
      for (const path of ['', 'card/']) {
        const { html } = page(`/${locale}/help/${iso2}/${path}`);
        assert.ok(
          !html.includes(`"tel:${number.replace(/[^\d+]/g, '')}"`),
          `${locale}/${iso2}/${path}: ${number}`,
        );
        assert.ok(
          !textOf(named(parse(html), 'main')[0] ?? assert.fail()).includes(
            content.languages[locale].strings['help.call'].replace('{number}', number),
          ),
          `${locale}/${iso2}/${path}: ${number}`,
        );
      }
  assert.match(
    textOf(all(parse(page('/en/help/us/card/').html), hasClass('wallet'))[0] ?? assert.fail()),
    /Text 741741/,
  );
  assert.match(
    textOf(all(parse(page('/en/help/ke/card/').html), hasClass('wallet'))[0] ?? assert.fail()),
    /WhatsApp \+254 722 116 116/,
  );
});

const seenOn = (seen: string): Service['sources'] => [{ url: 'https://a.example/', seen }];
const service = (over: Partial<Service>): Service => ({
  kind: 'child-helpline',
  name: 'Line',
  phone: '1',
  confidence: 'two-sources',
  sources: seenOn('2026-11-01'),
  ...over,
});
const emergency = (over: Partial<Emergency>): Emergency => ({
  number: '1',
  for: ['all'],
  confidence: 'two-sources',
  sources: seenOn('2026-11-01'),
  ...over,
});

test('a number is old when nobody saw it for 365 days: the day we saw it, else the date of its page; what another list cites is no sight', () => {
  const url = 'https://a.example/';
  for (const [sources, day, old] of [
    [[{ url, seen: '2026-04-22' }], '2027-04-22', false],
    [[{ url, seen: '2026-04-22' }], '2027-04-23', true],
    [
      [
        { url, seen: '2026-04-22', changed: '2018-02-07' },
        { url, changed: '2017' },
      ],
      '2026-11-25',
      false,
    ],
    [
      [
        { url, changed: '2018-02-07' },
        { url, undated: true },
      ],
      '2026-11-25',
      true,
    ],
    [[{ url, changed: '2026-03' }], '2027-02-01', false],
    [[{ url, changed: '2025' }], '2026-11-25', true],
    [[{ url, undated: true }], '2026-11-25', true],
    [[{ url, cited: '2026-09-29', by: url }], '2026-11-25', true],
  ] as const)
    assert.equal(isOld(sources, day), old, `${JSON.stringify(sources)} on ${day}`);
});

test('the big button is the best number a country has: a helpline for children that is called, for the whole country, in the language of the page, not in doubt', () => {
  const day = '2026-11-25';
  const best = (...services: Service[]) => firstService(services, 'fr', day)?.name;
  assert.equal(best(), undefined);
  for (const [worse, why] of [
    [{ kind: 'trafficking-hotline' }, 'a helpline for children before others'],
    [{ phone: undefined, sms: { number: '2' } }, 'a call before a message'],
    [{ for: 'parents' }, 'for children before for parents'],
    [
      {
        region: {
          en: 'A part',
          fr: 'A part',
          es: 'A part',
          ar: 'A part',
          ru: 'A part',
          zh: 'A part',
        },
      },
      'the whole country before a part',
    ],
    [{ languages: ['nl'] }, 'the language of the page'],
    [{ sources: seenOn('2020') }, 'a number seen this year'],
    [{ conflict: 'another' }, 'no conflict'],
    [{ confidence: 'one-source' }, 'two places'],
  ] as const satisfies [Partial<Service>, string][])
    assert.equal(
      best(service({ name: 'worse', ...worse }), service({ name: 'better' })),
      'better',
      why,
    );
  // A message to those who listen to children comes before a call to others.
  assert.equal(
    best(
      service({ kind: 'trafficking-hotline', name: 'worse' }),
      service({ phone: undefined, sms: { number: '2' }, name: 'better' }),
    ),
    'better',
  );
  for (const kind of serviceKinds)
    assert.equal(best(service({ kind, name: 'only' })), 'only', kind);

  const danger = (...numbers: Emergency[]) => firstEmergency(numbers, day)?.number;
  assert.equal(danger(), undefined);
  assert.equal(
    danger(emergency({ for: ['police'] }), emergency({ number: '112' })),
    '112',
    'the one for all',
  );
  assert.equal(
    danger(
      emergency({ for: ['ambulance'] }),
      emergency({ number: '17', for: ['police'], sources: seenOn('2020') }),
    ),
    '17',
    'the police, even if old, before an ambulance',
  );
  assert.equal(
    danger(emergency({ sources: seenOn('2020') }), emergency({ number: '17', for: ['police'] })),
    '17',
    'a number seen this year',
  );
  assert.equal(
    danger(emergency({ conflict: 'another' }), emergency({ number: '17', for: ['police'] })),
    '17',
    'no conflict',
  );
  assert.equal(danger(emergency({ for: ['fire'] })), '1', 'what there is');
});

test('the page of a country begins with two buttons: to talk to someone, and for danger; where one is not known, with the other', () => {
  const first = (url: string) =>
    all(parse(page(url).html), hasClass('first')).map(
      (button) => `${textOf(named(button, 'b')[0] ?? button)} ${button.attributes.href ?? ''}`,
    );
  assert.deepEqual(first('/en/help/ke/'), ['Call 116 tel:116', 'Call 999 tel:999']);
  assert.deepEqual(
    first('/fr/help/be/')[0],
    'Appeler le 103 tel:103',
    'in Belgium the line that speaks French',
  );
  assert.deepEqual(first('/en/help/be/')[0], 'Call 102 tel:102');
  assert.deepEqual(first('/en/help/pk/')[0], 'Call 1098 tel:1098', 'not the line of one province');
  for (const locale of locales)
    for (const [iso2, { services, emergency: numbers }] of countries) {
      const url = `/${locale}/help/${iso2}/`;
      const main = named(parse(page(url).html), 'main')[0] ?? assert.fail();
      const { strings } = content.languages[locale];
      const labels = all(main, hasClass('first__label')).map(textOf);
      assert.deepEqual(
        labels.map((label) => label.split(' · ')[0]),
        [
          ...(services.length > 0 ? [strings['help.talk']] : []),
          ...(numbers.length > 0
            ? [
                numbers.some(({ for: whom }) => whom.includes('all') || whom.includes('police'))
                  ? strings['help.danger']
                  : labels.at(-1),
              ]
            : []),
        ],
        url,
      );
      // Nothing but the name of the country stands before them.
      if (labels.length > 0)
        assert.equal(
          textOf(main)
            .split(labels[0] ?? '')[0]
            ?.trim(),
          countryName(locale, iso2),
          url,
        );
    }
});

test('a number that nobody saw for a year says “Check this number first” beside it: on its card, the big button and on paper', () => {
  const [written, now] = ['2026-11-25', new Date().toISOString().slice(0, 10)];
  for (const locale of locales)
    for (const [iso2, { services, emergency: numbers }] of countries) {
      const words = content.languages[locale].strings['help.check'];
      const sorted = [
        ...services.toSorted((a, b) => serviceKinds.indexOf(a.kind) - serviceKinds.indexOf(b.kind)),
        ...numbers,
      ];
      const times = (tag: Tag): number => textOf(tag).split(words).length - 1;
      const cards = all(parse(page(`/${locale}/help/${iso2}/`).html), hasClass('number'));
      const paper =
        all(parse(page(`/${locale}/help/${iso2}/card/`).html), hasClass('wallet'))[0] ??
        assert.fail();
      // The site was built between these two days: what was old on the first is marked, what is marked is old on the second.
      for (const [i, number] of sorted.entries()) {
        const marked = times(cards[i] ?? assert.fail()) === 1;
        const where = `${locale}/help/${iso2}: ${JSON.stringify(number.sources)}`;
        if (isDoubtful(number, written)) assert.ok(marked, where);
        if (marked) assert.ok(isDoubtful(number, now), where);
      }
      // On the card to fold it is said once for several emergency numbers that are all old.
      const together = textOf(paper).includes(content.languages[locale].strings['help.check.all']);
      assert.equal(
        times(paper) + (together ? numbers.length : 0),
        cards.filter((card) => times(card) > 0).length,
        `${locale}/${iso2}: the card to fold`,
      );
      const buttons = all(parse(page(`/${locale}/help/${iso2}/`).html), hasClass('first'));
      for (const button of buttons) {
        const href = button.attributes.href;
        const card =
          cards.find((candidate) =>
            named(candidate, 'a').some(({ attributes }) => attributes.href === href),
          ) ?? assert.fail(`${iso2}: ${href}`);
        if (
          cards.filter((candidate) =>
            named(candidate, 'a').some(({ attributes }) => attributes.href === href),
          ).length === 1
        )
          assert.equal(times(button), times(card), `${locale}/${iso2}: the button`);
      }
    }
});

test('helplines for children come first, then trafficking, missing children and the rest; emergency numbers come last', () => {
  for (const locale of locales)
    for (const [iso2, { services }] of countries) {
      const { strings } = content.languages[locale];
      const headings = all(parse(page(`/${locale}/help/${iso2}/`).html), hasClass('number')).map(
        (card) => textOf(named(card, 'h3')[0] ?? card),
      );
      const expected = services
        .map(({ kind }) => kind)
        .sort((a, b) => serviceKinds.indexOf(a) - serviceKinds.indexOf(b));
      assert.deepEqual(
        headings.slice(0, services.length),
        expected.map((kind) => strings[`help.kind.${kind}`]),
        `${locale}/${iso2}`,
      );
    }
});

test('each number says where it comes from and when that was seen; one source or a conflict is said aloud', () => {
  for (const locale of locales)
    for (const [iso2, { services, emergency }] of countries) {
      const { strings } = content.languages[locale];
      const cards = all(parse(page(`/${locale}/help/${iso2}/`).html), hasClass('number'));
      const sorted = services.toSorted(
        (a, b) => serviceKinds.indexOf(a.kind) - serviceKinds.indexOf(b.kind),
      );
      for (const [i, number] of [...sorted, ...emergency].entries()) {
        const card = cards[i] ?? assert.fail();
        const where = `${locale}/help/${iso2}: ${i}`;
        const from = named(named(card, 'details')[0] ?? card, 'a').map(
          ({ attributes }) => attributes.href,
        );
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

test('hours, cost, languages and age are said only where they are known', () => {
  const card = (iso2: string) =>
    textOf(all(parse(page(`/en/help/${iso2}/`).html), hasClass('number'))[0] ?? assert.fail());
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

test('a part of a country has its name in the language of the page', () => {
  for (const locale of locales)
    for (const [iso2, { services }] of countries)
      for (const { region } of services) {
        if (!region) continue;
        const said = content.languages[locale].strings['help.region'].replace(
          '{place}',
          region[locale],
        );
        assert.ok(
          all(parse(page(`/${locale}/help/${iso2}/`).html), hasClass('number')).some((card) =>
            textOf(card).includes(said),
          ),
          `/${locale}/help/${iso2}/: ${said}`,
        );
        if (locale === 'ar' || locale === 'ru' || locale === 'zh')
          assert.doesNotMatch(region[locale], /[a-z]/i, `content/shared/helplines/${iso2}.yaml`);
      }
});

test('each member state of the United Nations, each observer and each territory has a page in every language', () => {
  const { members, observers, territories } = content.countries;
  assert.deepEqual(
    [members, observers, territories].map((group) => Object.keys(group).length),
    [193, 2, 6],
  );
  // Some of every part of the world, and those that the site once said there were none of.
  for (const iso2 of [
    'af',
    'cd',
    'cg',
    'cf',
    'ht',
    'mm',
    'so',
    'ss',
    'sy',
    'td',
    'us',
    'uz',
    'va',
    'ps',
    'ye',
    'tv',
    'fm',
    'ag',
    'kp',
    'ke',
  ])
    assert.ok(iso2 in members || iso2 in observers, iso2);
  const all = Object.keys({ ...members, ...observers, ...territories });
  assert.deepEqual(countries.map(([iso2]) => iso2).sort(), all.sort());
  for (const locale of locales)
    for (const iso2 of all)
      for (const part of ['', 'card/'])
        assert.ok(
          textOf(
            named(parse(page(`/${locale}/help/${iso2}/${part}`).html), 'title')[0] ?? assert.fail(),
          ).includes(countryName(locale, iso2)),
          `${locale}/${iso2}/${part}`,
        );
});

test('a child of a country without a helpline gets the emergency numbers we know or what to do without, whom else to ask, Child Helpline International and the five steps', () => {
  const without = countries.filter(([, { services }]) => services.length === 0);
  assert.equal(without.length, 29 + 41);
  for (const locale of locales)
    for (const [iso2, { emergency, unknown }] of without) {
      const { help } = content.languages[locale];
      const main = named(parse(page(`/${locale}/help/${iso2}/`).html), 'main')[0] ?? assert.fail();
      const text = textOf(main);
      for (const said of [
        help.find.none,
        help.without.heading,
        ...help.without.items,
        ...help.steps.items.map(({ title }) => title),
      ])
        assert.ok(text.includes(said), `${locale}/${iso2}: ${said}`);
      assert.ok(
        named(main, 'a').some(
          ({ attributes }) => attributes.href === 'https://childhelplineinternational.org/',
        ),
        `${locale}/${iso2}`,
      );
      assert.equal(
        all(main, hasClass('call')).length > 0,
        emergency.length > 0,
        `${locale}/${iso2}`,
      );
      assert.equal(
        text.includes(help.without.emergency),
        emergency.length === 0,
        `${locale}/${iso2}`,
      );
      if (unknown)
        assert.ok(!text.includes(unknown), 'what is for the publishers only stays with them');
    }
});

test('the card of a country without a number has room to write one, and says what to do in danger', () => {
  for (const locale of locales) {
    const { help, strings } = content.languages[locale];
    const card = textOf(
      all(parse(page(`/${locale}/help/so/card/`).html), hasClass('wallet'))[0] ?? assert.fail(),
    );
    for (const said of [help.find.none, help.without.emergency, strings['print.number']])
      assert.ok(card.includes(said), `${locale}: ${said}`);
  }
});

test('the list of countries is whole in every language, by letter, and needs no script', () => {
  for (const locale of locales) {
    const list = named(parse(page(`/${locale}/help/`).html), 'country-list')[0] ?? assert.fail();
    const links = named(list, 'a');
    assert.deepEqual(
      links.map(({ attributes }) => attributes.href).sort(),
      countries.map(([iso2]) => `/${locale}/help/${iso2}/`).sort(),
    );
    for (const link of links) assert.ok(textOf(link).length > 1);
    assert.ok(named(list, 'summary').length >= 20);
  }
});

const sound: Country = {
  services: [
    {
      kind: 'child-helpline',
      name: 'Line',
      phone: '116 111',
      confidence: 'two-sources',
      sources: [
        { url: 'https://a.example/', seen: '2026-11-01' },
        { url: 'https://b.example/', changed: '2024' },
      ],
    },
  ],
  emergency: [],
};

test('the people who publish are told what is old, seen in one place, or in conflict', () => {
  assert.deepEqual(dueForCheck({ xx: sound }, '2026-11-24'), []);
  assert.match(dueForCheck({ xx: sound }, '2027-11-24')[0]?.why.join() ?? '', /more than 180 days/);
  const [service] = sound.services;
  const doubtful = {
    services: [
      {
        ...(service ?? assert.fail()),
        confidence: 'one-source' as const,
        conflict: 'another page shows 117',
      },
    ],
    emergency: [],
  };
  assert.deepEqual(dueForCheck({ xx: doubtful }, '2026-11-24')[0]?.why, [
    'seen in one place only',
    'conflict: another page shows 117',
  ]);
  assert.deepEqual(
    dueForCheck(
      { xx: { services: [], emergency: [], unknown: 'nobody has looked' } },
      '2026-11-24',
    ),
    [{ iso2: 'xx', what: 'no number', why: ['nobody has looked'] }],
  );
  // What another list cites counts only when nothing else has a date.
  assert.equal(
    lastSeen([
      { url: 'https://a.example/', cited: '2026-09-29', by: 'https://c.example/' },
      { url: 'https://b.example/', changed: '2024' },
    ]),
    '2024',
  );
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(root, 'tests/check-helplines.ts'), 'us'],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0);
  assert.match(
    stdout,
    /us\.yaml[\s\S]*National Runaway Safeline[\s\S]*seen in one place only[\s\S]*\d+ of 472 numbers/,
  );
});
