// The one place that makes a link.
import type { Locale } from '#languages/locales.ts';
import { named, pagesWith, slugOf, type NamesOf, type Page } from '#site/addresses.ts';
import type { Kind } from '#site/pages.ts';
import { pathOf } from './scene-paths.ts';

export { pathOf } from './scene-paths.ts';

/** Pages of a language that a text may lead to by name. */
export const pages = named;
/** Of these, the pages of prose (content/<language>/pages/<page>.mdx). */
export const prosePages = pagesWith(({ words }) => words === 'prose');

/** Places on the help page that a text may lead to: `page:help#find`. */
export const helpParts = [
  'now',
  'steps',
  'find',
  'silent',
  'say',
  'call',
  'again',
  'friend',
  'worries',
] as const;
/** The same of the page with ten signs. */
export const happeningParts = ['now', 'silent', 'friend', 'next'] as const;

// `astro.config.mjs` sets the base path; plain Node (tests, content checks) has none.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- its type knows Vite only
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** The address of a page of this kind, with the names that stand in it; `part` is a place on it. */
const at = <K extends Kind>(locale: Locale, kind: K, names: NamesOf<K>, part?: string): string =>
  `${homeUrl(locale)}${slugOf(kind, names)}${part ? `#${part}` : ''}`;

export const rootUrl = (): string => `${base}/`;
export const homeUrl = (locale: Locale): string => `${base}/${locale}/`;
/** The door of a section, or the small page of one of its scenes; `remember` is the last one. */
export const sectionUrl = (locale: Locale, section: string, scene?: string): string =>
  scene
    ? at(locale, 'scene', { section, scene: pathOf(scene) })
    : at(locale, 'section', { section });
/** A scene as a card for other sites. */
export const embedUrl = (locale: Locale, section: string, scene: string): string =>
  at(locale, 'embed', { section, scene: pathOf(scene) });
/** The oEmbed response of a scene, which systems turn into a card (https://oembed.com/). */
export const oembedUrl = (locale: Locale, section: string, scene: string): string =>
  `${embedUrl(locale, section, scene)}oembed.json`;
/** The last small page of a section, or a question on it. */
export const endUrl = (locale: Locale, section: string, question?: string): string =>
  at(locale, 'remember', { section }, question);
/** The whole of a section on one page, or a scene on it. */
export const wholeUrl = (locale: Locale, section: string, scene?: string): string =>
  at(locale, 'whole', { section }, scene);
export const pageUrl = (locale: Locale, page: 'home' | Page, part?: string): string =>
  at(locale, page, {}, part);
/** The page of one country's helplines; `country` in small letters (ISO 3166-1). */
export const countryUrl = (locale: Locale, country: string): string =>
  at(locale, 'country', { country });
/** The card of a country's numbers, to print and fold. */
export const cardUrl = (locale: Locale, country: string): string =>
  at(locale, 'countryCard', { country });
/** A booklet to fold: the whole, or that for 8 to 10; `ink`: with less ink. */
export const bookletUrl = (
  locale: Locale,
  which: 'whole' | 'short',
  { ink = false } = {},
): string =>
  at(locale, which === 'short' ? 'shortBooklet' : 'booklet', {}, ink ? 'ink' : undefined);
/** A sheet to lay before others. */
export const coverUrl = (locale: Locale): string => at(locale, 'cover', {});
/** The paper kite: who finds the sheet, or its address, sees a toy. */
export const kiteUrl = (locale: Locale): string => at(locale, 'kite', {});
/** The story without words on paper: its booklet, cards or flip chart; `ink`: with less ink. */
export const wordlessPaperUrl = (locale: Locale, sheets: string, { ink = false } = {}): string =>
  at(locale, 'wordlessPaper', { sheets }, ink ? 'ink' : undefined);
export const posterUrl = (locale: Locale, poster: string, { ink = false } = {}): string =>
  at(locale, 'poster', { poster }, ink ? 'ink' : undefined);
/**
 * A story, or one of its steps. `from`: the step that links here, so that the page can link back
 * (components/stories/StoryStep.astro).
 */
export const storyUrl = (locale: Locale, story: string, step?: number, from?: number): string => {
  const part = from ? `from-${from}` : undefined;
  return step
    ? at(locale, 'storyStep', { story, step: String(step) }, part)
    : at(locale, 'story', { story }, part);
};
/** A page of the story without words: the number of its picture, or `end`. */
export const wordlessUrl = (locale: Locale, place: string): string =>
  at(locale, 'wordless', { place });
/** The questions of the first page of them, or of the page with more. */
export const questionsUrl = (locale: Locale, use: 'main' | 'more', question?: string): string =>
  at(locale, use === 'more' ? 'moreQuestions' : 'check', {}, question);
/** A letter, by its key. */
export const letterUrl = (locale: Locale, letter: string): string =>
  at(locale, 'letter', { letter });
/** The sentences to show, in the language of a child and that of an adult. */
export const showItUrl = (locale: Locale, other: Locale): string => at(locale, 'shown', { other });
/** A page for teachers: of content/shared/teach.yaml, a lesson plan, or of `teachPlaces`. */
export const teachUrl = (locale: Locale, page: string, part?: string): string =>
  at(locale, 'teachPage', { page }, part);
/** A story for the teacher of a class. */
export const teachStoryUrl = (locale: Locale, story: string): string =>
  at(locale, 'teachStory', { story });
/** A worksheet; `ink`: with its pictures in lines. */
export const worksheetUrl = (locale: Locale, sheet: string, { ink = false } = {}): string =>
  at(locale, 'worksheet', { sheet }, ink ? 'ink' : undefined);
/** The answers to all worksheets, or to this one. */
export const answersUrl = (locale: Locale, sheet?: string): string =>
  at(locale, 'answers', {}, sheet);
/** Pages for teachers beside those of content/shared/teach.yaml; `check` is the survey. */
export const teachPlaces = [
  'class',
  'worksheets',
  'worksheets/answers',
  'check',
  'stories',
  'without-words',
] as const;
/** A page for organizations: one of content/shared/share.yaml. */
export const shareUrl = (locale: Locale, page: string): string => at(locale, 'sharePage', { page });
/** Everything of one scene that others can use. */
export const shareSceneUrl = (locale: Locale, section: string, scene: string): string =>
  at(locale, 'sharedScene', { section, scene: pathOf(scene) });
/** The address of the QR code of a page; `path` is that of the page below its language. */
export const codeUrl = (locale: Locale, path: string): string =>
  `${shareUrl(locale, 'codes')}${path}code.svg`;
/** The slides of a section, all of them or the short route; `slide` is the address of one. */
export const slidesUrl = (
  locale: Locale,
  section: string,
  { short = false, slide }: { short?: boolean; slide?: string } = {},
): string => at(locale, short ? 'shortDeck' : 'deck', { section }, slide);
/** The notes of a teacher for them, to print. */
export const notesUrl = (locale: Locale, section: string): string =>
  at(locale, 'notes', { section });
/** The slides of a lesson plan, or of its short form; `slide`: at this slide. */
export const planSlidesUrl = (
  locale: Locale,
  plan: string,
  { short = false, slide }: Parameters<typeof slidesUrl>[2] = {},
): string => at(locale, short ? 'shortPlanDeck' : 'planDeck', { plan }, slide);
/** The slides of a story. */
export const storySlidesUrl = (locale: Locale, story: string): string =>
  at(locale, 'storyDeck', { story });
/** The slides of the story without words, by how many pictures they have. */
export const wordlessSlidesUrl = (locale: Locale, pictures: number): string =>
  at(locale, 'wordlessDeck', { pictures: String(pictures) });
/** The slides of a page for teachers, for the adults of a school. */
export const staffSlidesUrl = (locale: Locale, page: string): string =>
  at(locale, 'staffDeck', { page });
export const planNotesUrl = (locale: Locale, plan: string): string =>
  at(locale, 'planNotes', { plan });
/**
 * The helplines of all countries for the help slide: a script, as a copy on a disk cannot fetch.
 */
export const slideHelplinesUrl = (locale: Locale): string =>
  `${homeUrl(locale)}slides/helplines.js`;
export const termUrl = (locale: Locale, term: string): string => pageUrl(locale, 'words', term);
/** A picture keeps its address, so that others can link to it. */
export const pictureUrl = (key: string): string => `${base}/pictures/${key}.svg`;
/** Templates that a page fetches when they are asked for (components/frame/templates.ts). */
export const templatesUrl = (locale: Locale): string => `${base}/${locale}/templates.html`;
/** The search index of a language (src/search). */
export const indexUrl = (locale: Locale): string => `${base}/${locale}/search.json`;
/** What people call countries (components/help/country-list.ts). */
export const namesUrl = (locale: Locale): string => `${base}/${locale}/countries.json`;
/** The feed of the editions of the site. */
export const changesUrl = (locale: Locale): string => `${pageUrl(locale, 'about')}changes.xml`;
/** An open file of the helplines. Its address stays the same within a version of its format. */
export const openUrl = (file: string): string => `${base}/open/helplines/v1/${file}`;
export const fileUrl = (name: string): string => `${base}/${name}`;
/** The licence of words and pictures, in the language of whoever opens it. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** An address of this site as one types it: `example.org/en/happening/`. */
export const typedAddress = (url: string, site: URL | undefined): string =>
  new URL(url, site).href.replace(/^https?:\/\/(www\.)?/, '');

/** The site of an address as people say it: its host, without `www.`. */
export const siteOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
