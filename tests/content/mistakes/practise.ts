// Mistakes in questions, myths and the plan.
import { change, replace, original, type Row } from './row.ts';

export const practise: Row[] = [
  {
    what: 'a promise that nobody can keep',
    edit: replace(
      'en/pages/stories.yaml',
      'You can always go back and choose again.',
      'Nothing bad will happen here.',
    ),
    says: /content\/en\/pages\/stories\.yaml: says "nothing bad will", which content\/en\/never\.yaml forbids .*: Nobody can keep this promise.* Write: You can always go back/,
  },
  {
    what: 'a story that the shared list does not know',
    edit: replace('shared/stories.yaml', 'far-team:', 'far-teem:'),
    says: /content\/en\/stories\/far-teem\.mdx: is missing: content\/shared\/stories\.yaml names it/,
  },
  {
    what: 'a story about a scene that is not there',
    edit: replace('shared/stories.yaml', 'online#who-is-writing', 'online#who-writes'),
    says: /content\/shared\/stories\.yaml: names the scene "online#who-writes" for "new-friend"/,
  },
  {
    what: 'a question without a right answer',
    edit: replace('en/quiz.yaml', '      right: true\n', ''),
    says: /content\/en\/quiz\.yaml: has 2 options, 0 of them right, in "what-1"/,
  },
  {
    what: 'a question to order with an answer marked as right',
    edit: change('en/quiz.yaml', (text) =>
      text.replace(
        /(who-4:[\s\S]*?- text: "Tell an adult you trust\."\n)/,
        '$1      right: true\n',
      ),
    ),
    says: /needs right and other, and no option with right: true, in "who-4": it is a question to order/,
  },
  {
    id: 'm191',
    what: 'an answer twice',
    edit: replace(
      'en/quiz.yaml',
      '"To ask a child to help a little at home."',
      '"To travel with a child to a far place."',
    ),
    says: /content\/en\/quiz\.yaml: line \d+ has the option "To travel with a child to a far place\." twice in "what-2"\. Write another, or keep one/,
  },
  {
    id: 'm196',
    what: 'nine questions on the page of eight',
    edit: replace('shared/quiz.yaml', /(online-4: .*use: )more/, '$1main'),
    says: /^content\/shared\/quiz\.yaml: has 9 questions with use: main\. Expected 8: so many the page “check” and the first page promise/,
  },
  {
    id: 'm197',
    what: 'seven questions on the page of eight',
    edit: replace('shared/quiz.yaml', /(online-3: .*use: )main/, '$1more'),
    says: /^content\/shared\/quiz\.yaml: has 7 questions with use: main\. Expected 8/,
  },
  {
    what: 'a question that one language lost',
    edit: change('ar/quiz.yaml', (text) => text.replace(/^lead-4:[\s\S]*$/m, '')),
    says: /content\/ar\/quiz\.yaml: has no question "lead-4".*Add it/,
  },
  {
    what: 'three questions at the end of a section',
    edit: replace('shared/quiz.yaml', /(what-3: .*use: )main/, '$1end'),
    says: /content\/shared\/quiz\.yaml: has 3 questions with use: end for the section "what-is-it".*Expected two/,
  },
  {
    what: 'a myth with an unknown source',
    edit: replace('shared/myths.yaml', 'source: icat-2024', 'source: icat-2042'),
    says: /content\/shared\/myths\.yaml: names the source "icat-2042" for "fact-town".*Did you mean "icat-2024"\?/,
  },
  {
    what: 'a plan that one language made shorter',
    edit: change('zh/pages/my-plan.yaml', (text) =>
      text.replace(/sentences:\n  - .*\n/, 'sentences:\n'),
    ),
    says: /content\/zh\/pages\/my-plan\.yaml: has other parts, pictures, links, numbers or places than content\/en\/pages\/my-plan\.yaml: in \S*sentences\.\d expected .*, found nothing\.|content\/zh\/pages\/my-plan\.yaml: .*sentences/,
  },
  {
    what: 'a question that lost an answer in one language',
    edit: replace(
      'fr/quiz.yaml',
      /( {4}- text: .*\n {6}first: .*\n {6}truth: .*\n)(?=what-3:)/,
      '',
    ),
    says: /content\/fr\/quiz\.yaml: has other parts, pictures, links, numbers or places than content\/en\/quiz\.yaml: in what-2\.options\.\d expected "To .*" \(most likely\), found nothing\./,
  },
  {
    what: 'an answer of a question left in English',
    edit: change('es/quiz.yaml', (text) => {
      const [english = ''] = /^ +truth: .*/m.exec(original('en/quiz.yaml')) ?? [];
      return text.replace(/^ +truth: .*/m, english);
    }),
    says: /content\/es\/quiz\.yaml: has a text still in English: "/,
  },
  {
    what: 'a picture of the story without words that is not drawn',
    edit: replace('shared/without-words.yaml', 'frames: [leo-01, leo-02', 'frames: [leo-01, leo-2'),
    says: [
      /content\/shared\/without-words\.yaml: line 2 names the picture "leo-2", which .* Did you mean "leo-02"/,
      /content\/shared\/without-words\.yaml: line 3 has "leo-02" in short, which frames does not have/,
      /content\/en\/pages\/without-words\.yaml: has no picture "leo-2", which content\/shared\/without-words\.yaml has/,
      /content\/en\/pages\/without-words\.yaml: .*has the picture "leo-02", which .* does not have/,
    ],
  },
  {
    what: 'a picture of the story without words that stands there twice',
    edit: replace(
      'shared/without-words.yaml',
      'frames: [leo-01, leo-02',
      'frames: [leo-01, leo-01',
    ),
    says: /content\/shared\/without-words\.yaml: line 2 .*is "leo-01", which stands at place 1 too/,
  },
  {
    what: 'a shorter story in another order',
    edit: replace(
      'shared/without-words.yaml',
      'leo-17, leo-19, leo-20]',
      'leo-19, leo-17, leo-20]',
    ),
    says: /content\/shared\/without-words\.yaml: line 3 has "leo-17" after "leo-19" in short, and frames has it before/,
  },
  {
    what: 'a picture of the story that nobody who does not see it hears of',
    edit: replace('ru/pictures.yaml', /^leo-12: .*\n/m, ''),
    says: /content\/ru\/pictures\.yaml: .*"leo-12"/,
  },
  {
    what: 'a picture of the story without what an adult tells',
    edit: replace('zh/pages/without-words.yaml', /(  leo-12:\n)    tells: .*\n/, '$1'),
    says: /content\/zh\/pages\/without-words\.yaml: .*leo-12.*tells/,
  },
];
