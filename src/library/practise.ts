import type { CollectionEntry } from 'astro:content';
import type { Locale } from '#languages/locales.ts';
import type { Outcome } from '#content/schemas/parts.ts';
import type { QuestionKind } from '#content/schemas/quiz.ts';
import { sceneOf } from '#urls.ts';
import { sentencesOf } from '#content/checks/words.ts';
import type { Step, Story } from '#content/mdx/story.ts';
import { surelySeen } from '#content/mdx/ways.ts';
import { dataOf, valueOf } from './entries.ts';
import { pictureIn, type Drawing } from './pictures.ts';
import { scenesOf, sectionsIn } from './sections.ts';
import { sourceIn, type Source } from './sources.ts';

/** A scene that a story, a question or a myth is about. */
export interface Practised {
  section: string;
  scene: string;
  /** The number of the section, whose colours it wears. */
  number: number;
  /** The heading of the scene. */
  heading: string;
}

/** A story as other pages name it. */
export interface StoryCard extends Story {
  slug: string;
  from: 8 | 11;
  practises: readonly Outcome[];
  picture: string;
  about: Practised;
}

/** A question as its page shows it; `options` in the author's order. */
export interface Question {
  id: string;
  kind: QuestionKind;
  use: 'end' | 'main' | 'more';
  about: Practised;
  question: string;
  answer: string;
  /** Only of a question “true or myth”: “Myth.”, said before what is true, which is the same for both answers. */
  verdict?: string | undefined;
  options: {
    text: string;
    right?: true | undefined;
    first: string;
    truth: string;
    source?: Source;
    label?: string | undefined;
    drawing?: Drawing;
  }[];
  right?: { first: string; truth: string } | undefined;
  other?: { first: string; truth: string } | undefined;
}

export interface Myth {
  id: string;
  myth: string;
  truth: string;
  drawing: Drawing;
  about: Practised;
  /** Without one it comes from the explainer that the site is based on. */
  source?: Source;
}

/** The words of the pages for practising. */
export const storiesPageIn = (locale: Locale) => dataOf('storiesPage', `${locale}/pages/stories`);
export const checkPageIn = (locale: Locale) => dataOf('checkPage', `${locale}/pages/check`);
export const mythsPageIn = (locale: Locale) => dataOf('mythsPage', `${locale}/pages/myths`);
export type Plan = CollectionEntry<'planPage'>['data'];
export const planIn = (locale: Locale): Promise<Plan> =>
  dataOf('planPage', `${locale}/pages/my-plan`);

/** The scene that `section:online#who-is-writing` names. */
async function practised(locale: Locale, to: string): Promise<Practised> {
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
    about: await practised(locale, scene),
    ...(await dataOf('stories', `${locale}/stories/${slug}`)),
  };
}

/** The stories of a language, in order. */
export const storiesIn = async (locale: Locale): Promise<StoryCard[]> =>
  Promise.all((await storySlugs()).map((slug) => openStory(locale, slug)));

/** The steps from which a reader may have come to a step, and the one that every reader has seen. */
export function waysBack(
  steps: readonly Step[],
  n: number,
): { from: number[]; seen: number | undefined } {
  return {
    from: steps.filter(({ choices }) => choices.some(({ to }) => to === n)).map((step) => step.n),
    seen: n === 1 ? undefined : surelySeen(steps).get(n),
  };
}

/** A sentence without its source mark, and the source. */
async function sourced(locale: Locale, text: string): Promise<{ truth: string; source?: Source }> {
  const [, words = text, key] = /^(.*?)\s*\[source: ([a-z0-9-]+)\]$/.exec(text) ?? [];
  return { truth: words, ...(key ? { source: await sourceIn(locale, key) } : {}) };
}

/** The questions of a language, in order. */
export async function questionsIn(locale: Locale): Promise<Question[]> {
  const texts = await dataOf('questions', `${locale}/quiz`);
  return Promise.all(
    Object.entries(await dataOf('sharedQuiz', 'shared/quiz')).map(
      async ([id, { kind, scene, use }]) => {
        const { options, ...words } = valueOf(`${locale}/quiz.yaml`, texts, id);
        return {
          id,
          kind,
          use,
          about: await practised(locale, scene),
          ...words,
          ...(kind === 'true-or-myth' ? { verdict: sentencesOf(locale, words.answer)[0] } : {}),
          options: await Promise.all(
            options.map(async ({ picture, truth, ...option }) => ({
              ...option,
              ...(await sourced(locale, truth)),
              ...(picture ? { drawing: await pictureIn(locale, picture, { decorate: true }) } : {}),
            })),
          ),
        };
      },
    ),
  );
}

/** The myths of a language, in order. */
export async function mythsIn(locale: Locale): Promise<Myth[]> {
  const { items } = await mythsPageIn(locale);
  return Promise.all(
    Object.entries(await dataOf('sharedMyths', 'shared/myths')).map(
      async ([id, { picture, scene, source }]) => ({
        id,
        ...(source ? { source: await sourceIn(locale, source) } : {}),
        about: await practised(locale, scene),
        drawing: await pictureIn(locale, picture),
        ...valueOf(`${locale}/pages/myths.yaml`, items, id),
      }),
    ),
  );
}
