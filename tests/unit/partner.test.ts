// A partner organization: what its file may say (its mistakes: partner-mistakes.test.ts).
import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { isLoud } from '#content/checks/words.ts';
import { readPartner } from '#content/partner.ts';
import type { Service } from '#content/schemas/helplines.ts';
import { firstService } from '#library/first-number.ts';
import { onePixel } from '../support/one-pixel.ts';
import { own, pages, partnerOf } from '../support/partner/partner-of.ts';
import { test } from '../support/test.ts';

test('without a partner nobody’s name is read', () => {
  assert.equal(readPartner({}), undefined);
  assert.equal(readPartner({ PARTNER: ' ' }), undefined);
});

test('a partner may have a name and nothing else, or a logo, a country, helplines and an address', () => {
  assert.deepEqual(partnerOf('name: Kite House\n'), { name: 'Kite House' });
  const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h1"/></svg>';
  const whole = partnerOf(own.replace('# logo', 'logo'), { 'logo.svg': logo });
  assert.equal(whole?.logo?.bytes.toString(), logo);
  assert.equal(whole.helplines?.[0]?.name, 'Kite Line');
  assert.ok(partnerOf('name: A\nlogo: logo.png', { 'logo.png': onePixel })?.logo);
});

test('a name that says that others stand behind it stops the build, in each language, unless it is the name', () => {
  for (const name of [
    'Endorsed by Kite and ICAT',
    'Approved by the United Nations',
    'UN Kids',
    'Agréé par Kite',
    'Con el aval y avalado por Kite',
    'معتمد من المدرسة',
    'Рекомендовано школой',
    '政府授权机构',
  ]) {
    assert.throws(() => partnerOf(`name: "${name}"`), {
      message: /line 1 name has ".+", which says that others stand behind it.*nameIsOurs: true/,
    });
    assert.equal(partnerOf(`name: "${name}"\nnameIsOurs: true`)?.name, name);
  }
  for (const name of ['Un enfant, un toit', 'Kite House 1098', 'St. Mary’s', 'بيت الطفل'])
    assert.equal(partnerOf(`name: "${name}"`)?.name, name);
});

test('someone whose number the site has already is told whose it is, and what to do', () => {
  const lineOf = (way: string): string => own.replace(/phone:.*/, way);
  for (const [way, says] of [
    ['phone: "116"', /line \d+ helplines\.0\.phone is "116", the number of Childline Kenya, /],
    ['phone: "0722 116 116"', /helplines\.0\.phone is "0722 116 116", the number of Childline K/],
    [
      'whatsapp: "+254 722 116116"',
      /helplines\.0\.whatsapp .*Correct content\/shared\/helplines\/ke/,
    ],
    ['sms: { number: "999" }', /helplines\.0\.sms is "999", the number of the police or/],
  ] as const)
    assert.throws(() => partnerOf(lineOf(way)), { message: says }, way);
  assert.ok(partnerOf(lineOf('phone: "1160"')));
});

const line: Service = {
  kind: 'child-helpline',
  name: 'Line',
  phone: '1',
  confidence: 'two-sources',
  sources: [{ url: 'https://a.example/', seen: '2026-11-01' }],
};

test('the line of who hands the site out has the big button only if it is for children, always open and seen in two places, and no better one is there', () => {
  const best = (own: Partial<Service>, ...theirs: Service[]) =>
    firstService(theirs, 'fr', '2026-11-25', [{ ...line, name: 'own', hours: 'always', ...own }])
      ?.name;
  const country = { ...line, name: 'country' };
  assert.equal(best({}, country), 'own');
  for (const over of [
    { for: 'parents' },
    { for: 'everyone' },
    { hours: [{ days: 'mon-fri', from: '09:00', to: '17:00' }] },
    { hours: undefined },
    { confidence: 'one-source' },
    { kind: 'trafficking-hotline' },
    { sources: [{ url: 'https://a.example/', seen: '2020' }] },
  ] as const satisfies Partial<Service>[]) {
    assert.equal(best(over, country), 'country', JSON.stringify(over));
    // In a country without helplines the partner's is used, unless it is not for children.
    assert.equal(best(over), 'for' in over && over.for === 'parents' ? undefined : 'own');
  }
  // A line of another kind, that closes, is not pushed aside by one that is not sure either.
  assert.equal(
    best({ confidence: 'one-source' }, { ...line, name: 'country', kind: 'general-crisis-line' }),
    'country',
  );
});

test('a file of a partner that is not there, or is a folder, stops the build', () => {
  assert.throws(() => readPartner({ PARTNER: 'nowhere.yaml' }, pages), {
    message: /nowhere\.yaml: is named by PARTNER and is not there\. Write it/,
  });
  assert.throws(() => readPartner({ PARTNER: tmpdir() }, pages), {
    message: /: is a folder\. PARTNER names the file in it: partner\.yaml/,
  });
});

test('a name that says what the site is about is left off what a child carries', () => {
  for (const name of [
    'Stop Child Trafficking',
    'Helpline Trust',
    'Contre la traite',
    'Нет торговле людьми',
  ])
    assert.ok(isLoud(name), name);
  for (const name of ['Example House', 'Red Cross', 'Casa Alianza']) assert.ok(!isLoud(name), name);
});
