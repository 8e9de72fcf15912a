// Pictures as others take them: each says in its file who made it, when, and under what licence.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureInShape } from '#build/pictures/shapes.ts';
import { zipOf } from '#build/zip.ts';
import type { Colours } from '#content/colours.ts';
import { shapeNames, shapes, shapeUrl, type Shape } from '#content/downloads.ts';
import { sourceLocale } from '#languages/locales.ts';
import { homeUrl, licence } from '#site/urls.ts';
import { newestEdition } from './editions.ts';
import { valueOf } from './entries.ts';
import { lineArt } from '#build/pictures/line-art.ts';
import { pictureFile } from './pictures.ts';
import { scenesOf, sectionsIn } from './sections.ts';
import { translatorOf } from './strings.ts';
import { framesOfStory } from './without-words.ts';

/**
 * A drawing with its title, source and licence as metadata
 * (https://www.w3.org/TR/SVG2/metadata.html). `lines`: in lines, for paper that is copied.
 */
export async function drawingToPass(
  key: string,
  site: URL | undefined,
  { lines = false } = {},
): Promise<string> {
  const author = (await translatorOf(sourceLocale))('site.title');
  const home = new URL(homeUrl(sourceLocale), site).href;
  const { date } = await newestEdition();
  const credit = `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"><cc:Work rdf:about=""><dc:creator>${author}</dc:creator><dc:source>${home}</dc:source><dc:date>${date}</dc:date><cc:license rdf:resource="${licence}"/></cc:Work></rdf:RDF></metadata>`;
  const drawing = pictureFile(key);
  return (lines ? lineArt(drawing) : drawing).replace(/<svg[^>]*>/, (open) => open + credit);
}

/**
 * The pictures of all scenes, in order, each with its surrounding colours: those of the first
 * section that uses it.
 */
export async function picturesOfScenes(): Promise<Record<string, Colours>> {
  const pictures: Record<string, Colours> = {};
  for (const { slug, colours } of await sectionsIn(sourceLocale))
    for (const { picture } of await scenesOf(sourceLocale, slug)) pictures[picture] ??= colours;
  return pictures;
}

/** The picture of a scene in a shape: a PNG. */
export async function shapeToPass(picture: string, shape: Shape): Promise<Uint8Array> {
  const colours = valueOf('shared/sections.yaml', await picturesOfScenes(), picture);
  const { date } = await newestEdition();
  return pictureInShape(picture, shape, { colours, date });
}

/** The picture of a scene in every shape, as downloads: address, size in pixels and in bytes. */
export const shapesToPass = (picture: string) =>
  Promise.all(
    shapeNames.map(async (shape) => ({
      shape,
      href: shapeUrl(picture, shape),
      ...shapes[shape],
      bytes: (await shapeToPass(picture, shape)).length,
    })),
  );

/** All of them in one file, with their drawings and the licence. */
export async function picturesToPass(site: URL | undefined): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {
    'LICENSE.txt': readFileSync(join(process.cwd(), 'content/LICENSE')),
  };
  for (const picture of Object.keys(await picturesOfScenes())) {
    files[`${picture}.svg`] = Buffer.from(await drawingToPass(picture, site));
    for (const shape of shapeNames)
      files[`${picture}-${shape}.png`] = await shapeToPass(picture, shape);
  }
  return zipOf(files, (await newestEdition()).date);
}

/** The drawings of the story without words, in their order, with the licence. */
export async function storyToPass(site: URL | undefined): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {
    'LICENSE.txt': readFileSync(join(process.cwd(), 'content/LICENSE')),
  };
  for (const frame of (await framesOfStory()).frames)
    files[`${frame}.svg`] = Buffer.from(await drawingToPass(frame, site));
  return zipOf(files, (await newestEdition()).date);
}
