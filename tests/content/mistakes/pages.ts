// Mistakes in the words of pages and of the interface.
import { change, everywhere, replace, type Row } from './row.ts';

export const pages: Row[] = [
  {
    what: 'a way to help that leads elsewhere in every language',
    edit: everywhere('pages/letters.yaml', (text) =>
      text.replace('(page:help#find)"\ngroups', '(page:home)"\ngroups'),
    ),
    says: /^content\/en\/pages\/letters\.yaml: line \d+ none must lead to page:help#find: a child who needs help follows it\. Found page:home\.?$/m,
  },
  {
    what: 'a button on the card for a cry for help that leads elsewhere in every language',
    edit: everywhere('pages/search.yaml', (text) =>
      text.replace('(page:help#now)', '(page:about)'),
    ),
    says: /^content\/en\/pages\/search\.yaml: line \d+ cry\.buttons must lead to page:help#now, page:help#find, page:help#say, page:help, in this order: .* Found page:about, page:help#find/m,
  },
  {
    what: 'a page for practising that leads a child who thinks of their own life to the words',
    edit: everywhere('pages/stories.yaml', (text) =>
      text.replace(/^(help: .*)\(page:help\)/m, '$1(page:words)'),
    ),
    says: /^content\/en\/pages\/stories\.yaml: line \d+ help must lead to page:help: .* Found page:words/m,
  },
  {
    what: 'an interface word that is missing',
    edit: replace('es/strings.json', / *"skip": .*\n/, ''),
    says: /content\/es\/strings\.json: skip is missing\. Add it/,
  },
  {
    what: 'an interface word left in English',
    edit: replace('es/strings.json', /"scene\.more": ".*"/, '"scene.more": "Tell me more"'),
    says: /content\/es\/strings\.json: has "scene\.more" still in English: "Tell me more"\. Translate it/,
  },
  {
    what: 'an interface word that lost its place',
    edit: replace('fr/strings.json', '{total}', 'six'),
    says: /content\/fr\/strings\.json: part\.of must have \{n\} and \{total\}, which the site fills in; found \{n\}\./,
  },
  {
    what: 'a number without a plural form that the language has',
    edit: replace('ar/strings.json', /(?<="lesson\.minutes".*)"two": "[^"]*", /, ''),
    says: /content\/ar\/strings\.json: has "lesson\.minutes" in the plural forms zero, one, few, many, other\. Expected .*two/,
  },
  {
    what: 'a plural form that has lost its number',
    edit: replace('ru/strings.json', '"{n} минута', '"минута'),
    says: /content\/ru\/strings\.json: has "lesson\.minutes" without \{n\} in the form "one"/,
  },
  {
    what: 'a key that nobody knows',
    edit: replace('en/strings.json', '"skip":', '"skipp":'),
    says: /content\/en\/strings\.json: .*(has the unknown key "skipp"|skip is missing)/,
  },
  {
    what: 'a sign that one language left out',
    edit: replace('zh/pages/happening.yaml', /  - picture: .*\n    sign: .*\n    means: .*\n/, ''),
    says: /content\/zh\/pages\/happening\.yaml: signs .*10/,
  },
  {
    what: 'a sign whose picture nobody has drawn',
    edit: replace('en/pages/happening.yaml', 'picture: sign-body', 'picture: sign-bdoy'),
    says: /content\/en\/pages\/happening\.yaml: .*names the picture "sign-bdoy".*Did you mean "sign-body"\?/,
  },
  {
    what: 'a letter that leads to a letter that is not there',
    edit: replace('en/pages/letters.yaml', 'letter: dark-days', 'letter: dark-day'),
    says: /content\/en\/pages\/letters\.yaml: line \d+ leads from the letter "a-picture" to "dark-day", which is no other letter/,
  },
  {
    what: 'a letter that leads to another letter than in English',
    edit: replace('fr/pages/letters.yaml', 'letter: dark-days', 'letter: at-home'),
    says: /content\/fr\/pages\/letters\.yaml: line \d+ leads from the letter "a-picture" to "at-home", and in English to "dark-days"/,
  },
  {
    what: 'a letter that leads to no scene of the site',
    edit: replace(
      'en/pages/letters.yaml',
      'about: section:what-is-it#five-kinds',
      'about: section:what-is-it#six-kinds',
    ),
    says: /content\/en\/pages\/letters\.yaml: line \d+ .*six-kinds/,
  },
  {
    what: 'an answer to a child that says what they should have done',
    edit: replace(
      'en/pages/letters.yaml',
      'You do not have to forget it.',
      'You should have told.',
    ),
    says: /content\/en\/pages\/letters\.yaml: .*says "you should have"\. Nothing here says to a child what they should have done/,
  },
  {
    what: 'a letter that is too long to read when one is afraid',
    edit: replace(
      'en/pages/letters.yaml',
      'You do not have to forget it.',
      'You do not have to forget it. '.repeat(9),
    ),
    says: /content\/en\/pages\/letters\.yaml: .*words in the answer "happy-again" with its step\. Expected 60 to 125/,
  },
  {
    what: 'a letter whose address says too much',
    edit: replace('en/pages/letters.yaml', /^ {2}coins:/m, '  victim:'),
    says: /content\/en\/pages\/letters\.yaml: .*has "victim" in the name of the letter "victim"/,
  },
  {
    what: 'a letter that leads nowhere',
    edit: replace('fr/pages/letters.yaml', 'to: page:help#friend', 'to: page:help#freind'),
    says: /content\/fr\/pages\/letters\.yaml: .*has the link "page:help#freind"/,
  },
  {
    what: 'a letter in another group in one language',
    edit: replace('ru/pages/letters.yaml', 'group: money', 'group: people'),
    says: /content\/ru\/pages\/letters\.yaml: .*group expected money, found people/,
  },
  {
    what: 'a picture to look at again that is not drawn',
    edit: replace('shared/look-again.yaml', 'picture: step-1', 'picture: step-9'),
    says: /content\/shared\/look-again\.yaml: .*names the picture "step-9"/,
  },
  {
    what: 'a picture to look at again that one language left out',
    edit: replace('es/pages/look-again.yaml', /^ {2}the-parcel:[^]*?(?=^reviewed)/m, ''),
    says: /content\/es\/pages\/look-again\.yaml: has no picture "the-parcel"/,
  },
  {
    what: 'a place among the ten signs that is not there',
    edit: replace(
      'en/pages/search.yaml',
      'to: "page:happening#silent"',
      'to: "page:happening#silence"',
    ),
    says: /content\/en\/pages\/search\.yaml: has the link "page:happening#silence"/,
  },
  {
    what: 'a place on the help page that is not there',
    edit: replace('en/pages/search.yaml', 'to: "page:help#friend"', 'to: "page:help#freind"'),
    says: /content\/en\/pages\/search\.yaml: has the link "page:help#freind"/,
  },
  {
    what: 'another question in one language',
    edit: replace('es/pages/search.yaml', 'to: "page:help#call"', 'to: "page:help#say"'),
    says: /content\/es\/pages\/search\.yaml: has other parts, pictures, links, numbers or places than content\/en\/pages\/search\.yaml: in questions\.\d+\.to expected page:help#call, found page:help#say\. Give it the same/,
  },
  {
    what: 'a place that the search fills in, lost in one language',
    edit: replace('ar/pages/search.yaml', '{n}', '3'),
    says: /content\/ar\/pages\/search\.yaml: found must have \{n\}, which the site fills in; found none\./,
  },
  {
    what: 'a page without a preview',
    edit: replace('ar/previews.yaml', /^  words: .*\n/m, ''),
    says: /content\/ar\/previews\.yaml: has no preview of the page "words", which content\/shared\/sections\.yaml or src\/site\/pages\.ts has\. Add it\./,
  },
  {
    what: 'a preview that is longer than a chat shows',
    edit: replace(
      'en/previews.yaml',
      'title: "Someone to talk to"',
      'title: "Someone to talk to in your country, by day and by night"',
    ),
    says: /content\/en\/previews\.yaml: pages\.help\.title is longer than the 40 letters that a preview shows\. Write less/,
  },
  {
    what: 'a way on that one language lost on the first page',
    edit: replace('fr/pages/home.yaml', /^  myths: .*\n/m, ''),
    says: /content\/fr\/pages\/home\.yaml: tries must have a door to each of stories, myths, check, my-plan, words; found stories, check, my-plan, words\./,
  },
  {
    what: 'a sentence on the first page of which no answer is right',
    edit: replace('es/pages/home.yaml', '      right: true\n', ''),
    says: /content\/es\/pages\/home\.yaml: line \d+ first\.answers must have right: true in one answer and no other/,
  },
  {
    what: 'an answer on the first page after which one cannot read on',
    edit: replace('ar/pages/home.yaml', /(  more: ".*)\[(.*)\]\(.*\)"/, '$1$2"'),
    says: /content\/ar\/pages\/home\.yaml: line \d+ first\.more leads nowhere\. Expected a link in it/,
  },
  {
    what: 'a button that one language lost on the page that is not there',
    edit: replace('ru/pages/not-found.yaml', /^  - .*page:search.*\n/m, ''),
    says: /^content\/ru\/pages\/not-found\.yaml: line \d+ buttons must lead to page:home, page:help, page:search, in this order/,
  },
  {
    what: 'a link that only one language has on the list of paper',
    edit: replace('zh/pages/print.yaml', /^lead: .*/m, 'lead: "[求助](page:help)"'),
    says: /content\/zh\/pages\/print\.yaml: lead has a link, which would stand there with its brackets\./,
  },
  {
    what: 'a step of the help page that one language lost',
    edit: replace('fr/pages/help.yaml', /    - \{ title: .*picture: helpline.*\n/, ''),
    says: /content\/fr\/pages\/help\.yaml: steps\.items .*5/,
  },
  {
    what: 'another picture on the help page of one language',
    edit: replace('fr/pages/help.yaml', 'picture: helpline', 'picture: search'),
    says: /content\/fr\/pages\/help\.yaml: has other parts, pictures, links, numbers or places than content\/en\/pages\/help\.yaml: in steps\.items\.\d\.picture expected helpline, found search\. Give it the same/,
  },
  {
    what: 'the moves of two hand signs exchanged in one language',
    edit: change('fr/pages/rhyme.yaml', (text) => {
      const [stop = '', leave = ''] = text.match(/^ {4}how: .*$/gm) ?? [];
      return text.replace(stop, '*').replace(leave, stop).replace('*', leave);
    }),
    says: [
      /^content\/fr\/pages\/rhyme\.yaml: line \d+ says under "Arrêter" how the hands move: ".*doigts.*", and the drawing beside it shows a flat hand/m,
      /^content\/fr\/pages\/rhyme\.yaml: line \d+ says under "Quitter" .* shows two fingers that walk/m,
    ],
  },
  ...(
    [
      [
        'a search for what this site is about',
        'fr',
        'https://www.google.com/search?q=traite+des+enfants',
        'says in its address what this site is about',
      ],
      [
        'a page on the subject in letters of its own',
        'fr',
        'https://fr.wikipedia.org/wiki/Exploitation_sexuelle',
        'says in its address what',
      ],
      [
        'a page on the subject in Chinese',
        'zh',
        'https://zh.wikipedia.org/wiki/%E8%B4%A9%E8%BF%90%E4%BA%BA%E5%8F%A3',
        'says in its address what',
      ],
      ['a search', 'en', 'https://www.google.com/', 'is that of a search'],
      ['an example', 'es', 'https://example.com/', 'stands in examples only'],
      ['a short link', 'ru', 'https://bit.ly/3xyz', 'is a short link'],
      [
        'a page in another language',
        'fr',
        'https://worldweather.wmo.int/en/home.html',
        'is a page in English',
      ],
      [
        'a page in another language, by its host',
        'ar',
        'https://en.wikipedia.org/wiki/Weather',
        'is a page in English',
      ],
    ] as const
  ).map(([what, locale, to, says]): Row => ({
    what: `a way to leave that leads to ${what}`,
    edit: replace('shared/leave.yaml', new RegExp(`^${locale}: .*$`, 'm'), `${locale}: "${to}"`),
    says: new RegExp(
      `^content/shared/leave\\.yaml: line \\d+ leads in ${locale} to ".*", which .*${says}.* Expected a neutral page`,
    ),
  })),
  {
    what: 'no way to leave in one language',
    edit: replace('shared/leave.yaml', /^ru: .*\n/m, ''),
    says: /content\/shared\/leave\.yaml: ru must be an https address of another site|content\/shared\/leave\.yaml: ru is missing/,
  },
  {
    what: 'a way to leave that is not safe',
    edit: replace('shared/leave.yaml', 'fr: https:', 'fr: http:'),
    says: /content\/shared\/leave\.yaml: fr must be an https address of another site/,
  },
  ...[
    'https://localhost/',
    'https://site.localhost/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://https://worldweather.wmo.int/',
    'https://weather/',
    'https://2130706433/',
  ].map((address) => ({
    what: `a way to leave that leads nowhere: ${address}`,
    edit: replace('shared/leave.yaml', /^fr: .*/m, `fr: "${address}"`),
    says: /^content\/shared\/leave\.yaml: leads in fr to "https:.*", which (names ".*", which is no site on the web|must be a whole address: .*)\. Expected /,
  })),
  {
    what: 'a way to leave with a name in it',
    edit: replace('shared/leave.yaml', /^fr: .*/m, 'fr: https://worldweather.wmo.int@example.com/'),
    says: /^content\/shared\/leave\.yaml: leads in fr to .* which has a name before its host/,
  },
  {
    what: 'hardly any examples of what is no cry for help',
    edit: change('en/cries/examples.yaml', (text) =>
      text.replace(/(\nnot:\n(?:.*\n){5})[\s\S]*/, '$1'),
    ),
    says: /content\/en\/cries\/examples\.yaml: not .*100/,
  },
  {
    what: 'a list of paper that does not say whether it was reviewed',
    edit: replace('ru/pages/print.yaml', 'reviewed: false\n', ''),
    says: /content\/ru\/pages\/print\.yaml: reviewed must be true or false: has a native speaker read this page\?/,
  },
  {
    id: 'm407',
    what: 'a question of the search that leads to a word',
    edit: replace('en/pages/search.yaml', 'to: "page:help",', 'to: "term:crime",'),
    says: /content\/en\/pages\/search\.yaml: line \d+ questions\.\d+\.to must name a page or a scene of this site, such as page:help or .*; found "term:crime"/,
  },
  {
    id: 'm438',
    what: 'a way to leave that runs a script',
    edit: replace('shared/leave.yaml', /^en: .*/m, 'en: "javascript:alert(1)"'),
    says: /content\/shared\/leave\.yaml: line \d+ en must be an https address of another site; found "javascript:alert\(1\)"/,
  },
  {
    what: 'a link that holds a page',
    edit: replace(
      'en/pages/search.yaml',
      /to: page:\S+|to: "page:[^"]+"/,
      'to: "data:text/html,hello"',
    ),
    says: /content\/en\/pages\/search\.yaml: questions\.\d+\.to must name a page or a scene of this site/,
  },
];
