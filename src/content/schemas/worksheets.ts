// Worksheets, and the five questions before and after a lesson.
import { z } from 'astro/zod';
import { age, agesGoUp, key, linked, minutes, notUp, oldest, reviewed, words } from './fields.ts';

export const worksheetKinds = [
  'match',
  'order',
  'table',
  'hand',
  'draw',
  'letter',
  'puzzle',
  'sort',
] as const;
/** Names of words, none of them twice. */
const different = z.array(key).refine((names) => new Set(names).size === names.length, {
  error: ({ input }) => {
    const names = input as string[];
    return `has "${names.find((name, i) => names.indexOf(name) < i) ?? ''}" twice. Keep one`;
  },
});
/** content/shared/worksheets.yaml: the worksheets in order. */
export const worksheetFactsSchema = z.record(
  key,
  z
    .strictObject({
      kind: z.enum(worksheetKinds),
      from: age,
      to: oldest,
      minutes,
      words: different.max(8).optional().describe('match: words of the glossary, A to H.'),
      meanings: different
        .max(8)
        .optional()
        .describe('match: the same words in the order in which their meanings stand, A to H.'),
      places: z
        .array(z.number().int().min(1))
        .optional()
        .describe('order: the right place of each line.'),
      pictures: z.array(key).optional().describe('order: the picture of each line, to cut out.'),
      helps: z.array(z.boolean()).optional().describe('sort: does the sentence help?'),
    })
    .refine(agesGoUp, notUp),
);
/**
 * The data of each kind of worksheet: in content/shared/worksheets.yaml, and in the file of each
 * language.
 */
export const worksheetParts: Record<
  (typeof worksheetKinds)[number],
  {
    shared: readonly ('words' | 'meanings' | 'places' | 'pictures' | 'helps')[];
    language: readonly ('items' | 'head' | 'rows' | 'words')[];
  }
> = {
  match: { shared: ['words', 'meanings'], language: [] },
  order: { shared: ['places', 'pictures'], language: ['items'] },
  table: { shared: [], language: ['head', 'rows'] },
  hand: { shared: [], language: [] },
  draw: { shared: [], language: ['items'] },
  letter: { shared: [], language: ['items'] },
  puzzle: { shared: [], language: ['words'] },
  sort: { shared: ['helps'], language: ['items'] },
};
const sheet = z.strictObject({
  title: words,
  intro: words,
  items: z.array(z.strictObject({ text: linked, why: words.optional() })).optional(),
  head: z.array(words).optional(),
  rows: z
    .array(z.array(words))
    .optional()
    .describe('The first column is printed; the others are the answers.'),
  words: different
    .min(8)
    .optional()
    .describe(
      'puzzle: words of the glossary that are short enough in this language. The names of harms are not for a game.',
    ),
  extra: words,
  notes: linked.describe('For the teacher, beside the answers.'),
});
/** content/<language>/teach/worksheets.yaml. */
export const worksheetsSchema = z.object({ reviewed }).catchall(sheet);
export type Sheet = z.infer<typeof sheet>;

/** content/<language>/teach/check.yaml: five questions before and after. */
export const surveySchema = z.strictObject({
  title: words,
  intro: words,
  answers: z.array(words).length(3),
  questions: z.array(words).length(5),
  use: z.array(words).min(3),
  read: z.array(linked).min(3),
  limits: words,
  reviewed,
});
