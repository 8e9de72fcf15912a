// The slides that no section has.
import { z } from 'astro/zod';
import { key, mayFill, reviewed, words } from './fields.ts';

/**
 * content/shared/slides.yaml: section -> the scene followed by a show of hands, and the source of
 * its good news (a source, or a page of the site).
 */
export const sharedSlidesSchema = z.record(
  key,
  z.strictObject({
    poll: key,
    hope: z.string().regex(/^([a-z0-9-]+|page:help#find)$/, {
      error: ({ input }) =>
        `must be a key of content/shared/sources.yaml, or page:help#find; found "${String(input)}"`,
    }),
  }),
);
const point = z.strictObject({ strong: words, text: words });
/** content/<language>/teach/slides.yaml: the slides that no section has. */
export const slidesSchema = z.strictObject({
  rules: z.strictObject({ title: words, lines: z.array(point).length(5), foot: words }),
  breathe: z.strictObject({
    title: words,
    lines: z.array(words).length(5),
    foot: words,
    notes: words,
  }),
  help: z.strictObject({
    title: words,
    lead: words,
    lines: z.array(point).length(3),
    foot: words,
    fields: z.array(words).length(2),
    notes: words,
  }),
  hope: z.strictObject({ title: words, news: z.record(key, mayFill('countries')) }),
  polls: z.record(
    key,
    z.strictObject({ question: words, options: z.array(words).length(3), answer: words }),
  ),
  pollNotes: z.array(words).min(1),
  talk: z.strictObject({ title: words, foot: words }),
  shapes: z
    .array(words)
    .length(3)
    .describe('The names of the three shapes of a poll: circle, triangle, square.'),
  reviewed,
});
