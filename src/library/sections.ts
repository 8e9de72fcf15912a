import { render } from 'astro:content';
import type { Locale } from '#languages/locales.ts';
import type { SectionColours } from '#content/colours.ts';
import type { SectionFront } from '#content/schemas/sections.ts';
import type { Scene } from '#content/mdx/section.ts';
import { dataOf, entryOf, valueOf } from './entries.ts';

export type { Colours } from '#content/colours.ts';

/** A section as other pages name it: its number from 1, its colours, its door and its front matter. */
export interface SectionCard extends SectionFront {
  slug: string;
  number: number;
  colours: SectionColours;
  picture: string;
}

/** The slugs of the sections, in order. */
export const sectionSlugs = async (): Promise<string[]> =>
  Object.keys(await dataOf('sharedSections', 'shared/sections'));

/** The sections of a language, in order. */
export async function sectionsIn(locale: Locale): Promise<SectionCard[]> {
  const shared = await dataOf('sharedSections', 'shared/sections');
  return Promise.all(
    Object.entries(shared).map(async ([slug, { picture, colours }], i) => ({
      slug,
      number: i + 1,
      colours,
      picture,
      ...(await dataOf('sections', `${locale}/sections/${slug}`)).front,
    })),
  );
}

/** The scenes of a section as data, without rendering them. */
export const scenesOf = async (locale: Locale, slug: string): Promise<Scene[]> =>
  (await dataOf('sections', `${locale}/sections/${slug}`)).scenes;

/** One section to show: its card, its scenes as data, the next section if there is one, and its MDX as a component. */
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
