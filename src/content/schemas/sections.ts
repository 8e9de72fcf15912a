// The facts of the explainer, the sections and scenes that state them, and the front matter of a
// section.
import { z } from 'astro/zod';
import { locales } from '#languages/locales.ts';
import { sectionColours } from '#content/colours.ts';
import { expected } from './evidence.ts';
import { key, linked, reviewed, words } from './fields.ts';

/** content/shared/facts.yaml: every fact of the explainer, and every number of the site. */
export const factsSchema = z.strictObject({
  explainer: z.record(
    z.string().regex(/^[a-f]\d+[a-e]?$/, 'must be a letter from a to f and a number: a1, a9b'),
    z.strictObject({
      says: words,
      told: z.array(words).min(1).describe('Words of the English scene that tells it.'),
    }),
  ),
  numbers: z.record(
    key,
    z.strictObject({
      figures: z.array(z.int(expected('a number without quotes'))).default([]),
      words: z.array(words).default([]).describe('What English says of it in words.'),
      inWords: z
        .partialRecord(z.enum(locales), words)
        .optional()
        .describe('What each other language says of it in words.'),
      source: key.optional().describe('Left out: a number of this site, or of machines.'),
      in: z.array(words).min(1).describe('Where it stands: online.mdx a-scene.more'),
    }),
  ),
});

/**
 * content/shared/addresses.json: scene -> the last part of its address, where its id names the
 * subject. Addresses never change.
 */
export const addressesSchema = z.record(key, key);

const scenes = z.array(key).default([]);
/** What is said of some scenes of a section. */
const sceneMarks = {
  fault: scenes.describe('They say that it is never the child’s fault: a plan shows one of all.'),
  older: scenes.describe('For readers from 11: they name sexual abuse, or private pictures.'),
  unshown: scenes.describe('A link to them shows the picture of the first page in a chat.'),
};
export type SceneMark = keyof typeof sceneMarks;

/**
 * content/shared/sections.yaml: slug -> picture of the door, colours, and scenes in order, each
 * with the facts of its short text.
 */
export const sectionsSchema = z.record(
  key,
  z.strictObject({
    picture: key,
    colours: z.enum(sectionColours, {
      error: `must be one of the colours ${sectionColours.join(', ')} (src/styles/sections-day.css)`,
    }),
    poster: z
      .literal('lesson')
      .optional()
      .describe('Its poster is shown with a teacher beside it, and not offered for a wall.'),
    ...sceneMarks,
    scenes: z.record(
      key,
      z
        .array(z.string(), expected('a list of facts in square brackets, such as [c1]'))
        .refine((facts) => new Set(facts).size === facts.length, 'names a fact twice. Keep one'),
    ),
  }),
);

/** The front matter of content/<language>/sections/<slug>.mdx. */
export const sectionFrontSchema = z.strictObject({
  title: words,
  summary: words.describe('One or two sentences under the title.'),
  label: words.optional().describe('A small line under the summary.'),
  talks: linked.describe(
    'What the page talks about; its last sentence links to places to skip to.',
  ),
  remember: z.array(linked).min(3).max(4),
  do: linked.describe('One small, safe thing to do.'),
  next: linked.describe('A sentence about the next part, and the link to it.'),
  reviewed,
});
export type SectionFront = z.infer<typeof sectionFrontSchema>;
