// What is exchanged, or stands twice, where every language may agree on it.
import { change, everywhere, replace, type Row } from './row.ts';

/** The mark of the right option of a question, moved to the option before it. */
const moved = (text: string): string =>
  text.replace(
    /(\nwhat-3:\n[^]*?    - text: .*\n)([^]*?      first: )/,
    (_, before: string, after: string) => `${before}      right: true\n${after}`,
  );

export const alike: Row[] = [
  {
    what: 'the mark of the right answer at another option, in all languages',
    edit: everywhere('quiz.yaml', (text) =>
      moved(text).replace(/(\nwhat-3:[^]*?right: true[^]*?)      right: true\n/, '$1'),
    ),
    says: [
      /content\/en\/quiz\.yaml: line \d+ has the answer "No\. It is never the child’s fault\." in "what-3", which says rather "No\. It is never the child’s fault\." than "Yes, because he said yes\.", which has right: true\. One of them is wrong/,
      /content\/zh\/quiz\.yaml: line \d+ says ".+" first in "what-3" at an option without right: true, and elsewhere at one that helps\. Is the mark at the right option\?/,
    ],
  },
  {
    what: 'an answer that says what a wrong option says',
    edit: change('en/quiz.yaml', (text) =>
      text.replace(
        'answer: "No. It is never the child’s fault."',
        'answer: "Yes, because he said yes."',
      ),
    ),
    says: /content\/en\/quiz\.yaml: line \d+ has the answer "Yes, because he said yes\." in "what-3", which says rather "Yes, because he said yes\." than "No\./,
  },
  {
    what: 'two options that differ in a full stop',
    edit: replace(
      'en/quiz.yaml',
      '"Only a little, because he wanted money."',
      '"Yes, because he said yes"',
    ),
    says: /content\/en\/quiz\.yaml: line \d+ has the option "Yes, because he said yes" twice in "what-3"/,
  },
  {
    what: 'the same first and then',
    edit: replace('fr/quiz.yaml', /(first: )("[^"]+")(\n +truth: )"[^"]+"/, '$1$2$3$2'),
    says: /content\/fr\/quiz\.yaml: line \d+ says ".+" twice in "what-1": as first and as truth/,
  },
  {
    what: 'a picture twice in a question to match, in all languages',
    edit: everywhere('quiz.yaml', (text) => text.replace('picture: step-2', 'picture: step-1')),
    says: /content\/ru\/quiz\.yaml: line \d+ has the picture "step-1" twice in "what-4"\. Each text has its own/,
  },
  {
    what: 'a label twice in a question to match',
    edit: replace('en/quiz.yaml', 'label: "move"', 'label: "Recruit"'),
    says: /content\/en\/quiz\.yaml: line \d+ has the label "Recruit" twice in "what-4"/,
  },
  {
    what: 'the words for who is right at who is not, in a question to match',
    edit: replace(
      'en/quiz.yaml',
      'first: "Not all are in the right place yet. Try again."',
      'first: "Yes, that is right."',
    ),
    says: /content\/en\/quiz\.yaml: line \d+ says "Yes, that is right\." in "what-4" both when all is in its place and when it is not/,
  },
  {
    what: 'two choices of a story that were exchanged in all languages',
    edit: everywhere('stories/new-friend.mdx', (text) =>
      text.replace(/(<Step n=\{1\}[^]*?\]\()#2(\)[^]*?\]\()#7/, '$1#7$2#2'),
    ),
    says: /content\/en\/stories\/new-friend\.mdx: line \d+ has the choice ".+Let us ask an adult about it\..+" in the step 2, which leads to 7; the same words in the step 1 lead to 2\. Are two choices exchanged\?/,
  },
  {
    what: 'one question for two letters',
    edit: change('fr/pages/letters.yaml', (text) => {
      const [, first = ''] = /question: (.*)/.exec(text) ?? [];
      return text.replace(/(question: .*[^]*?question: ).*/, `$1${first}`);
    }),
    says: /content\/fr\/pages\/letters\.yaml: line \d+ has the letter ".+" a second time/,
  },
  {
    what: 'two fingers with one name',
    edit: change('fr/pages/my-plan.yaml', (text) => {
      const [, first = ''] = /finger: (.*)/.exec(text) ?? [];
      return text.replace(/(finger: .*[^]*?finger: ).*/, `$1${first}`);
    }),
    says: /content\/fr\/pages\/my-plan\.yaml: line \d+ has the finger ".+" a second time/,
  },
  {
    what: 'two steps of a lesson with one title',
    edit: change('en/teach/plans/20-online-11-14.yaml', (text) => {
      const [, first = ''] = /title: (.*)/.exec(text.slice(text.indexOf('steps:'))) ?? [];
      return text.replace(/(steps:[^]*?title: .*[^]*?title: ).*/, `$1${first}`);
    }),
    says: /content\/en\/teach\/plans\/20-online-11-14\.yaml: line \d+ has the step ".+" a second time/,
  },
  {
    what: 'a short lesson that names other steps than it leaves out',
    edit: replace('ar/teach/plans/20-online-11-14.yaml', '2 و3', '4 و5'),
    says: /content\/ar\/teach\/plans\/20-online-11-14\.yaml: line \d+ names the steps 4, 5 in short, and content\/shared\/plans\/20-online-11-14\.yaml leaves out 2, 3 \(short\.leaveOut\)/,
  },
  {
    what: 'a word twice in a lesson plan',
    edit: replace('shared/plans/20-online-11-14.yaml', 'trafficker, harm', 'harm, harm'),
    says: /content\/shared\/plans\/20-online-11-14\.yaml: line \d+ words names a word twice\. Keep one/,
  },
  {
    what: 'two doors with one colour',
    edit: change('shared/sections.yaml', (text) => {
      const [first = ''] = /colours: \w+/.exec(text) ?? [];
      return text.replace(/(colours: .*[^]*?)colours: \w+/, `$1${first}`);
    }),
    says: /content\/shared\/sections\.yaml: line \d+ gives "who-is-harmed" the colours clay, which "what-is-it" has\. A child knows a part by its door/,
  },
  {
    what: 'two doors with one picture',
    edit: replace(
      'shared/sections.yaml',
      'picture: door-who-is-harmed',
      'picture: door-what-is-it',
    ),
    says: /content\/shared\/sections\.yaml: line \d+ gives "who-is-harmed" the picture door-what-is-it, which "what-is-it" has/,
  },
  {
    what: 'one child at the end of two sections',
    edit: replace('shared/cast.yaml', 'who-is-harmed: sofia', 'who-is-harmed: amina'),
    says: /content\/shared\/cast\.yaml: line \d+ has "amina" at the end of "what-is-it" and of "who-is-harmed"\. A different child stands at each/,
  },
  {
    what: 'a child in a door for adults',
    edit: replace('shared/cast.yaml', 'share: lawyer', 'share: zuri-chest'),
    says: /content\/shared\/cast\.yaml: line \d+ has "zuri-chest" in the door "share", which is for adults/,
  },
];
