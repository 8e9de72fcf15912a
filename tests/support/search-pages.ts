// “Look on all pages”: what of it stands on the page, and what is asked for it.
import type { Locator, Page } from '@playwright/test';
import { content } from './content.ts';
import { localeOf } from './site.ts';

const section = (page: Page): Locator => page.locator('[data-full-text]');
export const lookButton = (page: Page): Locator =>
  section(page).getByRole('button', {
    name: content.languages[localeOf(new URL(page.url()).pathname) ?? 'en'].search.all.button,
  });
/** The pages that were found by their words. */
export const otherPages = (page: Page): Locator => section(page).getByRole('listitem');
export const otherHeadings = (page: Page): Locator => section(page).locator('h2');
/** What is said about them. */
export const otherStatus = (page: Page): Locator => section(page).getByRole('status');

/** The paths of what is asked of Pagefind’s folder from now on. */
export function askedOfPagefind(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.includes('/pagefind/')) asked.push(pathname + search);
  });
  return asked;
}
