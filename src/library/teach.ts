import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { Locale } from '#languages/locales.ts';
import type { Sheet } from '#content/schemas/worksheets.ts';
import { dataOf, entryOf, valueOf } from './entries.ts';

/** The words of the first page for teachers, and of the page about class mode. */
export const teachIndexIn = (locale: Locale) => dataOf('teachIndex', `${locale}/teach/index`);

/** The pages for teachers in order, each with what it says without words. */
export const teachPages = async () =>
  Object.entries(await dataOf('sharedTeach', 'shared/teach')).map(([page, facts]) => ({
    page,
    ...facts,
  }));

/** A page for teachers: its facts, front matter and MDX as a component. */
export async function openTeachPage(locale: Locale, page: string) {
  const entry = await entryOf('teachPages', `${locale}/teach/${page}`);
  return {
    ...valueOf('shared/teach.yaml', await dataOf('sharedTeach', 'shared/teach'), page),
    ...entry.data.front,
    ...(await render(entry)),
  };
}

type PlanFacts = CollectionEntry<'sharedPlans'>['data'];
type PlanWords = CollectionEntry<'plans'>['data'];
export interface Plan
  extends
    Omit<PlanFacts, 'steps' | 'short' | 'worksheet'>,
    Omit<PlanWords, 'steps' | 'short' | 'worksheet'> {
  id: string;
  /** Each step with its minutes, its slides (`online#who-is-writing`, `slide:rules`, `story:another-town`) and its words. */
  steps: (PlanFacts['steps'][number] & PlanWords['steps'][number])[];
  short: PlanFacts['short'] & { text: string };
  worksheet: { id: string; how: string };
}

/** The ids of the lesson plans, in the order of the first page: short lessons first, the series of three last. */
export async function planIds(): Promise<string[]> {
  const plans = (await getCollection('sharedPlans')).map(({ id, data }) => ({
    id: id.replace('shared/plans/', ''),
    ...data,
  }));
  return plans
    .sort((a, b) => (a.part ?? 0) - (b.part ?? 0) || a.minutes - b.minutes || a.from - b.from)
    .map(({ id }) => id);
}

/** One lesson plan of a language. */
export async function openPlan(locale: Locale, id: string): Promise<Plan> {
  const facts = await dataOf('sharedPlans', `shared/plans/${id}`);
  const { steps, short, worksheet, ...words } = await dataOf(
    'plans',
    `${locale}/teach/plans/${id}`,
  );
  return {
    ...facts,
    ...words,
    id,
    steps: facts.steps.map((step, i) => ({ ...step, ...(steps[i] ?? { title: '', do: '' }) })),
    short: { ...facts.short, text: short },
    worksheet: { id: facts.worksheet, how: worksheet },
  };
}

/** The worksheets of a language in order: what has no language, and the words. */
export async function worksheetsIn(locale: Locale) {
  const words = await dataOf('worksheets', `${locale}/teach/worksheets`);
  return Object.entries(await dataOf('sharedWorksheets', 'shared/worksheets')).map(
    ([id, facts]) => ({ id, ...facts, ...(words[id] as Sheet) }),
  );
}
export type Worksheet = Awaited<ReturnType<typeof worksheetsIn>>[number];
/** Has a native speaker read the worksheets? */
export const worksheetsReviewed = async (locale: Locale): Promise<boolean> =>
  (await dataOf('worksheets', `${locale}/teach/worksheets`)).reviewed;

/** The five questions before and after. */
export const checkSheetIn = (locale: Locale) => dataOf('checkSheet', `${locale}/teach/check`);

/** The words of the slides that no section has. */
export const slideWordsIn = (locale: Locale) => dataOf('slides', `${locale}/teach/slides`);
/** After which scene hands go up, and the source of the good news, by section. */
export const slideFactsOf = async (section: string) =>
  valueOf('shared/slides.yaml', await dataOf('sharedSlides', 'shared/slides'), section);
