// What a story, a question or a myth is about.
import type { Locale } from '#languages/locales.ts';
import { sceneOf } from '#urls.ts';
import { scenesOf, sectionsIn } from './sections.ts';

/** The scene of a section where one can read about it. */
export interface Topic {
  section: string;
  scene: string;
  /** The number of the section, whose colours it wears. */
  number: number;
  /** The heading of the scene. */
  heading: string;
}

/** The scene that `section:online#who-is-writing` names. */
export async function topicOf(locale: Locale, to: string): Promise<Topic> {
  const { section = '', scene = '' } = sceneOf(to) ?? {};
  const found = (await scenesOf(locale, section)).find(({ id }) => id === scene);
  if (!found) throw new Error(`There is no scene ${to}.`);
  return {
    section,
    scene,
    number: (await sectionsIn(locale)).findIndex(({ slug }) => slug === section) + 1,
    heading: found.heading,
  };
}
