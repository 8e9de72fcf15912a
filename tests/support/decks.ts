// The slides of a lesson as files, and the steps of its plan.
import assert from 'node:assert/strict';
import type { Locale } from '#languages/locales.ts';
import { all, hasClass, named, type Tag } from './html.ts';
import { treeOf } from './trees.ts';
import { content } from './content.ts';

/** The lesson plans of the site. */
export const plans = Object.entries(content.plans);

/** The page with the slides of a lesson, or of its short lesson (`id/short`), and each of them. */
export const deckOf = (locale: Locale, id: string): Tag => treeOf(`/${locale}/slides/plan/${id}/`);
export const slidesOf = (locale: Locale, id: string): Tag[] =>
  all(deckOf(locale, id), hasClass('s'));

/** The steps of a plan: their facts with their words. */
export const stepsOf = (locale: Locale, id: string) =>
  (content.plans[id]?.steps ?? []).map((step, i) => ({
    ...step,
    ...(content.languages[locale].plans[id]?.steps[i] ?? assert.fail(`${locale} ${id}`)),
  }));

/** The links to slides on the page of a plan, step by step. */
export const slideLinks = (locale: Locale, id: string): Tag[][] =>
  named(treeOf(`/${locale}/teach/${id}/`), 'li')
    .filter((step) => named(step, 'h3').length > 0)
    .map((step) =>
      named(step, 'a').filter(({ attributes }) => attributes.href?.includes('/slides/plan/')),
    );

/** A note of a scene with words in marks that the plan says, too, of more than a few letters. */
export const repeats = (note: string, say: readonly string[]): boolean =>
  [...note.matchAll(/[“«]\s*(.+?)[.。]?\s*[”»]/gu)].some(
    ([, said = '']) => said.length > 8 && say.some((text) => text.includes(said)),
  );
