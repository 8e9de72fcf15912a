// Mistakes in letters and punctuation: quotation marks of another language, unclosed ones, a word
// of a language with the same script.
import { change, replace, type Row } from './row.ts';

const name: Record<string, string> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
  ru: 'Русский',
  zh: '中文',
};
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A title of the quiet page of a language, and what its author must be told. */
const titles: readonly [language: string, what: string, title: string, says: string][] = [
  [
    'en',
    'straight quotation marks',
    "'A “quiet\" place'",
    'it is written with its quotation marks',
  ],
  ['en', 'a straight apostrophe', '"A child\'s place"', 'it is written with the apostrophe ’'],
  [
    'en',
    'a quotation that does not end',
    'A “quiet place',
    'and the quotation never ends. Write ”',
  ],
  [
    'en',
    'a quotation that does not begin',
    'A quiet” place',
    'and no quotation begins before it. Write “',
  ],
  [
    'en',
    'quotation marks of French',
    'A «quiet» place',
    'has « in "A «quiet» place". Here stand “…”',
  ],
  ['en', 'two full stops', 'You can rest here.. Or not', 'it is written with one full stop'],
  ['en', 'two question marks', 'Can you rest here??', 'it is written with one mark'],
  [
    'en',
    'no space behind a full stop',
    'You can rest.You can stay',
    'it is written with a space behind',
  ],
  ['en', 'a space before a comma', 'You can rest , or stay', 'it is written with no space there'],
  ['en', 'a word twice', 'Here is a a quiet place for for you', 'has "for" twice in'],
  [
    'en',
    'a comma at the end, as in JSON',
    'A quiet place,',
    'ends with a comma: "…A quiet place,"',
  ],
  [
    'en',
    'a word with a Cyrillic letter',
    'A quiet plаce',
    'has "а", which is not English (cyrillic',
  ],
  ['fr', 'no no-break space', 'Qui est là?', 'it is written with a no-break space'],
  ['fr', 'another space before a mark', '"Qui est là ?"', 'it is written with a no-break space'],
  [
    'fr',
    'quotation marks of English',
    'Le “coin” calme',
    'which stands inside a quotation only. Write «…»',
  ],
  [
    'fr',
    'a quotation that does not end',
    'Un «\u00a0coin calme',
    'the quotation never ends. Write »',
  ],
  ['fr', 'a Spanish sentence', 'No es tu culpa.', 'which is not Français (Español)'],
  ['fr', 'a Spanish letter', 'Tous les niños', 'has "niños", which is not Français (it has ñ)'],
  ['es', 'no ¿', 'Quién te escucha?', 'it is written with ¿ where the question begins'],
  ['es', 'no ¡', 'Qué bien!', 'it is written with ¡ where the call begins'],
  ['es', 'a question that does not end', '¿Quién te escucha', 'and ? where it ends'],
  ['es', 'a Portuguese letter', 'Você não está só', 'has "Você", which is not Español (it has ê)'],
  ['es', 'a Portuguese word', 'Para uma pausa com calma', 'which is not Español (it has uma)'],
  ['ar', 'a Latin comma', 'مكان هادئ, وآمن', 'it is written with the marks ، ؛ ؟'],
  ['ar', 'a Latin question mark', 'أين أنت?', 'it is written with the marks ، ؛ ؟'],
  ['ar', 'a Persian letter', 'مکان هادئ', 'has "مکان", which is not العربية (it has ک)'],
  ['ar', 'digits of another row', 'مكان ٣', 'it is written with the digits 0-9'],
  ['ru', 'a Ukrainian letter', 'Тихе місце', 'has "місце", which is not Русский (it has і)'],
  [
    'ru',
    'a Latin letter in a word',
    'Тихоe место',
    'has "Тихоe", which is not Русский (letters of two',
  ],
  [
    'ru',
    'a word in Latin letters alone',
    'Uiti',
    'has "Uiti", which is not Русский (latin letters)',
  ],
  ['ru', 'quotation marks of English', 'Тихое “место”', 'has “ in "Тихое “место”"'],
  ['zh', 'a traditional character', '安靜的地方', 'has "靜", which is not 中文 (it has 靜)'],
  ['zh', 'a narrow comma', '这里很安静,可以休息', 'it is written with the wide marks'],
  ['zh', 'a narrow question mark', '这里安静吗?', 'it is written with the wide marks'],
  [
    'zh',
    'quotation marks of Taiwan',
    '「安静」的地方',
    'has 「 in "「安静」的地方". Here stand “…”',
  ],
];

export const marks: Row[] = [
  ...titles.map(([language, what, title, says]) => ({
    what: `${what}, in ${name[language] ?? ''}`,
    edit: replace(`${language}/pages/quiet.yaml`, /^title: .*/m, `title: ${title}`),
    says: new RegExp(
      `content/${language}/pages/quiet\\.yaml: line 3 .*${literal(says).replace(/^it is/, `In ${name[language] ?? ''} it is`)}`,
    ),
  })),
  {
    what: 'a text without a full stop, which every other language has',
    edit: replace('es/pages/quiet.yaml', 'No es tu culpa.', 'No es tu culpa'),
    says: /content\/es\/pages\/quiet\.yaml: line \d+ ends with no mark: "…No es tu culpa", and in every other language with a full stop\. Is a mark lost here/,
  },
  {
    what: 'a line of a page without a full stop, which every other language has',
    edit: replace('zh/pages/about.mdx', /。$/m, ''),
    says: /content\/zh\/pages\/about\.mdx: line \d+ ends with no mark: /,
  },
  {
    what: 'a few words of the English left in a heading',
    edit: replace('fr/sections/online.mdx', /^## .*/m, '## Happen online?'),
    says: /content\/fr\/sections\/online\.mdx: line \d+ has a text still in English: "Happen online\?"/,
  },
  {
    what: 'a word of the interface in quotation marks',
    edit: replace('fr/strings.json', '"Aller au texte"', '"«\u00a0Aller au texte\u00a0»"'),
    says: /content\/fr\/strings\.json: has «\u00a0Aller au texte\u00a0» with quotation marks around it, which would stand on the page/,
  },
  {
    what: 'the word of a button in quotation marks',
    edit: replace('en/pages/search.yaml', 'button: Search', 'button: “Search”'),
    says: /content\/en\/pages\/search\.yaml: line 4 has “Search” with quotation marks around it/,
  },
  ...(['tbd', '???', '(check with Maria)'] as const).map((note) => ({
    what: `a note to oneself: ${note}`,
    edit: change('en/pages/quiet.yaml', (text) =>
      text.replace(/^title: .*/m, `title: "A place ${note}"`),
    ),
    says: new RegExp(`quiet\\.yaml: line 3 has "${literal(note)}", a note to oneself`),
  })),
];
