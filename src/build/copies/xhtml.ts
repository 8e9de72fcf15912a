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

/** What has paragraphs in it, and what stands beside paragraphs. */
const holders = new Set(['main', 'section', 'article', 'div', 'details', 'blockquote']);
const blocks = new Set([
  ...holders,
  ...'h1 h2 h3 h4 h5 h6 p ul ol dl table figure nav summary'.split(' '),
]);
const tagOf = (node: Node | undefined): string =>
  node !== undefined && 'tagName' in node ? node.tagName : '';
const isBlank = (node: Node): boolean => 'value' in node && node.value.trim() === '';

/** Nodes of a line. Links of a paragraph are told apart: some e-readers know no styles. */
const lineOf = (nodes: readonly Node[], ways: Ways, apart: string): string =>
  nodes
    .map((node, i) => {
      const before = nodes.slice(0, i).findLast((one) => !isBlank(one));
      return (tagOf(node) === 'a' && tagOf(before) === 'a' ? apart : '') + xhtmlOf(node, ways);
    })
    .join('');

/**
 * What is in an element, as XHTML. Beside paragraphs each line is a paragraph too, and so is each
 * link of a row, as the numbers of a country: MuPDF shows a line without one before all others.
 */
export function insideOf({ tagName, childNodes }: Element, ways: Ways): string {
  const holds = holders.has(tagName) || childNodes.some((node) => tagOf(node) === 'p');
  if (!holds) return lineOf(childNodes, ways, tagName === 'p' ? ' · ' : '');
  const lines: Node[][] = [];
  for (const [i, node] of childNodes.entries()) {
    const before = childNodes[i - 1];
    const goesOn = before && !blocks.has(tagOf(before)) && !blocks.has(tagOf(node));
    if (goesOn) lines.at(-1)?.push(node);
    else lines.push([node]);
  }
  return lines
    .flatMap((line) =>
      line.every((node) => isBlank(node) || tagOf(node) === 'a')
        ? line.map((node) => [node])
        : [line],
    )
    .map((line) => {
      const inside = lineOf(line, ways, '');
      return blocks.has(tagOf(line[0])) || !inside.trim() ? inside : `<p>${inside}</p>`;
    })
    .join('');
}

/** A node of a plain page as XHTML. */
export function xhtmlOf(node: Node, ways: Ways): string {
  if ('value' in node) return escaped(node.value);
  if (!('tagName' in node) || isHead(node) || leadsOut(node, ways)) return '';
  const { tagName } = node;
  const inside = insideOf(node, ways);
  if (open[tagName] !== undefined) return `<div ${open[tagName]}>${inside}</div>`;
  const start = `<${tagName}${attributesOf(node, ways)}`;
  return empty.has(tagName) ? `${start}/>` : `${start}>${inside}</${tagName}>`;
}
