// An organization that hands the site out under its name: what its file may say, and what it is told of a mistake.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLoud } from '#content/checks/words.ts';
import { readPartner } from '#content/partner.ts';
import { root } from '../support/root.ts';
import { test } from '../support/test.ts';

const pages = join(root, 'content/shared/helplines');
const example = readFileSync(join(root, 'public/partner-example.yaml'), 'utf8');

/** Reads a file of a partner with these files beside it. */
function partnerOf(text: string, beside: Record<string, string | Buffer> = {}) {
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
});

test('the example stops the build until its country is a real one', () => {
  assert.throws(() => partnerOf(example), {
    message: /line \d+ country is "xx", and no country has such a page here\./,
  });
});

const mistakes: [
  what: string,
  text: string,
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

test('a file of a partner that is not there stops the build', () => {
  assert.throws(() => readPartner({ PARTNER: 'nowhere.yaml' }, pages), {
    message: /nowhere\.yaml: is named by PARTNER and is not there\. Write it/,
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
