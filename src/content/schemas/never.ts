// What a reader has corrected, and what is never to be said: it does not come back.
import { z } from 'astro/zod';
import { date, ruled } from './evidence.ts';

const words = z.string().trim().min(1, 'is empty: write the words');

/**
 * An entry as the source of a regular expression: `*` matches any letters, and brackets are
 * literal.
 */
export const expressionOf = (never: string): string =>
  never
    .replace(/[.+^${}\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replaceAll('*', '\\p{L}*');
const phrase = ruled(words, (never) => {
  try {
    new RegExp(expressionOf(never), 'iu');
    return undefined;
  } catch {
    return `has a bracket without its other half, or a sign that stands alone: ${never}. Write whole words; (a|b) is one of two, (a)? may be left out, * is any letters`;
  }
});

/** content/<language>/never.yaml. */
export const neverSchema = z.array(
  z.strictObject({
    never: phrase.describe('Whole words; `rescu*`, `(a|b)`, `(a )?` as content/README.md says.'),
    write: words.describe('What to write instead.'),
    why: words,
    since: date.describe('The day on which it was decided.'),
    reader: z
      .enum(['child', 'adult'])
      .optional()
      .describe('Whom it is for, where it is not for all.'),
  }),
);
