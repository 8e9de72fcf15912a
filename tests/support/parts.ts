// Parts of many pages, found as a reader finds them: by role, and by name in the language of the
// page.
import type { Locator, Page } from '@playwright/test';
import { locales } from '#languages/locales.ts';
import { content } from './content.ts';

/** The words of the interface in the language of the page that is open. */
export const wordsOf = (page: Page) => {
  // The last: a site on a stick may lie in a folder that is called like a language.
  const code = page
    .url()
    .split('/')
    .findLast((folder) => folder in content.languages);
  return content.languages[locales.find((locale) => locale === code) ?? 'en'].strings;
};

/** The link that leaves at once, in the bar at the top. */
export const leaveLink = (page: Page): Locator =>
  page.getByRole('banner').getByRole('link', { name: wordsOf(page)['leave.button'] });
/** The place that says what a screen reader is to hear. */
export const announced = (page: Page): Locator => page.locator('#said');
/** A menu of the bar at the top: of all parts, or of languages. */
export const menu = (page: Page, name: 'menu.parts' | 'menu.language'): Locator =>
  page.locator('summary', { hasText: wordsOf(page)[name] }).first();

/**
 * Opens the panel "Easier to read" with all of its parts, from the bar at the top, and gives it.
 */
export async function openMyPage(page: Page): Promise<Locator> {
  const name = wordsOf(page)['set.title'];
  await page.getByRole('button', { name, exact: true }).click();
  const panel = page.getByRole('dialog', { name });
  await panel.locator('summary').click();
  return panel;
}
/** Forgets what this visit set: it goes along in the name of the window. */
export const setNothing = (page: Page, instead = ''): Promise<void> =>
  page.evaluate((name) => void (window.name = name), instead);
/** A choice of the panel: its box is drawn by its label. */
export const choose = (page: Page, value: string): Promise<void> =>
  page.getByRole('dialog').locator(`input[value="${value}"]`).check({ force: true });

/** The controls of a voice that is reading. */
export const voice = (page: Page): Locator =>
  page.getByRole('region', { name: wordsOf(page)['listen.bar'] });

/** The buttons that read one part aloud: of the page, or inside a part of it. */
export const hearButtons = (page: Page, inside: Locator = page.getByRole('main')): Locator =>
  inside.getByRole('button', { name: `${wordsOf(page)['listen.hear']}: ` });
/** The sentence that is spoken. */
export const marks = (page: Page): Locator => page.locator('mark');

/** The slides of a deck; the one that is shown; the controls under it; the notes beside it. */
export const slides = (page: Page): Locator => page.locator('main > section');
export const currentSlide = (page: Page): Locator => page.locator('main > section[aria-current]');
export const slideBar = (page: Page): Locator =>
  page.getByRole('group', { name: wordsOf(page)['slides.title'], includeHidden: true });
/** “3 of 26”, whether the controls are shown or not. */
export const slideCount = (page: Page): Locator => slideBar(page).locator('p');
export const slideNotes = (page: Page): Locator =>
  page.getByRole('complementary', { name: wordsOf(page)['slides.for-you'] });
