// The words that the site explains, and what children type instead of them.
import { z } from 'astro/zod';
import { key, words } from './fields.ts';

/**
 * content/<language>/glossary.yaml: key -> the word (other forms after a comma) and its meaning for
 * a child, with an example.
 */
export const glossarySchema = z.record(
  key,
  z.strictObject({
    word: words,
    meaning: words,
    example: words.describe('A sentence with the word, about a child of the site.'),
  }),
);
/** content/shared/glossary.yaml: key -> the picture beside the word. */
export const glossaryPicturesSchema = z.record(key, key);

/** content/<language>/misspellings.yaml: words of the site -> what children type instead. */
export const misspellingsSchema = z.record(
  words,
  z
    .array(
      z
        .string({ error: 'must be a word; put it in quotes' })
        .min(1, 'is empty: write what children type'),
    )
    .min(1),
);
