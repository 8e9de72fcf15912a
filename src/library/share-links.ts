// The pages that others are invited to link to, by their addresses below the language. These do not
// change (tests/queries/addresses.txt).
import type { Locale } from '#languages/locales.ts';
import { pagesWith, slugOf } from '#site/addresses.ts';
import { pathOf } from '#site/urls.ts';
import type { SectionColours } from '#content/colours.ts';
import { titleOf } from './page-words.ts';
import { scenesOf, sectionsIn } from './sections.ts';

/** A page to link to. */
export interface Linked {
  title: string;
  /** Below the language: `online/who-is-writing/`; empty for the first page. */
  path: string;
}

/** Pages beside the parts, those for a child first. */
const besideIn = (locale: Locale): Promise<Linked[]> =>
  Promise.all(
    pagesWith(({ share }) => share).map(async (page) => ({
      path: slugOf(page, {}),
      title: await titleOf(locale, page),
    })),
  );

/** A part with its scenes. */
export interface LinkedPart extends Linked {
  number: number;
  colours: SectionColours;
  scenes: Linked[];
}

/** The parts, and the pages beside them. */
export async function linksIn(locale: Locale): Promise<{ pages: Linked[]; parts: LinkedPart[] }> {
  const parts = (await sectionsIn(locale)).map(async ({ slug, number, colours, title }) => ({
    number,
    colours,
    title,
    path: slugOf('section', { section: slug }),
    scenes: (await scenesOf(locale, slug)).map(({ id, heading }) => ({
      title: heading,
      path: slugOf('scene', { section: slug, scene: pathOf(id) }),
    })),
  }));
  return { pages: await besideIn(locale), parts: await Promise.all(parts) };
}

/** All of them in one list. */
export async function allLinksIn(locale: Locale): Promise<Linked[]> {
  const { pages, parts } = await linksIn(locale);
  return [...pages, ...parts.flatMap(({ title, path, scenes }) => [{ title, path }, ...scenes])];
}
