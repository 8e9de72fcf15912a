import type { Locale } from '#languages/locales.ts';
import type { Outcome } from '#content/schemas/fields.ts';
import type { Step, Story } from '#content/mdx/story.ts';
import { surelySeen } from '#content/mdx/ways.ts';
import { dataOf, valueOf } from './entries.ts';
import { topicOf, type Topic } from './topic.ts';

/** A story as other pages name it. */
export interface StoryCard extends Story {
  slug: string;
  from: 8 | 11;
  practises: readonly Outcome[];
  picture: string;
  about: Topic;
}

/** The words of the page that lists the stories. */
export const storiesPageIn = (locale: Locale) => dataOf('storiesPage', `${locale}/pages/stories`);

/** The slugs of the stories, in order. */
export const storySlugs = async (): Promise<string[]> =>
  Object.keys(await dataOf('sharedStories', 'shared/stories'));

/** One story of a language, with its steps. */
export async function openStory(locale: Locale, slug: string): Promise<StoryCard> {
  const { from, practises, picture, scene } = valueOf(
    'shared/stories.yaml',
    await dataOf('sharedStories', 'shared/stories'),
    slug,
  );
  return {
    slug,
    from,
    practises,
    picture,
    about: await topicOf(locale, scene),
    ...(await dataOf('stories', `${locale}/stories/${slug}`)),
  };
}

/** The stories of a language, in order. */
export const storiesIn = async (locale: Locale): Promise<StoryCard[]> =>
  Promise.all((await storySlugs()).map((slug) => openStory(locale, slug)));

/** How many steps the shortest way to a step has taken. */
function stepsTo(steps: readonly Step[], n: number): number {
  let taken = 0;
  for (let reached = [1]; !reached.includes(n); taken++)
    reached = steps.flatMap((step) =>
      reached.includes(step.n) ? step.choices.map(({ to }) => to) : [],
    );
  return taken;
}

/** The way to a step: the steps that lead to it, its immediate dominator, and how long it is. */
export interface Way {
  from: number[];
  /** The step that every reader has seen; the first step has none. */
  seen: number | undefined;
  taken: number;
}
export function waysBack(steps: readonly Step[], n: number): Way {
  return {
    taken: stepsTo(steps, n),
    from: steps.filter(({ choices }) => choices.some(({ to }) => to === n)).map((step) => step.n),
    seen: n === 1 ? undefined : surelySeen(steps).get(n),
  };
}
