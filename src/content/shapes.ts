// The parts of an MDX file that all languages share, for the comparison of translations
// (checks/parity.ts).
import { figuresOf } from './figures.ts';
import { marksOf } from './marks.ts';
import type { Section } from './mdx/section.ts';
import type { Story } from './mdx/story.ts';

/** Scenes by their id, without the lines on which they begin. */
export const sectionShape = ({ front, scenes }: Section): unknown => ({
  ...front,
  ...Object.fromEntries(scenes.map(({ line: _, ...scene }) => [scene.id, scene])),
});
/** Steps by their number. */
export const storyShape = ({ front, steps }: Story): unknown => ({
  ...front,
  ...Object.fromEntries(steps.map(({ line: _, ...step }) => [`step ${step.n}`, step])),
});
/**
 * The kind of each line of a page of prose, with its words. A paragraph without a link may be split
 * in translation.
 */
export const proseShape = ({ front, body }: { front: object; body: string }): unknown => ({
  ...front,
  // Of all paragraphs, in one text.
  numbers: figuresOf(body).join('; '),
  text: body
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: /^(#+|-|\d+\.|\||<\/?\w+>)/.exec(line)?.[0] ?? 'words', line }))
    .filter(({ kind, line }) => kind !== 'words' || marksOf(line).length > 0),
});
