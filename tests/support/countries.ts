// The list of countries on the help page, and the page of a country.
import { expect, type Page } from '@playwright/test';
import { wordsOf } from './parts.ts';

/** The field for the name of a country, and its list. */
export const field = (page: Page) => page.getByLabel(wordsOf(page)['help.type']);
export const countryList = (page: Page) => page.locator('country-list');

/** The countries under their letters, and those that have what was typed. */
export const letters = (page: Page) =>
  page.getByRole('navigation', { name: wordsOf(page)['help.countries'] });

/** The two big buttons of a country: to talk, and in danger. */
export const firstButtons = (page: Page) => {
  const words = wordsOf(page);
  const name = new RegExp(`^(${words['help.talk']}|${words['help.danger']})`);
  return page.getByRole('main').getByRole('link', { name });
};

/** The countries that are offered. */
export const found = (page: Page) => countryList(page).locator('[data-part=found] a');

/** Types into the field, as a child does, and gives the countries that are offered. */
export async function offered(page: Page, words: string): Promise<string[]> {
  await field(page).fill(words);
  await expect(countryList(page)).not.toHaveAttribute('aria-busy');
  return found(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''),
  );
}

/**
 * Types names one after the other, inside the page, after the country names are loaded; gives the
 * offered countries for each.
 */
export async function offeredFor(page: Page, all: readonly string[]): Promise<string[][]> {
  await field(page).focus();
  await expect(countryList(page)).not.toHaveAttribute('aria-busy');
  return countryList(page).evaluate((list, texts) => {
    const input = list.querySelector('input');
    if (!input) throw new Error('There is no field for a country on this page.');
    return texts.map((text) => {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return [...list.querySelectorAll<HTMLAnchorElement>('[data-part=found] a')].map(
        (link) => link.pathname.split('/').at(-2) ?? '',
      );
    });
  }, all);
}
