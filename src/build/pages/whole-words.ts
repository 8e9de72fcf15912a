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
const element = (tagName: string, attrs: Element['attrs'] = []): Element =>
  tree.createElement(tagName, html.NS.HTML, attrs);

/** Puts nodes in the place of one. */
function replace(node: Text, nodes: readonly Node[]): void {
  const parent = node.parentNode;
  if (!parent) return;
  for (const one of nodes) tree.insertBefore(parent, one, node);
  tree.detachNode(node);
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** Lets a line end between the words of a Chinese heading (base.css keeps the characters of each together). */
function markWords(node: Text): void {
  const parts = [...words.segment(node.value)].map(({ segment }) => segment);
  replace(
    node,
    parts.flatMap((part, i) => [...(i > 0 ? [element('wbr')] : []), tree.createTextNode(part)]),
  );
}

/** Keeps a word with a hyphen on one line. */
function keepWhole(node: Text): void {
  if (!hyphened.test(node.value)) return;
  replace(
    node,
    node.value
      .split(hyphened)
      .filter((part) => part !== '')
      .map((part) => {
        if (!hyphened.test(part) || part.length > longest) return tree.createTextNode(part);
        const whole = element('span', [{ name: 'class', value: 'whole' }]);
        tree.insertText(whole, part);
        return whole;
      }),
  );
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
    textsIn(large).forEach(isChinese ? markWords : keepWhole);
}
