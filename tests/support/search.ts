// The child's search: how it understands a query, without a page, and how it is asked in one.
import type { Locator, Page } from '@playwright/test';
import { soundBy } from '#components/search/alike.ts';
import { reader } from '#components/search/reader.ts';
import { languages, type Locale } from '#languages/locales.ts';
import { typingRules } from '#languages/typing.ts';
import { namesOfCountries } from '#content/country-names.ts';
import { bookOf } from '#content/book.ts';
import { placesIn } from '#content/places.ts';
import { content } from './content.ts';

/**
 * Gives what stands first for a query in a language: `cry`, the help card, or an address below the language; undefined where its words are looked up in the texts. As in the page
 * (components/search/engine.ts), what countries are called elsewhere is known only where nothing fits.
 */
export async function answersIn(locale: Locale): Promise<(query: string) => string | undefined> {
  const book = { rules: typingRules(languages[locale]), ...bookOf(content, locale) };
  const places = placesIn(content, locale);
  const sound = await soundBy(book.rules);
  const known = new Set([
    ...places.map(({ url }) => url),
    ...Object.keys(book.countries).map((iso2) => `help/${iso2}/`),
  ]);
  const here = reader(book, places, sound);
  const everywhere = reader(book, places, sound, namesOfCountries(content, locale));
  return (query) => {
    const meant = here(query);
    const isSure = meant.cry || (meant.first.length > 0 && !meant.near);
    const { cry, first } = isSure ? meant : everywhere(query);
    return cry ? 'cry' : first.find((url) => known.has(url));
  };
}

export const searchField = (page: Page): Locator => page.getByRole('searchbox');
/** The card that stands alone for a cry for help. */
export const helpCard = (page: Page): Locator => page.locator('[data-part=cry]');
export const results = (page: Page): Locator =>
  page.locator('[data-part=results]').getByRole('listitem');
/** What is said about the answer. */
export const searchStatus = (page: Page): Locator => page.locator('[data-part=status]');
/** The offer of another spelling, and the kind words where nothing was found. */
export const meant = (page: Page): Locator => page.locator('[data-part=meant]');
export const nothingFound = (page: Page): Locator => page.locator('[data-part=empty]');
/** Everything there is, as links: what stands under the field, and is all there is without a script. */
export const allParts = (page: Page, locale: Locale): Locator =>
  page.getByText(content.languages[locale].search.without).locator('xpath=..');

/** Waits until the query in the field is answered. */
export const answered = (page: Page): Promise<void> =>
  page.locator('[data-part=results]:not([aria-busy])').waitFor({ state: 'attached' });
/** Types into the empty field, and waits for the answer. */
export async function ask(page: Page, words: string): Promise<void> {
  await searchField(page).fill('');
  await searchField(page).fill(words);
  await answered(page);
}

/**
 * Types one text after the other, all of them inside the page, and gives what stood first for each: `cry`, an address below the language, or `nothing`. `keep`: into the field as
 * it is, as a text grows letter by letter; else it is emptied before each.
 */
export const firstFor = (
  page: Page,
  texts: readonly string[],
  { keep = false } = {},
): Promise<string[]> =>
  page.evaluate(
    async ([all, kept]) => {
      const search = document.querySelector<HTMLElement>('child-search');
      const field = search?.querySelector('input');
      const list = search?.querySelector('[data-part=results]');
      if (!field || !list) throw new Error('There is no search on this page.');
      const type = async (text: string): Promise<void> => {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        if (!list.hasAttribute('aria-busy')) return;
        await new Promise<void>((done) => {
          const observer = new MutationObserver(() => {
            if (list.hasAttribute('aria-busy')) return;
            observer.disconnect();
            done();
          });
          observer.observe(list, { attributes: true });
        });
      };
      const found: string[] = [];
      for (const text of all) {
        if (!kept) await type('');
        await type(text);
        found.push(
          search?.querySelector('[data-part=cry]:not([hidden])')
            ? 'cry'
            : (list
                .querySelector('a')
                ?.getAttribute('href')
                ?.replace(search?.dataset.home ?? '', '') ?? 'nothing'),
        );
      }
      return found;
    },
    [texts, keep] as const,
  );
