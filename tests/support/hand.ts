// Targets and the focus, as a finger and a keyboard meet them.
import type { Page } from '@playwright/test';

/**
 * Targets that are too small for a finger: less than 44 px, or `least` px for main buttons, which
 * look like one.
 */
export const tooSmall = (page: Page, least: number): Promise<string[]> =>
  page.evaluate(
    (main) =>
      [...document.querySelectorAll<HTMLElement>('a, button, summary, input, select')].flatMap(
        (element) => {
          // A box to tick is as large as its label.
          const { width: w, height: h } = (
            element.closest('label') ?? element
          ).getBoundingClientRect();
          if (w === 0 || element.matches('[href="#main"]')) return [];
          // A link inside a sentence is as high as its line (WCAG 2.5.5 and 2.5.8, exception
          // "inline").
          const inline =
            getComputedStyle(element).display === 'inline' &&
            element.parentElement?.matches('p, li, span, td');
          const limit = element.matches(
            '.btn, .more > summary, .scenes summary, .strip a, .door, .try',
          )
            ? // Back and Next stand in a bar that leaves the screen to the text.
              element.matches('nav .btn')
              ? 48
              : main
            : 44;
          return inline || (w >= 43.5 && h >= limit - 0.5)
            ? []
            : [
                `${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 30)}" of ${Math.round(w)} x ${Math.round(h)} px`,
              ];
        },
      ),
    least,
  );

const focusable = 'main :is(a[href], button, summary, input, select, textarea)';

/** What has no ring while it has the focus. The last key was one of the keyboard. */
export const withoutRing = (page: Page): Promise<string[]> =>
  page.evaluate((targets) => {
    const wrong: string[] = [];
    for (const one of document.querySelectorAll<HTMLElement>(targets)) {
      one.focus({ preventScroll: true });
      if (document.activeElement !== one) continue;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 3)
        wrong.push(`no ring on ${one.localName} "${one.textContent.trim().slice(0, 30)}"`);
    }
    return wrong;
  }, focusable);

/** What is covered while it has the focus: by a bar, or by anything else. */
export const coveredByBars = (page: Page): Promise<string[]> =>
  page.evaluate((targets) => {
    const wrong: string[] = [];
    for (const one of document.querySelectorAll<HTMLElement>(targets)) {
      if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // What has the focus already is not brought into sight again.
      one.blur();
      one.focus();
      if (document.activeElement !== one) continue;
      const over = [...one.getClientRects()].flatMap((box) => {
        const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
        const there = document.elementFromPoint((box.left + box.right) / 2, y);
        // What is larger than the window goes on under a bar; rings lie on what they open.
        const own = one.matches('summary') ? one.parentElement : one;
        const isSeen = own?.contains(there) || there?.contains(one) || there?.closest('label');
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
  }, focusable);
