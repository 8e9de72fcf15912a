// A tree as HTML, in the fewest bytes that keep it readable: parse5's own writer has quotes round every number.
import { contentOf, isElement, isText, type Element, type Node, type Parent } from './tree.ts';

/** Elements without content and end tag (HTML standard, 13.1.2). */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements whose text is written as it is. */
const raw = new Set(['script', 'style']);
/** Attributes of pictures that need no quotes; the others keep theirs, which compress well. */
const bare = new Set(['width', 'height', 'loading']);

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function openTag({ tagName, attrs }: Element): string {
  const written = attrs.map(({ prefix, name, value }) => {
    const attribute = prefix ? `${prefix}:${name}` : name;
    if (value === '') return ` ${attribute}`;
    if (bare.has(attribute) && /^\w+$/.test(value)) return ` ${attribute}=${value}`;
    return ` ${attribute}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
  return `<${tagName}${written.join('')}>`;
}

/** The HTML of one node: an element, a text or the document type. */
export function htmlOf(node: Node): string {
  if (isText(node))
    return raw.has(node.parentNode?.nodeName ?? '') ? node.value : escape(node.value);
  if (!isElement(node)) return node.nodeName === '#documentType' ? '<!DOCTYPE html>' : '';
  return openTag(node) + (empty.has(node.tagName) ? '' : `${serialize(node)}</${node.tagName}>`);
}

/** The HTML of what stands in a node. */
export const serialize = (parent: Parent): string =>
  contentOf(parent).childNodes.map(htmlOf).join('');
