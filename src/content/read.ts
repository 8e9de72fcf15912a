// Reads every file of `content/` in plain Node, typed by its schema; each mistake of form becomes a sentence for the author.
import type { z } from 'astro/zod';
import { locales, type Locale } from '#languages/locales.ts';
import { prosePages } from '#urls.ts';
import * as schemas from '#content/schemas/content.ts';
import { countriesSchema, countryNamesSchema } from '#content/schemas/countries.ts';
import { drawingProblems } from '#content/checks/drawings.ts';
import { countrySchema, type Country } from '#content/schemas/helplines.ts';
import * as practise from '#content/schemas/practise.ts';
import { readProse } from '#content/mdx/checked.ts';
import { readYaml } from '#content/mdx/open.ts';
import type { FileKind } from '#content/mdx/palette.ts';
import { folderAt, type Folder } from './folder.ts';
import { ContentError, type Problem } from './problem.ts';
import { readSection, type Section } from '#content/mdx/section.ts';
import { readStory, type Story } from '#content/mdx/story.ts';
import * as teach from '#content/schemas/teach.ts';

/** Everything of one language, read and typed. */
export interface LanguageContent {
  strings: schemas.Strings;
  glossary: z.infer<typeof schemas.glossarySchema>;
  alternatives: Record<string, string>;
  sourceTitles: Record<string, string>;
  home: z.infer<typeof schemas.homeSchema>;
  notFound: z.infer<typeof schemas.notFoundSchema>;
  help: z.infer<typeof schemas.helpSchema>;
  search: z.infer<typeof schemas.searchSchema>;
  printPage: z.infer<typeof schemas.printPageSchema>;
  misspellings: Record<string, string[]>;
  cries: z.infer<typeof schemas.criesSchema>;
  /** Two letters of a country, or of several that one name may mean -> names that people use beside the usual one. */
  countryNames: Record<string, string[]>;
  sections: Record<string, Section>;
  stories: Record<string, Story>;
  questions: z.infer<typeof practise.questionsSchema>;
  storiesPage: z.infer<typeof practise.storiesPageSchema>;
  checkPage: z.infer<typeof practise.checkPageSchema>;
  mythsPage: z.infer<typeof practise.mythsPageSchema>;
  planPage: z.infer<typeof practise.planPageSchema>;
  /** Page for teachers -> front matter and Markdown body. */
  teachPages: Record<string, { front: z.infer<typeof teach.teachFrontSchema>; body: string }>;
  plans: Record<string, z.infer<typeof teach.planSchema>>;
  worksheets: z.infer<typeof teach.worksheetsSchema>;
  checkSheet: z.infer<typeof teach.checkSheetSchema>;
  slides: z.infer<typeof teach.slidesSchema>;
  teachIndex: z.infer<typeof teach.teachIndexSchema>;
  /** Page -> front matter and Markdown body. */
  prose: Record<string, { front: z.infer<typeof schemas.proseFrontSchema>; body: string }>;
}
export interface Content {
  sections: schemas.Sections;
  facts: Record<string, string>;
  sources: schemas.Sources;
  credits: schemas.Credits;
  glossaryPictures: Record<string, string>;
  pictures: string[];
  stories: z.infer<typeof practise.storiesSchema>;
  quiz: z.infer<typeof practise.quizSchema>;
  myths: z.infer<typeof practise.mythsSchema>;
  teach: z.infer<typeof teach.teachSchema>;
  /** Lesson plan -> what it says without words. */
  plans: Record<string, z.infer<typeof teach.planFactsSchema>>;
  worksheets: z.infer<typeof teach.worksheetFactsSchema>;
  slides: z.infer<typeof teach.sharedSlidesSchema>;
  leave: z.infer<typeof schemas.leaveSchema>;
  /** Two letters of a country -> its services and emergency numbers. */
  helplines: Record<string, Country>;
  /** Every country and territory with a page -> its names in its own languages. */
  countries: z.infer<typeof countriesSchema>;
  languages: Record<Locale, LanguageContent>;
}

/** The text of a file, with the line ends of Unix and without a byte order mark: editors and Git on Windows may write others. */
const textOf = (bytes: Buffer | undefined): string =>
  (bytes ?? Buffer.alloc(0))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');

/** What was made of each file, by its path: while someone writes, and in tests, hardly a file has changed since it was read last. */
const made = new Map<string, { text: string; value?: unknown; cause?: ContentError }>();

/** Reads `content/`; every mistake of form ends in `problems`, and what could be read is returned. */
export function read(folder: Folder, problems: Problem[]): Content | undefined {
  const file = (...path: string[]) => ['content', ...path].join('/');
  /** The names of the files of a folder. */
  const namesIn = (...path: string[]): string[] =>
    folder.paths
      .filter((name) => name.startsWith(`${file(...path)}/`))
      .map((name) => name.slice(file(...path).length + 1))
      .filter((name) => !name.includes('/'));
  /** What `readOne` makes of the text of a file; its mistakes are reported. */
  function attempt<T>(name: string, readOne: (source: string, name: string) => T): T | undefined {
    const text = textOf(folder.read(name));
    let known = made.get(name);
    if (known?.text !== text) {
      known = { text };
      try {
        known.value = readOne(text, name);
      } catch (cause) {
        if (!(cause instanceof ContentError)) throw cause;
        known.cause = cause;
      }
      made.set(name, known);
    }
    if (known.cause) problems.push(...known.cause.problems);
    return known.value as T | undefined;
  }
  /** What a schema makes of what was read; its mistakes are thrown. */
  function held<T extends z.ZodType>(schema: T, found: unknown, name: string): z.infer<T> {
    const parsed = schema.safeParse(found);
    if (parsed.success) return parsed.data;
    throw new ContentError(
      schemas.sayIssues(parsed.error).map((message) => ({ file: name, message })),
    );
  }
  function load<T extends z.ZodType>(schema: T, ...path: string[]): z.infer<T> | undefined {
    const name = file(...path);
    if (!folder.paths.includes(name)) {
      problems.push({
        file: name,
        message:
          'is missing. Every language has the same files as content/en: copy that one and translate it.',
      });
      return undefined;
    }
    // JSON is YAML too, and the YAML reader says on which line a comma is missing.
    return attempt(name, (source) => held(schema, readYaml(source, name), name));
  }

  const shared = {
    sections: load(schemas.sectionsSchema, 'shared', 'sections.yaml'),
    facts: load(schemas.factsSchema, 'shared', 'facts.yaml'),
    sources: load(schemas.sourcesSchema, 'shared', 'sources.yaml'),
    credits: load(schemas.creditsSchema, 'shared', 'credits.yaml'),
    glossaryPictures: load(schemas.glossaryPicturesSchema, 'shared', 'glossary.yaml'),
    stories: load(practise.storiesSchema, 'shared', 'stories.yaml'),
    quiz: load(practise.quizSchema, 'shared', 'quiz.yaml'),
    myths: load(practise.mythsSchema, 'shared', 'myths.yaml'),
    teach: load(teach.teachSchema, 'shared', 'teach.yaml'),
    plans: Object.fromEntries(
      namesIn('shared', 'plans').flatMap((name) => {
        const plan = load(teach.planFactsSchema, 'shared', 'plans', name);
        return plan ? [[name.replace('.yaml', ''), plan] as const] : [];
      }),
    ),
    worksheets: load(teach.worksheetFactsSchema, 'shared', 'worksheets.yaml'),
    slides: load(teach.sharedSlidesSchema, 'shared', 'slides.yaml'),
    leave: load(schemas.leaveSchema, 'shared', 'leave.yaml'),
    helplines: Object.fromEntries(
      namesIn('shared', 'helplines').flatMap((name) => {
        const country = load(countrySchema, 'shared', 'helplines', name);
        return country ? [[name.replace('.yaml', ''), country] as const] : [];
      }),
    ),
    countries: load(countriesSchema, 'shared', 'countries.yaml'),
    pictures: namesIn('shared', 'pictures')
      .filter((name) => name.endsWith('.svg'))
      .map((name) => name.slice(0, -4)),
  };
  for (const picture of shared.pictures) {
    const name = file('shared', 'pictures', `${picture}.svg`);
    attempt(name, (text) => {
      const found = drawingProblems(text);
      if (found.length > 0)
        throw new ContentError(found.map((message) => ({ file: name, message })));
    });
  }

  function readLanguage(locale: Locale): LanguageContent {
    /** The MDX files of one kind, by slug; those that are missing or wrong are reported. */
    function readAll<T extends object>(
      kind: string,
      slugs: readonly string[],
      list: string,
      readOne: (source: string, name: string) => T,
    ): Record<string, T> {
      const found: Record<string, T> = {};
      for (const slug of slugs) {
        const name = file(locale, kind, `${slug}.mdx`);
        if (!folder.paths.includes(name)) {
          problems.push({
            file: name,
            message: `is missing: content/shared/${list} names it. Write it, or copy the English file and translate it.`,
          });
          continue;
        }
        const one = attempt(name, readOne);
        if (one) found[slug] = one;
      }
      return found;
    }
    const sections = readAll(
      'sections',
      Object.keys(shared.sections ?? {}),
      'sections.yaml',
      readSection,
    );
    const stories = readAll(
      'stories',
      Object.keys(shared.stories ?? {}),
      'stories.yaml',
      readStory,
    );
    /** A page of prose: its front matter and its text. */
    function loadProse<T extends z.ZodObject>(
      kind: FileKind,
      schema: T,
      name: string,
    ): { front: z.infer<T>; body: string } | undefined {
      if (folder.paths.includes(name))
        return attempt(name, (source) => readProse(source, name, kind, schema));
      problems.push({
        file: name,
        message: 'is missing. Every language has the same pages as content/en.',
      });
      return undefined;
    }
    const prose: LanguageContent['prose'] = {};
    for (const page of prosePages) {
      const found = loadProse(
        'page',
        schemas.proseFrontSchema,
        file(locale, 'pages', `${page}.mdx`),
      );
      if (found) prose[page] = found;
    }
    const teachPages: LanguageContent['teachPages'] = {};
    for (const page of Object.keys(shared.teach ?? {})) {
      const found = loadProse(
        'page for teachers',
        teach.teachFrontSchema,
        file(locale, 'teach', `${page}.mdx`),
      );
      if (found) teachPages[page] = found;
    }
    const plans = Object.fromEntries(
      Object.keys(shared.plans).flatMap((id) => {
        const plan = load(teach.planSchema, locale, 'teach', 'plans', `${id}.yaml`);
        return plan ? [[id, plan] as const] : [];
      }),
    );
    return {
      strings: load(schemas.stringsSchema, locale, 'strings.json') ?? ({} as schemas.Strings),
      glossary: load(schemas.glossarySchema, locale, 'glossary.yaml') ?? {},
      alternatives: load(schemas.alternativesSchema, locale, 'pictures.yaml') ?? {},
      sourceTitles: load(schemas.sourceTitlesSchema, locale, 'sources.yaml') ?? {},
      home:
        load(schemas.homeSchema, locale, 'pages', 'home.yaml') ?? ({} as LanguageContent['home']),
      notFound:
        load(schemas.notFoundSchema, locale, 'pages', 'not-found.yaml') ??
        ({} as LanguageContent['notFound']),
      help:
        load(schemas.helpSchema, locale, 'pages', 'help.yaml') ?? ({} as LanguageContent['help']),
      search:
        load(schemas.searchSchema, locale, 'pages', 'search.yaml') ??
        ({} as LanguageContent['search']),
      printPage:
        load(schemas.printPageSchema, locale, 'pages', 'print.yaml') ??
        ({} as LanguageContent['printPage']),
      misspellings: load(schemas.misspellingsSchema, locale, 'misspellings.yaml') ?? {},
      cries:
        load(schemas.criesSchema, locale, 'cries-for-help.yaml') ??
        ({} as LanguageContent['cries']),
      countryNames: load(countryNamesSchema, locale, 'country-names.yaml') ?? {},
      sections,
      stories,
      questions: load(practise.questionsSchema, locale, 'quiz.yaml') ?? {},
      storiesPage:
        load(practise.storiesPageSchema, locale, 'pages', 'stories.yaml') ??
        ({} as LanguageContent['storiesPage']),
      checkPage:
        load(practise.checkPageSchema, locale, 'pages', 'check.yaml') ??
        ({} as LanguageContent['checkPage']),
      mythsPage:
        load(practise.mythsPageSchema, locale, 'pages', 'myths.yaml') ??
        ({} as LanguageContent['mythsPage']),
      planPage:
        load(practise.planPageSchema, locale, 'pages', 'my-plan.yaml') ??
        ({} as LanguageContent['planPage']),
      teachPages,
      plans,
      worksheets:
        load(teach.worksheetsSchema, locale, 'teach', 'worksheets.yaml') ??
        ({ reviewed: false } as LanguageContent['worksheets']),
      checkSheet:
        load(teach.checkSheetSchema, locale, 'teach', 'check.yaml') ??
        ({} as LanguageContent['checkSheet']),
      slides:
        load(teach.slidesSchema, locale, 'teach', 'slides.yaml') ??
        ({} as LanguageContent['slides']),
      teachIndex:
        load(teach.teachIndexSchema, locale, 'teach', 'index.yaml') ??
        ({} as LanguageContent['teachIndex']),
      prose,
    };
  }

  const byLanguage = Object.fromEntries(
    locales.map((locale) => [locale, readLanguage(locale)]),
  ) as Record<Locale, LanguageContent>;
  const {
    sections,
    facts,
    sources,
    credits,
    glossaryPictures,
    stories,
    quiz,
    myths,
    teach: teachFacts,
    worksheets,
    slides,
    leave,
    countries,
  } = shared;
  if (
    !sections ||
    !facts ||
    !sources ||
    !credits ||
    !glossaryPictures ||
    !stories ||
    !quiz ||
    !myths ||
    !teachFacts ||
    !worksheets ||
    !slides ||
    !leave ||
    !countries
  )
    return undefined;
  return {
    ...shared,
    sections,
    facts,
    sources,
    credits,
    glossaryPictures,
    stories,
    quiz,
    myths,
    teach: teachFacts,
    worksheets,
    slides,
    leave,
    countries,
    languages: byLanguage,
  };
}

/** Reads the content of the project at a path, or of a folder; throws every mistake of form in it at once. */
export function readContent(root: string | Folder): Content {
  const problems: Problem[] = [];
  const content = read(typeof root === 'string' ? folderAt(root) : root, problems);
  if (!content || problems.length > 0) throw new ContentError(problems);
  return content;
}
