// Takes from the content of a page what its words and pictures do not need.
import { attribute, classesOf, elementsIn, type Element } from '#page-pass/index.ts';

type Node = Element['childNodes'][number];

/** What is asked about the page that is made plainer. */
export interface Plainer {
  /** The name of a place on the page, if something leads there. */
  place: (id: string) => string | undefined;
  /** Where a link leads in the file; undefined where what it leads to is not in it. */
  way: (href: string) => string | undefined;
  /** How many drawings stood in the page itself so far. */
  drawings: number;
  /** The way to the page itself, where a button has nothing to do. */
  own: string;
  /**
   * Where a number comes from is left to the site, as one file for a phone must be light; when it
   * was last seen stays. So is what stands on the page of help.
   */
  brief: boolean;
  said: ReadonlySet<string>;
  /** Its lists of links are part of what it says. */
  lists: boolean;
  /** The address of the site, which stands on paper only. */
  site: string;
}

/** Elements that stay; of others, what is in them. */
const kept = new Set(
  `h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd a b strong em bdi blockquote table thead tbody tr th td details summary
   figure figcaption img svg q cite small sup sub time br article`.split(/\s+/),
);
/** What a reader without scripts cannot use, or does not need here. */
const left = new Set(
  'button form input label output script style template audio video iframe dialog'.split(' '),
);
/** What these are without a word or a picture in them is nothing. */
const empty = new Set(['br', 'img', 'svg', 'td', 'th']);
const attributes = new Set(['lang', 'dir', 'src', 'alt', 'start', 'data-call']);

const isElement = (node: Node): node is Element => 'tagName' in node;
/** The words in an element. */
export const wordsIn = (node: Node): string =>
  'value' in node ? node.value : isElement(node) ? node.childNodes.map(wordsIn).join('') : '';
const hasClass = (element: Element | undefined, name: string): boolean =>
  classesOf(element).includes(name);

/** A paragraph that the page of help has, too, or the heading of one. */
function isSaid(element: Element, said: ReadonlySet<string>): boolean {
  if (element.tagName === 'p') return said.has(wordsIn(element));
  if (!/^h\d$/.test(element.tagName)) return false;
  const siblings = element.parentNode?.childNodes.filter(isElement) ?? [];
  const next = siblings[siblings.indexOf(element) + 1];
  return next?.tagName === 'p' && said.has(wordsIn(next));
}

const isLeft = (element: Element, { lists, brief, said, site }: Plainer): boolean =>
  (brief && isSaid(element, said)) ||
  left.has(element.tagName) ||
  (element.tagName === 'nav' && !lists) ||
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'aria-hidden') === 'true' ||
  // Icons; a drawing in the page has a name.
  (element.tagName === 'svg' && attribute(element, 'role') !== 'img') ||
  // An address for paper.
  (element.tagName === 'p' && wordsIn(element).includes(site));

const saysNothing = (element: Element): boolean =>
  !empty.has(element.tagName) &&
  wordsIn(element).trim() === '' &&
  !elementsIn(element).some(({ tagName }) => empty.has(tagName));

/** A link that is a button, one of a row, or all of a line: without its goal it is nothing. */
const isButton = (link: Element): boolean =>
  wordsIn(link).trim() === (link.parentNode ? wordsIn(link.parentNode as Element).trim() : '') ||
  ['btn', 'choice'].some((name) => hasClass(link, name)) ||
  ['chip', 'acts'].some((name) => hasClass(link.parentNode as Element | undefined, name));

/** The content of an element, plainer. */
function within(element: Element, page: Plainer): Node[] {
  return element.childNodes.flatMap((node): Node[] => {
    if ('value' in node) return [{ ...node, value: node.value.replace(/\s+/g, ' ') }];
    return isElement(node) && !isLeft(node, page) ? plain(node, page) : [];
  });
}

const text = (value: string): Node => ({ nodeName: '#text', value, parentNode: null });

/** A drawing in the page, with names that no other has. */
function ownNames(drawing: Element, prefix: string): Element {
  for (const attr of elementsIn(drawing).flatMap(({ attrs }) => attrs))
    if (attr.name === 'id') attr.value = prefix + attr.value;
    else if (attr.name === 'href') attr.value = attr.value.replace(/^#/, `#${prefix}`);
    else attr.value = attr.value.replace('url(#', `url(#${prefix}`);
  return drawing;
}

/** When a number was last seen, from the line above its sources. */
function lastSeen(sources: Element): Node[] {
  const summary = elementsIn(sources).find(({ tagName }) => tagName === 'summary');
  return summary ? [text(wordsIn(summary).split(' · ').at(-1) ?? '')] : [];
}

/** Only what is in an element; what its look set apart on the page stays so. */
function unwrapped(element: Element, inside: Node[]): Node[] {
  const siblings = element.parentNode?.childNodes ?? [];
  const before = siblings[siblings.indexOf(element) - 1];
  // In headings of Chinese a word is a span, too.
  const isWord = /^h\d$/.test(element.parentNode?.nodeName ?? '');
  const isApart = attribute(element, 'class') !== undefined && before !== undefined && !isWord;
  return isApart && /\S$/.test(wordsIn(before)) && /^\S/.test(wordsIn(element))
    ? [text(' '), ...inside]
    : inside;
}

function plain(element: Element, page: Plainer): Node[] {
  const { tagName } = element;
  if (tagName === 'svg') return [ownNames(element, `${page.own.slice(1)}-${page.drawings++}-`)];
  if (page.brief && tagName === 'details' && hasClass(element, 'source')) return lastSeen(element);
  const childNodes = within(element, page);
  if (tagName !== 'a') return rebuilt(element, page, childNodes, []);
  const way = page.way(attribute(element, 'href') ?? '');
  if (way === undefined || way === page.own) return isButton(element) ? [] : childNodes;
  return rebuilt(element, page, childNodes, [{ name: 'href', value: way }]);
}

/** An element with the attributes that it needs, or what is in it. */
function rebuilt(
  element: Element,
  page: Plainer,
  childNodes: Node[],
  href: Element['attrs'],
): Node[] {
  const attrs = element.attrs.filter(({ name }) => attributes.has(name));
  const id = page.place(attribute(element, 'id') ?? '');
  const stays = kept.has(element.tagName) || (element.tagName === 'span' && attrs.length > 0);
  if (!stays && !id) return unwrapped(element, childNodes);
  if (id) attrs.unshift({ name: 'id', value: id });
  const tagName = stays ? element.tagName : 'div';
  const made: Element = {
    ...element,
    tagName,
    nodeName: tagName,
    attrs: [...attrs, ...href],
    childNodes,
  };
  for (const child of childNodes) child.parentNode = made;
  return saysNothing(made) && !id ? [] : [made];
}

/** An element with the content of a page, plainer. The first of two equal leads stays. */
export function plainer(main: Element, page: Plainer): Element {
  const leads: string[] = [];
  for (const lead of elementsIn(main).filter((one) => hasClass(one, 'lead'))) {
    const words = wordsIn(lead);
    if (leads.some((before) => before.startsWith(words)))
      lead.attrs.push({ name: 'hidden', value: '' });
    leads.push(words);
  }
  const made: Element = { ...main, attrs: [], childNodes: within(main, page) };
  for (const child of made.childNodes) child.parentNode = made;
  return made;
}
