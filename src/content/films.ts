// The films of the story without words: as it is drawn, and mirrored for languages written from
// right to left. They lie in /film/ once `npm run film` has made them.

export interface Film {
  file: string;
  mirrored: boolean;
}
export const films: readonly Film[] = [
  { file: 'without-words', mirrored: false },
  { file: 'without-words-mirrored', mirrored: true },
];
/** The film for a direction of writing. */
export const filmFor = (dir: 'ltr' | 'rtl'): string =>
  films.find(({ mirrored }) => mirrored === (dir === 'rtl'))?.file ?? '';
