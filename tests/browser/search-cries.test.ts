// A cry for help in the search: after a pause in typing help comes first and alone, and stays. What
// counts as a cry is measured in tests/search/cries.test.ts; the card of each language is in
// search-languages.test.ts.
import assert from 'node:assert/strict';
import { content } from '../support/content.ts';
import { keptQueries } from '../support/queries.ts';
import {
  answered,
  ask,
  helpCard,
  helpOffer,
  letterByLetter,
  results,
  searchField,
  searchIn,
  searchStatus,
} from '../support/search.ts';
import { journeyLocales } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

test('where a cry is only likely, a small card in the colour of help stands above the results, and Enter leads to its link', async ({
  page,
}) => {
  for (const locale of journeyLocales) {
    const search = await searchIn(locale);
    const query = keptQueries(locale).cries.find((cry) => {
      const { meaning, hits } = search(cry);
      return meaning.heard === 'likely' && hits.length > 0;
    });
    assert.ok(query, locale);
    await page.goto(`/${locale}/search/`);
    await ask(page, query);
    await expect(helpCard(page)).toBeHidden();
    const colour = await helpCard(page).evaluate((card) => getComputedStyle(card).backgroundColor);
    await expect(helpOffer(page)).toHaveCSS('background-color', colour);
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(helpOffer(page).getByRole('link')).toBeFocused();
  }
});

test('the card comes when the hand rests, with the letter that is meant, becomes the calm line where the sentence goes on to something else, and help is never taken away before the field is empty', async ({
  page,
}) => {
  await page.goto('/en/search/');
  const card = helpCard(page);
  const write = async (words: string): Promise<void> => {
    await searchField(page).fill(words);
    await answered(page);
  };
  await write('my dad hits me');
  await expect(card).toBeVisible();
  await write('my dad hits me and i am afraid');
  await expect(card).toBeVisible();
  await write('strangers');
  await expect(card).toBeHidden();
  await expect(helpOffer(page)).toBeVisible();
  await expect(results(page).first()).toBeVisible();
  await write('how many children');
  await expect(helpOffer(page), 'also for what is no cry at all').toBeVisible();
  await write('my uncle touches me');
  await expect(card).toBeVisible();
  await expect(helpOffer(page)).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(card.getByRole('link').first()).toBeFocused();
  await write('');
  await expect(card).toBeHidden();
  await write('strangers');
  await expect(results(page).first()).toBeVisible();
  await expect(helpOffer(page)).toBeHidden();
  await ask(page, 'nobody believes me');
  await expect(card, 'what may be a cry has the line alone').toBeHidden();
  await expect(helpOffer(page).getByRole('link')).toHaveAttribute('href', '/en/help/');
  await expect(results(page).first()).toBeVisible();
  // The letter that is meant stands in the card, another page below it under a quiet heading.
  const { search, letters, strings } = content.languages.en;
  await ask(page, 'i am pregnant');
  const letter = letters.letters['after-a-wedding']?.question ?? '';
  await expect(card.getByRole('link', { name: letter })).toHaveAttribute(
    'href',
    '/en/letters/after-a-wedding/',
  );
  await expect(card).toContainText(search.cry.letter);
  await expect(results(page)).toHaveCount(0);
  await ask(page, 'they did not believe me');
  await expect(card).not.toContainText(search.cry.letter, { useInnerText: true });
  await expect(results(page).getByRole('link')).toHaveAttribute('href', '/en/help/#again');
  await expect(page.getByRole('heading', { name: strings['story.learn'] })).toBeVisible();
});

test('what only begins like a cry has no card, typed letter by letter; Enter asks at once', async ({
  page,
}) => {
  for (const [locale, words] of [
    ['en', 'he is my friend'],
    ['en', 'help in mexico'],
    ['ar', 'قال المعلم'],
  ] as const) {
    const address = `/${locale}/search/`;
    if (!page.url().endsWith(address)) await page.goto(address);
    await searchField(page).focus();
    await page.evaluate(() => {
      const shown = document.querySelector('[data-part=cry]');
      if (!shown) throw new Error('There is no card.');
      new MutationObserver(() => {
        if (!shown.hasAttribute('hidden')) document.body.dataset.came = 'true';
      }).observe(shown, { attributes: true });
    });
    // Typed in one go, so that no pause is long enough on a slow computer.
    await searchField(page).evaluate((field: HTMLInputElement, typed) => {
      for (const text of typed) {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    }, letterByLetter(words));
    await answered(page);
    await expect(page.locator('body[data-came]'), `${locale}: ${words}`).toHaveCount(0);
  }
  await searchField(page).fill('النجدة');
  await page.keyboard.press('Enter');
  await expect(helpCard(page).getByRole('link').first()).toBeFocused();
});

test('what an input method still puts together is not read; when it is done, it is', async ({
  page,
}) => {
  await page.goto('/zh/search/');
  await searchField(page).focus();
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ['jiu', 'jiu ming']) {
    await keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await expect(searchField(page)).toHaveValue(text);
  }
  await expect(searchStatus(page)).toHaveText('');
  await expect(page.locator('[data-asked]')).toHaveCount(0);
  await keyboard.send('Input.insertText', { text: '救命' });
  await expect(helpCard(page)).toBeVisible();
});
