// Serializes a tree as compact, readable HTML: parse5 quotes every attribute.
import { html } from 'parse5';
import { contentOf, isElement, isText, type Element, type Node, type Parent } from './tree.ts';

/** Elements without content and end tag (HTML standard, 13.1.2). */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements whose text is written as it is. */
const raw = new Set(['script', 'style']);
/** Attributes of an `<img>` that need no quotes; the others keep theirs, which compress well. */
const bare = new Set(['width', 'height', 'loading']);

/** Elements before which `</p>` may be omitted (HTML standard, 13.1.2.4), of those in use. */
const endsParagraph = new Set(
  `address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p
   section table ul`.split(/\s+/),
);
/** In these the last paragraph ends with an end tag of its own. */
const transparent = /^(a|del|ins|map|noscript|video|audio)$|-/;

/**
 * Whether the end tag of an element may be omitted, before a sibling or at the end of its parent:
 * this makes pages with lists lighter.
 */
function endsAlone({ tagName, parentNode }: Element, next: Node | undefined): boolean {
  if (tagName === 'li') return !next || next.nodeName === 'li';
  if (tagName !== 'p') return false;
  return next ? endsParagraph.has(next.nodeName) : !transparent.test(parentNode?.nodeName ?? '-');
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function openTag({ tagName, attrs, namespaceURI }: Element): string {
  // Before the `/>` of a shape a value without quotes would end with the slash.
  const isBare = (name: string): boolean => bare.has(name) && namespaceURI === html.NS.HTML;
  const written = attrs.map(({ prefix, name, value }) => {
    const attribute = prefix ? `${prefix}:${name}` : name;
    if (value === '') return ` ${attribute}`;
    if (isBare(attribute) && /^\w+$/.test(value)) return ` ${attribute}=${value}`;
    return ` ${attribute}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
  return `<${tagName}${written.join('')}>`;
}

/** The HTML of one node: an element, a text or the document type; `next` is what follows it. */
export function htmlOf(node: Node, next?: Node): string {
  if (isText(node))
    return raw.has(node.parentNode?.nodeName ?? '') ? node.value : escape(node.value);
  if (!isElement(node)) return node.nodeName === '#documentType' ? '<!DOCTYPE html>' : '';
  if (empty.has(node.tagName)) return openTag(node);
  const isShape = node.namespaceURI === html.NS.SVG && node.childNodes.length === 0;
  if (isShape) return openTag(node).replace(/>$/, '/>');
  const end = endsAlone(node, next) ? '' : `</${node.tagName}>`;
  return openTag(node) + serialize(node) + end;
}

/** The inner HTML of a node. */
export const serialize = (parent: Parent): string =>
  contentOf(parent)
    .childNodes.map((node, i, all) => htmlOf(node, all[i + 1]))
    .join('');
