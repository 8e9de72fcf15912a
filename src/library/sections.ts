import { render } from 'astro:content';
import type { Locale } from '#languages/locales.ts';
import type { SectionColours } from '#content/colours.ts';
import type { SectionFront } from '#content/schemas/sections.ts';
import type { Scene } from '#content/mdx/section.ts';
import { languages } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import { dataOf, entryOf, valueOf } from './entries.ts';

export type { Colours } from '#content/colours.ts';
export type { Help, Scene } from '#content/mdx/section.ts';

/**
 * A section as other pages name it: its number from 1, its colours, its door and its front matter.
 */
export interface SectionCard extends SectionFront {
  slug: string;
  number: number;
  colours: SectionColours;
  picture: string;
  /** Its scenes for readers from 11. */
  older: readonly string[];
  /** Set where its poster is for a lesson, and not for a wall. */
  poster?: 'lesson' | undefined;
}

/** The slugs of the sections, in order. */
export const sectionSlugs = async (): Promise<string[]> =>
  Object.keys(await dataOf('sharedSections', 'shared/sections'));

/** Every scene of the site with its section, in order. */
export const sceneNames = async (): Promise<{ section: string; scene: string }[]> =>
  Object.entries(await dataOf('sharedSections', 'shared/sections')).flatMap(
    ([section, { scenes }]) => Object.keys(scenes).map((scene) => ({ section, scene })),
  );

/** The sections of a language, in order. */
export async function sectionsIn(locale: Locale): Promise<SectionCard[]> {
  const shared = await dataOf('sharedSections', 'shared/sections');
  return Promise.all(
    Object.entries(shared).map(async ([slug, { picture, colours, older, poster }], i) => ({
      slug,
      number: i + 1,
      colours,
      picture,
      older,
      poster,
      ...(await dataOf('sections', `${locale}/sections/${slug}`)).front,
    })),
  );
}

/** The scenes of a section as data, without rendering them. */
export const scenesOf = async (locale: Locale, slug: string): Promise<Scene[]> =>
  (await dataOf('sections', `${locale}/sections/${slug}`)).scenes;

/**
 * Words that a child of eight reads aloud in a minute: the middle of grade 3 in winter (Hasbrouck
 * and Tindal 2017, https://eric.ed.gov/?id=ED594994).
 */
const wordsInAMinute = 97;

/**
 * About how many minutes it takes to read the short layer of some scenes: headings, text, steps and
 * help lines.
 */
export function minutesToRead(locale: Locale, scenes: readonly Scene[]): number {
  const segmenter = new Intl.Segmenter(languages[locale].tag, { granularity: 'word' });
  const texts = scenes.flatMap(({ heading, text, items, helps }) => [
    heading,
    text,
    ...items.flatMap((item) => [item.title, item.text]),
    ...helps.map((help) => help.text),
  ]);
  const words = [...segmenter.segment(texts.map(plain).join(' '))].filter(
    ({ isWordLike }) => isWordLike,
  );
  return Math.max(1, Math.round(words.length / wordsInAMinute));
}

/** The scenes of the short way through a section; none where it would be the whole way. */
export function shortOf(scenes: readonly Scene[]): readonly Scene[] {
  const short = scenes.filter((scene) => scene.short);
  return short.length < scenes.length ? short : [];
}

/**
 * One section to show: its card, its scenes as data, the next section if there is one, and its MDX
 * as a component.
 */
export async function openSection(locale: Locale, slug: string) {
  const sections = await sectionsIn(locale);
  const at = sections.findIndex((section) => section.slug === slug);
  const section = valueOf(
    'shared/sections.yaml',
    Object.fromEntries(sections.map((card) => [card.slug, card])),
    slug,
  );
  const { Content } = await render(await entryOf('sections', `${locale}/sections/${slug}`));
  return {
    section,
    sections,
    next: sections[at + 1],
    scenes: await scenesOf(locale, slug),
    Content,
  };
}
