// Class mode in the browser: its slides by their addresses, its keys, and what they bring.
import assert from 'node:assert/strict';
import type { CDPSession, Locator, Page } from '@playwright/test';
import { content } from './content.ts';
import { currentSlide, slideBar, wordsOf } from './parts.ts';
import { expect } from './test.ts';

/** The slides of the first section, in English. */
export const deck = '/en/slides/what-is-it/';
/**
 * Every deck, below the language: of the sections, and of the lessons, which reuse scenes of the
 * sections.
 */
export const sections: readonly string[] = Object.keys(content.sections);
export const lessons: readonly string[] = Object.keys(content.plans).map((id) => `plan/${id}`);
/** Of pages for teachers, shown to the adults of a school. */
export const staff: readonly string[] = Object.entries(content.teach).flatMap(
  ([page, { slides }]) => (slides ? [`staff/${page}`] : []),
);
export const stories: readonly string[] = Object.keys(content.stories).map((id) => `story/${id}`);

/** The slides with a number, and their ids. “Stop and breathe” has none where it is only called. */
const numbered = (page: Page): Locator => page.locator('main > section:not([data-aside])');
export const idsIn = (page: Page): Promise<string[]> =>
  numbered(page).evaluateAll((slides) => slides.map(({ id }) => id));

/** Waits until a slide alone is shown, and its address with it. */
export async function at(page: Page, id: string): Promise<void> {
  await expect(currentSlide(page)).toHaveAttribute('id', id);
  assert.equal(await page.evaluate(() => location.hash || '#rules'), `#${id}`);
}
/** Class mode while the screen is black. */
export const blackScreen = (page: Page): Locator => page.locator('class-mode[data-black]');
/** The line over the slide that says something for a few seconds. */
export const toast = (page: Page): Locator => page.locator('class-mode > output');
/** The answer of the slide that is shown. */
export const answer = (page: Page): Locator => currentSlide(page).locator('details');
/** The two lines of the help slide to write on. */
export const lines = (page: Page): Locator => page.locator('#help').getByRole('textbox');
type Button = 'back' | 'next' | 'notes' | 'black' | 'breathe' | 'full' | 'keys' | 'country';
export const barButton = (page: Page, name: Button): Locator =>
  slideBar(page).getByRole('button', { name: wordsOf(page)[`slides.${name}`] });
/** The box with the keys. */
export const keysBox = (page: Page): Locator =>
  page.getByRole('dialog', { name: wordsOf(page)['slides.keys'] });

/** A key as a keyboard of another language sends it: another letter from the same place. */
export const foreign = (page: Page, key: string, code: string): Promise<void> =>
  page.evaluate(
    ([k, c]) =>
      void document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: k, code: c, bubbles: true, cancelable: true }),
      ),
    [key, code] as const,
  );

/** A finger that goes sideways over the slide; only Chromium can be told so. */
export async function swipe(touch: CDPSession, by: number): Promise<void> {
  await touch.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: [{ x: 195, y: 400 }],
  });
  await touch.send('Input.dispatchTouchEvent', {
    type: 'touchMove',
    touchPoints: [{ x: 195 + by, y: 404 }],
  });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Collects what goes wrong in a page. */
export const errorsOf = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
};

/** Goes through slides, and sees that every picture of each is there. */
export async function walkThrough(page: Page, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await page.evaluate((name) => void (location.hash = name), id);
    await at(page, id);
    const areThere = await currentSlide(page)
      .locator('img')
      .evaluateAll((images) =>
        images.every(
          (image) =>
            (image as HTMLImageElement).complete && (image as HTMLImageElement).naturalWidth > 0,
        ),
      );
    assert.ok(areThere, id);
  }
}

/**
 * What `eachSlide` adds to a page: shows its slides in order and calls `judge` with each, its
 * answer open.
 */
export type EachSlide = (judge: (slide: HTMLElement) => void) => Promise<void>;
/**
 * Lets scripts of a page go through its slides, like `eachSlide`, by the button of the bar. Nothing
 * is painted in between, so hundreds of slides take the time of a few.
 */
export const withEachSlide = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const eachSlide: EachSlide = async (judge) => {
      const current = () => document.querySelector<HTMLElement>('main > section[aria-current]');
      const press = (command: string) =>
        document.querySelector<HTMLElement>(`[role=group] [data-do=${command}]`)?.click();
      // A screen of another size is told with the next frame, and then a slide is fitted to it.
      await frame();
      await frame();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
      const judged = new Set<HTMLElement>();
      for (let slide = current(); slide && !judged.has(slide); slide = current()) {
        const answer = slide.querySelector('details');
        if (answer) {
          answer.open = true;
          // If the words do not fit, they are made smaller after the `toggle` event.
          await frame();
          await frame();
        }
        judge(slide);
        judged.add(slide);
        press('next');
      }
      // It has no number where it is only called.
      press('breathe');
      const breathe = current();
      if (breathe && !judged.has(breathe)) judge(breathe);
      press('breathe');
    };
    Object.assign(globalThis, { eachSlide });
  });
