// Mistakes in pages of prose and pages for teachers.
import { change, everywhere, replace, type Row } from './row.ts';

export const prose: Row[] = [
  ...(
    [
      [
        'a page for teachers, for children',
        'teach:card',
        /has the link "teach:card" in a text for children, and that page is for adults/,
      ],
      [
        'a page for organizations, for children',
        'share:press',
        /has the link "share:press" in a text for children/,
      ],
      [
        'a short link',
        'https://bit.ly/3abc',
        /"https:\/\/bit\.ly\/3abc", which is a short link, and nobody sees where it leads/,
      ],
      ['a name and a password', 'https://a:b@icat.un.org/', /has a name before its host/],
      ['a house', 'https://192.168.0.1/', /names "192\.168\.0\.1", which is no site on the web/],
      [
        'another computer of a house',
        'https://localhost/',
        /names "localhost", which is no site on the web/,
      ],
      [
        'who sent the reader',
        'https://icat.un.org/?utm_source=mail&fbclid=1',
        /says in its end who sent the reader\. Leave out what stands behind the question mark/,
      ],
      [
        'a search',
        'https://www.bing.com/search?q=icat',
        /is that of a search, which shows others something else/,
      ],
      ['an example', 'https://www.example.org/', /which stands in examples only/],
      [
        'no language',
        'lang:english',
        /has the language mark "lang:english", and no language has this code/,
      ],
    ] as const
  ).map(([what, to, says]): Row => ({
    what: `a link to ${what}, in all languages`,
    edit: everywhere('sections/online.mdx', (text) => text.replace('(term:harm)', `(${to})`)),
    says,
  })),
  {
    what: 'an unknown page',
    edit: replace('en/pages/privacy.mdx', '(page:leaving)', '(page:exit)'),
    says: /content\/en\/pages\/privacy\.mdx: has the link "page:exit"\. Expected .*page:name.*the pages are home, help/,
  },
  {
    what: 'a line of a page for teachers left in English',
    edit: change(
      'zh/teach/yourself.mdx',
      (text) =>
        `${text}\nYou did not cause the harm. You cannot repair all of it. You listened and passed it on. That is a great part.\n`,
    ),
    says: /content\/zh\/teach\/yourself\.mdx: has a text still in English: "You did not cause the harm\./,
  },
  {
    what: 'a page for teachers with an unknown tag',
    edit: change('en/teach/card.mdx', (text) =>
      text.replace('<Fields>', '<Feilds>').replace('</Fields>', '</Feilds>'),
    ),
    says: /content\/en\/teach\/card\.mdx: line \d+ uses <Feilds>\. A page for teachers may use: .*Fields\. Did you mean "Fields"\?/,
  },
  {
    what: 'front matter of a page that is no YAML',
    edit: replace('en/pages/privacy.mdx', /^title: .*/m, 'title: a: b: "c'),
    says: /content\/en\/pages\/privacy\.mdx: line 2 cannot be read: a text with a colon in it needs quotes around it/,
  },
  {
    what: 'a page without front matter',
    edit: change('en/teach/card.mdx', (text) => text.replace(/^---[\s\S]*?\n---\n/, '')),
    says: /content\/en\/teach\/card\.mdx: must begin with front matter between two lines of ---: title, /,
  },
  {
    what: 'a tag that is not closed, on a page',
    edit: change('en/pages/privacy.mdx', (text) => `${text}\n<Quote>\n`),
    says: /content\/en\/pages\/privacy\.mdx: cannot be read as MDX: .*<Quote>/,
  },
  {
    what: 'curly brackets in a page',
    edit: replace('en/pages/privacy.mdx', /^## /m, 'Hello {name}.\n\n## '),
    says: /content\/en\/pages\/privacy\.mdx: line \d+ has \{name\} in a text\. Curly brackets are for code/,
  },
  {
    what: 'a script in a page of prose',
    edit: change('ar/pages/privacy.mdx', (text) => `${text}\n<script>alert(1)</script>\n`),
    says: /^content\/ar\/pages\/privacy\.mdx: line \d+ uses <script>/,
  },
  {
    what: 'a tag with a handler in a page for teachers',
    edit: change(
      'en/teach/rules.mdx',
      (text) => `${text}\nHere is <b onclick="alert(1)">a word</b>.\n`,
    ),
    says: /^content\/en\/teach\/rules\.mdx: line \d+ uses <b>/,
  },
  {
    what: 'a picture from another site',
    edit: change(
      'en/pages/about.mdx',
      (text) => `${text}\n![a dot](https://example.com/dot.png)\n`,
    ),
    says: /^content\/en\/pages\/about\.mdx: line \d+ has a picture in a page, where only words and .* are drawn everywhere\. Only the tag of a scene or a step names a picture/,
  },
  {
    what: 'an import',
    edit: change('en/pages/about.mdx', (text) => `${text}\nimport x from "./x.js"\n`),
    says: /^content\/en\/pages\/about\.mdx: line \d+ has an import or export in a page, .*Expected headings \(##\), paragraphs, lists \(-\)\. There is no code in a text/,
  },
  {
    what: 'a link that runs a script',
    edit: change('en/pages/about.mdx', (text) => `${text}\n[here](javascript:alert)\n`),
    says: /^content\/en\/pages\/about\.mdx: has the link "javascript:alert"\. Expected /,
  },
  {
    what: 'a link that runs a script, in angle brackets',
    edit: change('en/pages/about.mdx', (text) => `${text}\n[here](<javascript:alert(1)>)\n`),
    says: /^content\/en\/pages\/about\.mdx: line \d+ has the link "javascript:alert\(1\)" with more than an address/,
  },
  {
    id: 'm375',
    what: 'HTML in a page for teachers',
    edit: change('en/teach/card.mdx', (text) => `${text}\n<div>Hello</div>\n`),
    says: /content\/en\/teach\/card\.mdx: line \d+ uses <div>\. A page for teachers may use: Quote, Letter, Fields/,
  },
  {
    id: 'm376',
    what: 'a script in a line of a page for teachers',
    edit: change('en/teach/card.mdx', (text) => `${text}\nHello <script>alert(1)</script>.\n`),
    says: /content\/en\/teach\/card\.mdx: line \d+ uses <script> in its text/,
  },
  {
    id: 'm377',
    what: 'a part of a page for teachers that is not closed',
    edit: replace('en/teach/card.mdx', '</Fields>', ''),
    says: /content\/en\/teach\/card\.mdx: cannot be read as MDX: .*<Fields>/,
  },
  {
    id: 'm379',
    what: 'a link to a part of a page for teachers, which has none',
    edit: change('en/teach/card.mdx', (text) => `${text}\n[Rules](teach:rules#first)\n`),
    says: /content\/en\/teach\/card\.mdx: links to the page for teachers "rules#first", which is not there/,
  },
  {
    id: 'm381',
    what: 'a row of a table that is too short, in one language',
    edit: replace('fr/teach/far.mdx', /^(\|[^|\n]*\|)[^\n]*$(?!\n\|)/m, '$1'),
    says: /content\/fr\/teach\/far\.mdx: line \d+ has a row of 1 cells in a table\. Expected \d, as many as its head/,
  },
  {
    id: 'm417',
    what: 'a picture of another site as HTML',
    edit: change(
      'en/pages/privacy.mdx',
      (text) => `${text}\nHello <img src="https://example.org/a.png" />\n`,
    ),
    says: /content\/en\/pages\/privacy\.mdx: line \d+ uses <img> in its text/,
  },
  {
    id: 'm419',
    what: 'a tag in a page that is not closed',
    edit: change('en/pages/privacy.mdx', (text) => `${text}\nHello <b>you.\n`),
    says: /content\/en\/pages\/privacy\.mdx: cannot be read as MDX: .*<b>/,
  },
  {
    id: 'm421',
    what: 'a curly bracket that nothing closes',
    edit: change('en/pages/privacy.mdx', (text) => `${text}\nHello {you.\n`),
    says: /content\/en\/pages\/privacy\.mdx: line \d+ has a curly bracket that nothing closes\. Write the words without it/,
  },
  {
    id: 'm422',
    what: 'a mail address in angle brackets',
    edit: change('en/pages/privacy.mdx', (text) => `${text}\nWrite to <a@b.org>.\n`),
    says: /content\/en\/pages\/privacy\.mdx: line \d+ has an address in angle brackets\. Write it as a link/,
  },
  {
    id: 'm423',
    what: 'a table in a page',
    edit: change('en/pages/privacy.mdx', (text) => `${text}\na | b\n--|--\n1 | 2\n`),
    says: /content\/en\/pages\/privacy\.mdx: line \d+ has a table in a page, where it is not drawn everywhere\. Expected headings \(##\), paragraphs, lists \(-\)\./,
  },
  {
    id: 'm424',
    what: 'a link to a place that no page has, in every language',
    edit: everywhere('pages/privacy.mdx', (text) => `${text}\n[Here](#nowhere)\n`),
    says: /content\/en\/pages\/privacy\.mdx: line \d+ has the link "#nowhere" in a page\. Only a section has such places/,
  },
  {
    id: 'm427',
    what: 'a heading of the first level in a page',
    edit: change('en/pages/leaving.mdx', (text) => `${text}\n# Hello\n`),
    says: /content\/en\/pages\/leaving\.mdx: line \d+ has a heading with #\. In a page each heading is written with ##/,
  },
  {
    id: 'm428',
    what: 'a heading two levels down in a page',
    edit: change('en/pages/leaving.mdx', (text) => `${text}\n#### Hello\n`),
    says: /content\/en\/pages\/leaving\.mdx: line \d+ has a heading with ####\./,
  },
  {
    id: 'm502',
    what: 'a page with two front matters',
    edit: change('en/pages/about.mdx', (text) => text.replace(/^(---[\s\S]*?\n---\n)/, '$1$1')),
    says: /content\/en\/pages\/about\.mdx: line \d+ has a line across \(---\) in a page/,
  },
  {
    what: 'a heading without a space',
    edit: change('en/pages/about.mdx', (text) => `${text}\n##Hello\n`),
    says: /content\/en\/pages\/about\.mdx: line \d+ has a stray "#" in "##Hello"/,
  },
  {
    id: 'm416',
    what: 'HTML in a line of a page',
    edit: change('en/pages/privacy.mdx', (text) => `${text}\nHello <b>you</b>.\n`),
    says: /content\/en\/pages\/privacy\.mdx: line \d+ uses <b> in its text/,
  },
];
