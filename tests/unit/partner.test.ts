// An organization that hands the site out under its name: what its file may say, and what it is told of a mistake.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLoud } from '#content/checks/words.ts';
import { readPartner } from '#content/partner.ts';
import type { Service } from '#content/schemas/helplines.ts';
import { firstService } from '#library/first-number.ts';
import { onePixel } from '../support/one-pixel.ts';
import { root } from '../support/root.ts';
import { test } from '../support/test.ts';

const pages = join(root, 'content/shared/helplines');
const example = readFileSync(join(root, 'public/partner-example.yaml'), 'utf8');

/** Reads a file of a partner with these files beside it. */
function partnerOf(text: string | Buffer, beside: Record<string, string | Buffer> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'partner-'));
  try {
    for (const [name, content] of Object.entries({ ...beside, 'partner.yaml': text }))
      writeFileSync(join(folder, name), content);
    return readPartner({ PARTNER: join(folder, 'partner.yaml') }, pages);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('without a partner nobody’s name is read', () => {
  assert.equal(readPartner({}), undefined);
  assert.equal(readPartner({ PARTNER: ' ' }), undefined);
});

test('a partner may have a name and nothing else, or a logo, a country, helplines and an address', () => {
  assert.deepEqual(partnerOf('name: Example Trust\n'), { name: 'Example Trust' });
  const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h1"/></svg>';
  const whole = partnerOf(example.replace('# logo', 'logo').replace('"xx"', '"ke"'), {
    'logo.svg': logo,
  });
  assert.equal(whole?.logo?.bytes.toString(), logo);
  assert.equal(whole.helplines?.[0]?.name, 'Example Line');
  assert.ok(partnerOf('name: A\nlogo: logo.png', { 'logo.png': onePixel })?.logo);
});

test('the example stops the build until its country is a real one', () => {
  assert.throws(() => partnerOf(example), {
    message: /line \d+ country is "xx", and no country has such a page here\./,
  });
});

const mistakes: [
  what: string,
  text: string | Buffer,
  says: RegExp,
  beside?: Record<string, string | Buffer>,
][] = [
  ['no name', 'country: "ke"', /name is missing\. Add it/],
  ['a key that there is not', 'name: A\nhelpline: 1', /unknown key "helpline"/],
  ['a name with marks', 'name: "<b>A</b>"', /line 1 name has "<", which the page shows as it is/],
  [
    'helplines without their country',
    example.replace(/^country.*$/m, ''),
    /no country\. Add country/,
  ],
  [
    'a number without quotes',
    example.replace('"000 000"', '116'),
    /line \d+ helplines\.0\.phone must be in quotes/,
  ],
  ['a number without a source', example.replace(/ +sources:\n.*\n/, ''), /helplines\.0\.sources/],
  [
    'a logo that is not there',
    'name: A\nlogo: logo.png',
    /line 2 logo names logo\.png, which does not lie beside/,
  ],
  [
    'a logo elsewhere',
    'name: A\nlogo: ../logo.png',
    /Expected the name of an SVG or PNG file beside this one/,
  ],
  [
    'a logo that is no PNG',
    'name: A\nlogo: logo.png',
    /what is in it is no PNG/,
    { 'logo.png': 'GIF89a' },
  ],
  [
    'a logo with a script',
    'name: A\nlogo: logo.svg',
    /logo is logo\.svg, which .*Or save the logo as PNG/,
    {
      'logo.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><script>1</script></svg>',
    },
  ],
  [
    'a logo of too many pixels',
    'name: A\nlogo: logo.png',
    /of 12000 x 12 pixels\. Expected at most 1000 x 1000/,
    {
      'logo.png': Buffer.from(
        '89504e470d0a1a0a0000000d494844520000' + '2ee0' + '0000000c' + '0800000000',
        'hex',
      ),
    },
  ],
  [
    'a logo that is only the beginning of one',
    'name: A\nlogo: logo.png',
    /logo is logo\.png, which breaks off before its end/,
    { 'logo.png': onePixel.subarray(0, 50) },
  ],
  [
    'a long name',
    `name: "${'Example '.repeat(8)}"`,
    /line 1 name has 63 letters\. Expected at most 60/,
  ],
  [
    'a number in the name',
    'name: "Call 0900 12 34 now"',
    /has "0900 12 34", which a child may call\. Take it out/,
  ],
  ['an address in the name', 'name: "www.buy"', /name has "www\.", as an address has/],
  ['another address in the name', 'name: "Example.org"', /name has "e\.or", as an address has/],
  ['a name that turns the letters round', 'name: "A\\u202Eb"', /nobody sees, U\+202E, behind "A"/],
  ['a name of two lines', 'name: "A\\nb"', /nobody sees, U\+000A/],
  ['a hidden character by its number', 'name: A\\u200Bb', /line 1 has "\\u200B", a character by/],
  ['a hidden character', 'name: A\u200Bb', /line 1 has a character that nobody sees \(U\+200B\)/],
  [
    'a character in the way of HTML',
    'name: A &amp; B',
    /line 1 has "&amp;", a character in the way/,
  ],
  ['a picture character', 'name: A 🪁', /line 1 has the picture character 🪁/],
  ['a name that begins with !', 'name: !A b', /line 1 cannot be read: "!A" would be lost/],
  [
    'a file that is not UTF-8',
    Buffer.from('\uFEFFname: A', 'utf16le'),
    /partner\.yaml: line 1 has letters that cannot be read: the file is not saved as UTF-8/,
  ],
  [
    'a name that is not said to be its own',
    'name: A\nnameIsOurs: false',
    /nameIsOurs must be true\. Leave it out/,
  ],
  [
    'a logo that is too large',
    'name: A\nlogo: logo.png',
    /of 31 KB\. Expected at most 30/,
    { 'logo.png': Buffer.alloc(31_000) },
  ],
  [
    'an address that is none',
    'name: A\nmessages: example',
    /messages is "example"\. Expected an e-mail address/,
  ],
];
for (const [what, text, says, beside] of mistakes)
  test(`someone who hands the site out is told what to do about ${what}`, () => {
    assert.throws(() => partnerOf(text, beside), { message: says });
  });

test('a name that says that others stand behind it stops the build, in each language, unless it is the name', () => {
  for (const name of [
    'Endorsed by Example and ICAT',
    'Approved by the United Nations',
    'UN Kids',
    'Agréé par Example',
    'Con el aval y avalado por Example',
    'معتمد من المدرسة',
    'Рекомендовано школой',
    '政府授权机构',
  ]) {
    assert.throws(() => partnerOf(`name: "${name}"`), {
      message: /line 1 name has ".+", which says that others stand behind it.*nameIsOurs: true/,
    });
    assert.equal(partnerOf(`name: "${name}"\nnameIsOurs: true`)?.name, name);
  }
  for (const name of ['Un enfant, un toit', 'Example House 1098', 'St. Mary’s', 'بيت الطفل'])
    assert.equal(partnerOf(`name: "${name}"`)?.name, name);
});

test('someone whose number the site has already is told whose it is, and what to do', () => {
  const lineOf = (way: string): string => example.replace('"xx"', '"ke"').replace(/phone:.*/, way);
  for (const [way, says] of [
    ['phone: "116"', /line \d+ helplines\.0\.phone is "116", the number of Childline Kenya, /],
    ['phone: "0722 116 116"', /helplines\.0\.phone is "0722 116 116", the number of Childline K/],
    [
      'whatsapp: "+254 722 116116"',
      /helplines\.0\.whatsapp .*Correct content\/shared\/helplines\/ke/,
    ],
    ['sms: { number: "999" }', /helplines\.0\.sms\.number is "999", the number of the police or/],
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
    // Where the country has none, it is better than nothing, but for a line that is not for children.
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
