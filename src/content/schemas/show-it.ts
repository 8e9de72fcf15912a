// “Show it”: sentences that fill the screen, in the language of a child and in that of an adult.
import { z } from 'astro/zod';
import { key, leadsTo, reviewed, words } from './fields.ts';

/** content/<language>/pages/show-it.yaml. No sentence names the subject: someone may look on. */
export const showItSchema = z.strictObject({
  title: words,
  summary: words,
  lead: words,
  mine: words.describe('Over the choice of the language of the child.'),
  theirs: words.describe('Over the choice of the language of the adult.'),
  soft: words.describe('A button: a voice reads the sentence, not loudly.'),
  other: words.describe('A link back to the list of sentences.'),
  sentences: z.record(
    key,
    z.strictObject({
      to: words.describe('When one says it. Stands in the list only.'),
      words: words.describe('Complete alone, polite, as a child speaks to an adult.'),
    }),
  ),
  adult: words.describe('Small, below the sentence, in the language of the adult only.'),
  private: words,
  help: leadsTo('page:help#find'),
  unread: words.describe('Who has still to read this page.'),
  reviewed,
});
