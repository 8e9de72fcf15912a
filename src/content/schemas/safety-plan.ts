// The plan that a child makes.
import { z } from 'astro/zod';
import { linked, activityPage, words } from './parts.ts';

const line = z.strictObject({ label: words, hint: words });
/** content/<language>/pages/my-plan.yaml. */
export const safetyPlanPageSchema = z.strictObject({
  ...activityPage,
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
