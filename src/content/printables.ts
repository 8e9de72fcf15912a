// The list of PDFs for each language: page, sheet and file name. The page /<language>/print/ links
// them, and `npm run printables` prints them.

import { slugOf } from '#site/addresses.ts';

type Paper = 'A4' | 'Letter' | 'A3';
/** The shape of a screen. */
export type Screen = '16:9' | '4:3';

export interface Printable {
  /** The name of the file, without the language and `.pdf`: `booklet-a4`. */
  name: string;
  /** The page, below the language: `print/booklet/#ink`. */
  page: string;
  paper: Paper | Screen;
  /** Neither the paper nor its file names the site. */
  unsigned?: boolean;
  /** Its sheets are pictures with few words or none: they may have most of its bytes. */
  pictures?: boolean;
}

/** A booklet to fold: on two sizes of paper, and with less ink. */
export function bookletPdfs(which: 'whole' | 'short'): Printable[] {
  const [page, name] =
    which === 'short'
      ? [slugOf('shortBooklet', {}), 'booklet-short']
      : [slugOf('booklet', {}), 'booklet'];
  return [
    { name: `${name}-a4`, page, paper: 'A4' },
    { name: `${name}-letter`, page, paper: 'Letter' },
    { name: `${name}-ink`, page: `${page}#ink`, paper: 'A4' },
  ];
}
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
/**
 * A lesson on paper by the id of its plan: a sheet to teach from, as wide and as high as the paper
 * lets it be, and the sheets for the class, in lines for a copier.
 */
export const planPdfs = (plan: string): Printable[] =>
  (['A4', 'Letter'] as const).map((paper) => ({
    name: `lesson-${plan}-${paper.toLowerCase()}`,
    page: `${slugOf('teachPage', { page: plan })}#ink`,
    paper,
  }));
/**
 * The slides of a lesson by the id of its plan, for a projector without a browser. Printed when
 * they are asked for by name: with all of them the paper of a site would have twice its bytes.
 */
export const deckPdfs = (plan: string): Printable[] =>
  (['16:9', '4:3'] as const).map((paper) => ({
    name: `slides-${plan}-${paper.replace(':', 'x')}`,
    page: slugOf('planDeck', { plan }),
    paper,
  }));
/** The sheets of the story without words, and the paper that each is printed on. */
export const wordlessSheets = {
  booklet: ['A4', 'Letter'],
  cards: ['A4', 'Letter'],
  chart: ['A3'],
} as const satisfies Record<string, readonly Paper[]>;
export type WordlessSheets = keyof typeof wordlessSheets;
/**
 * The PDFs of one of them. Booklet and cards say nothing of the site: others see them in the hands
 * of a child.
 */
export function wordlessPdfs(sheets: WordlessSheets): Printable[] {
  const page = slugOf('wordlessPaper', { sheets });
  const unsigned = sheets !== 'chart';
  const papers = wordlessSheets[sheets].map((paper) => ({
    paper,
    name: paper.toLowerCase(),
    page,
  }));
  const ink = { paper: wordlessSheets[sheets][0], name: 'ink', page: `${page}#ink` };
  return [...papers, ink].map(({ name, ...sheet }) => ({
    name: `wordless-${sheets}-${name}`,
    ...sheet,
    unsigned,
    pictures: true,
  }));
}
/**
 * A worksheet (`worksheets/match`), all answers (`worksheets/answers`), the card about a child who
 * tells, or a lesson plan.
 */
export const teachPdf = (page: string): Printable => ({
  name: `teach-${page.replace('worksheets/', 'sheet-')}`,
  // What pupils cut out is copied before: in lines. Answers have no drawings.
  page: `${slugOf('teachPage', { page })}${/^worksheets\/(?!answers)/.test(page) ? '#ink' : ''}`,
  paper: 'A4',
});

/** All of it, the longest first: so that no tab waits for the booklet at the end. */
export const printablesOf = (
  sections: readonly string[],
  plans: readonly string[],
  worksheets: readonly string[],
): Printable[] => [
  ...bookletPdfs('whole'),
  ...bookletPdfs('short'),
  ...Object.keys(wordlessSheets).flatMap((sheets) => wordlessPdfs(sheets as WordlessSheets)),
  ...kitePdfs,
  coverPdf,
  ...plans.flatMap(planPdfs),
  ...['card', ...[...worksheets, 'answers'].map((id) => `worksheets/${id}`)].map(teachPdf),
  ...[...sections, 'help', 'rhyme'].flatMap(posterPdfs),
];
