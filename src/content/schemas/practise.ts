// What the files for practising must look like: stories, questions, myths, the plan. A sentence beside a key tells the author what it is for.
import { z } from 'astro/zod';

const words = z.string().trim().min(1, 'is empty: write the words');
/** Words with links in Markdown: `[helpline](term:helpline)`. */
const linked = words;
const key = z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and hyphens');
const reviewed = z.boolean({
  error: 'must be true or false: has a native speaker read this page?',
});
/** Where one can read about it: a scene of a section. */
const scene = z
  .string()
  .regex(/^section:[a-z-]+#[a-z0-9-]+$/, 'must name a scene: section:online#who-is-writing');

/** What a child can do after practising: the four aims of the evaluated prevention programmes. */
export const outcomes = ['recognise', 'fault', 'ask', 'plan'] as const;
export type Outcome = (typeof outcomes)[number];

/** content/shared/stories.yaml: the stories in order. */
export const storiesSchema = z.record(
  key,
  z.strictObject({
    from: z.union([z.literal(8), z.literal(11)], {
      error: 'must be 8 or 11: the age from which a child may read the story',
    }),
    practises: z.array(z.enum(outcomes)).min(1),
    picture: key.describe('The picture on its card.'),
    scene,
  }),
);
/** The front matter of content/<language>/stories/<slug>.mdx. */
export const storyFrontSchema = z.strictObject({
  title: words,
  summary: words,
  talks: words.describe('What the story talks about, and that one can stop.'),
  cast: z
    .array(z.strictObject({ name: words, role: words }))
    .min(2)
    .describe('Who is in the story. The reader is never one of them.'),
  talk: words.describe('A question to talk about afterwards.'),
  notes: z.array(words).min(1).describe('For the teacher.'),
  reviewed,
});

export const questionKinds = [
  'choose-one',
  'choose-all',
  'true-or-myth',
  'order',
  'match',
] as const;
export type QuestionKind = (typeof questionKinds)[number];
/** content/shared/quiz.yaml: the questions in order. `use`: at the end of its section, on the page of eight, or on the page with more. */
export const quizSchema = z.record(
  key,
  z.strictObject({
    kind: z.enum(questionKinds),
    scene,
    outcome: z.enum(outcomes),
    use: z.enum(['end', 'main', 'more']),
  }),
);

const says = {
  first: words.describe('The kind first sentence.'),
  truth: linked.describe('What is true.'),
};
const option = z.strictObject({
  text: words,
  right: z
    .literal(true, { error: 'must be true. Leave it out where the answer does not help' })
    .optional(),
  picture: key
    .optional()
    .describe('Only in a question to match: the picture that the text belongs to.'),
  label: words.optional().describe('Only in a question to match: the word under the picture.'),
  ...says,
});
/** content/<language>/quiz.yaml. The steps of an order question stand in the right order: the page mixes them. */
export const questionsSchema = z.record(
  key,
  z.strictObject({
    question: words,
    answer: words.describe(
      'The answer in one or two sentences: on paper, and under “Show the answer”.',
    ),
    options: z.array(option).min(2).max(4),
    right: z
      .strictObject(says)
      .optional()
      .describe('Only in a question to order or to match: said when all is in its place.'),
    other: z
      .strictObject(says)
      .optional()
      .describe('Only in a question to order or to match: said when it is not.'),
  }),
);

/** content/shared/myths.yaml. Without a source it comes from the explainer that the site is based on. */
export const mythsSchema = z.record(
  key,
  z.strictObject({ picture: key, scene, source: key.optional() }),
);

const page = {
  title: words,
  summary: words,
  intro: words,
  calm: linked,
  help: linked.describe('For a child who thinks of their own life: leads to help.'),
  reviewed,
};
/** content/<language>/pages/stories.yaml. */
export const storiesPageSchema = z.strictObject({ ...page, notReal: words });
/** content/<language>/pages/check.yaml. */
export const checkPageSchema = z.strictObject({ ...page, end: words, next: linked });
/** content/<language>/pages/myths.yaml. */
export const mythsPageSchema = z.strictObject({
  ...page,
  tell: words,
  items: z.record(key, z.strictObject({ myth: words, truth: linked })),
});

const line = z.strictObject({ label: words, hint: words });
/** content/<language>/pages/my-plan.yaml. */
export const planPageSchema = z.strictObject({
  ...page,
  hand: words.describe('How the hand helps.'),
  steps: z.array(linked).min(5),
  fingers: z.array(line).length(5),
  palm: z.array(line).length(5),
  sentences: z.array(words).min(3),
  nobody: words,
  change: words,
  private: z.strictObject({
    nothing: words.describe('That nothing is kept, and what can be seen all the same.'),
    paper: words.describe('That a paper can be found. It stands beside the button to print.'),
    printer: words.describe('That others may use the printer.'),
  }),
  adults: words.describe('What adults must do.'),
  paper: z
    .strictObject({
      lead: words,
      remember: z.array(words).min(3),
      noName: words,
      hint: words,
      adults: words,
    })
    .describe('Only on the printed page.'),
});
