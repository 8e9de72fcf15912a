// The palette that is the same on the page and on paper.
import Cards from './Cards.astro';
import Helps from './Helps.astro';
import Item from './Item.astro';
import Notes from './Notes.astro';
import OneInThree from './OneInThree.astro';
import Steps from './Steps.astro';
import Talk from './Talk.astro';

export const both = { Helps, Talk, Notes, Steps, Cards, Item, OneInThree };

/** What an author says of a scene. */
export interface SceneProps {
  id: string;
  picture: string;
  minutes: number;
  short?: boolean;
  kind?: 'statement';
}
