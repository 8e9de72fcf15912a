// Myths, and their page.
import { z } from 'astro/zod';
import { key, linked, activityPage, scene, words } from './parts.ts';

/** content/shared/myths.yaml. Without a source it comes from the explainer that the site is based on. */
export const mythsSchema = z.record(
  key,
  z.strictObject({ picture: key, scene, source: key.optional() }),
);

/** content/<language>/pages/myths.yaml. */
export const mythsPageSchema = z.strictObject({
  ...activityPage,
  tell: words,
  items: z.record(key, z.strictObject({ myth: words, truth: linked })),
});
