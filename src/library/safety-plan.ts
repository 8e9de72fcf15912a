import type { CollectionEntry } from 'astro:content';
import type { Locale } from '#languages/locales.ts';
import { dataOf } from './entries.ts';

/** The words of the hand with five fingers, and of its page. */
export type SafetyPlan = CollectionEntry<'safetyPlanPage'>['data'];
export const safetyPlanIn = (locale: Locale): Promise<SafetyPlan> =>
  dataOf('safetyPlanPage', `${locale}/pages/my-plan`);
