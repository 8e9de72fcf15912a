// A lesson on paper: its slides on sheets, in the order in which a class without a screen needs
// them.
import type { Deck, Slide } from './slide.ts';

/** A slide with its number in the lesson, which the run sheet names. */
export type Numbered = Slide & { n: number };
/**
 * Two on a sheet, to hold up, or with more to tell; otherwise up to seven, to read at a desk: the
 * fewer, the larger.
 */
export type SheetSize = 'held' | 'told' | 'few' | 'read' | 'full';
export interface Pack {
  /** For the wall, from the first minute on. */
  before: Numbered[];
  sheets: { slides: Numbered[]; size: SheetSize }[];
  /** What stays in sight at the end. */
  after: Numbered[];
  /** Of all sheets, with the run sheet and the story. */
  pages: number;
}

/** Up to so many slides, a sheet has two of them, in large letters, to hold up. */
const fewSlides = 8;
/** Of what is read at a desk, a sheet has five, or more where it would be too many sheets. */
const onEach = { slides: 5, lines: 48 };
/** Up to how many lines a sheet has larger letters, and room around them. */
const roomy = { few: 38, read: 46 };
const most = 4;
/** The run sheet, and a story that is told in class: held by tests/browser/teach-paper. */
const pagesOf = { runSheet: 2, story: 2 } as const;

/** The parts of a scene have the same lines of help: on a sheet they stand once, under the last. */
const onSheet = (slides: Numbered[]): Numbered[] =>
  slides.map((slide, i) =>
    slide.kind === 'scene' &&
    slide.notes === slides[i + 1]?.notes &&
    slides[i + 1]?.kind === 'scene'
      ? { ...slide, helps: [] }
      : slide,
  );

/** How wide a text is, in Latin letters. */
const widthOf = (text: string): number =>
  text.length +
  (text.match(/\p{Script=Han}/gu) ?? []).length +
  0.1 * (text.match(/\p{Script=Cyrillic}/gu) ?? []).length;

/** About how high a slide is on a sheet, in lines: a picture has seven, one without words more. */
function linesOf(slide: Slide): number {
  if (slide.kind === 'picture') return 14;
  const texts =
    slide.kind === 'scene'
      ? [slide.text, slide.more ?? '', ...slide.helps.map(({ text }) => text)]
      : 'questions' in slide
        ? [...slide.questions, ...('lines' in slide ? slide.lines : []), slide.foot]
        : [];
  const lines = texts.reduce((sum, text) => sum + Math.ceil(widthOf(text) / 70), 3);
  return Math.max(lines, 'picture' in slide ? 8 : 6);
}

const linesOn = (slides: readonly Slide[]): number =>
  slides.reduce((sum, slide) => sum + linesOf(slide), 0);

/** How many sheets slides need, if there may be so many. */
function sheetsFor(slides: Numbered[]): number {
  return Math.ceil(Math.max(slides.length / onEach.slides, linesOn(slides) / onEach.lines));
}

/** Sheets that are filled one after the other, up to a height. */
function filled(slides: Numbered[], heightOf: (slide: Slide) => number, height: number) {
  const sheets: Numbered[][] = [];
  let left = 0;
  for (const slide of slides) {
    left -= heightOf(slide);
    if (left >= 0) sheets.at(-1)?.push(slide);
    else {
      sheets.push([slide]);
      left = height - heightOf(slide);
    }
  }
  return sheets;
}

/** So many sheets, none higher than it has to be. */
function evenly(slides: Numbered[], count: number): Numbered[][] {
  let height = Math.max(...slides.map(linesOf));
  while (filled(slides, linesOf, height).length > count) height++;
  return filled(slides, linesOf, height);
}

/** The sheets of a deck. */
export function packOf({ slides }: Deck): Pack {
  const numbered = slides.map((slide, i): Numbered => ({ ...slide, n: i + 1 }));
  const kinds = (...wanted: Slide['kind'][]): Numbered[] =>
    numbered.filter(({ kind }) => wanted.includes(kind));
  const before = kinds('rules', 'breathe');
  const after = kinds('hope', 'help');
  // Of a story the cover is enough: the story stands there with the numbers that one goes to.
  const isStep = ({ kind, id, notes }: Slide): boolean =>
    kind === 'choice' || (kind === 'story' && id !== notes);
  const shown = numbered.filter(
    (slide) => !before.includes(slide) && !after.includes(slide) && !isStep(slide),
  );
  const story = kinds('story').length > 0 ? pagesOf.story : 0;
  const isLarge = shown.length <= fewSlides;
  const sheets = (
    isLarge ? filled(shown, () => 1, 2) : evenly(shown, Math.min(sheetsFor(shown), most - story))
  ).map(onSheet);
  const sizeOf = (slides: readonly Slide[]): SheetSize => {
    if (isLarge) return slides.some((slide) => 'more' in slide) ? 'told' : 'held';
    const lines = linesOn(slides);
    return lines <= roomy.few ? 'few' : lines <= roomy.read ? 'read' : 'full';
  };
  const pages = pagesOf.runSheet + 2 + sheets.length + story;
  return {
    before,
    sheets: sheets.map((slides) => ({ slides, size: sizeOf(slides) })),
    after,
    pages,
  };
}
