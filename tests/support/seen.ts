// What is unreadable on a page as rendered: text that is cut, overflows its box or the screen, or
// overlaps other text; and focus targets under a bar.
import type { Page } from '@playwright/test';

/** Problems of the rendered text, each line with what cuts, covers or overflows it. */
const ofText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Line {
      words: string;
      left: number;
      right: number;
      top: number;
      bottom: number;
      bar: Element | undefined;
    }
    const styles = new Map<Element, CSSStyleDeclaration>();
    const styleOf = (element: Element): CSSStyleDeclaration => {
      const style = styles.get(element) ?? getComputedStyle(element);
      styles.set(element, style);
      return style;
    };
    /** From an element outwards; what is laid over the page has left what is around it. */
    const around = (element: Element): Element[] => {
      const found: Element[] = [];
      for (let one: Element | null = element; one; one = one.parentElement) found.push(one);
      return found;
    };
    const isHidden = (chain: readonly Element[]): boolean =>
      chain.some((one) => {
        const { opacity, clipPath, visibility } = styleOf(one);
        return opacity === '0' || clipPath === 'inset(50%)' || visibility === 'hidden';
      });
    const isPainted = (one: Element): boolean => {
      const { backgroundColor, borderInlineEndWidth } = styleOf(one);
      return !/, 0\)$|transparent/.test(backgroundColor) || borderInlineEndWidth !== '0px';
    };
    const nameOf = (one: Element): string => `${one.localName}.${one.getAttribute('class') ?? ''}`;
    const wrong: string[] = [];
    const lines: Line[] = [];
    const width = document.documentElement.clientWidth;
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > width) wrong.push(`the page is ${scrollWidth} px wide`);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (!parent || !/[\p{L}\d]/u.test(text.nodeValue ?? '')) continue;
      if (!parent.checkVisibility() || parent.closest('option, iframe')) continue;
      const chain = around(parent);
      if (isHidden(chain)) continue;
      const words = `"${(text.nodeValue ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
      const range = document.createRange();
      range.selectNodeContents(text);
      const size = parseFloat(styleOf(parent).fontSize);
      // Chinese has no spaces, and its headings a test of their own (width.test.ts).
      if (
        parent.closest('h1, h2, h3, h4, summary, button, .btn, .chip') &&
        !parent.closest(':lang(zh)')
      )
        for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(
          /[\p{L}\p{M}]{3,}[?!]?/gu,
        )) {
          const part = document.createRange();
          part.setStart(text, index);
          part.setEnd(text, index + word.length);
          const rows = new Set([...part.getClientRects()].map(({ top }) => Math.round(top)));
          if (rows.size > 1) wrong.push(`${words} breaks inside "${word}"`);
        }
      const bar = chain.find((one) => /fixed|sticky/.test(styleOf(one).position));
      for (const box of range.getClientRects()) {
        if (box.width < 1) continue;
        // What is drawn of a line: letters without the room above and below them.
        const middle = (box.top + box.bottom) / 2;
        const line: Line = {
          words,
          left: box.left,
          right: box.right,
          top: middle - size * 0.36,
          bottom: middle + size * 0.36,
          bar,
        };
        const out = (edge: DOMRect): number =>
          Math.round(
            Math.max(
              edge.left - line.left,
              line.right - edge.right,
              edge.top - line.top,
              line.bottom - edge.bottom,
            ),
          );
        lines.push(line);
        let ground = false;
        let free = false;
        for (const one of chain) {
          if (one === document.body || one === document.documentElement) break;
          const style = styleOf(one);
          const edge = one.getBoundingClientRect();
          if (/auto|scroll/.test(style.overflowX + style.overflowY)) free = true;
          if (/hidden|clip/.test(style.overflowX + style.overflowY) || one.matches('svg')) {
            if (out(edge) > 1) wrong.push(`${words} is cut by ${nameOf(one)}`);
          } else if (!ground && !/^(inline|contents)$/.test(style.display) && isPainted(one)) {
            ground = true;
            if (out(edge) > 1) wrong.push(`${words} stands ${out(edge)} px out of ${nameOf(one)}`);
          }
          if (free) break;
        }
        if (!free && (line.right > width + 1 || line.left < -1))
          wrong.push(`${words} stands out of the screen`);
      }
    }
    lines.sort((a, b) => a.top - b.top);
    for (const [at, one] of lines.entries())
      for (let next = at + 1; next < lines.length; next++) {
        const other = lines[next];
        if (!other || other.top >= one.bottom - 2) break;
        if (
          one.bar === other.bar &&
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2
        )
          wrong.push(`${one.words} and ${other.words} lie one over the other`);
      }
    return [...new Set(wrong)];
  });

/** Focus targets of the page whose middle is covered by something. */
const underBars = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wrong: string[] = [];
    for (const one of document.querySelectorAll<HTMLElement>(
      'main :is(a[href], button, summary, input, select, textarea)',
    )) {
      if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // What has the focus already is not brought into sight again.
      one.blur();
      one.focus();
      if (document.activeElement !== one) continue;
      const over = [...one.getClientRects()].flatMap((box) => {
        const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
        const there = document.elementFromPoint((box.left + box.right) / 2, y);
        // What is larger than the window goes on under a bar.
        const isSeen = one.contains(there) || there?.contains(one) || there?.closest('label');
        return isSeen || box.width < 2 ? [] : [there];
      });
      const { height } = one.getBoundingClientRect();
      if (over.length < (height > innerHeight / 2 ? one.getClientRects().length : 1)) continue;
      const [there] = over;
      wrong.push(
        `${one.localName} "${one.textContent.trim().slice(0, 40)}" has ${there ? `${there.localName}.${there.getAttribute('class') ?? ''}` : 'nothing'} over it`,
      );
    }
    return wrong;
  });

/**
 * Everything on a page with open folds that is unreadable or not reachable by keyboard, at the
 * current window size.
 */
export async function unreadable(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) {
      // Of those with one name only one is open.
      details.removeAttribute('name');
      details.open = true;
    }
    return document.fonts.ready.then(() => undefined);
  });
  return [...(await ofText(page)), ...(await underBars(page))];
}
