// Sentences that are true or not, as a child meets them: a guess first, then what is true.
import assert from 'node:assert/strict';
import type { Locator, Page } from '@playwright/test';
import { plain } from '#languages/sentences.ts';
import { content } from '../support/content.ts';
import { wordsOf } from '../support/parts.ts';
import { someOf } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

const { items } = content.languages.en.mythsPage;
const guess = (page: Page, id: string, which: 'myths.true' | 'myths.not'): Locator =>
  page.locator(`#${id} summary`).getByText(wordsOf(page)[which], { exact: true });
const size = (words: Locator): Promise<number> =>
  words.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));

for (const javaScriptEnabled of [true, false])
  test(`a child guesses before the fact is seen; then the fact is the large thing, whatever the guess (${javaScriptEnabled ? 'with' : 'without'} a script)`, async ({
    open,
    outlines,
  }) => {
    const page = await open(`${outlines}/en/myths/`, { javaScriptEnabled });
    const words = wordsOf(page);
    for (const [id, { myth, truth }] of someOf(Object.entries(items), 4, ([name]) => name)) {
      const card = page.locator(`#${id}`);
      const fact = card.getByRole('heading', { name: plain(truth) });
      await expect(card.getByRole('heading', { name: myth })).toBeVisible();
      await expect(card.getByText(words['myths.think'])).toBeVisible();
      await expect(fact, id).toHaveCount(0);
      await guess(page, id, 'myths.true').click();
      await expect(fact).toBeVisible();
      const isTrue = content.myths[id]?.true === true;
      await expect(card.getByText(words[isTrue ? 'myths.yes' : 'myths.many'])).toBeVisible();
      assert.ok((await size(fact)) >= (await size(card.locator('h2'))), id);
      // What is true stands before its picture.
      const [fact1, picture] = await Promise.all(
        [fact, card.getByRole('img').first()].map(async (part) => (await part.boundingBox())?.y),
      );
      assert.ok((fact1 ?? 0) < (picture ?? 0), `${id}: ${fact1}, ${picture}`);
      await guess(page, id, 'myths.not').click();
      await expect(card.getByText(words[isTrue ? 'myths.ask' : 'myths.yes'])).toBeVisible();
    }
  });

test('with the keyboard alone a child guesses, and reads on', async ({ page }) => {
  await page.goto('/fr/myths/');
  await guess(page, 'fact-town', 'myths.not').focus();
  await page.keyboard.press('Enter');
  const card = page.locator('#fact-town');
  await expect(card.getByRole('heading', { level: 3 })).toBeVisible();
  // Its source, and then the scene that tells more.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/fr/what-is-it/**');
});

test('on paper each myth has its fact beside it', async ({ page }) => {
  await page.goto('/en/myths/');
  await page.emulateMedia({ media: 'print' });
  for (const [id, { truth }] of Object.entries(items)) {
    await expect(page.locator(`#${id} > p`).getByText(plain(truth))).toBeVisible();
    await expect(page.locator(`#${id} summary`).filter({ visible: true })).toHaveCount(0);
  }
});
