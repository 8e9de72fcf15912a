// The author's palette on the page to read: what each name in a section's MDX becomes. The booklet has a palette of its own (paper/index.ts); class mode reads the scenes as data.
import Anchor from './Anchor.astro';
import Cards from './Cards.astro';
import Fields from './Fields.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Helps from './Helps.astro';
import Item from './Item.astro';
import Letter from './Letter.astro';
import More from './More.astro';
import Notes from './Notes.astro';
import OneInThree from './OneInThree.astro';
import Say from './Say.astro';
import Scene from './Scene.astro';
import Source from './Source.astro';
import Steps from './Steps.astro';
import Talk from './Talk.astro';

/** For `<Content components={palette} />`. */
export const palette = {
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
  h2: Heading2,
  h3: Heading3,
};

/** The palette of a page for teachers. */
export const teachPalette = { Say, Letter, Fields, a: Anchor };
