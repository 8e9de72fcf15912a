// Numbers that were mistyped, or that have no source.
import { everywhere, replace, type Row } from './row.ts';

/** Numbers without a source, in typical forms of each language, with their messages. */
const unsourced = {
  en: [
    ['Every year, 10 million children meet them.', 'million'],
    ['But 90 percent of them tell.', 'percent'],
    ['9 of 10 traffickers are friends.', '9 of 10'],
    ['One in five children is asked.', 'One in five'],
    ['Each year, 50 000 children are taken.', '50000'],
    ['70 % of children tell later.', '0 %'],
  ],
  fr: [
    ['Chaque année, des milliers d’enfants disparaissent.', 'milliers'],
    ['Un enfant sur cinq connaît cela.', 'Un enfant sur cinq'],
    ['Cela arrive à 90 pour cent des enfants.', 'pour cent'],
  ],
  es: [
    ['Cada año les pasa a dos millones de niñas y niños.', 'millones'],
    ['Nueve de cada diez lo cuentan después.', 'de cada diez'],
    ['Le pasa al 70 % de las familias.', '0 %'],
  ],
  ar: [
    ['كل عام يحدث هذا لآلاف الأطفال.', 'آلاف'],
    ['طفل واحد من كل خمسة أطفال يعرف هذا.', 'من كل خمس'],
    ['يحدث هذا لـ ٩٠ ٪ من الأطفال.', '0 ٪'],
  ],
  ru: [
    ['Каждый год это случается с тысячами детей.', 'тысяч'],
    ['Девять из десяти детей рассказывают позже.', 'Девять из десяти'],
    ['Это знает каждый пятый ребёнок.', 'каждый пят'],
  ],
  zh: [
    ['每年有几百万个孩子遇到这样的事。', '百万'],
    ['每五个孩子中就有一个遇到过。', '每五个孩子中就有'],
    ['百分之九十的孩子后来说出来了。', '百分之'],
  ],
} as const;

export const figures: Row[] = [
  {
    what: 'another number in one language, where anyone copies it',
    edit: replace('fr/share/numbers.yaml', '38 étaient', '83 étaient'),
    says: /content\/fr\/share\/numbers\.yaml: line \d+ has other parts, pictures, links, numbers or places than .*: in items\.children-2024\.say expected 100 38, found 100 83\. Give it the same/,
  },
  {
    what: 'another number in English only',
    edit: replace('en/share/numbers.yaml', '38 were children', '83 were children'),
    says: /content\/en\/share\/numbers\.yaml: line \d+ has in items\.children-2024\.say 100 83, where every other language has 100 38\. If that is right, give it to them too; if not, mend it here/,
  },
  {
    what: 'the big number of a scene, in one language',
    edit: replace('fr/sections/what-is-it.mdx', /^1 sur 3$/m, '1 sur 4'),
    says: /content\/fr\/sections\/what-is-it\.mdx: has other parts.*: in one-in-three\.number expected 3, found 4/,
  },
  {
    what: 'the big number of a scene, in Chinese',
    edit: replace('zh/sections/what-is-it.mdx', /^3个中有1个$/m, '3个中有2个'),
    says: /content\/zh\/sections\/what-is-it\.mdx: has other parts.*: in one-in-three\.number expected 3, found 2 3/,
  },
  {
    what: 'an age of more than childhood',
    edit: replace('es/pages/myths.yaml', 'menores de 18', 'menores de 99'),
    says: /content\/es\/pages\/myths\.yaml: line \d+ has other parts.*: in items\.fact-town\.truth expected neither link nor number nor place, found 99/,
  },
  {
    what: 'a year that lost its half',
    edit: replace('es/sections/promises.mdx', 'En 2023', 'En 99'),
    says: /content\/es\/sections\/promises\.mdx: has other parts.*: in what-is-icat\.more expected .* 2023 31, found .* 31 99/,
  },
  {
    what: 'a number without a link beside it, on a page of prose in Arabic',
    edit: replace('ar/share/evidence.mdx', '365', '٣٥٦'),
    says: /content\/ar\/share\/evidence\.mdx: has other parts.*: in numbers expected .*365.*, found .*356/,
  },
  {
    what: 'the source of a number that another language has otherwise',
    edit: replace('ru/share/numbers.yaml', 'source: unodc-2023', 'source: unodc-2024'),
    says: /content\/ru\/share\/numbers\.yaml: line \d+ has other parts.*: in items\.children-2022\.source expected unodc-2023, found unodc-2024/,
  },
  ...Object.entries(unsourced).flatMap(([locale, sentences]) =>
    sentences.map(([sentence, found]) => ({
      what: `a number without a source in a story: ${sentence}`,
      edit: replace(
        `${locale}/stories/new-friend.mdx`,
        /(?<=<Step n=\{1\}.*>\n\n)/,
        `${sentence} `,
      ),
      says: new RegExp(
        `content/${locale}/stories/new-friend\\.mdx: line \\d+ says "${found}" in 1\\.text, a number that content/shared/facts\\.yaml does not name for this place\\. A number stands with its source`,
      ),
    })),
  ),
  {
    what: 'a number in words in <More>',
    edit: replace(
      'en/sections/online.mdx',
      'Using the internet is not wrong.',
      'Two million children use it.',
    ),
    says: /content\/en\/sections\/online\.mdx: line \d+ says "million" in does-it-happen-online\.more, a number that/,
  },
  {
    what: 'another number in all languages',
    edit: everywhere('share/numbers.yaml', (text) => text.replaceAll('38', '83')),
    says: [
      /content\/en\/share\/numbers\.yaml: line \d+ no longer says "38" in items\.children-2024, where content\/shared\/facts\.yaml has it \(numbers, children-2024, by the source unodc-2024\)/,
      /content\/en\/share\/numbers\.yaml: line \d+ says "83" in items\.children-2024\.say, a number that/,
    ],
  },
  {
    what: 'the big number of a scene, in all languages',
    edit: everywhere('sections/what-is-it.mdx', (text) =>
      text.replace(/(<OneInThree[^]*?)3/, '$14'),
    ),
    says: /content\/en\/sections\/what-is-it\.mdx: line \d+ no longer says "3" in one-in-three\.number/,
  },
  {
    what: 'a share in words, in English',
    edit: replace('en/share/numbers.yaml', 'More than half of the child', 'A third of the child'),
    says: /content\/en\/share\/numbers\.yaml: line \d+ no longer says "More than half of the child victims who were found were" in items\.own-country/,
  },
  {
    what: 'a place of a number that is not there',
    edit: replace('shared/facts.yaml', 'one-in-three.number', 'one-in-tree.number'),
    says: /content\/shared\/facts\.yaml: line \d+ names "sections\/what-is-it\.mdx one-in-tree\.number" for one-in-three, where English has no text/,
  },
  {
    what: 'another source of a number, in all languages',
    edit: everywhere('share/numbers.yaml', (text) =>
      text.replace(/(items:[^]*?children-2022:.*source: )unodc-2023/, '$1unodc-2024'),
    ),
    says: /content\/en\/share\/numbers\.yaml: line \d+ names the source unodc-2024 in items\.children-2022, where content\/shared\/facts\.yaml has unodc-2023 \(numbers, children-2022\)/,
  },
  {
    what: 'another source in <More>, in all languages',
    edit: everywhere('sections/promises.mdx', (text) =>
      text.replace('[source: unodc-icat-2023]', '[source: icat-about]'),
    ),
    says: /content\/en\/sections\/promises\.mdx: line \d+ names the source icat-about, icat-about in what-is-icat\.more, where content\/shared\/facts\.yaml has unodc-icat-2023/,
  },
  {
    what: 'a source in the table of numbers that is not there',
    edit: replace('shared/facts.yaml', 'source: sdg-16-2', 'source: sdg-16-3'),
    says: /content\/shared\/facts\.yaml: line \d+ names the source "sdg-16-3", which content\/shared\/sources\.yaml does not have\. Did you mean "sdg-16-2"\?/,
  },
  ...[
    ['es/share/numbers.yaml', 'Más de la mitad', 'Casi la mitad'],
    ['ru/quiz.yaml', 'Больше половины', 'Меньше половины'],
    ['zh/pages/myths.yaml', '一半以上', '一半以下'],
    ['ar/share/captions.yaml', 'أكثر من نصف', 'أقل من نصف'],
    ['fr/share/numbers.yaml', 'presque deux fois plus', 'presque trois fois plus'],
  ].map(([path = '', right = '', wrong = '']) => ({
    what: `another share in words in ${path}: "${wrong}"`,
    edit: replace(path, new RegExp(right, 'i'), wrong),
    says: new RegExp(
      `content/${path.replace('.', '\\.')}: line \\d+ no longer says ".+" in .+, where content/shared/facts\\.yaml has it \\(numbers, .+, inWords\\)\\. Write it so;`,
    ),
  })),
];
