// What a story, a question or a myth is about.
import type { Locale } from '#languages/locales.ts';
import { sceneOf } from '#site/targets.ts';
import { scenesOf, sectionsIn, type Colours } from './sections.ts';

/** The scene of a section where one can read about it. */
export interface Topic {
  section: string;
  scene: string;
  /** Those of the section. */
  colours: Colours;
  /** The heading of the scene, and the key of its picture. */
  heading: string;
  picture: string;
}

/** The scene that `section:online#who-is-writing` names. */
export async function topicOf(locale: Locale, to: string): Promise<Topic> {
  const { section = '', scene = '' } = sceneOf(to) ?? {};
  const found = (await scenesOf(locale, section)).find(({ id }) => id === scene);
  const card = (await sectionsIn(locale)).find(({ slug }) => slug === section);
  if (!found || !card) throw new Error(`There is no scene ${to}.`);
  return {
    section,
    scene,
    colours: card.colours,
    heading: found.heading,
    picture: found.picture,
  };
}
