// What is unreadable on a page as rendered: text that is cut, overflows its box or the screen, or
// overlaps other text; lines that end where no reader would end them.
import type { Page } from '@playwright/test';

/** Problems of the rendered text, each line with what cuts, covers or overflows it. */
export const unreadable = (page: Page): Promise<string[]> =>
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
      // Chinese has no spaces (brokenWords below).
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

/**
 * Words of headings in which a line ends: of Chinese any, elsewhere those with a hyphen, of at most
 * 14 letters.
 */
export const brokenWords = (page: Page, spaces: boolean): Promise<string[]> =>
  page.evaluate((hasSpaces) => {
    const wordsIn = (text: string): { word: string; at: number }[] =>
      hasSpaces
        ? [...text.matchAll(/(?<![\p{L}-])\p{L}+(?:[-’']\p{L}+)*-\p{L}+/gu)].map(
            ({ 0: word, index }) => ({ word, at: index }),
          )
        : [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)]
            .filter(({ isWordLike }) => isWordLike)
            .map(({ segment, index }) => ({ word: segment, at: index }));
    return [...document.querySelectorAll('main :is(h1, h2, h3)')].flatMap((heading) => {
      const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        for (const { word, at } of wordsIn(text.nodeValue ?? '')) {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + word.length);
          const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
          if (word.length <= 14 && new Set(tops).size > 1) found.push(word);
        }
      return found;
    });
  }, spaces);

/** Marks of Chinese at the wrong end of a line: `，` begins none, and `“` ends none. */
export const marksAtEnds = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const block of document.querySelectorAll('main p, main h1, main h2, main h3')) {
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let before = '';
      let bottom = -1;
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        for (let i = 0; i < (text.nodeValue ?? '').length; i++) {
          const range = document.createRange();
          range.setStart(text, i);
          range.setEnd(text, i + 1);
          const box = range.getClientRects()[0];
          const character = text.nodeValue?.[i] ?? '';
          if (!box || box.width === 0) continue;
          if (
            bottom >= 0 &&
            box.top >= bottom - 2 &&
            (/[，。、；：？！”’）》]/.test(character) || /[“‘（《]/.test(before))
          )
            found.push(`${before}|${character} in ${block.textContent.slice(0, 20)}`);
          before = character;
          bottom = box.bottom;
        }
    }
    return found;
  });
