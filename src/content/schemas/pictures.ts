// Who drew each picture and what may be done with it, and the words in its place.
import { z } from 'astro/zod';
import { expected, ruled, wrongMark } from './evidence.ts';

const words = z.string(expected('words')).trim().min(1, 'is empty: write the words');
const key = z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and hyphens');

/** content/<language>/pictures.yaml: picture -> its text alternative. */
export const alternativesSchema = z.record(key, ruled(words, wrongMark));

/** content/shared/credits.yaml. */
export const creditsSchema = z.record(
  key,
  z.strictObject({
    author: ruled(words, wrongMark),
    licence: z.enum(['CC-BY-4.0'], expected('CC-BY-4.0, the one licence of all pictures')),
    mirror: z
      .boolean(expected('true or false'))
      .describe('May it be turned round in a language written from right to left?'),
    decorative: z
      .literal(true, expected('true. Leave it out for a picture that tells something'))
      .optional()
      .describe('It only decorates, so it has no text alternative.'),
  }),
);
export type Credits = z.infer<typeof creditsSchema>;
