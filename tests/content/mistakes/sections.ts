// Mistakes in sections, and the scenes in them.
import { change, replace, original, type Row } from './row.ts';

export const sections: Row[] = [
  {
    what: 'a mistyped component',
    edit: change('ar/sections/online.mdx', (text) =>
      text.replace('<Helps who', '<Helpz who').replace('</Helps>', '</Helpz>'),
    ),
    says: /content\/ar\/sections\/online\.mdx: line \d+ uses <Helpz>\. .* may use: .*Helps.*Did you mean "Helps"\?/,
  },
  {
    what: 'a mistyped scene',
    edit: change('en/sections/online.mdx', (text) =>
      text.replace('<Scene id="does', '<Scen id="does').replace('</Scene>', '</Scen>'),
    ),
    says: /uses <Scen>\. A section may use: Scene\. Did you mean "Scene"\?/,
  },
  {
    what: 'a tag that is not closed',
    edit: replace('en/sections/online.mdx', '</Helps>', ''),
    says: /content\/en\/sections\/online\.mdx: cannot be read as MDX/,
  },
  {
    what: 'raw HTML in a scene',
    edit: replace('en/sections/online.mdx', '<Helps who', '<div>hello</div>\n\n<Helps who'),
    says: /line \d+ uses <div>/,
  },
  {
    what: 'an unknown attribute',
    edit: replace(
      'en/sections/online.mdx',
      'picture="online-and-in-person"',
      'image="online-and-in-person"',
    ),
    says: /<Scene>: picture is missing|unknown key "image"/,
  },
  {
    what: 'an unknown picture',
    edit: replace('fr/sections/online.mdx', 'picture="who-writes"', 'picture="who-writse"'),
    says: /content\/fr\/sections\/online\.mdx: names the picture "who-writse".*Did you mean "who-writes"\?/,
  },
  {
    what: 'an unknown word',
    edit: replace('es/sections/online.mdx', '(term:harm)', '(term:harn)'),
    says: /content\/es\/sections\/online\.mdx: links to the word "harn".*Did you mean "harm"\?/,
  },
  {
    what: 'an unknown source',
    edit: replace('en/sections/what-is-it.mdx', '[source: crc-35]', '[source: crc-53]'),
    says: /content\/en\/sections\/what-is-it\.mdx: names the source "crc-53".*Did you mean "crc-35"\?/,
  },
  {
    what: 'an unknown section',
    edit: replace('ru/sections/promises.mdx', '(section:online)', '(section:onlain)'),
    says: /content\/ru\/sections\/promises\.mdx: links to the section "onlain".*Did you mean "online"\?/,
  },
  {
    what: 'a link to a scene that is not there',
    edit: replace('en/sections/what-is-it.mdx', '(#remember)', '(#remembered)'),
    says: /links to the scene "#remembered", which is not in this section\. Did you mean "remember"\?/,
  },
  {
    what: 'minutes that are no number',
    edit: replace('en/sections/online.mdx', 'minutes={2}', 'minutes="two"'),
    says: /<Scene>: minutes must be a number in braces: minutes=\{2\}/,
  },
  {
    what: 'scenes in another order',
    edit: change('fr/sections/who-does-it.mdx', (text) => {
      const [front = '', a = '', b = '', c = ''] = text.split(/(?=<Scene )/);
      return front + b.trimEnd() + '\n\n' + a.trimEnd() + '\n\n' + c;
    }),
    says: /content\/fr\/sections\/who-does-it\.mdx: has its scenes in the order alone-or-together.*Expected, as in content\/shared\/sections\.yaml: who-are-traffickers/,
  },
  {
    what: 'a scene that is missing',
    edit: replace(
      'ar/sections/who-does-it.mdx',
      /<Scene id="alone-or-together"[\s\S]*?<\/Scene>\n/,
      '',
    ),
    says: /content\/ar\/sections\/who-does-it\.mdx: has no scene "alone-or-together".*Add it/,
  },
  {
    what: 'a scene with another name',
    edit: replace('ar/sections/who-does-it.mdx', 'id="alone-or-together"', 'id="alone-or-togther"'),
    says: /has the scene "alone-or-togther".*Did you mean "alone-or-together"\?/,
  },
  {
    what: 'a scene without what helps',
    edit: replace(
      'en/sections/who-does-it.mdx',
      /<Helps [\s\S]*<\/Helps>\n(?=[\s\S]*id="alone)/,
      '',
    ),
    says: /the scene "who-are-traffickers" needs one or two <Helps>; found 0/,
  },
  {
    what: 'a scene without a heading',
    edit: replace('en/sections/who-does-it.mdx', '## Who are traffickers,', 'Who are traffickers,'),
    says: /the scene "who-are-traffickers" needs exactly one heading, written with ##; found none/,
  },
  {
    what: 'a scene left in English',
    edit: change('fr/sections/who-does-it.mdx', (text) => {
      const english = original('en/sections/who-does-it.mdx');
      const of = (source: string) => /## .*\n\n(.*)\n/.exec(source)?.[1] ?? '';
      return text.replace(of(text), of(english));
    }),
    says: /content\/fr\/sections\/who-does-it\.mdx: has a text still in English: "People who commit these crimes/,
  },
  {
    what: 'a sentence that is too long for a child',
    edit: replace(
      'en/sections/online.mdx',
      'Using the internet is not wrong. Tricking a child is wrong.',
      'Using the internet is not wrong at all for any child in any country of the world but tricking a child is always very wrong.',
    ),
    says: /content\/en\/sections\/online\.mdx: has a sentence of 25 words; on a page for children expected at most 20\. Make two of it: "Using/,
  },
  {
    what: 'a word to avoid',
    edit: replace(
      'en/sections/online.mdx',
      'Then stop, leave and tell.',
      'Then they can rescue you.',
    ),
    says: /content\/en\/sections\/online\.mdx: line \d+ says "rescue", which content\/en\/never\.yaml forbids since 2026-11-24: It makes a hero of us and an object of the child\. Write: notice, support, protect/,
  },
  {
    what: 'a source that one language lost',
    edit: replace('ru/sections/what-is-it.mdx', ' [source: crc-35]', ''),
    says: /content\/ru\/sections\/what-is-it\.mdx: has other parts, pictures, links, numbers or places than content\/en\/sections\/what-is-it\.mdx: in a-crime-against-children\.more expected page:stories source:crc-35 35, found page:stories 35\. Give it the same/,
  },
  {
    what: 'another number of minutes in one language',
    edit: replace('zh/sections/online.mdx', 'minutes={3}', 'minutes={4}'),
    says: /content\/zh\/sections\/online\.mdx: has other parts.*: in who-is-writing\.minutes expected 3, found 4\./,
  },
  {
    what: 'a child who is not in the cast',
    edit: replace('en/sections/online.mdx', '<Talk with="amina">', '<Talk with="emina">'),
    says: /names the picture "head-emina".*Did you mean "head-amina"\?/,
  },
  {
    what: 'front matter of a section that is no YAML',
    edit: replace('fr/sections/online.mdx', /^title: .*/m, 'title: a: b: "c'),
    says: /content\/fr\/sections\/online\.mdx: line 2 cannot be read: a text with a colon in it needs quotes around it/,
  },
  {
    id: 'm049',
    what: 'curly brackets in a scene',
    edit: replace('en/sections/online.mdx', /(<Helps .*>\n)/, '$1\nHello {name}\n'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has \{name\} in a text/,
  },
  {
    id: 'm028',
    what: 'a script in a line of a section',
    edit: replace(
      'en/sections/online.mdx',
      'Using the internet is not wrong.',
      'Using the internet <script>alert(1)</script> is not wrong.',
    ),
    says: /^content\/en\/sections\/online\.mdx: line \d+ uses <script> in its text, and a page would be built with it\..*take the tag out/,
  },
  {
    what: 'a script inside what helps',
    edit: replace(
      'ru/sections/online.mdx',
      /(<Helps .*>\n)/,
      '$1\n<script src="https://example.com/a.js"></script>\n',
    ),
    says: /^content\/ru\/sections\/online\.mdx: line \d+ uses <script>/,
  },
  {
    id: 'm078',
    what: 'a link in a heading',
    edit: replace('en/sections/online.mdx', /^## (.*)$/m, '## [$1](page:help)'),
    says: /^content\/en\/sections\/online\.mdx: line \d+ has the link "page:help" in a heading/,
  },
  {
    what: 'a section that one language does not have',
    edit: (files) => files.remove('ru/sections/online.mdx'),
    says: /content\/ru\/sections\/online\.mdx: is missing/,
  },
];
