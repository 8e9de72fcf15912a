// The author's palette on paper: nothing is folded, and a word leads to its meaning at the end of the booklet.
import Cards from '#mdx/Cards.astro';
import Helps from '#mdx/Helps.astro';
import Item from '#mdx/Item.astro';
import Notes from '#mdx/Notes.astro';
import OneInThree from '#mdx/OneInThree.astro';
import Steps from '#mdx/Steps.astro';
import Talk from '#mdx/Talk.astro';
import Anchor from './Anchor.astro';
import Heading3 from '#mdx/Heading3.astro';
import Heading4 from './Heading4.astro';
import More from './More.astro';
import Scene from './Scene.astro';
import Source from './Source.astro';

/** For `<Content components={paperPalette} />`. A booklet has the titles of sections as its second level. */
export const paperPalette = {
  Scene,
  Helps,
  More,
  Talk,
  Notes,
  Steps,
  Cards,
  Item,
  OneInThree,
  Source,
  a: Anchor,
  h2: Heading3,
  h3: Heading4,
};
