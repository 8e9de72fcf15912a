// Questions on a page: found by their address, and heard as a screen reader hears them.
import type { Locator, Page } from '@playwright/test';
import { content } from './content.ts';

export const { questions, strings } = content.languages.en;
/** A question by its address, which every language has in common. */
export const questionOf = (page: Page, id: string): Locator => page.locator(`#${id}`);
/** The answers that open: each says what is true about it. */
export const answersOf = (question: Locator): Locator => question.locator('li > details');
export const button = (question: Locator, name: 'quiz.check' | 'quiz.again'): Locator =>
  question.getByRole('button', { name: strings[name] });
/** What is judged `right` or was `tried`. */
export const judged = (question: Locator, state: 'right' | 'tried'): Locator =>
  question.locator(`[data-state=${state}]`);
/** Texts of steps, in the order in which they stand: beside the number that only styles show. */
export const steps = (question: Locator): Locator =>
  question.locator('li [aria-hidden=true] + span');
/** What is only said: the live region of a question. */
export const said = (question: Locator): Locator => question.locator('output');

/** Collects the announcements of the question's live region, without the empty ones. */
export const listen = (page: Page, id: string): Promise<void> =>
  page.evaluate((question) => {
    const heard = ((globalThis as unknown as { heard: string[] }).heard = []) as string[];
    const place = document.querySelector(`#${question} output`);
    if (place)
      new MutationObserver(() => place.textContent && heard.push(place.textContent)).observe(
        place,
        { childList: true, characterData: true, subtree: true },
      );
  }, id);
/** What was told since, once the page had time to say it: a text comes with the next frame. */
export const heard = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return (globalThis as unknown as { heard: string[] }).heard.splice(0);
  });
