// Line breaks where readers expect them. Without spaces between words, browsers break after any
// character, and a space after punctuation is a gap; in other languages they break after a hyphen
// inside a word.
import { defaultTreeAdapter as tree, html } from 'parse5';
import { languages } from '#languages/locales.ts';
import {
  attribute,
  elementsIn,
  isElement,
  isText,
  type Element,
  type Node,
  type Page,
  type Parent,
  type Text,
} from './tree.ts';

/**
 * Elements in which a broken word disturbs reading. Not in buttons: they are flex containers, where
 * each piece of text would become a box.
 */
const isLarge = ({ tagName }: Element): boolean => /^h[1-3]$/.test(tagName);
/** The longest word with a hyphen that fits into a heading on the smallest screen. */
const longest = 14;
const hyphened = /(\p{L}+(?:[-’']\p{L}+)*-\p{L}+(?:[-’']\p{L}+)*)/u;
const marks = '。：，、？！；”’）';

const textIn = (node: Node | undefined): string =>
  !node
    ? ''
    : isText(node)
      ? node.value
      : isElement(node)
        ? node.childNodes.map(textIn).join('')
        : '';
const textsIn = (parent: Parent): Text[] =>
  [parent, ...elementsIn(parent)].flatMap(({ childNodes }) => childNodes.filter(isText));
interface Part {
  part: string;
  /** A word that stays on one line. */
  isWhole: boolean;
}
/** The words of a text without spaces, and what stands between them. */
const cut = (text: string, tag: string): Part[] =>
  [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)].map(
    ({ segment, isWordLike }) => ({
      part: segment,
      isWhole: isWordLike === true && segment.length > 1,
    }),
  );
/** The words with a hyphen of a text, and what stands between them. */
const withHyphens = (text: string): Part[] =>
  text
    .split(hyphened)
    .map((part) => ({ part, isWhole: hyphened.test(part) && part.length <= longest }));

/** Keeps words of a text on one line each. */
function keep(node: Text, parts: readonly Part[]): void {
  const parent = node.parentNode;
  if (!parent || !parts.some(({ isWhole }) => isWhole)) return;
  for (const { part, isWhole } of parts) {
    const whole = tree.createElement('span', html.NS.HTML, [{ name: 'class', value: 'whole' }]);
    if (isWhole) {
      tree.insertText(whole, part);
      tree.insertBefore(parent, whole, node);
    } else if (part !== '') tree.insertTextBefore(parent, part, node);
  }
  tree.detachNode(node);
}

/** What a template has set beside a text, in the brackets of other languages. */
const bracketed = /\s?\(([^()]*\p{Script=Han}[^()]*)\)/gu;

/**
 * Sets words in brackets of full width, and removes the space that a template leaves after
 * full-width punctuation, inside a text and beside an element.
 */
function dropGaps(node: Text): void {
  const siblings = node.parentNode?.childNodes ?? [];
  const at = siblings.indexOf(node);
  node.value = node.value
    .replace(bracketed, '（$1）')
    .replace(new RegExp(`([${marks}])\\s+(?=\\S)`, 'gu'), '$1');
  if (at + 1 < siblings.length)
    node.value = node.value.replace(new RegExp(`([${marks}])\\s+$`, 'u'), '$1');
  if (marks.includes(textIn(siblings[at - 1]).at(-1) ?? ' '))
    node.value = node.value.replace(/^\s+/, '');
}

/** The languages that have no spaces between words, by their tags. */
const unspaced = new Set(
  Object.values(languages).flatMap(({ tag, spaces }) => (spaces ? [] : [tag])),
);
/** Works on a whole page, by its language. */
export function keepWordsWhole(page: Page): void {
  const { root, elements } = page;
  const tag = attribute(
    elements.find(({ tagName }) => tagName === 'html'),
    'lang',
  );
  const isUnspaced = tag !== undefined && unspaced.has(tag);
  if (isUnspaced)
    for (const node of textsIn(root))
      if (!/^(script|style)$/.test(node.parentNode?.nodeName ?? '')) dropGaps(node);
  for (const large of elements.filter(isLarge))
    for (const node of textsIn(large))
      keep(node, isUnspaced ? cut(node.value, tag) : withHyphens(node.value));
  // Before the step that selects the rules of the page by its elements, since it adds elements.
  page.elements = elementsIn(root);
}
