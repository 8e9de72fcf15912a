// What an organization that hands the site out is told of a mistake in its file.
import assert from 'node:assert/strict';
import { onePixel } from '../support/one-pixel.ts';
import { example, own, partnerOf } from '../support/partner/partner-of.ts';
import { test } from '../support/test.ts';

test('what is left of the example stops the build: each of its names, addresses and numbers', () => {
  const left = (text: string, says: RegExp): void =>
    assert.throws(() => partnerOf(text), { message: says });
  left(
    own.replace('"ke"', '"xx"'),
    /line \d+ country is "xx", and no country has such a page here\./,
  );
  left(
    own.replace('0800 000 000', '000 000'),
    /helplines\.0\.phone has "000 000", which is one dig/,
  );
  left(example, /line 4 name has "Example", which stands in examples only\. .*nameIsOurs: true/);
  left(
    example,
    /helplines\.0\.name is "Example Line", which stands in examples only\. Write the n/,
  );
  left(
    example,
    /helplines\.0\.sources\.0\.url has the address "https:\/\/www\.example\.org\/line", /,
  );
  left(example, /messages is "write@example\.org", an address that stands in examples only/);
  left('name: A\nmessages: https://www.example.org/contact', /line 2 messages is .* examples only/);
  left('name: "Your name here"', /line 1 name has "Your name", which stands in examples only/);
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
  ['helplines without their country', own.replace(/^country.*$/m, ''), /no country\. Add country/],
  [
    'a number without quotes',
    own.replace('"0800 000 000"', '116'),
    /line \d+ helplines\.0\.phone must be in quotes/,
  ],
  ['a number without a source', own.replace(/ +sources:\n.*\n/, ''), /helplines\.0\.sources/],
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
    'a number of another country',
    own.replace('0800 000 000', '+44 20 7946 0000'),
    /line \d+ helplines\.0\.phone has "\+44 20 7946 0000", which is called in another country: numbers of Kenya begin with \+254/,
  ],
  [
    'an old number in the name of a line',
    own.replace('Kite Line', 'Kite Line 117'),
    /helplines\.0\.name has the name "Kite Line 117", with 117, and the number 0800000000\. One of the two is wrong/,
  ],
  [
    'a number of another in its name',
    own.replace('Kite House', 'Call us 116'),
    /line 4 name has 116, the number of Childline Kenya: it is not yours\. Take it out/,
  ],
  [
    'a name that promises',
    'name: "Kite House: we save children"',
    /line 1 name has ":", which a sentence has: a name promises nothing/,
  ],
  ['two spaces', 'name: "Kite  House"', /line 1 name is "Kite {2}House", with two spaces in a row/],
  [
    'a page of a social network as a source',
    own.replace('www.iana.org', 'www.facebook.com'),
    /helplines\.0\.sources\.0\.url is "https:\/\/www\.facebook\.com\/line", of a social network/,
  ],
  [
    'a logo without a shape',
    'name: A\nlogo: logo.svg',
    /logo is logo\.svg, which has nothing drawn in it\. Draw it with these: path, .*Or save/,
    { 'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"></svg>' },
  ],
  [
    'a logo like a line',
    'name: A\nlogo: logo.svg',
    /logo is logo\.svg, of 20 x 2: in its room .* at most 8 times as long as the other/,
    {
      'logo.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 2"><path d="M0 0h1"/></svg>',
    },
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
