// The kinds of files in `content/`, one a row. Types, readers, collections and the comparison of
// translations are derived from it. A new kind of file is a new row here, and nothing else.
import type { z } from 'astro/zod';
import { prosePages } from '#site/urls.ts';
import { readDrawing } from './drawing.ts';
import type { Choices, FileKind } from './file-kind.ts';
import { readProse } from './mdx/checked.ts';
import { readSection } from './mdx/section.ts';
import { readStory } from './mdx/story.ts';
import { proseTexts, sceneTexts, storyTexts, textsBySchema, type Part } from './text-parts.ts';
import { ContentError } from './problem.ts';
import { castSchema } from './schemas/cast.ts';
import { sharedSlidesSchema, slidesSchema } from './schemas/class-mode.ts';
import { capitalsSchema, countriesSchema, countryNamesSchema } from './schemas/countries.ts';
import * as cries from './schemas/cries.ts';
import { changesSchema, versionsSchema } from './schemas/editions.ts';
import * as glossary from './schemas/glossary.ts';
import { countrySchema } from './schemas/helplines.ts';
import { issuesOf } from './schemas/issues.ts';
import { leaveSchema } from './schemas/leave.ts';
import { planFactsSchema, planSchema } from './schemas/lesson-plans.ts';
import { mythsPageSchema, mythsSchema } from './schemas/myths.ts';
import { neverSchema } from './schemas/never.ts';
import * as pages from './schemas/pages.ts';
import { alternativesSchema, creditsSchema, drawingSchema } from './schemas/pictures.ts';
import { lettersSchema } from './schemas/letters.ts';
import { lookAgainPlacesSchema, lookAgainSchema } from './schemas/look-again.ts';
import * as quietPages from './schemas/quiet-pages.ts';
import * as quiz from './schemas/quiz.ts';
import { rhymeSchema } from './schemas/rhyme.ts';
import { safetyPlanPageSchema } from './schemas/safety-plan.ts';
import { lookedForSchema, searchSchema } from './schemas/search.ts';
import * as sections from './schemas/sections.ts';
import { showItSchema } from './schemas/show-it.ts';
import { sourcesSchema, sourceTitlesSchema } from './schemas/sources.ts';
import * as stories from './schemas/stories.ts';
import { stringsSchema } from './schemas/strings.ts';
import * as share from './schemas/share.ts';
import { shownNumbersSchema } from './schemas/shown-numbers.ts';
import * as teach from './schemas/teach-pages.ts';
import { framesSchema, withoutWordsSchema } from './schemas/without-words.ts';
import * as worksheets from './schemas/worksheets.ts';
import { proseShape, sectionShape, storyShape } from './shapes.ts';
import { readJson, readYaml } from './yaml.ts';

export type { FileKind, ReadAll, ReadOne } from './file-kind.ts';

/** How a file is read; throws a ContentError with its mistakes. */
type Read<T> = (text: string, file: string) => T;
/** What a schema makes of what was read; throws its mistakes. */
function held<S extends z.ZodType>(schema: S, value: unknown, file: string): z.infer<S> {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new ContentError(
    issuesOf(parsed.error).map(({ path, message }) => ({ file, at: { path }, message })),
  );
}
export const one = <S extends z.ZodType>(
  path: string,
  schema: S,
  more: Choices = {},
): FileKind<z.infer<S>, false> => ({
  path,
  many: false,
  schema,
  read: (text, file) =>
    held(schema, path.endsWith('.json') ? readJson(text, file) : readYaml(text, file), file),
  texts: (value) => textsBySchema(schema, value, more.reader ?? 'child'),
  shape: (value) => value,
  ...more,
});
const many = <S extends z.ZodType>(
  path: string,
  schema: S,
  more: Choices = {},
): FileKind<z.infer<S>, true> => ({
  ...one(path, schema, more),
  many: true,
});
/** Files of MDX: `front` is held against the schema, and `body` says what more is read of it. */
const mdx = <T extends { front: unknown }>(
  path: string,
  schema: z.ZodType,
  read: Read<T>,
  body: (value: T) => Iterable<Part>,
  shape: (value: T) => unknown,
  more: Choices = {},
): FileKind<T, true> => ({
  path,
  many: true,
  schema,
  read,
  *texts(value) {
    for (const part of textsBySchema(schema, value.front, more.reader ?? 'child'))
      yield { ...part, place: `front.${part.place}` };
    yield* body(value);
  },
  shape,
  ...more,
});

/** Languages have different plural forms: only the form that all have is compared. */
const inOneForm = (strings: z.infer<typeof stringsSchema>): unknown =>
  Object.fromEntries(
    Object.entries(strings).map(([name, text]) => [
      name,
      typeof text === 'string' ? text : text.other,
    ]),
  );

/** What only the search understands: each language has its own. */
const searched = { free: 'all', reader: 'search' } as const;
/** What each language has: content/<language>/... */
export const languageFiles = {
  strings: { ...one('strings.json', stringsSchema), shape: inOneForm },
  glossary: one('glossary.yaml', glossary.glossarySchema),
  // One sentence says what a picture shows, so it may be longer than a child's.
  alternatives: one('pictures.yaml', alternativesSchema, { reader: 'adult' }),
  sourceTitles: one('sources.yaml', sourceTitlesSchema, { reader: 'adult' }),
  countryNames: one('country-names.yaml', countryNamesSchema, searched),
  capitals: one('capitals.yaml', capitalsSchema, searched),
  misspellings: one('misspellings.yaml', glossary.misspellingsSchema, searched),
  lookedFor: one('looked-for.yaml', lookedForSchema, searched),
  cryAlone: one('cries/alone.yaml', cries.cryAloneSchema, searched),
  cryClasses: one('cries/classes.yaml', cries.cryClassesSchema, searched),
  cryExamples: one('cries/examples.yaml', cries.cryExamplesSchema, searched),
  never: one('never.yaml', neverSchema, { free: 'all' }),

  sections: mdx(
    'sections/*.mdx',
    sections.sectionFrontSchema,
    readSection,
    sceneTexts,
    sectionShape,
    {
      listed: 'sections',
    },
  ),
  stories: mdx('stories/*.mdx', stories.storyFrontSchema, readStory, storyTexts, storyShape, {
    listed: 'stories',
  }),
  questions: one('quiz.yaml', quiz.questionsSchema),

  previews: one('previews.yaml', pages.previewsSchema),
  home: one('pages/home.yaml', pages.homeSchema),
  help: one('pages/help.yaml', pages.helpSchema),
  happening: one('pages/happening.yaml', quietPages.happeningSchema),
  quiet: one('pages/quiet.yaml', quietPages.quietSchema),
  letters: one('pages/letters.yaml', lettersSchema, { free: ['look'] }),
  showIt: one('pages/show-it.yaml', showItSchema),
  rhyme: one('pages/rhyme.yaml', rhymeSchema),
  lookAgain: one('pages/look-again.yaml', lookAgainSchema),
  withoutWords: one('pages/without-words.yaml', withoutWordsSchema),
  search: one('pages/search.yaml', searchSchema, { free: ['like'] }),
  notFound: one('pages/not-found.yaml', pages.notFoundSchema),
  storiesPage: one('pages/stories.yaml', stories.storiesPageSchema),
  questionsPage: one('pages/check.yaml', quiz.questionsPageSchema),
  mythsPage: one('pages/myths.yaml', mythsPageSchema),
  safetyPlanPage: one('pages/my-plan.yaml', safetyPlanPageSchema),
  printPage: one('pages/print.yaml', pages.printPageSchema),
  prose: mdx(
    'pages/*.mdx',
    pages.proseFrontSchema,
    (text, file) => readProse(text, file, 'page', pages.proseFrontSchema),
    ({ front, body }) => proseTexts(body, front.audience === 'child' ? 'child' : 'adult'),
    proseShape,
    { listed: prosePages },
  ),

  teachIndex: one('teach/index.yaml', teach.teachIndexSchema, { reader: 'adult' }),
  teachPages: mdx(
    'teach/*.mdx',
    teach.teachFrontSchema,
    (text, file) => readProse(text, file, 'page for teachers', teach.teachFrontSchema),
    ({ body }) => proseTexts(body, 'adult'),
    proseShape,
    { listed: 'teach', reader: 'adult' },
  ),
  plans: many('teach/plans/*.yaml', planSchema, { listed: 'plans', reader: 'adult' }),
  worksheets: one('teach/worksheets.yaml', worksheets.worksheetsSchema, {
    free: ['words'],
    reader: 'adult',
  }),
  survey: one('teach/check.yaml', worksheets.surveySchema, { reader: 'adult' }),
  slides: one('teach/slides.yaml', slidesSchema, { reader: 'adult' }),

  changes: one('share/changes.yaml', changesSchema, { reader: 'adult' }),
  shareIndex: one('share/index.yaml', share.shareIndexSchema, { reader: 'adult' }),
  sharePages: mdx(
    'share/*.mdx',
    share.shareFrontSchema,
    (text, file) => readProse(text, file, 'page for teachers', share.shareFrontSchema),
    ({ body }) => proseTexts(body, 'adult'),
    proseShape,
    { listed: 'share', without: share.shareLists, reader: 'adult' },
  ),
  captions: one('share/captions.yaml', share.captionsSchema),
  shareWords: one('share/words.yaml', share.shareWordsSchema, {
    free: ['messages'],
    reader: 'adult',
  }),
  cite: one('share/cite.yaml', share.citeSchema, { reader: 'adult' }),
  numbers: one('share/numbers.yaml', share.numbersSchema, { reader: 'adult' }),
} satisfies Record<string, FileKind>;

/** What has no language: content/shared/... */
export const sharedFiles = {
  facts: one('facts.yaml', sections.factsSchema),
  sources: one('sources.yaml', sourcesSchema),
  versions: one('versions.yaml', versionsSchema),
  pictures: { ...many('pictures/*.svg', drawingSchema), read: readDrawing },
  credits: one('credits.yaml', creditsSchema),
  glossaryPictures: one('glossary.yaml', glossary.glossaryPicturesSchema),
  addresses: one('addresses.json', sections.addressesSchema),
  sections: one('sections.yaml', sections.sectionsSchema),
  stories: one('stories.yaml', stories.storiesSchema),
  quiz: one('quiz.yaml', quiz.quizSchema),
  myths: one('myths.yaml', mythsSchema),
  lookAgain: one('look-again.yaml', lookAgainPlacesSchema),
  withoutWords: one('without-words.yaml', framesSchema),
  teach: one('teach.yaml', teach.teachSchema),
  share: one('share.yaml', share.shareSchema),
  days: one('days.yaml', share.daysSchema),
  plans: many('plans/*.yaml', planFactsSchema),
  worksheets: one('worksheets.yaml', worksheets.worksheetFactsSchema),
  slides: one('slides.yaml', sharedSlidesSchema),
  cast: one('cast.yaml', castSchema),
  leave: one('leave.yaml', leaveSchema),
  countries: one('countries.yaml', countriesSchema),
  helplines: many('helplines/*.yaml', countrySchema),
  shownNumbers: one('shown-numbers.yaml', shownNumbersSchema),
} satisfies Record<string, FileKind>;
