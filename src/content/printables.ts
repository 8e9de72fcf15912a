// The list of PDFs for each language: page, sheet and file name. The page /<language>/print/ links
// them, and `npm run printables` prints them.

import { slugOf } from '#site/addresses.ts';

type Paper = 'A4' | 'Letter' | 'A3';

export interface Printable {
  /** The name of the file, without the language and `.pdf`: `booklet-a4`. */
  name: string;
  /** The page, below the language: `print/booklet/#ink`. */
  page: string;
  paper: Paper;
  /** Neither the paper nor its file names the site. */
  unsigned?: boolean;
}

/** The booklet: for two sheets, and with less ink. */
export const bookletPdfs: readonly Printable[] = [
  { name: 'booklet-a4', page: slugOf('booklet', {}), paper: 'A4' },
  { name: 'booklet-letter', page: slugOf('booklet', {}), paper: 'Letter' },
  { name: 'booklet-ink', page: `${slugOf('booklet', {})}#ink`, paper: 'A4' },
];
/** A sheet to lay before others, with room for a stamp. */
export const coverPdf: Printable = { name: 'cover', page: slugOf('cover', {}), paper: 'A4' };
/** The paper kite. Its name says nothing of a plan. */
export const kitePdfs: readonly Printable[] = [
  { name: 'kite-a4', page: slugOf('kite', {}), paper: 'A4', unsigned: true },
  { name: 'kite-letter', page: slugOf('kite', {}), paper: 'Letter', unsigned: true },
];
/** A poster by the slug of its section, `help` or `rhyme`: in colour, and in lines. */
export const posterPdfs = (poster: string): [Printable, Printable] => {
  const page = slugOf('poster', { poster });
  return [
    { name: `poster-${poster}`, page, paper: 'A3' },
    { name: `poster-${poster}-ink`, page: `${page}#ink`, paper: 'A3' },
  ];
};
/** A lesson plan by its id: a sheet to teach from, as wide and as high as the paper lets it be. */
export const planPdfs = (plan: string): Printable[] => [
  teachPdf(plan),
  { ...teachPdf(plan), name: `teach-${plan}-letter`, paper: 'Letter' },
];
/**
 * A worksheet (`worksheets/match`), all answers (`worksheets/answers`), the card about a child who
 * tells, or a lesson plan.
 */
export const teachPdf = (page: string): Printable => ({
  name: `teach-${page.replace('worksheets/', 'sheet-')}`,
  page: slugOf('teachPage', { page }),
  paper: 'A4',
});

/** All of it, the longest first: so that no tab waits for the booklet at the end. */
export const printablesOf = (
  sections: readonly string[],
  plans: readonly string[],
  worksheets: readonly string[],
): Printable[] => [
  ...bookletPdfs,
  ...kitePdfs,
  coverPdf,
  ...plans.flatMap(planPdfs),
  ...['card', ...[...worksheets, 'answers'].map((id) => `worksheets/${id}`)].map(teachPdf),
  ...[...sections, 'help', 'rhyme'].flatMap(posterPdfs),
];

/** The file of a language, as its link names it. */
export const pdfName = (name: string, locale: string): string => `${name}-${locale}.pdf`;
