// Pages for teachers: which there are, the front matter of each, and the first of them.
import { z } from 'astro/zod';
import { key, linked, name, reviewed, words } from './fields.ts';

/** content/shared/teach.yaml: the pages in order. */
export const teachSchema = z.record(
  key,
  z.strictObject({
    sheets: z.union([z.literal(1), z.literal(2)], {
      error: 'must be 1 or 2: on how many sheets of paper the page prints at most',
    }),
    for: z
      .enum(['families', 'head'])
      .optional()
      .describe('Who needs it on paper, where it is not the teacher.'),
    large: z.literal(true).optional().describe('In large print.'),
    sent: z
      .literal(true)
      .optional()
      .describe('A letter that a school sends: the rest of its page is not printed.'),
    aside: z
      .literal(true)
      .optional()
      .describe('The search of children has its title only: its weight is counted.'),
    slides: z
      .array(key)
      .min(1)
      .optional()
      .describe('It is shown as slides, too: a picture for each heading.'),
    word: z
      .literal(true)
      .optional()
      .describe('A school may change it: there is a file for Word, too.'),
    half: z.literal(true).optional().describe('On half a sheet: two can be cut from one.'),
  }),
);
/** The front matter of content/<language>/teach/<page>.mdx. */
export const teachFrontSchema = z.strictObject({ title: words, summary: words, reviewed });

/**
 * content/<language>/teach/index.yaml: the first page for teachers, and the page about class mode.
 */
export const teachIndexSchema = z.strictObject({
  title: words,
  lead: words,
  first: z.strictObject({ title: words, items: z.array(linked).min(1) }),
  plans: words.describe('Heading over the lesson plans.'),
  groups: z.array(z.strictObject({ title: words, items: z.array(linked).min(1) })).min(1),
  outcomes: words,
  honest: z.strictObject({ title: words, text: linked }),
  series: z.strictObject({ title: words, summary: words, notes: z.array(words).min(1) }),
  class: z.strictObject({
    title: words,
    lead: words,
    keys: z.array(z.strictObject({ keys: z.array(name).min(1), text: words })).min(8),
    notes: z.array(linked).min(1),
  }),
  reviewed,
});
