// Helplines and emergency numbers: what the files say.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dueForCheck } from '#content/checks/due.ts';
import { daysBefore, isDoubtful, isOld, lastSeen, trustedUntil } from '#content/freshness.ts';
import { firstEmergency, firstService } from '#library/first-number.ts';
import {
  serviceKinds,
  type Country,
  type Emergency,
  type Service,
} from '#content/schemas/helplines.ts';
import { filesIn, root } from '../support/root.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';

const countries = () => Object.entries(content.helplines);

test('182 services and 300 emergency numbers of 160 countries are there, and none without a source and a date', () => {
  const services = countries().flatMap(([, country]) => country.services);
  const emergency = countries().flatMap(([, country]) => country.emergency);
  const known = countries().filter(
    ([, country]) => country.services.length + country.emergency.length > 0,
  );
  assert.deepEqual([known.length, services.length, emergency.length], [160, 182, 300]);
  for (const { sources } of [...services, ...emergency]) {
    assert.ok(sources.length > 0);
    for (const source of sources)
      assert.ok(source.seen ?? source.changed ?? source.undated ?? source.cited);
  }
});

test('a number that one source shows is not called one of two', () => {
  for (const [iso2, { services, emergency }] of countries())
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
  // Programs of others are told the last day on which it is not.
  for (const one of Object.values(content.helplines).flatMap(({ services }) => services)) {
    const last = trustedUntil(one);
    assert.ok(!last || (!isDoubtful(one, last) && isDoubtful(one, daysBefore(last, -1))), last);
    assert.ok(last ?? isDoubtful(one, '2000-01-01'));
  }
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
    [
      { hours: [{ days: 'mon-fri', from: '09:00', to: '17:00' }] },
      'one that is not known to close',
    ],
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

  // By day, one that is sure; at night, one that answers: the page says of the other to check it.
  assert.equal(
    best(
      service({ hours: [{ days: 'daily', from: '09:00', to: '17:00' }], name: 'worse' }),
      service({ sources: seenOn('2020'), name: 'better' }),
    ),
    'better',
  );

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
    [join(root, 'src/content/check-helplines.ts'), 'us'],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0);
  assert.match(
    stdout,
    /us\.yaml[\s\S]*National Runaway Safeline[\s\S]*seen in one place only[\s\S]*\d+ of 482 numbers/,
  );
});
