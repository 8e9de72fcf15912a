// A built page as the tree that a browser makes of it: what the steps of the page pass work on.
import { html, parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Parent = Tree.ParentNode;
export type Node = Tree.ChildNode;
export type Text = Tree.TextNode;

export interface Page {
  root: Parent;
  /** Every element, in the order of the page. */
  elements: Element[];
  /** A document with a head; otherwise templates for other pages (pages/[lang]/templates.astro). */
  isWhole: boolean;
}

/** The children of a node; a template has them in its content fragment. */
export const contentOf = (node: Parent): Parent =>
  node.nodeName === 'template' ? (node as Tree.Template).content : node;

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is Text => node.nodeName === '#text';

/** Every element under a node, in the order of the page. */
export function elementsIn(node: Parent, found: Element[] = []): Element[] {
  for (const child of contentOf(node).childNodes)
    if (isElement(child)) {
      found.push(child);
      elementsIn(child, found);
    }
  return found;
}

/** Reads a built file: a page, or a file of templates. */
export function readPage(file: string): Page {
  const isWhole = file.startsWith('<!DOCTYPE html>');
  const root = isWhole ? parse(file) : parseFragment(file);
  return { root, elements: elementsIn(root), isWhole };
}

export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((attr) => attr.name === name)?.value;

/** The names in the class of an element. */
export const classesOf = (element: Element | undefined): string[] =>
  (attribute(element, 'class') ?? '').split(' ');

/** The text of a script or a style. */
export const codeOf = (element: Element): string =>
  element.childNodes.map((node) => (isText(node) ? node.value : '')).join('');

/** Writes a script or a style anew. */
export function setCode(element: Element, code: string): void {
  element.childNodes = [{ nodeName: '#text', value: code, parentNode: element }];
}

/** A new element without content, for a place below `parentNode`. */
export const newElement = (
  tagName: string,
  attrs: readonly (readonly [name: string, value: string])[],
  parentNode: Parent,
): Element => ({
  nodeName: tagName,
  tagName,
  attrs: attrs.map(([name, value]) => ({ name, value })),
  namespaceURI: html.NS.HTML,
  childNodes: [],
  parentNode,
});

/** Takes an element out of its page. */
export function remove(element: Element): void {
  const siblings = element.parentNode?.childNodes ?? [];
  siblings.splice(siblings.indexOf(element), 1);
  element.parentNode = null;
}
