// The colours of a section (`.sec-2`, styles/sections-day.css, sections-night.css) are on a page that shows them at first. The menu names all
// sections, and brings their colours when it is opened (styles/tools.css).
import type { Root } from 'postcss';
import { classesOf, elementsIn, type Page } from './tree.ts';

export interface Shown {
  /** The sections whose colours the page shows at first. */
  sections: ReadonlySet<string>;
  /** The page wears those of one section; otherwise the colours of `:root` are its own. */
  wearsOne: boolean;
}

/** What a page shows: on its body, and in its main part. */
export function shownColours({ elements }: Page): Shown {
  const body = elements.find(({ tagName }) => tagName === 'body');
  const main = elements.find(({ tagName }) => tagName === 'main');
  const isSection = (name: string): boolean => name.startsWith('sec-');
  const worn = classesOf(body).filter(isSection);
  const inside = main ? [main, ...elementsIn(main)].flatMap(classesOf).filter(isSection) : [];
  return { sections: new Set([...worn, ...inside]), wearsOne: worn.length > 0 };
}

/** Takes out the colours of sections that are not shown. */
export function dropUnseenColours(sheet: Root, { sections, wearsOne }: Shown): void {
  sheet.walkRules(/^(:root,)?\.sec-\w+$/, (rule) => {
    const isSeen = rule.selectors.some((selector) => sections.has(selector.slice(1)));
    if (isSeen) return;
    if (wearsOne || !rule.selectors.includes(':root')) rule.remove();
    else rule.selector = ':root';
  });
}
