import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '#languages/locales.ts';
import { dataOf } from './entries.ts';
import { framesIn } from './without-words.ts';

type Facts = CollectionEntry<'sharedPlans'>['data'];
type Words = CollectionEntry<'plans'>['data'];
/** A lesson plan: what has no language, and the words. */
export interface LessonPlan
  extends
    Omit<Facts, 'steps' | 'short' | 'worksheet'>,
    Omit<Words, 'steps' | 'short' | 'worksheet'> {
  id: string;
  /**
   * Each step with its minutes, its slides (`online#who-is-writing`, `slide:rules`,
   * `story:another-town`, `picture:leo-01`) and its words; `told`: what one says of its pictures.
   */
  steps: (Facts['steps'][number] & Words['steps'][number] & { told: string[] })[];
  short: Facts['short'] & { text: string };
  worksheet?: { id: string; how: string };
}

/**
 * The ids of the lesson plans, in the order of the first page: short lessons first, the series of
 * three last.
 */
export async function lessonPlanIds(): Promise<string[]> {
  const plans = (await getCollection('sharedPlans')).map(({ id, data }) => ({
    id: id.replace('shared/plans/', ''),
    ...data,
  }));
  return plans
    .sort((a, b) => (a.part ?? 0) - (b.part ?? 0) || a.minutes - b.minutes || a.from - b.from)
    .map(({ id }) => id);
}

/** One lesson plan of a language. */
export async function openLessonPlan(locale: Locale, id: string): Promise<LessonPlan> {
  const { worksheet: sheet, ...facts } = await dataOf('sharedPlans', `shared/plans/${id}`);
  const { steps, short, worksheet, ...words } = await dataOf(
    'plans',
    `${locale}/teach/plans/${id}`,
  );
  const frames = await framesIn(locale);
  return {
    ...facts,
    ...words,
    id,
    steps: facts.steps.map((step, i) => ({
      ...step,
      ...(steps[i] ?? { title: '', do: '' }),
      told: frames
        .filter(({ frame }) => step.slides.includes(`picture:${frame}`))
        .map(({ tells }) => tells),
    })),
    short: { ...facts.short, text: short },
    ...(sheet && worksheet ? { worksheet: { id: sheet, how: worksheet } } : {}),
  };
}

/** The lesson plans of a language, in order. */
export const lessonPlansIn = async (locale: Locale): Promise<LessonPlan[]> =>
  Promise.all((await lessonPlanIds()).map((id) => openLessonPlan(locale, id)));
