import type { Locale } from '#languages/locales.ts';
import { dataOf, valueOf } from '#library/entries.ts';

/** The words of the slides that no section has. */
export const slideWordsIn = (locale: Locale) => dataOf('slides', `${locale}/teach/slides`);
export type SlideWords = Awaited<ReturnType<typeof slideWordsIn>>;
/** Where these words stand, for an error. */
export const slideWordsFile = (locale: Locale): string => `${locale}/teach/slides.yaml`;

/** After which scene hands go up, and the source of the good news, by section. */
export const slideFactsOf = async (section: string) =>
  valueOf('shared/slides.yaml', await dataOf('sharedSlides', 'shared/slides'), section);
