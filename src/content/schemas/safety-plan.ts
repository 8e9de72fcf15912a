// The plan that a child makes.
import { z } from 'astro/zod';
import { linked, activityPage, words } from './fields.ts';

const line = z.strictObject({ label: words, hint: words });
/** content/<language>/pages/my-plan.yaml. */
export const safetyPlanPageSchema = z.strictObject({
  ...activityPage,
  hand: words.describe('How the hand helps.'),
  phone: z
    .strictObject({
      heading: words,
      lead: words,
      fingers: z
        .array(
          z.strictObject({
            finger: words.describe('The name of the finger.'),
            ask: words.describe('On the finger, before it is opened.'),
            examples: words,
            say: words.describe('A sentence that a child can say.'),
          }),
        )
        .length(5),
      palm: words,
      paper: words,
      practise: words,
    })
    .describe('Five fingers to open, on a small screen.'),
  kite: z
    .strictObject({
      heading: words,
      lead: words,
      need: words,
      signsHeading: words,
      signs: z.array(z.strictObject({ sign: words, hint: words })).length(3),
      foldHeading: words,
      fold: z
        .array(words)
        .length(5)
        .describe(
          'Each has a drawing. They stand on the printed kite too: nothing of a plan in them.',
        ),
      measure: words.describe('For a sheet that is not printed.'),
      fly: words,
      asked: words.describe('What a child can say who is asked about it. It is true.'),
      numbers: words,
      print: words.describe('A button to the sheet that is printed.'),
      name: words.describe('The name of the toy, large on it.'),
      draw: words.describe('On the kite, under three clouds to draw in.'),
    })
    .describe('A plan that looks like a toy.'),
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
