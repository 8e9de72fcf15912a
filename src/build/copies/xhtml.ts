// Plain pages as XHTML, the one form of HTML that a book for e-readers has.
import { escaped } from '#languages/escaped.ts';
import { attribute, elementsIn, type Element } from '#page-pass/index.ts';

/** What leads from a page to other files of a book. */
export interface Ways {
  /** Where a link leads; undefined where what it leads to is not in the book. */
  way: (href: string) => string | undefined;
  /** The file of a picture. */
  picture: (src: string) => string;
  /** The name of a heading, if the contents lead to it. */
  place: (heading: Element) => string | undefined;
}

type Node = Element['childNodes'][number];

const empty = new Set(['br', 'img']);
/** E-readers fold nothing, or turn the page where a finger touches it: all of it stands open. */
const open: Readonly<Record<string, string>> = {
  details: 'class="more"',
  summary: 'class="asked"',
};
const written = (name: string, value: string): string => ` ${name}="${escaped(value)}"`;

function attributesOf(element: Element, { way, picture, place }: Ways): string {
  const all = element.attrs.map(({ prefix, name, value }) => {
    if (name === 'data-call') return '';
    if (name === 'lang') return written('lang', value) + written('xml:lang', value);
    if (name === 'href' && element.tagName === 'a') return written(name, way(value) ?? value);
    if (name === 'src') return written(name, picture(value));
    return written(prefix ? `${prefix}:${name}` : name, value);
  });
  const id = place(element);
  if (id !== undefined) all.push(written('id', id));
  if (element.tagName === 'svg') all.unshift(written('xmlns', 'http://www.w3.org/2000/svg'));
  if (attribute(element, 'alt') === '') all.push(written('class', 'small'));
  return all.join('');
}

/** What a picture of a head beside words is: for its own sake. */
const isHead = ({ tagName, attrs }: Element): boolean =>
  tagName === 'img' && attrs.some(({ value }) => /\/head-[^/]*$/.test(value));

/** A paragraph about what the book does not have. */
const leadsOut = (element: Element, { way }: Ways): boolean =>
  element.tagName === 'p' &&
  elementsIn(element).some(({ tagName, attrs }) =>
    attrs.some(({ name, value }) => tagName === 'a' && name === 'href' && !way(value)),
  );

/** A number to call or to write to that stands in no paragraph and no list. */
const isLooseNumber = ({ tagName, attrs, parentNode }: Element): boolean =>
  tagName === 'a' &&
  attrs.some(({ name, value }) => name === 'href' && /^(?:tel|sms):|wa\.me/.test(value)) &&
  parentNode !== null &&
  'tagName' in parentNode &&
  /^(?:main|section|article|div|details)$/.test(parentNode.tagName);

const isLink = (node: Node | undefined): boolean =>
  node !== undefined && 'tagName' in node && node.tagName === 'a';
/** Whether a link stands right after another one in its row. */
const isNextLink = (node: Node, before: readonly Node[]): boolean =>
  isLink(node) && isLink(before.findLast((one) => !('value' in one) || one.value.trim() !== ''));

/** A node of a plain page as XHTML. */
export function xhtmlOf(node: Node, ways: Ways): string {
  if ('value' in node) return escaped(node.value);
  if (!('tagName' in node) || isHead(node) || leadsOut(node, ways)) return '';
  const { tagName } = node;
  const inside = node.childNodes
    .map((child, i, all) => {
      // Some e-readers have no styles that would keep links apart.
      const apart = tagName === 'p' && isNextLink(child, all.slice(0, i)) ? ' · ' : '';
      return apart + xhtmlOf(child, ways);
    })
    .join('');
  if (open[tagName] !== undefined) return `<div ${open[tagName]}>${inside}</div>`;
  const start = `<${tagName}${attributesOf(node, ways)}`;
  if (empty.has(tagName)) return `${start}/>`;
  const whole = `${start}>${inside}</${tagName}>`;
  return isLooseNumber(node) ? `<p>${whole}</p>` : whole;
}
