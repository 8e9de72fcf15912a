// Who drew each picture and what may be done with it, and the words in its place.
import { z } from 'astro/zod';
import { expected } from './evidence.ts';
import { key, words } from './fields.ts';

/** content/<language>/pictures.yaml: picture -> its text alternative. */
export const alternativesSchema = z.record(key, words);

/** content/shared/credits.yaml. */
export const creditsSchema = z.record(
  key,
  z.strictObject({
    author: words,
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

/** What is known of content/shared/pictures/<picture>.svg: its size in pixels. */
export const drawingSchema = z.strictObject({ width: z.number(), height: z.number() });
