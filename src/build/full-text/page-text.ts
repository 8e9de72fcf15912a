// What Pagefind reads of a built page: the text of its <main>, and what a result of it shows.
import { serializeOuter } from 'parse5';
import {
  attribute,
  classesOf,
  elementsIn,
  readPage,
  remove,
  type Element,
} from '#page-pass/index.ts';

export interface PageText {
  title: string;
  /** The name of its first picture; `mirror`: it may be turned where one reads from the right. */
  picture: string | undefined;
  mirror: boolean;
  colours: string | undefined;
  /** Its <main>. */
  html: string;
}

/** What is no text of a page: what leads to others, what runs, is drawn, typed, or code to copy. */
const noText =
  /^(audio|button|code|dialog|form|iframe|img|input|nav|noscript|object|output|picture|script|select|style|svg|template|textarea|video)$/;
/** What is a part of a page, and is named by its heading. */
const isPart = ({ tagName }: Element): boolean =>
  /^(article|aside|details|dt|li|section)$/.test(tagName);
const isHeading = ({ tagName }: Element): boolean => /^h[2-6]$/.test(tagName);

/** Whether an element is only heard, or only printed. */
function isUnseen(element: Element): boolean {
  const classes = classesOf(element);
  return (
    attribute(element, 'hidden') !== undefined ||
    classes.includes('heard') ||
    (classes.includes('hidden') && classes.some((name) => name.startsWith('print:')))
  );
}

const textOf = (node: Element): string =>
  node.childNodes
    .map((child) => ('value' in child ? child.value : 'attrs' in child ? textOf(child) : ''))
    .join('');

/** Puts the address of a part on its heading, of which Pagefind makes a result of its own. */
function nameParts(main: Element): void {
  for (const element of elementsIn(main)) {
    const id = attribute(element, 'id');
    if (id === undefined || isHeading(element)) continue;
    element.attrs = element.attrs.filter(({ name }) => name !== 'id');
    const isNamed = isPart(element);
    if (element.tagName === 'dt') element.tagName = element.nodeName = 'h3';
    const heading = [element, ...elementsIn(element)].find(isHeading);
    if (heading && isNamed && attribute(heading, 'id') === undefined)
      heading.attrs.push({ name: 'id', value: id });
  }
}

/**
 * Reads a page, before the page pass: after it, a class does not say any more what is printed only.
 * Undefined for what has no <main> with a title.
 */
export function pageText(html: string): PageText | undefined {
  const [code = ''] = /<main[^]*<\/main>/.exec(html) ?? [];
  const [main, ...elements] = readPage(code).elements;
  const title = elements.find(({ tagName }) => tagName === 'h1');
  if (!main || !title) return undefined;
  const above = elements.slice(0, elements.indexOf(title));
  // Above the title stands what the page belongs to.
  for (const element of above) if (/^[ap]$/.test(element.tagName)) remove(element);
  for (const element of elements) if (element !== title && isUnseen(element)) remove(element);
  const image = elementsIn(main).find((one) => attribute(one, 'src')?.includes('/pictures/'));
  for (const element of elements) if (noText.test(element.tagName)) remove(element);
  main.attrs = [];
  nameParts(main);
  return {
    title: textOf(title).replace(/\s+/g, ' ').trim(),
    picture: /([\w-]+)\.svg$/.exec(attribute(image, 'src') ?? '')?.[1],
    mirror: classesOf(image).includes('mirror'),
    colours: /<body[^>]* class="(?:[^"]* )?in-([\w-]+)/.exec(html)?.[1],
    html: serializeOuter(main),
  };
}
