import type { Locale } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import { sectionUrl } from '#urls.ts';
import { dataOf, valueOf } from './entries.ts';
import { pictureIn, type Drawing } from './pictures.ts';
import { sectionsIn, scenesOf, type SectionCard } from './sections.ts';
import { translatorOf } from './strings.ts';

/** A scene as other sites show it. */
export interface SceneCard {
  title: string;
  /** The short caption, which a child may read. */
  line: string;
  drawing: Drawing;
  /** Where it is read on this site. */
  href: string;
  colours: SectionCard['colours'];
  /** The name of this site. */
  by: string;
}

/** A scene by its name, as a card for other sites. */
export async function cardOf(locale: Locale, slug: string, name: string): Promise<SceneCard> {
  const section = (await sectionsIn(locale)).find((one) => one.slug === slug);
  const scene = (await scenesOf(locale, slug)).find(({ id }) => id === name);
  if (!section || !scene) throw new Error(`There is no scene "${name}" in "${slug}".`);
  const { scenes } = await dataOf('captions', `${locale}/share/captions`);
  return {
    title: plain(scene.heading),
    line: valueOf(`${locale}/share/captions.yaml`, scenes, name).short,
    drawing: await pictureIn(locale, scene.picture),
    href: sectionUrl(locale, slug, name),
    colours: section.colours,
    by: (await translatorOf(locale))('site.title'),
  };
}
