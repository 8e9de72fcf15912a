// The quiet page: a kite that moves when started and stops when told, and the way back.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import type { Page } from '@playwright/test';
import { content } from '../support/content.ts';
import { named, wordsIn } from '../support/html.ts';
import { choose, openMyPage } from '../support/parts.ts';
import { treeOf } from '../support/trees.ts';
import { expect, test } from '../support/test.ts';

const { quiet } = content.languages.en;
/** How many parts of the page move on their own. */
const moving = (page: Page) => () => page.evaluate(() => document.getAnimations().length);
const start = (page: Page) => page.locator('summary', { hasText: quiet.breathe.heading });
const back = (page: Page) => page.getByRole('button', { name: quiet.back });

test('the kite rests until a child wants to breathe with it, rises and sinks six times, and rests at once when it is told to', async ({
  page,
}) => {
  await page.goto('/en/quiet/');
  await expect.poll(moving(page)).toBe(0);
  await start(page).click();
  // The kite and its string.
  await expect.poll(moving(page)).toBe(2);
  const times = await page.evaluate(() =>
    document.getAnimations().map(({ effect }) => effect?.getComputedTiming().endTime),
  );
  expect(times).toEqual([60_000, 60_000]);
  await expect(page.getByText(quiet.breathe.out)).toBeVisible();
  await start(page).press('Enter');
  await expect.poll(moving(page)).toBe(0);
});

test('where nothing is to move, by the computer or by “My page”, the page counts in words and does not say that the kite goes up', async ({
  open,
}) => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const page = await open('/en/quiet/', { reducedMotion });
    if (reducedMotion === 'no-preference') {
      await openMyPage(page);
      await choose(page, 'set-calm');
      await page.keyboard.press('Escape');
    }
    await start(page).click();
    await expect(page.getByText(quiet.breathe.countOut)).toBeVisible();
    await expect(page.getByText(quiet.breathe.in)).toBeHidden();
    await expect.poll(moving(page)).toBe(0);
  }
});

test('one button leads back to where one was; who came from nowhere, or has no script, goes to the first page', async ({
  page,
  open,
}) => {
  await page.goto('/en/happening/');
  await page.getByRole('main').getByRole('link', { name: quiet.open }).click();
  await back(page).click();
  await expect(page).toHaveURL('/en/happening/');
  for (const javaScriptEnabled of [true, false]) {
    const alone = await open('/en/quiet/', { javaScriptEnabled });
    await expect(back(alone)).toBeHidden();
    await alone.getByRole('main').getByRole('link').last().click();
    await expect(alone).toHaveURL('/en/');
  }
});

test('four sentences and the way to help stand there in every language', () => {
  for (const locale of locales) {
    const [main = assert.fail(locale)] = named(treeOf(`/${locale}/quiet/`), 'main');
    const { sentences } = content.languages[locale].quiet;
    assert.equal(sentences.length, 4);
    for (const sentence of sentences) assert.ok(wordsIn(main).includes(sentence), sentence);
    const ways = named(main, 'a').map(({ attributes }) => attributes.href);
    assert.ok(ways.includes(`/${locale}/help/`), locale);
  }
});
