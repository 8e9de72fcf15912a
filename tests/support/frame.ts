// A page in a frame of another page, and what of it does not fit.
import type { Page } from '@playwright/test';

/**
 * A page with everything opened, in a frame of another page: resizing a frame takes a tenth of the
 * time of a window, and loading the next page into it is faster than opening one.
 */
export async function unfolded(page: Page, host: string, path: string): Promise<void> {
  // The lightest page that a host has.
  const around = `${host}/robots.txt`;
  if (page.url() !== around) await page.goto(around);
  await page.evaluate(async (src) => {
    const frame = document.createElement('iframe');
    Object.assign(frame.style, { border: '0', width: '1280px', height: '800px' });
    const loaded = new Promise((done) => frame.addEventListener('load', done));
    frame.src = src;
    document.body.style.margin = '0';
    document.body.replaceChildren(frame);
    await loaded;
    const inside = frame.contentDocument ?? document;
    inside.querySelectorAll('details').forEach((details) => {
      if (details.closest('main')) details.open = true;
    });
    await inside.fonts.ready;
  }, host + path);
}

/** What stands out of the page at each of these widths, or nothing. */
export const sideways = (page: Page, at: readonly number[]): Promise<string[]> =>
  page.evaluate((sizes) => {
    const frame = document.querySelector('iframe');
    const inside = frame?.contentDocument;
    if (!frame || !inside?.querySelector('main')) throw new Error('There is no page in the frame.');
    return sizes.flatMap((size) => {
      frame.style.width = `${size}px`;
      const { clientWidth: width, scrollWidth } = inside.documentElement;
      if (width !== size) throw new Error(`The page is ${width} px wide in a frame of ${size}.`);
      // What stands out at the beginning of a line, no page scrolls to.
      const cut = [...inside.querySelectorAll('main :is(img, svg[role=img])')].filter((picture) => {
        const { left, right } = picture.getBoundingClientRect();
        return picture.checkVisibility() && (left < -1 || right > width + 1);
      });
      if (scrollWidth <= width)
        return cut.map((picture) => `at ${width} px it cuts ${picture.outerHTML.slice(0, 120)}`);
      // A drawing cuts off what stands out of it.
      const out = [...inside.querySelectorAll('body :not(svg *)')].filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > width + 1 || left < -1;
      });
      return [
        `at ${width} px it is ${scrollWidth} px wide`,
        ...out
          .slice(0, 4)
          .map(
            (element) =>
              `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`,
          ),
      ];
    });
  }, at);

/** Text that its own box cuts off, in a frame of this size. */
export const clipped = (page: Page, width: number, height = 800): Promise<string[]> =>
  page.evaluate(
    (size) => {
      const frame = document.querySelector('iframe');
      const inside = frame?.contentDocument;
      if (!inside) throw new Error('There is no page in the frame.');
      Object.assign(frame.style, { width: `${size.width}px`, height: `${size.height}px` });
      return [...inside.querySelectorAll('body *')]
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
          (element) =>
            `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`,
        );
    },
    { width, height },
  );
