// The facts of the explainer, and the sections and scenes that tell them.
import { z } from 'astro/zod';
import { expected } from './evidence.ts';

const words = z.string(expected('words')).trim().min(1, 'is empty: write the words');
const key = z
  .string()
  .regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and hyphens: it is an address');

/** content/shared/facts.yaml: every fact of the explainer. */
export const factsSchema = z.record(
  z.string().regex(/^[a-f]\d+[a-e]?$/, 'must be a letter from a to f and a number: a1, a9b'),
  words,
);

/** content/shared/sections.yaml: slug -> door picture and scenes in order, each with the facts its short text tells. */
export const sectionsSchema = z.record(
  key,
  z.strictObject({
    picture: key,
    scenes: z.record(
      key,
      z
        .array(z.string(), expected('a list of facts in square brackets, such as [c1]'))
        .refine((facts) => new Set(facts).size === facts.length, 'names a fact twice. Keep one'),
    ),
  }),
);
export type Sections = z.infer<typeof sectionsSchema>;
