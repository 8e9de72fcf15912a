// What organizations share: the words of a scene for posts and cards.
import { z } from 'astro/zod';
import { forAdults, key, reviewed, words } from './parts.ts';

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
