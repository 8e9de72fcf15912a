// The author's palette on a small page: the one scene that the page is about. Its headings stand in
// Scene and Item.
import { both } from '#mdx/both.ts';
import Anchor from '#mdx/Anchor.astro';
import More from './More.astro';
import Source from '#mdx/Source.astro';
import AskedAlone from './AskedAlone.astro';
import Asking from './Asking.astro';
import Item from './Item.astro';
import List from './List.astro';
import Nothing from './Nothing.astro';
import OneInThree from './OneInThree.astro';
import Scene from './Scene.astro';

const small = { ...both, More, Source, a: Anchor, h2: Nothing, h3: Nothing };

/**
 * For `<Content components={smallPalette} />`; `Astro.locals.smallPage` says which scene is shown.
 */
export const smallPalette = { ...small, Scene, Item, Steps: List, Cards: List, OneInThree };

/** The last page of a section: of its scenes only the questions that are asked of a child alone. */
export const askingPalette = { ...small, Scene: Asking, Talk: AskedAlone };
