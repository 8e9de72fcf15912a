// Myths, and their page.
import { z } from 'astro/zod';
import { activityPage, claim, key, linked, scene, words } from './fields.ts';

/**
 * content/shared/myths.yaml. Without a source it comes from the explainer that the site is based
 * on.
 */
export const mythsSchema = z.record(
  key,
  z.strictObject({
    picture: key,
    scene,
    source: key.optional(),
    true: z
      .literal(true, { error: 'must be true. Leave it out where what people say is not true' })
      .optional()
      .describe('People say it, and it is true.'),
  }),
);

/** content/<language>/pages/myths.yaml. */
export const mythsPageSchema = z.strictObject({
  ...activityPage,
  tell: words,
  end: words.describe('After the last card: what a myth is, and what a fact.'),
  items: z.record(key, z.strictObject({ myth: claim, truth: linked })),
});
