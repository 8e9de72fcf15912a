// Pages for organizations (/share/): which there are, and their words.
import { z } from 'astro/zod';
import { forAdults, key, leading, linked, minutes, reviewed, words } from './parts.ts';

/** content/shared/share.yaml: the pages in the order of the first one. */
export const shareSchema = z.record(
  key,
  z.strictObject({
    minutes: minutes
      .optional()
      .describe('It has a card on the first page: how many minutes one needs there.'),
  }),
);
/** The front matter of content/<language>/share/<page>.mdx. */
export const shareFrontSchema = z.strictObject({ title: words, summary: words, reviewed });

/** content/<language>/share/index.yaml: the first page for organizations. */
export const shareIndexSchema = z.strictObject({
  title: words,
  lead: words,
  facts: z
    .strictObject({ free: linked, independent: words, checked: leading })
    .describe('Beside the title.'),
  cards: z.record(key, z.strictObject({ title: words, line: words })),
  writes: leading.describe('For someone to whom a child has written.'),
  scenes: z.strictObject({ heading: words, lead: words }),
  also: z.strictObject({ heading: words, items: z.array(leading).min(1) }),
  reviewed,
});

/** The lengths of captions, the shortest first. */
export const captionLengths = ['short', 'post', 'long'] as const;
/** The shortest is for a child too: it stands where families write to each other. */
const caption = z.strictObject({ short: words, post: forAdults(words), long: forAdults(words) });
/** content/<language>/share/captions.yaml. */
export const captionsSchema = z.strictObject({
  invitation: caption.describe('Stands behind each caption.'),
  scenes: z.record(key, caption),
  reviewed,
});

/** content/<language>/share/numbers.yaml: numbers that anyone may use, each as a whole sentence. */
export const numbersSchema = z.strictObject({
  heading: words,
  lead: words,
  not: words.describe('Before what a number does not mean.'),
  items: z.record(
    key,
    z.strictObject({
      say: words,
      not: words.describe('How it is often read, and that is wrong.'),
      source: key,
    }),
  ),
});
