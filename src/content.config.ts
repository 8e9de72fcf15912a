// The collections: where a kind of content lives, and the schema it is held against. No logic.
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { locales } from '#languages/locales.ts';
import * as schemas from '#content/schemas/content.ts';
import { countrySchema } from '#content/schemas/helplines.ts';
import * as practise from '#content/schemas/practise.ts';
import * as teach from '#content/schemas/teach.ts';

/** Files of `content/`; the id of an entry is its path without the extension: `en/sections/online`. */
const files = (pattern: string) =>
  glob({ base: './content', pattern, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') });
const perLanguage = (name: string) => files(`{${locales.join(',')}}/${name}`);
const shared = (name: string) => files(`shared/${name}`);

export const collections = {
  sections: defineCollection({
    loader: perLanguage('sections/*.mdx'),
    schema: schemas.sectionFrontSchema,
  }),
  stories: defineCollection({
    loader: perLanguage('stories/*.mdx'),
    schema: practise.storyFrontSchema,
  }),
  questions: defineCollection({
    loader: perLanguage('quiz.yaml'),
    schema: practise.questionsSchema,
  }),
  storiesPage: defineCollection({
    loader: perLanguage('pages/stories.yaml'),
    schema: practise.storiesPageSchema,
  }),
  checkPage: defineCollection({
    loader: perLanguage('pages/check.yaml'),
    schema: practise.checkPageSchema,
  }),
  mythsPage: defineCollection({
    loader: perLanguage('pages/myths.yaml'),
    schema: practise.mythsPageSchema,
  }),
  planPage: defineCollection({
    loader: perLanguage('pages/my-plan.yaml'),
    schema: practise.planPageSchema,
  }),
  teachPages: defineCollection({
    loader: perLanguage('teach/*.mdx'),
    schema: teach.teachFrontSchema,
  }),
  plans: defineCollection({ loader: perLanguage('teach/plans/*.yaml'), schema: teach.planSchema }),
  worksheets: defineCollection({
    loader: perLanguage('teach/worksheets.yaml'),
    schema: teach.worksheetsSchema,
  }),
  checkSheet: defineCollection({
    loader: perLanguage('teach/check.yaml'),
    schema: teach.checkSheetSchema,
  }),
  slides: defineCollection({
    loader: perLanguage('teach/slides.yaml'),
    schema: teach.slidesSchema,
  }),
  teachIndex: defineCollection({
    loader: perLanguage('teach/index.yaml'),
    schema: teach.teachIndexSchema,
  }),
  prose: defineCollection({ loader: perLanguage('pages/*.mdx'), schema: schemas.proseFrontSchema }),
  home: defineCollection({ loader: perLanguage('pages/home.yaml'), schema: schemas.homeSchema }),
  notFound: defineCollection({
    loader: perLanguage('pages/not-found.yaml'),
    schema: schemas.notFoundSchema,
  }),
  help: defineCollection({ loader: perLanguage('pages/help.yaml'), schema: schemas.helpSchema }),
  search: defineCollection({
    loader: perLanguage('pages/search.yaml'),
    schema: schemas.searchSchema,
  }),
  printPage: defineCollection({
    loader: perLanguage('pages/print.yaml'),
    schema: schemas.printPageSchema,
  }),
  misspellings: defineCollection({
    loader: perLanguage('misspellings.yaml'),
    schema: schemas.misspellingsSchema,
  }),
  cries: defineCollection({
    loader: perLanguage('cries-for-help.yaml'),
    schema: schemas.criesSchema,
  }),
  strings: defineCollection({ loader: perLanguage('strings.json'), schema: schemas.stringsSchema }),
  glossary: defineCollection({
    loader: perLanguage('glossary.yaml'),
    schema: schemas.glossarySchema,
  }),
  alternatives: defineCollection({
    loader: perLanguage('pictures.yaml'),
    schema: schemas.alternativesSchema,
  }),
  sourceTitles: defineCollection({
    loader: perLanguage('sources.yaml'),
    schema: schemas.sourceTitlesSchema,
  }),
  sharedSections: defineCollection({
    loader: shared('sections.yaml'),
    schema: schemas.sectionsSchema,
  }),
  sharedStories: defineCollection({
    loader: shared('stories.yaml'),
    schema: practise.storiesSchema,
  }),
  sharedQuiz: defineCollection({ loader: shared('quiz.yaml'), schema: practise.quizSchema }),
  sharedMyths: defineCollection({ loader: shared('myths.yaml'), schema: practise.mythsSchema }),
  sharedTeach: defineCollection({ loader: shared('teach.yaml'), schema: teach.teachSchema }),
  sharedPlans: defineCollection({ loader: shared('plans/*.yaml'), schema: teach.planFactsSchema }),
  sharedWorksheets: defineCollection({
    loader: shared('worksheets.yaml'),
    schema: teach.worksheetFactsSchema,
  }),
  sharedSlides: defineCollection({
    loader: shared('slides.yaml'),
    schema: teach.sharedSlidesSchema,
  }),
  sharedSources: defineCollection({
    loader: shared('sources.yaml'),
    schema: schemas.sourcesSchema,
  }),
  sharedCredits: defineCollection({
    loader: shared('credits.yaml'),
    schema: schemas.creditsSchema,
  }),
  sharedLeave: defineCollection({ loader: shared('leave.yaml'), schema: schemas.leaveSchema }),
  helplines: defineCollection({ loader: shared('helplines/*.yaml'), schema: countrySchema }),
  sharedGlossary: defineCollection({
    loader: shared('glossary.yaml'),
    schema: schemas.glossaryPicturesSchema,
  }),
};
