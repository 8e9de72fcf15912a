// Mistakes in notation: YAML syntax, invisible characters, and characters not allowed in keys.
import { change, replace, type Row } from './row.ts';

const quiet = 'en/pages/quiet.yaml';
/** `edit` of a mistake in the second point of a list. */
const inSecond = (from: RegExp, to: string) =>
  change(quiet, (text) =>
    text.replace(
      /(\n {2}- .*\n)(.*)/,
      (_, first: string, second: string) => `${first}${second.replace(from, to)}`,
    ),
  );
const at = (line: number, why: string): RegExp =>
  new RegExp(`^content/en/pages/quiet\\.yaml: line ${line} ${why}$`);

export const yaml: Row[] = [
  {
    what: 'a text that begins with !',
    edit: replace(quiet, '- It is not your fault.', '- !It is not your fault.'),
    says: at(
      10,
      'cannot be read: "!It" would be lost: .* A text that begins so needs quotes around it\\.',
    ),
  },
  {
    what: 'a text that begins with ! and a space',
    edit: replace(quiet, '- It is not your fault.', '- ! It is not your fault.'),
    says: at(10, 'cannot be read: "!" would be lost: .* needs quotes around it\\.'),
  },
  {
    what: 'a text that begins with & and a word',
    edit: replace(quiet, /^title: /m, '$&&so '),
    says: at(3, 'cannot be read: "&so" would be lost: .* needs quotes around it\\.'),
  },
  {
    what: 'a text that begins with & and a space',
    edit: replace(quiet, /^title: /m, '$&& '),
    says: at(3, 'cannot be read: a text that begins with & or \\* needs quotes around it\\.'),
  },
  ...(
    [
      ['a no-break space behind a key', 'title: ', 'title:\u00a0', 3, 'U\\+00A0'],
      ['a Chinese space behind a key', 'title: ', 'title:\u3000', 3, 'U\\+3000'],
      ['no-break spaces before a point', '  - You can', '\u00a0\u00a0- You can', 7, 'U\\+00A0'],
      ['a no-break space behind a dash', '  - You can', '  -\u00a0You can', 7, 'U\\+00A0'],
    ] as const
  ).map(([what, from, to, line, code]) => ({
    what,
    edit: replace(quiet, from, to),
    says: at(
      line,
      `cannot be read: it has a space that is none to YAML \\(${code}\\)\\. Write the spaces before a text with the space bar\\.`,
    ),
  })),
  {
    what: 'a Chinese colon behind a key',
    edit: replace('zh/pages/quiet.yaml', /^title: /m, 'title：'),
    says: /^content\/zh\/pages\/quiet\.yaml: line 3 cannot be read: a key has a Chinese colon \(：\)\. Write : and a space behind it\.$/,
  },
  {
    what: 'a point of a list that stands one space to the left',
    edit: inSecond(/^ {2}/, ' '),
    says: at(
      8,
      'cannot be read: a line stands further to the left or right than those it belongs to\\.',
    ),
  },
  {
    what: 'a point of a list without a space behind its dash',
    edit: inSecond(/- /, '-'),
    says: at(8, 'cannot be read: each line of a list begins with - and a space\\.'),
  },
  {
    what: 'a point of a list with a long dash',
    edit: inSecond(/- /, '– '),
    says: at(8, 'cannot be read: each line of a list begins with - and a space\\.'),
  },
  {
    what: 'the first point of a list without a space behind its dash',
    edit: replace(quiet, '  - You can', '  -You can'),
    says: at(
      6,
      'sentences must be a list, and each line of it begins with - and a space; found "-You can rest here a\\.\\.\\."\\.',
    ),
  },
  {
    what: 'a date where a text stands',
    edit: replace(quiet, /^title: .*/m, 'title: 2026-11-26'),
    says: at(3, 'title must be a text; found the date 2026-11-26\\. Put it in quotes\\.'),
  },
  {
    what: 'the line ends of an old Mac',
    edit: change(quiet, (text) => text.replaceAll('\n', '\r')),
    says: /^content\/en\/pages\/quiet\.yaml: has the line ends of an old Mac \(U\+000D\), by which it is one long line\. Save it again, with LF or CRLF as its line ends\.$/,
  },
  {
    what: 'no comma between two keys of one line',
    edit: replace('shared/sections.yaml', /picture: .*/, 'picture: { kind: x scene: y }'),
    says: /^content\/shared\/sections\.yaml: line \d+ cannot be read: between \{ and \}, or \[ and \], a comma is missing\. Write one behind each value\.$/,
  },
  {
    what: 'no comma behind a text in quotes',
    edit: replace('fr/pages/help.yaml', /( - \{ title: "[^"]*"),/, '$1'),
    says: /^content\/fr\/pages\/help\.yaml: line \d+ cannot be read: behind a text in quotes a comma is missing\.$/,
  },
  {
    what: 'a \\ in quotes',
    edit: replace(quiet, /^title: .*/m, 'title: "One \\moment"'),
    says: at(
      3,
      'cannot be read: \\\\m stands in quotes, where \\\\ begins a sign of its own\\. Take the \\\\ out\\.',
    ),
  },
  {
    what: 'a note behind three full stops',
    edit: change(quiet, (text) => `${text}...\nA note.\n`),
    says: at(
      32,
      'cannot be read: a line with \\.\\.\\. ends the text, and what stands below it is lost\\. Take the line out\\.',
    ),
  },
  {
    what: 'keys for a text in JSON',
    edit: replace('en/strings.json', '"Go to the text"', '{ "text": "Go to the text" }'),
    says: /^content\/en\/strings\.json: line 4 skip must be a text; found the key "text"\.$/,
  },
  {
    what: 'a text for a list of texts',
    edit: change('en/sections/online.mdx', (text) =>
      text.replace(/^remember:\n(  - .*\n)+/m, 'remember: Traffickers can lie.\n'),
    ),
    says: /^content\/en\/sections\/online\.mdx: line 5 remember must be a list: each part on a line of its own that begins with "- "; found "Traffickers can lie\."\.$/,
  },
  ...(
    [
      [
        'that turns letters round, by its number',
        '\\u202e',
        'has "\\\\u202e", a character by its number',
      ],
      ['that nobody sees, by its number', '\\xad', 'has "\\\\xad", a character by its number'],
      ['that ends a line, by its sign', '\\n', 'has "\\\\n", a character by its number or sign'],
      ['in the way of HTML', '&nbsp;', 'has "&nbsp;", a character in the way of HTML'],
      [
        'in the way of HTML, by its number',
        '&#8217;',
        'has "&#8217;", a character in the way of HTML',
      ],
      ['that ends a line of Windows', '\u2028', 'has a character of control \\(U\\+2028\\)'],
      [
        'in the place of a picture',
        '\ufffc',
        'has a sign that only one program knows \\(U\\+FFFC\\)',
      ],
      ['of the bullets of Word', '\uf0b7', 'has a sign that only one program knows \\(U\\+F0B7\\)'],
      [
        'of two letters',
        '\ufb01',
        'has "\ufb01", two letters in one sign \\(U\\+FB01\\), .* Write the letters: fi',
      ],
      ['in two pieces', 'e\u0301', 'has "e\u0301" in two pieces'],
      [
        'that was read in the old way of Windows',
        'nâ€™est',
        'has "â€", which stands for a letter that was read in the old way of Windows',
      ],
    ] as const
  ).flatMap(([what, character, says]) => [
    {
      what: `a character ${what}`,
      edit: replace(quiet, /^title: .*/m, `title: "A ${character} place"`),
      says: new RegExp(`en/pages/quiet\\.yaml: line 3 ${says}`),
    },
  ]),
  {
    what: 'a character in the way of HTML in a section',
    edit: replace('en/sections/online.mdx', 'Traffickers', 'Traf&shy;fickers'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has "&shy;", a character in the way of HTML/,
  },
  {
    what: 'a character that turns letters round, by its number, in JSON',
    edit: replace('fr/strings.json', 'Aller au', 'Aller \\u202eau'),
    says: /content\/fr\/strings\.json: line 4 has "\\u202e", a character by its number/,
  },
];
