import { htmlOf } from './serialize.ts';
import { codeOf, type Page } from './tree.ts';

/**
 * Throws for a script or a style that is not ours: the policy would allow it by its hash.
 * `allowed`: the only inline scripts.
 */
export function refuseForeignCode({ elements, isWhole }: Page, allowed: readonly string[]): void {
  const foreign = elements.find((element) => {
    if (element.tagName === 'script') return !['', ...allowed].includes(codeOf(element));
    if (element.tagName === 'style') return !isWhole || element.parentNode?.nodeName !== 'head';
    return false;
  });
  if (foreign)
    throw new Error(
      `has "${htmlOf(foreign).slice(0, 80)}" in it. A page allows no script but those of src/components/my-page/first-paint.ts and section/next-page.ts, and has its styles in its head: take it out of the text, or put it into a component.`,
    );
}
