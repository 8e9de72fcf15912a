// A cry for help in the search: help stands alone, and stays. What is heard is measured in tests/unit/cries.test.ts.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { queries } from '../support/queries.ts';
import {
  answered,
  ask,
  firstFor,
  helpCard,
  helpOffer,
  meant,
  nothingFound,
  results,
  searchField,
  searchStatus,
} from '../support/search.ts';
import { someOf } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

test(
  'for a cry for help the card stands alone, with what can be done now, in every language',
  { tag: '@engines' },
  async ({ page }) => {
    for (const locale of locales) {
      await page.goto(`/${locale}/search/`);
      const { search, help, cryAlone: listed } = content.languages[locale];
      const cries = queries(locale).filter(({ first }) => first === 'cry');
      assert.ok(cries.length >= 8, locale);
      // After another answer, so that something would have to go.
      await ask(page, search.questions[0]?.ask ?? '');
      await expect(results(page).first()).toBeVisible();
      await searchField(page).fill(cries[0]?.ask ?? '');
      await answered(page);
      const card = helpCard(page);
      await expect(card).toContainText(search.cry.body);
      const ways = card.getByRole('link');
      await expect(ways).toHaveCount(4);
      for (const [i, part] of ['#now', '#find', '#say', ''].entries())
        await expect(ways.nth(i)).toHaveAttribute('href', `/${locale}/help/${part}`);
      await expect(ways.nth(2), 'a link is named as the place it leads to').toHaveText(
        help.say.heading,
      );
      await expect(searchStatus(page), 'a screen reader hears it').toHaveText(search.cry.title);
      await expect(
        page.getByRole('main').getByRole('link'),
        'no other page, no other spelling',
      ).toHaveCount(4);
      const phrases = someOf(listed.alone, 5, (phrase) => phrase);
      assert.deepEqual(
        await firstFor(page, phrases),
        phrases.map(() => 'cry'),
        `${locale}: ${phrases.join(' | ')}`,
      );
      await ways.first().click();
      await page.waitForURL(`**/${locale}/help/#now`);
      await expect(page.locator('#now').getByText(help.now.question)).toBeVisible();
    }
  },
);

test('the card stays until the field is empty, whatever else is typed; Enter leads into it', async ({
  page,
}) => {
  await page.goto('/en/search/');
  const card = helpCard(page);
  await ask(page, 'my dad hits me');
  for (const words of [
    'my dad hits me and',
    'my dad',
    'strangers',
    'how many children',
    'viktim',
  ]) {
    await searchField(page).fill(words);
    await answered(page);
    await expect(card, words).toBeVisible();
    await expect(results(page), words).toHaveCount(0);
    for (const other of [meant(page), nothingFound(page)]) await expect(other, words).toBeHidden();
  }
  await page.keyboard.press('Enter');
  await expect(card.getByRole('link').first()).toBeFocused();
  await searchField(page).fill('');
  await expect(card).toBeHidden();
  await searchField(page).fill('strangers');
  await expect(results(page).first()).toBeVisible();
  await expect(card).toBeHidden();
});

test('what may be a cry has one calm line above its results, with a link to help', async ({
  page,
}) => {
  await page.goto('/en/search/');
  await ask(page, 'strangers');
  await expect(helpOffer(page)).toBeHidden();
  await ask(page, 'nobody believes me');
  await expect(helpCard(page)).toBeHidden();
  await expect(helpOffer(page)).toBeVisible();
  await expect(results(page).first()).toBeVisible();
  await expect(helpOffer(page).getByRole('link')).toHaveAttribute('href', '/en/help/');
});
