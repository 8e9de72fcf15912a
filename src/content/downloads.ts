// The pictures of scenes for others to use: three shapes of each, without words, so that one set
// serves every language.
import { fileUrl } from '#site/urls.ts';

/**
 * The shapes, in pixels: for feeds, for links and pages, and for a phone held upright, with room
 * for words of one's own.
 */
export const shapes = {
  square: { width: 1080, height: 1080 },
  wide: { width: 1200, height: 630 },
  tall: { width: 1080, height: 1920 },
} as const;
export type Shape = keyof typeof shapes;
export const shapeNames = Object.keys(shapes) as Shape[];

/** A picture in a shape stands beside its drawing. */
export const shapeUrl = (picture: string, shape: Shape): string =>
  fileUrl(`pictures/${picture}-${shape}.png`);
/** All pictures in all shapes, with their drawings. */
export const picturesUrl = (): string => fileUrl('pictures/pictures.zip');
/** The pictures of the story without words, as drawings. */
export const storyUrl = (): string => fileUrl('pictures/without-words.zip');
