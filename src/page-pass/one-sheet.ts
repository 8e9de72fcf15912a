// Gives a page one style sheet, in its head, with the rules that can match on it: from the compiled
// sheets that it links and the fonts that Astro adds.
import { remembered } from '#content/remembered.ts';
import { scriptedOn, textAt, type Assets } from './assets.ts';
import { vocabularyOf } from './matching.ts';
import { layerOf, nameLooks } from './one-class.ts';
import { namesIn, ownRules, readSheet } from './own-rules.ts';
import { attribute, codeOf, remove, setCode, type Element, type Page } from './tree.ts';

const isSheet = (element: Element): boolean =>
  element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet';

/** What a sheet takes from others, found once. */
const takenIn = remembered(namesIn);

/** Writes the style sheets in the head of a page as one, the last, and gives that one back. */
export function joinSheets(page: Page, assets: Assets): Element {
  const textOf = (link: Element): string => textAt(attribute(link, 'href') ?? '', assets);
  const inHead = page.elements.filter(({ parentNode }) => parentNode?.nodeName === 'head');
  const styles = inHead.filter((element) => element.tagName === 'style' || isSheet(element));
  const last = styles.at(-1);
  if (!last) throw new Error('has no style sheet. A page gets its styles from its layout.');
  const later = page.elements.filter((element) => isSheet(element) && !styles.includes(element));
  const sheets = styles.map((style) => readSheet(isSheet(style) ? textOf(style) : codeOf(style)));
  const vocabulary = vocabularyOf(page, scriptedOn(page, assets));
  const layers = sheets.map(({ utilities }) => layerOf(nameLooks(page, utilities), utilities));
  const elsewhere = [...later.map(textOf), ...layers].flatMap(takenIn);
  const css = ownRules(sheets, vocabulary, new Set(elsewhere)) + layers.join('');
  styles.filter((style) => style !== last).forEach(remove);
  last.tagName = last.nodeName = 'style';
  last.attrs = [];
  setCode(last, css);
  return last;
}
