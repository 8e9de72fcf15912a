// Lesson plans: what they say without words, and their words. None of their parts can be forgotten.
import { z } from 'astro/zod';
import {
  agesGoUp,
  key,
  linked,
  minutes,
  notUp,
  oldest,
  outcomes,
  reviewed,
  words,
} from './fields.ts';

/** A slide that a plan names: a scene, a special slide, a poll, a story, a picture of the story. */
const slide = z
  .string()
  .regex(
    /^([a-z-]+#[a-z0-9-]+|slide:(rules|breathe|help|hope)|(poll|story):[a-z-]+|picture:[a-z0-9-]+)$/,
    {
      error: ({ input }) =>
        `must be a scene (online#who-is-writing), slide:rules, slide:breathe, slide:help, slide:hope, poll:<section>, story:<slug> or picture:<name>; found "${String(input)}"`,
    },
  );
/** content/shared/plans/<id>.yaml: what a lesson plan says without words. */
export const planFactsSchema = z
  .strictObject({
    from: z.union([z.literal(5), z.literal(8), z.literal(11)], {
      error: 'must be 5, 8 or 11: the age of the youngest pupils',
    }),
    to: z.union([z.literal(8), oldest]),
    minutes,
    part: z
      .number()
      .int()
      .min(1)
      .max(3)
      .optional()
      .describe('Which lesson of the series of three.'),
    outcomes: z.array(z.enum(outcomes)).min(1),
    words: z
      .array(key)
      .min(3)
      .refine((all) => new Set(all).size === all.length, 'names a word twice. Keep one')
      .describe('Words of the glossary that the lesson teaches.'),
    sections: z.array(key).min(1).describe('The sections whose slides are shown.'),
    hope: key.describe('The section whose good news ends the lesson.'),
    worksheet: key.optional().describe('None where pupils do not write yet.'),
    stories: z.array(key),
    questions: z.array(key).describe('Sections whose two questions one can go on with.'),
    short: z
      .strictObject({
        minutes,
        leaveOut: z
          .array(z.number().int().min(1, 'must be the number of a step: the first is 1'))
          .min(1)
          .refine((steps) => new Set(steps).size === steps.length, 'names a step twice. Keep one'),
      })
      .describe('When time is short: minutes, and the steps to leave out.'),
    steps: z
      .array(
        z.strictObject({
          minutes,
          slides: z.array(slide),
          picture: key
            .optional()
            .describe('On the slide of a step that has no other: what pupils do.'),
          story: z
            .literal(true)
            .optional()
            .describe('Here the teacher reads the story of the plan aloud.'),
        }),
      )
      .min(4),
  })
  .refine(agesGoUp, notUp);
/** content/<language>/teach/plans/<id>.yaml: its words, in the order of the steps. */
export const planSchema = z.strictObject({
  title: words,
  aim: words,
  need: z.array(words).min(1),
  steps: z
    .array(
      z.strictObject({
        title: words,
        do: linked,
        show: z
          .array(words)
          .min(1)
          .max(3)
          .optional()
          .describe(
            'What pupils do, on the slide of a step that has no other. The whole class reads it: nothing that is said to the teacher.',
          ),
        say: z.array(linked).optional(),
        ask: z.array(words).optional(),
      }),
    )
    .min(4),
  story: z
    .strictObject({ title: words, text: words })
    .optional()
    .describe('A story to read aloud; where to stop stands in square brackets.'),
  for: z
    .strictObject({
      language: words,
      sight: words,
      hearing: words,
      learning: words,
      large: words,
      power: words,
    })
    .describe('For each pupil, and each school.'),
  worksheet: words.optional().describe('When and how to use the worksheet, if there is one.'),
  short: words,
  otherTask: words.describe(
    'The task for pupils who do not take part. Real work of the same worth.',
  ),
  calm: words.describe('How the lesson ends calmly.'),
  helpSlide: words,
  check: words.describe('When to use the five questions, before and after.'),
  reviewed,
});
