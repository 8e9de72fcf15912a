// Lines that end where a reader expects it. Chinese has no spaces, so a browser ends a line after any of its characters, and a space behind one of its marks is
// a gap; in other languages it ends a line after the hyphen inside a word.
import { defaultTreeAdapter as tree, html } from 'parse5';
import {
  attribute,
  classesOf,
  elementsIn,
  isElement,
  isText,
  type Element,
  type Node,
  type Page,
  type Parent,
  type Text,
} from './tree.ts';

/** Where a broken word is stumbled over: what is large, or pressed. */
const isLarge = (element: Element): boolean =>
  /^h[1-3]$/.test(element.tagName) || classesOf(element).includes('btn');
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
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** The parts of a text, each a word that stays on one line or what stands between. */
const inChinese = (text: string): { part: string; isWhole: boolean }[] =>
  [...segmenter.segment(text)].map(({ segment, isWordLike }) => ({
    part: segment,
    isWhole: isWordLike === true && segment.length > 1,
  }));
const withHyphens = (text: string): ReturnType<typeof inChinese> =>
  text
    .split(hyphened)
    .map((part) => ({ part, isWhole: hyphened.test(part) && part.length <= longest }));

/** Keeps words of a text on one line each. */
function keep(node: Text, parts: ReturnType<typeof inChinese>): void {
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

/** Drops the space that a template leaves behind a Chinese mark, inside a text and beside an element. */
function dropGaps(node: Text): void {
  const siblings = node.parentNode?.childNodes ?? [];
  const at = siblings.indexOf(node);
  node.value = node.value.replace(new RegExp(`([${marks}])\\s+(?=\\S)`, 'gu'), '$1');
  if (at + 1 < siblings.length)
    node.value = node.value.replace(new RegExp(`([${marks}])\\s+$`, 'u'), '$1');
  if (marks.includes(textIn(siblings[at - 1]).at(-1) ?? ' '))
    node.value = node.value.replace(/^\s+/, '');
}

/** Works on a whole page, by its language. */
export function keepWordsWhole({ root, elements }: Page): void {
  const html = elements.find(({ tagName }) => tagName === 'html');
  const isChinese = /^zh\b/.test(attribute(html, 'lang') ?? '');
  if (isChinese)
    for (const node of textsIn(root))
      if (!/^(script|style)$/.test(node.parentNode?.nodeName ?? '')) dropGaps(node);
  for (const large of elements.filter(isLarge))
    for (const node of textsIn(large))
      keep(node, (isChinese ? inChinese : withHyphens)(node.value));
}
