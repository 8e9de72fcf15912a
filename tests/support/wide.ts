// What of a page does not fit its window.
import type { Page } from '@playwright/test';

/** What makes a page wider than its window, at its end or at its beginning. */
export const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth: width, scrollWidth } = document.documentElement;
    // What stands out at the beginning of a line, no page scrolls to.
    const cut = [...document.querySelectorAll('main :is(img, svg[role=img])')].filter((picture) => {
      const { left, right } = picture.getBoundingClientRect();
      return picture.checkVisibility() && (left < -1 || right > width + 1);
    });
    if (scrollWidth <= width)
      return cut.map((picture) => `it cuts ${picture.outerHTML.slice(0, 120)}`);
    // A drawing cuts off what stands out of it.
    const out = [...document.querySelectorAll('body :not(svg *)')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > width + 1 || left < -1;
    });
    return [
      `it is ${scrollWidth} px wide`,
      ...out
        .slice(0, 4)
        .map((one) => `${one.localName}.${one.className}: ${one.textContent.trim().slice(0, 40)}`),
    ];
  });

/** Text that its own box cuts off. */
export const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        if (
          getComputedStyle(element).overflow === 'visible' ||
          element.closest('svg, [aria-hidden="true"]') ||
          !element.textContent.trim()
        )
          return false;
        // What is only for those who listen has no room on the screen.
        for (let around: Element | null = element; around; around = around.parentElement)
          if (getComputedStyle(around).clipPath !== 'none') return false;
        return (
          element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1
        );
      })
      .map(
        (one) => `${one.localName}.${one.className} cuts ${one.textContent.trim().slice(0, 40)}`,
      ),
  );
