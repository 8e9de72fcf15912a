// Letters: questions that a child may have, each with an answer, one thing to do, and where to read
// on.
import { z } from 'astro/zod';
import { forSearch, key, leadsTo, linked, reviewed, sourced, target, words } from './fields.ts';

/** What letters are about, in the order of the page. */
export const letterGroups = ['know', 'afraid', 'money', 'people', 'tell', 'after'] as const;
export type LetterGroup = (typeof letterGroups)[number];

const letter = z.strictObject({
  group: z.enum(letterGroups),
  ages: z.enum(['8-10', '8-14', '11-14']),
  question: words.describe('As a child might ask it, in at most 20 words.'),
  answer: z
    .array(sourced)
    .min(1)
    .max(3)
    .describe('Paragraphs. With the step 60 to 125 words, in Chinese 100 to 210 characters.'),
  step: linked.describe('One thing that can be done, small and safe.'),
  to: target.describe('Where one can read more: a scene, or a part of the help page.'),
  about: target.optional().describe('Another scene that leads to this letter.'),
  see: z
    .strictObject({ letter: key, text: words })
    .optional()
    .describe('Another letter to read first: stands above the answer.'),
  look: z
    .array(forSearch(words))
    .min(4)
    .max(18)
    .describe('What children type who mean this question, in small letters.'),
});

/**
 * content/<language>/pages/letters.yaml. The key of a letter is part of its address, so it names no
 * harm.
 */
export const lettersSchema = z.strictObject({
  title: words,
  summary: words,
  lead: words,
  honest: words.describe('That no child sent these letters.'),
  dear: words.describe('How an answer begins.'),
  asked: words.describe('Over the question.'),
  now: words.describe('Over the one thing that can be done.'),
  more: words.describe('Before the link to where one can read more.'),
  none: leadsTo('page:help#find').describe(
    'For a child whose question is not here: leads to a helpline.',
  ),
  groups: z.strictObject(
    Object.fromEntries(letterGroups.map((group) => [group, words])) as Record<
      LetterGroup,
      typeof words
    >,
  ),
  letters: z.record(key, letter),
  unread: words.describe('Who has still to read this page.'),
  reviewed,
});
