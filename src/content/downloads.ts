// The pictures of scenes as others pass them on: three shapes of each, without words, so that one set serves every language.
import type { Colours } from './colours.ts';
import type { Content } from './read.ts';

/** The shapes, in pixels: what networks show without cutting. */
export const shapes = {
  square: { width: 1080, height: 1080 },
  wide: { width: 1200, height: 675 },
  tall: { width: 1080, height: 1350 },
} as const;
export type Shape = keyof typeof shapes;
export const shapeNames = Object.keys(shapes) as Shape[];

/** The file of a picture in a shape, beside its drawing. */
export const shapeFile = (picture: string, shape: Shape): string =>
  `pictures/${picture}-${shape}.png`;
/** All pictures in all shapes, with their drawings. */
export const zipFile = 'pictures/pictures.zip';

/** The pictures of a section's scenes, and the colours that lie around them. */
export interface PicturesOfPart {
  section: string;
  colours: Colours;
  pictures: string[];
}

/** The pictures of all scenes by part; one that stands in two belongs to the first. */
export function picturesByPart(content: Pick<Content, 'sections' | 'languages'>): PicturesOfPart[] {
  const seen = new Set<string>();
  return Object.entries(content.sections).map(([section, { colours }]) => ({
    section,
    colours,
    pictures: (content.languages.en.sections[section]?.scenes ?? [])
      .map(({ picture }) => picture)
      .filter((picture) => !seen.has(picture) && seen.add(picture)),
  }));
}
