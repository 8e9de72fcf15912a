// A story in pictures, without a word on its pages.
import { z } from 'astro/zod';
import { filled, forAdults, key, reviewed, words } from './fields.ts';

const frames = z
  .array(key)
  .min(2)
  .superRefine((names, context) => {
    names.forEach((name, i) => {
      if (names.indexOf(name) < i)
        context.addIssue({
          code: 'custom',
          path: [i],
          message: `is "${name}", which stands at place ${names.indexOf(name) + 1} too. Expected each picture once: take one of them out`,
        });
    });
  });

/** content/shared/without-words.yaml: the pictures in order, and shorter ways to tell it. */
export const framesSchema = z.strictObject({
  frames,
  short: frames.describe('Those that tell it when there is little time.'),
  shortest: frames.describe('Those for very young children.'),
});

const sheets = z.strictObject({
  title: words,
  what: words.describe('What it is, and how one prints it: an adult reads it before printing.'),
});
const points = z.strictObject({ heading: words, items: z.array(words).min(2) });

/** content/<language>/pages/without-words.yaml. */
export const withoutWordsSchema = z.strictObject({
  title: words,
  summary: words,
  short: words.describe('What the door to it says on the first page.'),
  stop: words.describe(
    'The name of the button that stops what moves in a picture; nobody sees it.',
  ),
  move: words.describe('The name of the button that lets it move again.'),
  again: words.describe('The name of the arrow that leads back to the first picture.'),
  tell: words.describe('The name of the hand that leads to sentences to show to an adult.'),
  frames: z.record(
    key,
    z.strictObject({
      tells: words.describe('What an adult says who tells the story.'),
      ask: words.describe('One or two questions to ask about the picture.'),
    }),
  ),
  telling: forAdults(
    z.strictObject({
      heading: words,
      lead: words,
      before: points,
      always: points,
      after: points,
      who: points,
      thread: words.describe('What runs through all pictures.'),
      short: words.describe('Before the numbers of the pictures that tell it in less time.'),
      shortest: words,
      unseen: words.describe('For a child who does not see the pictures.'),
    }),
  ),
  paper: forAdults(
    z.strictObject({
      booklet: sheets,
      cards: sheets,
      chart: sheets.describe('Large pictures to turn over in front of a class.'),
    }),
  ),
  film: forAdults(
    z.strictObject({
      what: words.describe('What others can take. Whether there is a film is not known here.'),
      shows: words.describe('Over what each picture shows, in words.'),
      all: words.describe('The name of the file with all pictures.'),
      label: words.describe('The name of the film.'),
      mp4: filled('time', 'size'),
      webp: filled('size').describe('The same as a picture that moves, for chats.'),
      code: words.describe('Over a line of HTML.'),
      end: words.describe('What one sees after the last picture.'),
    }),
  ),
  reviewed,
});
