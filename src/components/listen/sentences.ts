// Collects what is read aloud from a page, sentence by sentence, and highlights the current
// sentence. For a picture, its alt text is read.
import { language } from './voice.ts';

export interface Sentence {
  /** A block of text, or a picture. */
  block: Element;
  /** From and to which character of the text of its block. */
  start: number;
  end: number;
  /** The scene that it stands in. */
  scene: Element | null;
}

/**
 * What is not read: controls, sources, what is folded or hidden. For folds that are answers, the
 * summary is read.
 */
const notRead =
  'nav, form, button, output, .source, .number__from, [hidden], [aria-hidden="true"], details:not([open], quiz-question li > *), quiz-question li > details:not([open]) > div, .outside, script, style, template';

/** A picture that shows something; one that only decorates has no alternative. */
const pictures = 'img[alt]:not([alt=""]), svg[role="img"]';
const alternativeOf = (picture: Element): string =>
  picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '';

/** The text nodes in an element that are read. */
function textsIn(root: Element): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    if (!text.parentElement?.closest(notRead)) texts.push(text as Text);
  return texts;
}

const isSeen = (part: Element): boolean => part.getClientRects().length > 0;

/** The blocks of text in `root`. */
function blocksIn(root: Element): Element[] {
  const blocks = new Set<Element>();
  for (const text of textsIn(root)) {
    let block = text.parentElement;
    if (!block || !text.data.trim() || !isSeen(block)) continue;
    while (
      block.parentElement &&
      block !== root &&
      /^(inline|contents)/.test(getComputedStyle(block).display)
    )
      block = block.parentElement;
    blocks.add(block);
  }
  // A block inside another is read by itself; the outer one has no text of its own then.
  return [...blocks].filter(
    (block) => ![...blocks].some((other) => other !== block && block.contains(other)),
  );
}
/** The pictures in `root` that are read. */
const picturesIn = (root: Element): Element[] =>
  [...root.querySelectorAll(pictures)].filter(
    (picture) => !picture.closest(notRead) && isSeen(picture),
  );
/** What is said of a block or a picture. */
const saidOf = (block: Element): string =>
  block.matches(pictures)
    ? alternativeOf(block)
    : textsIn(block)
        .map(({ data }) => data)
        .join('');

/** A text in pieces of one sentence. */
const split = (text: string): string[] =>
  'Segmenter' in Intl
    ? [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(
        ({ segment }) => segment,
      )
    : (text.match(/[^.!?؟。！？]+[.!?؟。！？]*["”»’』」]*\s*/g) ?? []);

/** What is a scene of a section; not what only looks like one. */
export const scenes = '[data-scene]';

/** The sentences of a part of the page, in the order in which they are read: that of its source. */
export function sentencesIn(root: Element): Sentence[] {
  const blocks = [...blocksIn(root), ...picturesIn(root)].sort((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  return blocks.flatMap((block) => {
    const scene = block.closest(scenes);
    let end = 0;
    return split(saidOf(block)).flatMap((piece) => {
      const start = end;
      end += piece.length;
      return /[\p{L}\p{N}]/u.test(piece) ? [{ block, start, end, scene }] : [];
    });
  });
}

/** Takes the mark off. */
export function unmark(): void {
  document.querySelector('[data-said]')?.removeAttribute('data-said');
  for (const mark of document.querySelectorAll('mark.said')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

/**
 * Highlights a sentence across links and bold words, or the picture that it describes, scrolls to
 * it and gives its text.
 */
export function mark({ block, start, end }: Sentence): string {
  unmark();
  if (block.matches(pictures)) {
    block.setAttribute('data-said', '');
    keepInView(block);
    return alternativeOf(block).slice(start, end).trim();
  }
  let offset = 0;
  let sentence = '';
  let first: Element | undefined;
  for (const text of textsIn(block)) {
    const { length } = text;
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, length);
    offset += length;
    if (from >= to) continue;
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, to);
    sentence += range.toString();
    const marked = document.createElement('mark');
    marked.className = 'said';
    range.surroundContents(marked);
    first ??= marked;
  }
  if (first) keepInView(first);
  return sentence.trim();
}

/** Scrolls where an element lies under the top bar, or under the bar with the controls. */
function keepInView(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top >= 90 && bottom <= innerHeight - 120) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}
