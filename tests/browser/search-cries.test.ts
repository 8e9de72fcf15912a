// A cry for help in the search: after a pause in typing help comes first and alone, and stays. What
// counts as a cry is measured in tests/search/cries.test.ts.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { keptQueries, queries } from '../support/queries.ts';
import {
  answered,
  ask,
  firstFor,
  helpCard,
  helpOffer,
  letterByLetter,
  meant,
  nothingFound,
  results,
  searchField,
  searchIn,
  searchStatus,
} from '../support/search.ts';
import { someOf } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

test(
  'for a cry for help the card stands first, with what can be done now, and below it nothing that was only found, in every language',
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
      const leads = [
        'help/#now',
        'help/#find',
        'help/#say',
        'help/',
        'happening/',
        'happening/#silent',
      ];
      for (const [i, to] of leads.entries())
        await expect(ways.nth(i)).toHaveAttribute('href', `/${locale}/${to}`);
      await expect(ways.nth(2), 'a link is named as the place it leads to').toHaveText(
        help.say.heading,
      );
      await expect(searchStatus(page), 'a screen reader hears it').toHaveText(search.cry.title);
      for (const other of [meant(page), nothingFound(page), helpOffer(page)])
        await expect(other).toBeHidden();
      await expect(results(page).locator('mark'), 'no page that was only found').toHaveCount(0);
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

test('where a cry is only likely, a small card in the colour of help stands above the results, and Enter leads to its link', async ({
  page,
}) => {
  for (const locale of locales) {
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

test('the card comes when the hand rests, becomes the calm line where the sentence goes on to something else, and help is never taken away before the field is empty', async ({
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
});

test('what only begins like a cry has no card, typed letter by letter; Enter asks at once', async ({
  page,
}) => {
  for (const [locale, words] of [
    ['en', 'he is my friend'],
    ['en', 'help in mexico'],
    ['fr', 'il est mon ami'],
    ['es', 'me gusta el futbol'],
    ['ru', 'я люблю кошек'],
    ['ar', 'قال المعلم'],
  ] as const) {
    await page.goto(`/${locale}/search/`);
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

test('the letter that is meant stands in the card, and another page that is meant below it, under a quiet heading', async ({
  page,
}) => {
  await page.goto('/en/search/');
  const card = helpCard(page);
  const { search, letters, strings } = content.languages.en;
  await ask(page, 'i am pregnant');
  const letter = card.getByRole('link', {
    name: letters.letters['after-a-wedding']?.question ?? '',
  });
  await expect(letter).toHaveAttribute('href', '/en/letters/after-a-wedding/');
  await expect(card).toContainText(search.cry.letter);
  await expect(results(page)).toHaveCount(0);
  await ask(page, 'they did not believe me');
  await expect(card).not.toContainText(search.cry.letter, { useInnerText: true });
  await expect(results(page).getByRole('link')).toHaveAttribute('href', '/en/help/#again');
  await expect(page.getByRole('heading', { name: strings['story.learn'] })).toBeVisible();
});

test('on a phone the first button of the card stands on the first screen, with room below it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const locale of locales) {
    await page.goto(`/${locale}/search/`);
    await ask(page, content.languages[locale].cryAlone.alone[0] ?? '');
    const box = await helpCard(page).getByRole('link').first().boundingBox();
    assert.ok(box && box.y + box.height <= 740 - 64, `${locale}: ${JSON.stringify(box)}`);
  }
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
