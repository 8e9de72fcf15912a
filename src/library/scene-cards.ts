import { shapes, shapeUrl } from '#content/downloads.ts';
import type { Locale } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import { embedUrl, pageUrl, sectionUrl } from '#site/urls.ts';
import { dataOf, valueOf } from './entries.ts';
import { cardSizes, frameLines, plainLines } from './embed-lines.ts';
import { pictureIn, type Drawing } from './pictures.ts';
import { sectionsIn, scenesOf, type SectionCard } from './sections.ts';
import { translatorOf } from './strings.ts';

/** A scene as other sites show it. */
export interface SceneCard {
  title: string;
  /** The short caption, which a child may read. */
  line: string;
  drawing: Drawing;
  /** The same as a PNG: systems that make a card themselves, and letters, take no drawing. */
  wide: { src: string; width: number; height: number };
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
    wide: { src: shapeUrl(scene.picture, 'wide'), ...shapes.wide },
    href: sectionUrl(locale, slug, name),
    colours: section.colours,
    by: (await translatorOf(locale))('site.title'),
  };
}

/**
 * The HTML to embed the card of a scene: for a frame of each size, and without a frame. `credit`:
 * the sentence with source and licence.
 */
export async function cardLines(
  locale: Locale,
  {
    slug,
    name,
    site,
    credit,
  }: { slug: string; name: string; site: URL | undefined; credit: string },
) {
  const card = await cardOf(locale, slug, name);
  const t = await translatorOf(locale);
  const whole = (url: string): string => new URL(url, site).href;
  return {
    frames: cardSizes.map((size) => ({
      size,
      text: frameLines(whole(embedUrl(locale, slug, name)), card.title, size),
    })),
    plain: plainLines(locale, {
      title: card.title,
      line: card.line,
      picture: { src: whole(card.wide.src), alt: card.drawing.alt },
      href: whole(card.href),
      read: t('embed.read'),
      helpHref: whole(pageUrl(locale, 'help')),
      help: t('menu.help'),
      credit,
    }),
  };
}
