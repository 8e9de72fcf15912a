// The child's search: how it understands a query, without a page, and how it is asked in one.
import type { Locator, Page } from '@playwright/test';
import { soundBy } from '#search/read/alike.ts';
import { answerer, type Answer } from '#search/read/answers.ts';
import { foreignTo, isSure } from '#search/read/engine.ts';
import { unpackedIndex } from '#search/read/search-index.ts';
import { knownOf, type Known } from '#search/read/known.ts';
import { type Locale } from '#languages/locales.ts';
import { namesAndNumbers } from '#content/country-names.ts';
import { wholeIndex } from '#search/learn/whole-index.ts';
import { packedIndex } from '#search/index/pack.ts';
import { syllablesIn } from '#search/learn/syllables.ts';
import { content } from './content.ts';

const made = new Map<Locale, Promise<(query: string) => Answer>>();
/**
 * The answers of the search in a language, without a page. As in the page (search/read/engine.ts),
 * names of countries in other languages are used only when nothing matches.
 */
export function searchIn(locale: Locale): Promise<(query: string) => Answer> {
  const search = made.get(locale) ?? openSearch(locale);
  made.set(locale, search);
  return search;
}
async function openSearch(locale: Locale): Promise<(query: string) => Answer> {
  const index = unpackedIndex(packedIndex(await wholeIndex(content, locale)));
  const sound = await soundBy(index.rules);
  const answerWith = answerer(index, sound, { lead: '', help: '' });
  const here = answerWith();
  const everywhere = answerWith(namesAndNumbers(content, locale), syllablesIn(content, locale));
  const isForeign = foreignTo(index);
  return (query) => {
    if (isForeign(query)) return everywhere(query);
    const answer = here(query);
    return isSure(query, answer, index.rules) ? answer : everywhere(query);
  };
}
/** What the search knows of a language, with all that it can fetch. */
export async function knownIn(locale: Locale): Promise<Known> {
  const index = unpackedIndex(packedIndex(await wholeIndex(content, locale)));
  const known = knownOf(index, await soundBy(index.rules));
  return known(namesAndNumbers(content, locale), syllablesIn(content, locale));
}
/** A text as it stands in the field letter by letter. */
export const letterByLetter = (text: string): string[] => {
  const letters = [...text];
  return letters.map((_, end) => letters.slice(0, end + 1).join(''));
};
/** The answer has a card for a cry for help, large or small. */
export const hasCard = ({ meaning: { heard } }: Answer): boolean =>
  heard === 'cry' || heard === 'likely';
/** The addresses that an answer has, in their order; `cry`: the large card. */
export const found = ({ meaning, hits }: Answer): string[] =>
  meaning.heard === 'cry' ? ['cry'] : hits.map(({ place }) => place.url);
/** What an answer has first: `cry`, an address or `nothing`; with a small card, that and it. */
export const firstOf = (answer: Answer): string =>
  `${answer.meaning.heard === 'likely' ? withCard : ''}${found(answer)[0] ?? 'nothing'}`;
const withCard = 'cry, or ';
/** Whether that is what a table expects: below a small card is the answer, too. */
export const isFirst = (top: string, first: string): boolean =>
  top === first || (top.startsWith(withCard) && (first === 'cry' || top === withCard + first));

export const searchField = (page: Page): Locator => page.getByRole('searchbox');
/** The card that stands alone for a cry for help. */
export const helpCard = (page: Page): Locator => page.locator('[data-part=cry]');
/** The line above the results that offers help. */
export const helpOffer = (page: Page): Locator => page.locator('[data-part=offer]');
export const results = (page: Page): Locator =>
  page.locator('[data-part=results]').getByRole('listitem');
/** What is said about the answer. */
export const searchStatus = (page: Page): Locator => page.locator('[data-part=status]');
/** The offer of another spelling, and the kind words where nothing was found. */
export const meant = (page: Page): Locator => page.locator('[data-part=meant]');
export const nothingFound = (page: Page): Locator => page.locator('[data-part=empty]');
/** Links to everything: under the field, and all that works without a script. */
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
 * Types texts one after the other, inside the page, and gives the first result of each: `cry`, an
 * address below the language, or `nothing`. `keep`: continues from the text before, as while
 * typing; else the field is emptied before each.
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
          (search?.matches('[data-likely]') ? 'cry, or ' : '') +
            (search?.querySelector('[data-part=cry]:not([hidden])')
              ? 'cry'
              : (list
                  .querySelector('a')
                  ?.getAttribute('href')
                  ?.replace(search?.dataset.home ?? '', '') ?? 'nothing')),
        );
      }
      return found;
    },
    [texts, keep] as const,
  );
