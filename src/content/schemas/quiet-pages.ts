// The pages that a child may read alone: ten signs, and the quiet place.
import { z } from 'astro/zod';
import { button, forAdults, key, leadsTo, linked, reviewed, words } from './fields.ts';

/** Lines under a heading. */
const lines = z.strictObject({ heading: words, items: z.array(linked).min(3) });

/** content/<language>/pages/happening.yaml. */
export const happeningSchema = z.strictObject({
  title: words,
  summary: words,
  lead: words,
  calm: leadsTo('page:help').describe('That it is no test, and that one can stop.'),
  signsHeading: words,
  meansLabel: words.describe('Before what a sign can mean.'),
  signs: z
    .array(
      z.strictObject({
        picture: key.describe(
          'By name, so that signs may change places and no drawing its address.',
        ),
        sign: words.describe('In the third person: it happens to “a child”, never to “you”.'),
        means: words.describe('What it can mean; unfolds.'),
      }),
    )
    .length(10),
  enough: words.describe('That one of them is enough.'),
  also: words.describe('What counts too and has no picture.'),
  unsure: words,
  now: lines,
  silent: z
    .strictObject({
      heading: words,
      lead: words,
      items: z.array(z.strictObject({ title: words, text: words })).length(5),
    })
    .describe('How one asks for help without a voice.'),
  friend: lines,
  next: lines.describe('What happens when a child tells.'),
  letters: linked,
  help: leadsTo('page:help'),
  adults: forAdults(linked),
  unread: words.describe('Who has still to read this page.'),
  reviewed,
});

/** content/<language>/pages/quiet.yaml. */
export const quietSchema = z.strictObject({
  title: words,
  summary: words,
  open: words.describe('On every link that leads here: I need a break.'),
  sentences: z.array(words).length(4),
  breathe: z.strictObject({
    heading: words.describe('The button that lets the kite rise and sink.'),
    in: words,
    out: words,
    again: words,
    countIn: words.describe('For those who do not see the kite, or do not want it to move.'),
    countOut: words,
    calm: words,
  }),
  around: z.strictObject({ heading: words, items: z.array(words).min(3) }),
  help: leadsTo('page:help'),
  danger: leadsTo('page:help#find'),
  back: words.describe('A button: goes back to the page before this one.'),
  home: button,
  reviewed,
});
