// Mistakes in strings of the interface, alt texts, and data of a whole language.
import { change, replace, type Row } from './row.ts';

/** Exchanges the texts of two keys of strings.json. */
const exchange = (file: string, one: string, other: string) =>
  change(file, (text) => {
    const strings = JSON.parse(text) as Record<string, unknown>;
    [strings[one], strings[other]] = [strings[other], strings[one]];
    return JSON.stringify(strings, null, 2);
  });
const set = (file: string, key: string, words: string) =>
  change(file, (text) => JSON.stringify({ ...JSON.parse(text), [key]: words }, null, 2));

export const labels: Row[] = [
  {
    what: 'Leave in a whole sentence',
    edit: set('fr/strings.json', 'leave.button', 'Quitter ce site tout de suite'),
    says: /^content\/fr\/strings\.json: line \d+ has 29 letters in "leave\.button"\. Expected at most 14: it stands in a narrow place\.$/,
  },
  {
    what: 'two colours of the page with one name',
    edit: set('en/strings.json', 'set.page.dark', 'Light'),
    says: /content\/en\/strings\.json: line \d+ has "Light" in "set\.page\.dark" and in "set\.page\.light", which stand together/,
  },
  {
    what: 'Back and Next with one name',
    edit: set('zh/strings.json', 'page.next', '上一页'),
    says: /content\/zh\/strings\.json: line \d+ has "上一页" in "page\.next" and in "page\.back", which stand together/,
  },
  ...['en', 'es', 'ar', 'ru'].map((locale) => ({
    what: `Back and Next exchanged, in ${locale}`,
    edit: exchange(`${locale}/strings.json`, 'page.back', 'page.next'),
    says: /strings\.json: line \d+ has "[^"]+" in "page\.back", as a key for the next page has it\. Were the two exchanged\?/,
  })),
  ...['en', 'fr', 'es', 'ar', 'ru', 'zh'].map((locale) => ({
    what: `how often Shift is still to be pressed, exchanged, in ${locale}`,
    edit: exchange(`${locale}/strings.json`, 'leave.once', 'leave.twice'),
    says: /strings\.json: line \d+ has "[^"]+" in "leave\.once", and "[^"]+" in "leave\.twice"\. Expected how often Shift/,
  })),
  {
    what: 'one text for two pictures',
    edit: change('es/pictures.yaml', (text) =>
      text.replace(/^(anyone: (.*)\n)([\w-]+: ).*/m, '$1$3$2'),
    ),
    says: /content\/es\/pictures\.yaml: line \d+ says of "[\w-]+" what it says of "anyone": /,
  },
  ...['anyone.svg', 'Children', 'Two children'].map((words) => ({
    what: `"${words}" in place of a picture`,
    edit: replace('en/pictures.yaml', /^anyone: .*/m, `anyone: ${words}`),
    says: new RegExp(
      `content/en/pictures\\.yaml: line \\d+ says of "anyone" only "${words}"\\. Say who is in it`,
    ),
  })),
  {
    what: 'text of a scene behind its last line of help',
    edit: change('en/sections/online.mdx', (text) =>
      text.replace(/(<Helps who="adults">[\s\S]*?<\/Helps>\n)/, '$1\nOne more sentence.\n'),
    ),
    says: /^content\/en\/sections\/online\.mdx: line \d+ has text behind <Helps> in the scene "[\w-]+", where no page shows it/,
  },
  {
    what: 'a language without its guide',
    edit: (files) => {
      files.remove('ru/guide.md');
    },
    says: /^content\/ru\/guide\.md: is missing: the tone and the decided words of the language/,
  },
];
