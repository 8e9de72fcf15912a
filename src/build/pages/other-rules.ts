// Rules of a style sheet that a page cannot need.
import type { Root } from 'postcss';

/** Takes out what holds for the other direction of writing (`[dir=rtl] .next`). */
export function dropOtherDirection(sheet: Root, dir: string): void {
  const other = `[dir=${dir === 'rtl' ? 'ltr' : 'rtl'}] `;
  sheet.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => !selector.startsWith(other));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
}

/** Takes out the letters of the other languages (`:root:lang(…)`, styles/base.css); those of the page need not say whose they are. `lang`: its tag. */
export function dropOtherLanguages(sheet: Root, lang: string): void {
  const own = `:root:lang(${lang.split('-')[0]})`;
  sheet.walkRules(/^:root:lang\(\w+\)$/, (rule) => {
    if (rule.selector === own) rule.selector = ':root';
    else rule.remove();
  });
}
