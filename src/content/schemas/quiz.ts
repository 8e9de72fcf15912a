// Questions, and their page.
import { z } from 'astro/zod';
import { key, linked, outcomes, activityPage, scene, sourced, words } from './fields.ts';

const questionKinds = ['choose-one', 'choose-all', 'true-or-myth', 'order', 'match'] as const;
export type QuestionKind = (typeof questionKinds)[number];
/**
 * content/shared/quiz.yaml: the questions in order. `use`: at the end of its section, on the page
 * of eight, or on the page with more.
 */
export const quizSchema = z.record(
  key,
  z.strictObject({
    kind: z.enum(questionKinds),
    scene,
    outcome: z.enum(outcomes),
    use: z.enum(['end', 'main', 'more']),
    picture: key.optional().describe('In place of the picture of its scene.'),
  }),
);

const says = {
  first: words.describe('The kind first sentence.'),
  truth: sourced.describe('What is true.'),
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
/**
 * content/<language>/quiz.yaml. The steps of an order question are in the right order: the page
 * shuffles them.
 */
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

/** content/<language>/pages/check.yaml. */
export const questionsPageSchema = z.strictObject({ ...activityPage, end: words, next: linked });
