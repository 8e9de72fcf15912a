// Mistakes in words that are explained or that the search knows, and in names used twice.
import { change, everywhere, original, replace, type Row } from './row.ts';

/** A new word and its meaning, in each language. */
const kindness: Record<string, readonly [word: string, meaning: string]> = {
  en: ['kindness', 'Being good to others.'],
  fr: ['gentillesse', 'Faire du bien aux autres.'],
  es: ['amabilidad', 'Ser bueno con los demás.'],
  ar: ['لطف', 'أن تعامل الناس بخير.'],
  ru: ['доброта', 'Делать другим хорошее.'],
  zh: ['善良', '对别人好。'],
};

export const vocabulary: Row[] = [
  {
    id: 'm209',
    what: 'a word that is explained, and to which no scene leads',
    edit: (files) => {
      files.change('shared/glossary.yaml', (text) => `${text}kindness: word-trust\n`);
      for (const [locale, [word, meaning]] of Object.entries(kindness))
        files.change(
          `${locale}/glossary.yaml`,
          (text) =>
            `${text}kindness:\n  word: ${word}\n  meaning: ${meaning}\n  example: ${meaning}\n`,
        );
    },
    says: /^content\/shared\/glossary\.yaml: line \d+ has the word "kindness", to which no scene leads\. Make it a link where a section uses it first, \[words\]\(term:kindness\); or take it out, in all languages\.$/,
  },
  {
    id: 'm200',
    what: 'two words with one name',
    edit: replace('en/glossary.yaml', 'word: conflict', 'word: Crime, crimes'),
    says: /content\/en\/glossary\.yaml: line \d+ has the word "(Crime|crime)" a second time\. Two with one name cannot be told apart/,
  },
  {
    id: 'm501',
    what: 'two stories with one title',
    edit: replace('en/stories/far-team.mdx', /^title: .*/m, 'title: The game friend'),
    says: /content\/en\/stories\/far-team\.mdx: line 2 has the page "The game friend" a second time \(the other is in content\/en\/stories\/new-friend\.mdx\)/,
  },
  {
    what: 'two lesson plans with one title',
    edit: change('fr/teach/plans/40-who-can-help-8-10.yaml', (text) => {
      const [title = ''] =
        /^title: .*/m.exec(original('fr/teach/plans/20-online-11-14.yaml')) ?? [];
      return text.replace(/^title: .*/m, title);
    }),
    says: /content\/fr\/teach\/plans\/40-who-can-help-8-10\.yaml: line 1 has the lesson plan ".*" a second time/,
  },
  {
    what: 'two scenes with one heading',
    edit: replace(
      'en/sections/online.mdx',
      '## Who is really writing?',
      '## Is it always a stranger?',
    ),
    says: /content\/en\/sections\/online\.mdx: line \d+ has the scene "Is it always a stranger\?" a second time \(the other is in content\/en\/sections\/who-does-it\.mdx\)/,
  },
  {
    what: 'two worksheets with one title',
    edit: replace('en/teach/worksheets.yaml', 'title: My plan hand', 'title: Rights poster'),
    says: /content\/en\/teach\/worksheets\.yaml: line \d+ has the worksheet "Rights poster" a second time/,
  },
  {
    what: 'a question of the search twice',
    edit: replace('en/pages/search.yaml', 'ask: "What can I do?"', 'ask: "What can I say?"'),
    says: /content\/en\/pages\/search\.yaml: line \d+ has the question of the search "What can I say\?" a second time/,
  },
  {
    what: 'words that look for a page which the search does not have',
    edit: change('en/looked-for.yaml', (text) => `${text}page:search: [where do i type]\n`),
    says: /^content\/en\/looked-for\.yaml: line \d+ leads to "page:search", a page that the search does not have: whoever types these words would not find it\. Name a page that it has, or add this one to src\/search\/index\/places\.ts/,
  },
  {
    what: 'a question whose answer the search does not have',
    edit: replace('en/pages/search.yaml', 'to: "page:leaving"', 'to: "page:home"'),
    says: /^content\/en\/pages\/search\.yaml: line \d+ leads to "page:home", a page that the search does not have/,
  },
  {
    id: 'm454',
    what: 'wrong letters for a word that the site does not have',
    edit: change('en/misspellings.yaml', (text) => `${text}spaceship: [spaceshyp]\n`),
    says: /^content\/en\/misspellings\.yaml: line \d+ leads to "spaceship", a word that no text has: the search would find nothing\. Expected a word of the site/,
  },
  {
    id: 'm456',
    what: 'a word that children type under two words of the site',
    edit: replace('en/misspellings.yaml', 'rights: [wrights', 'rights: [cops, wrights'),
    says: /^content\/en\/misspellings\.yaml: line \d+ has "cops" under "police" and under "rights": only one of them can be meant\. Keep the likelier one/,
  },
  {
    id: 'm448',
    what: 'a little word that is a cry for help alone',
    edit: replace('en/cries/alone.yaml', 'alone: [help,', 'alone: [the, help,'),
    says: /^content\/en\/cries\/alone\.yaml: line \d+ has "the" alone, one of the most frequent words of the language: whoever types it would get help in place of an answer/,
  },
  {
    what: 'such a word in Chinese',
    edit: replace('zh/cries/alone.yaml', 'alone: [', 'alone: [孩子, '),
    says: /^content\/zh\/cries\/alone\.yaml: line \d+ has "孩子" alone/,
  },
  {
    what: 'one sentence that is a cry for help, and is none',
    edit: replace(
      'en/cries/examples.yaml',
      '\nnot:\n',
      '\nnot:\n  - "Mum burnt my hand with the iron"\n',
    ),
    says: /^content\/en\/cries\/examples\.yaml: line \d+ has "Mum burnt my hand with the iron" under "not", and before under "cries"\. An example stands once/,
  },
  {
    what: 'words of a cry for help that are another spelling',
    edit: replace('en/misspellings.yaml', 'police: [', 'police: [help, '),
    says: /^content\/en\/misspellings\.yaml: line \d+ has "help", which is a cry for help by content\/en\/cries\/alone\.yaml, and would be taken for "police"\. Take it out of one of the two\.$/,
  },
  {
    what: 'words of a cry for help, with little ones beside, by which another page is looked for',
    edit: change('en/looked-for.yaml', (text) =>
      text.replace('page:rhyme: [', 'page:rhyme: [Please my uncle touches me, '),
    ),
    says: /^content\/en\/looked-for\.yaml: line \d+ has "Please my uncle touches me", which is a cry for help .*, and leads to "page:rhyme"/,
  },
  {
    what: 'a cry for help in a language without spaces among ways to ask',
    edit: replace('zh/pages/search.yaml', /(to: "section:[^"]+", like: \[)/, '$1"我想死了", '),
    says: /^content\/zh\/pages\/search\.yaml: line \d+ has "我想死了", which is a cry for help/,
  },
  {
    what: 'a cry for help that leads to a letter which only explains',
    edit: replace('en/pages/letters.yaml', 'look: [kidnap,', 'look: [kidnap, my dad hits me,'),
    says: /^content\/en\/pages\/letters\.yaml: line \d+ has "my dad hits me", which is a cry for help .*, and leads to a letter that does not answer one/,
  },
  {
    what: 'a cry for help that is the name of a country',
    edit: replace('es/country-names.yaml', /^ae: \[/m, 'ae: [ayúdame, '),
    says: /^content\/es\/country-names\.yaml: line \d+ has "ayúdame", which is a cry for help .* would be taken for a country/,
  },
  {
    what: 'a cry for help that always counts among what is none',
    edit: replace('en/cries/examples.yaml', '\nnot:\n', '\nnot:\n  - "help me"\n'),
    says: /^content\/en\/cries\/examples\.yaml: line \d+ has "help me", which is a cry for help .*, and stands under "not"/,
  },
  {
    what: 'a word that is a cry alone, and changes nothing beside one',
    edit: replace('ru/cries/alone.yaml', 'beside: [', 'beside: [помогите, '),
    says: /^content\/ru\/cries\/alone\.yaml: line \d+ has "помогите" under "alone" and under "beside"/,
  },
  {
    what: 'a word of every day that is a cry alone',
    edit: replace('en/cries/alone.yaml', 'alone: [', 'alone: [school, '),
    says: /^content\/en\/cries\/alone\.yaml: line \d+ has "school" alone, one of the most frequent words/,
  },
  ...(
    [
      ['es', 'tarea'],
      ['en', 'homework'],
      ['zh', '作业'],
    ] as const
  ).map(([locale, word]): Row => ({
    what: `what pupils look for as a cry alone: ${word}`,
    edit: replace(`${locale}/cries/alone.yaml`, 'alone: [', `alone: [${word}, `),
    says: new RegExp(
      `${locale}/cries/alone\\.yaml: line \\d+ has "${word}" under "alone", and \\d+ examples with it are no cry for help, \\d are one\\. Take it out`,
    ),
  })),
  {
    what: 'what pupils look for beside a cry',
    edit: replace('en/cries/alone.yaml', 'beside: [', 'beside: [homework, '),
    says: /en\/cries\/alone\.yaml: line \d+ has "homework" under "beside", and \d+ examples with it are no/,
  },
  {
    what: 'a word of no beside a cry',
    edit: replace('en/cries/alone.yaml', 'beside: [', 'beside: [not, '),
    says: /line \d+ has "not" under "beside", and in the class "not" of classes\.yaml: it turns round/,
  },
  {
    what: 'a little word as another spelling',
    edit: replace('en/misspellings.yaml', 'rights: [', 'rights: [and, were, '),
    says: [
      /line \d+ has "and" for "rights", which is a little word, which stands in any sentence/,
      /line \d+ has "were" for "rights", which is a little word/,
    ],
  },
  {
    what: 'a little word, and a letter, that lead to a letter',
    edit: replace('en/pages/letters.yaml', 'look: [kidnap,', 'look: [kidnap, the, x, kidnap,'),
    says: [
      /en\/pages\/letters\.yaml: line \d+ has "the" under ".*", which is a little word/,
      /en\/pages\/letters\.yaml: line \d+ has "x" under ".*", which is one letter/,
      /en\/pages\/letters\.yaml: line \d+ has "kidnap" twice under ".*"\. Keep one/,
    ],
  },
  {
    what: 'words of a class with signs that nobody types, with a capital, of one letter, and one twice',
    edit: replace(
      'en/cries/classes.yaml',
      'hit: "',
      'hit: "* a* fr*nd Slap* (mate|pal) don\'t kick, hits ',
    ),
    says: ['\\*', 'a\\*', 'fr\\*nd', 'Slap\\*', '\\(mate\\|pal\\)', "don't", 'kick,']
      .map(
        (one) =>
          new RegExp(
            `line \\d+ has "${one}" in the class "hit", which no word that is typed can be`,
          ),
      )
      .concat(/classes\.yaml: line \d+ has "hits" in the class "hit", a second time/),
  },
  {
    what: 'another spelling that is a word of the site, the word itself, a letter, or has a capital',
    edit: replace('en/misspellings.yaml', 'phone: [', 'phone: [rights, phone, p, Fones, phone!, '),
    says: [
      /line \d+ has "rights" for "phone", which is a word of the site itself, which nobody would find any more/,
      /line \d+ has "phone" for "phone", which is the word itself/,
      /line \d+ has "p" for "phone", which is one letter, which may begin many words/,
      /line \d+ has "Fones" for "phone", which is no word in small letters/,
      /line \d+ has "phone!" for "phone", which is no word in small letters/,
    ],
  },
  {
    what: 'another spelling twice under one word',
    edit: replace('en/misspellings.yaml', 'phone: [fone', 'phone: [fone, fone'),
    says: /^content\/en\/misspellings\.yaml: line \d+ has "fone" twice under "phone"\. Keep one\.$/,
  },
  {
    what: 'another spelling without a letter',
    edit: replace('en/misspellings.yaml', 'phone: [', 'phone: ["", '),
    says: /^content\/en\/misspellings\.yaml: line \d+ phone\.0 is empty: write what children type/,
  },
  {
    what: 'words that look for two places',
    edit: change('en/looked-for.yaml', (text) =>
      text.replace('page:rhyme: [', 'page:rhyme: [Calm down, '),
    ),
    says: /^content\/en\/looked-for\.yaml: line \d+ has "[Cc]alm down" under "page:\w+", which stands under "page:\w+" too: who types it is led to one of them/,
  },
  {
    what: 'a French cry for help among the English',
    edit: replace(
      'en/cries/examples.yaml',
      'cries:\n',
      'cries:\n  - "mon père me frappe avec une ceinture et je ne sais pas quoi faire"\n',
    ),
    says: /^content\/en\/cries\/examples\.yaml: line \d+ has "mon père .*", which is not English \(français\)/i,
  },
  {
    what: 'the Spanish classes of words in the French folder',
    edit: (files) => files.write('es/cries/classes.yaml', files.read('fr/cries/classes.yaml')),
    says: /^content\/es\/cries\/classes\.yaml: has for the greater part the words of content\/fr\/cries\/classes\.yaml\. Write what children type in /m,
  },
  {
    what: 'a class of words that no language has',
    edit: change('en/cries/classes.yaml', (text) => `${text}school: "school* lesson*"\n`),
    says: /^content\/en\/cries\/classes\.yaml: line \d+ .*school/,
  },
  {
    id: 'm121',
    what: 'curly quotation marks around a title',
    edit: replace('en/sections/online.mdx', /^title: .*/m, 'title: “What about online?”'),
    says: /^content\/en\/sections\/online\.mdx: line 2 has “What about online\?” with quotation marks around it, which would stand on the page\. YAML takes straight ones \("\.\.\."\) away, and no others/,
  },
  {
    what: 'quotation marks around the meaning of a word',
    edit: change('fr/glossary.yaml', (text) => text.replace(/^( {2}meaning: )(.*)$/m, '$1« $2 »')),
    says: /^content\/fr\/glossary\.yaml: line \d+ has « .* » with quotation marks around it/,
  },
  {
    id: 'm345',
    what: 'a scene that does not tell the fact that is named for it',
    edit: replace('shared/sections.yaml', 'criminals-online: [d3]', 'criminals-online: [d3, a5]'),
    says: /^content\/shared\/sections\.yaml: line \d+ names the fact a5 \(".*"\) for the scene "criminals-online", and content\/en\/sections\/online\.mdx does not tell it there: .* Tell it, name it where it is told/,
  },
  {
    what: 'a fact that is told no more',
    edit: replace('en/sections/online.mdx', 'to find children and to contact them', 'too'),
    says: /content\/shared\/sections\.yaml: line \d+ names the fact d2 .* for the scene "who-is-writing"/,
  },
  {
    what: 'a joiner that nobody sees in a Latin word',
    edit: everywhere('sections/online.mdx', (text, locale) =>
      locale === 'en' ? text.replace('(term:harm)', '(term:ha\u200drm)') : `${text}\n`,
    ),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a character that nobody sees \(U\+200D\)/,
  },
  {
    what: 'a comma that parts nothing between two cries (zh)',
    edit: replace('zh/cries/alone.yaml', /(alone: \[[^,]+), /, '$1，'),
    says: /content\/zh\/cries\/alone\.yaml: line \d+ has ".+，.+" as one item: "，" does not part two\. Write a comma and a space/,
  },
  {
    what: 'a comma that parts nothing between two cries (ar)',
    edit: replace('ar/cries/alone.yaml', 'ساعدني, ', 'ساعدني، '),
    says: /content\/ar\/cries\/alone\.yaml: line \d+ has ".+، .+" as one item: "،" does not part two/,
  },
  {
    what: 'the number of somebody in an example',
    edit: replace('en/cries/examples.yaml', '"i live in canada"', '"call me on 0722 555 0123"'),
    says: /content\/en\/cries\/examples\.yaml: line \d+ has "0722 555 0123", which may be the number of a person\./,
  },
  {
    what: 'the same words twice under one place',
    edit: replace('en/looked-for.yaml', 'statistics, ', 'statistics, statistics, '),
    says: /content\/en\/looked-for\.yaml: line \d+ has "statistics" twice under "section:what-is-it#one-in-three"\. Keep one\./,
  },
  {
    what: 'a word of the site that has lost its last letter',
    edit: replace('en/misspellings.yaml', 'phone: [', 'phon: ['),
    says: /content\/en\/misspellings\.yaml: line \d+ leads to "phon", a word that no text has/,
  },
];
