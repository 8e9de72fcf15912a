// Stories: which there are, the front matter of each, and their page.
import { z } from 'astro/zod';
import { forAdults, key, name, outcomes, activityPage, reviewed, scene, words } from './fields.ts';

/** content/shared/stories.yaml: the stories in order. */
export const storiesSchema = z.record(
  key,
  z.strictObject({
    from: z.union([z.literal(8), z.literal(11)], {
      error: 'must be 8 or 11: the age from which a child may read the story',
    }),
    practises: z.array(z.enum(outcomes)).min(1),
    picture: key.describe('The picture on its card.'),
    scene,
    unshown: z
      .literal(true)
      .optional()
      .describe('A chat shows neither its picture nor what it tells.'),
  }),
);
/** The front matter of content/<language>/stories/<slug>.mdx. */
export const storyFrontSchema = z.strictObject({
  title: words,
  summary: words,
  talks: words.describe('What the story talks about, and that one can stop.'),
  cast: z
    .array(z.strictObject({ name, role: words }))
    .min(2)
    .describe('Who is in the story. The reader is never one of them.'),
  talk: words.describe('A question to talk about afterwards.'),
  notes: forAdults(z.array(words).min(1)).describe('For the teacher.'),
  reviewed,
});

/** content/<language>/pages/stories.yaml. */
export const storiesPageSchema = z.strictObject({ ...activityPage, notReal: words });
