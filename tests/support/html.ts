// HTML as a tree, read by the same library that reads the content.
import { htmlToHast } from 'satteri';

export interface Tag {
  name: string;
  attributes: Record<string, string>;
  children: (Tag | string)[];
  parent?: Tag;
}

type Value = string | number | boolean | null | undefined;
interface Hast {
  type: string;
  tagName?: string;
  properties?: Record<string, Value | Value[]>;
  children?: Hast[];
  value?: string;
}

const names: Record<string, string> = {
  className: 'class',
  hrefLang: 'hreflang',
  htmlFor: 'for',
  httpEquiv: 'http-equiv',
  fetchPriority: 'fetchpriority',
  srcSet: 'srcset',
  crossOrigin: 'crossorigin',
  markerEnd: 'marker-end',
};
const attribute = (name: string): string =>
  names[name] ??
  // `ariaDescribedBy` has one hyphen, `dataOnScreen` two.
  name
    .replace(/^aria[A-Z]\w*/, (whole) => `aria-${whole.slice(4).toLowerCase()}`)
    .replace(/^data[A-Z]\w*/, (whole) =>
      whole.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    );

function tagOf(node: Hast, parent?: Tag): Tag {
  const tag: Tag = {
    name: node.tagName ?? '#root',
    attributes: {},
    children: [],
    ...(parent ? { parent } : {}),
  };
  for (const [key, value] of Object.entries(node.properties ?? {}))
    if (value !== false && value !== null && value !== undefined)
      tag.attributes[attribute(key)] = value === true ? '' : [value].flat().join(' ');
  tag.children = (node.children ?? []).flatMap((child): (Tag | string)[] =>
    child.type === 'text'
      ? [child.value ?? '']
      : child.type === 'element' || child.children
        ? [tagOf(child, tag)]
        : [],
  );
  return tag;
}

/** The tree of a page. */
export const parse = (html: string): Tag => tagOf(htmlToHast(html));

/** Every element under a tag, in the order of the page, that passes the test. */
export function all(tag: Tag, test: (tag: Tag) => boolean): Tag[] {
  return tag.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(test(child) ? [child] : []), ...all(child, test)],
  );
}
export const named = (tag: Tag, ...wanted: string[]): Tag[] =>
  all(tag, ({ name }) => wanted.includes(name));
export const hasClass =
  (name: string) =>
  (tag: Tag): boolean =>
    (tag.attributes.class ?? '').split(' ').includes(name);

/** The text of a tag, without styles and scripts. */
export const textOf = (tag: Tag): string =>
  ['style', 'script'].includes(tag.name)
    ? ''
    : tag.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** A text in one line, with one space where there are several. */
export const squeeze = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();

/** The words of a tag in one line. */
export const wordsIn = (tag: Tag): string => squeeze(textOf(tag));

/** The attribute of the nearest tag around, the tag itself included. */
export function around(tag: Tag | undefined, name: string): string | undefined {
  return tag && (tag.attributes[name] ?? around(tag.parent, name));
}
