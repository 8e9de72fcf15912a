// Source and licence in the metadata of a picture.
import type { Sharp } from 'sharp';

/** The picture with its author, its licence and the day of its edition in its file. */
export const inFile = (picture: Sharp, date: string): Sharp =>
  picture.withExif({
    IFD0: {
      Artist: 'The makers of “Child trafficking, explained for children”',
      Copyright: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
      DateTime: `${date.replaceAll('-', ':')} 00:00:00`,
    },
  });
