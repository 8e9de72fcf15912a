// Where each number and claim comes from.
import { z } from 'astro/zod';
import { address, date, expected } from './evidence.ts';
import { key, linked, words } from './fields.ts';

/**
 * content/shared/sources.yaml: key -> date and address of a source; its title is in
 * content/<language>/sources.yaml.
 */
export const sourcesSchema = z.record(
  key,
  z.strictObject({
    date,
    kind: z
      .enum(['published', 'seen'], expected('published or seen'))
      .describe('Is the date that of the source, or the day on which we saw a page without one?'),
    url: address,
    check: words.optional().describe('For the people who publish: what is still to be looked up.'),
  }),
);
export const sourceTitlesSchema = z.record(key, linked);

/** The source that the page of a country names by itself. */
export const childHelplineInternational = 'child-helpline-international';
