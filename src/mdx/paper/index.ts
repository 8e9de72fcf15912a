// The author's palette on paper: nothing is folded, and a word links to its meaning at the end of
// the booklet.
import { both } from '#mdx/both.ts';
import Anchor from './Anchor.astro';
import Heading3 from '#mdx/Heading3.astro';
import Heading4 from './Heading4.astro';
import More from './More.astro';
import Scene from './Scene.astro';
import Source from './Source.astro';

/**
 * For `<Content components={paperPalette} />`. A booklet has the titles of sections as its second
 * level.
 */
export const paperPalette = {
  ...both,
  Scene,
  More,
  Source,
  a: Anchor,
  h2: Heading3,
  h3: Heading4,
};
