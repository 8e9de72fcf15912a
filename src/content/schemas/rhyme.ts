// A rhyme of four lines with three hand signs.
import { z } from 'astro/zod';
import { forAdults, leadsTo, reviewed, words } from './fields.ts';

/** content/<language>/pages/rhyme.yaml. */
export const rhymeSchema = z.strictObject({
  title: words,
  summary: words,
  lead: words,
  lines: z.array(words).length(4).describe('They rhyme. “You can”, never “you must”.'),
  signsHeading: words,
  signs: z
    .array(
      z.strictObject({
        sign: words.describe('One word: Stop, Leave, Tell.'),
        how: words.describe('How the hand makes it, on a table, pointing at nobody.'),
        means: words,
      }),
    )
    .length(3),
  fourth: words.describe('What the hands do at the last line.'),
  honest: words.describe('For the child who could not stop or leave.'),
  other: words.describe('For those who do not move their hands.'),
  class: forAdults(
    z.strictObject({
      heading: words,
      steps: z.array(words).min(3),
      notes: z.array(words).min(3),
    }),
  ),
  help: leadsTo('page:help'),
  reviewed,
});
