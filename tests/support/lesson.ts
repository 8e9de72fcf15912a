// A lesson with its slides, open in class.
import { expect, type Page } from '@playwright/test';
import { slideBar, slides, wordsOf } from './parts.ts';

/** The lesson of these tests. */
export const lesson = '/en/slides/plan/40-who-can-help-8-10/';

/** The names of its slides, in order. */
export const ids = (page: Page): Promise<string[]> =>
  slides(page).evaluateAll((all) => all.map(({ id }) => id));

/** Waits for a slide: `hashchange` fires after the address has changed. */
export const at = (page: Page, id: string): Promise<void> =>
  page.locator(`main > section[aria-current][id="${id}"]`).waitFor();

/** The button for a country on the help slide, and the box with the list that it opens. */
export const chooseCountry = (page: Page) =>
  slideBar(page).getByRole('button', { name: wordsOf(page)['slides.country'] });
export const countries = (page: Page) =>
  page.getByRole('dialog', { name: wordsOf(page)['slides.country'] });
/** The button of that box: it alone writes on the slide. */
export const write = (page: Page) =>
  countries(page).getByRole('button', { name: wordsOf(page)['slides.country.write'] });
/** What asks whether lines of slides before are right, and its two answers. */
export const kept = (page: Page) => {
  const words = wordsOf(page);
  const question = page.locator('#help p').filter({ hasText: words['slides.kept'] });
  const button = (name: string) => question.getByRole('button', { name });
  return {
    question,
    yes: button(words['slides.kept.yes']),
    clear: button(words['slides.kept.clear']),
  };
};

/** The errors that the scripts of a page throw from now on. */
export const errorsOf = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
};

/** The two lines to write on, on the help slide. */
export const lines = (page: Page) =>
  page.locator('#help').getByRole('textbox', { includeHidden: true });
/** A screen that is turned black. */
export const black = (page: Page) => page.locator('[data-black]');
/** Opens the second window of a lesson with W, and gives it when it shows its notes. */
export async function openNotes(page: Page): Promise<Page> {
  const [second] = await Promise.all([
    page.context().waitForEvent('page'),
    page.keyboard.press('w'),
  ]);
  await expect(second.locator('[data-state=second]')).toBeAttached();
  return second;
}
