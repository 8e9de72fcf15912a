// The colours of a section (`.in-gold`, styles/sections-day.css, sections-night.css) are on a page that shows them at first. The menu names all
// sections, and brings their colours when it is opened (styles/late.css).
import type { Root } from 'postcss';
import { classesOf, elementsIn, type Page } from './tree.ts';

export interface Shown {
  /** The colours that the page shows at first. */
  colours: ReadonlySet<string>;
  /** The page itself wears some; otherwise the colours of `:root` are its own. */
  wearsOne: boolean;
}

/** What a page shows: on its body, and in its main part. */
export function shownColours({ elements }: Page): Shown {
  const body = elements.find(({ tagName }) => tagName === 'body');
  const main = elements.find(({ tagName }) => tagName === 'main');
  const isColours = (name: string): boolean => name.startsWith('in-');
  const worn = classesOf(body).filter(isColours);
  const inside = main ? [main, ...elementsIn(main)].flatMap(classesOf).filter(isColours) : [];
  return { colours: new Set([...worn, ...inside]), wearsOne: worn.length > 0 };
}

/** Takes out the colours that are not shown. */
export function dropUnseenColours(sheet: Root, { colours, wearsOne }: Shown): void {
  sheet.walkRules(/^(:root,)?\.in-\w+$/, (rule) => {
    const isSeen = rule.selectors.some((selector) => colours.has(selector.slice(1)));
    if (isSeen) return;
    if (wearsOne || !rule.selectors.includes(':root')) rule.remove();
    else rule.selector = ':root';
  });
}
