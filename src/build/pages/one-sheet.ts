// A page gets one style sheet, with the rules that it can need.
import postcss from 'postcss';
import { shortenFontFaces } from './font-faces.ts';
import { dropOtherDirection, dropOtherLanguages } from './other-rules.ts';
import { dropUnseenColours, shownColours, type Shown } from './section-colours.ts';
import { attribute, codeOf, remove, setCode, type Element, type Page } from './tree.ts';

interface Needs extends Shown {
  lang: string;
  dir: string;
}

/** Thousands of pages have the same few sheets. */
const done = new Map<string, string>();

/** The rules of a sheet that a page with these needs can use. */
export function ownRules(css: string, needs: Needs): string {
  const { lang, dir, colours, wearsOne } = needs;
  const key = [lang, dir, [...colours].sort().join(), wearsOne, css].join('\n');
  const known = done.get(key);
  if (known !== undefined) return known;
  const sheet = postcss.parse(css.trim());
  dropOtherLanguages(sheet, lang);
  dropOtherDirection(sheet, dir);
  dropUnseenColours(sheet, needs);
  shortenFontFaces(sheet);
  // Each component ends with a line of its own.
  sheet.each((node) => void (node.raws.before = ''));
  const own = sheet.toString();
  done.set(key, own);
  return own;
}

/** Joins the style sheets of a page in the place of the first, and gives that one back. */
export function joinSheets(page: Page): Element {
  const html = page.elements.find(({ tagName }) => tagName === 'html');
  const lang = attribute(html, 'lang') ?? '';
  const dir = attribute(html, 'dir') ?? 'ltr';
  const needs = { lang, dir, ...shownColours(page) };
  const [first, ...others] = page.elements.filter(({ tagName }) => tagName === 'style');
  if (!first) throw new Error('has no style sheet. A page gets its styles from its layout.');
  const css = [first, ...others].map((style) => ownRules(codeOf(style), needs)).join('');
  setCode(first, css);
  others.forEach(remove);
  return first;
}
