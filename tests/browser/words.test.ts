// A hard word opens its meaning in place.
import assert from 'node:assert/strict';
import type { Locator, Page } from '@playwright/test';
import { content } from '../support/content.ts';
import { announced, wordsOf } from '../support/parts.ts';
import { journeyLocales } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

/** The hard words of a part of the page, or of the whole page. */
const terms = (page: Page, inside: Locator = page.getByRole('main')): Locator =>
  inside.locator('a[href*="/words/#"]');
/** The meanings that are open. */
const meanings = (page: Page): Locator => page.getByRole('note');
const scene = (page: Page): Locator => page.locator('#a-crime-against-children');

test('a tap on a hard word opens its meaning and picture under its paragraph, without leaving the line', async ({
  open,
}) => {
  for (const locale of journeyLocales) {
    const page = await open(`/${locale}/what-is-it/all/`, {
      viewport: { width: 390, height: 800 },
      hasTouch: true,
    });
    const term = terms(page, scene(page)).first();
    await expect(term).toHaveAttribute('aria-expanded', 'false');
    await term.tap();
    const key = ((await term.getAttribute('href')) ?? '').split('#')[1] ?? '';
    const { word, meaning } = content.languages[locale].glossary[key] ?? assert.fail(key);
    await expect(meanings(page)).toContainText(word);
    await expect(meanings(page)).toContainText(meaning);
    await expect(meanings(page).locator('img')).toHaveAttribute(
      'src',
      `/pictures/${content.glossaryPictures[key]}.svg`,
    );
    await expect(term).toHaveAttribute('aria-expanded', 'true');
    await expect(term).toHaveAttribute(
      'aria-controls',
      (await meanings(page).getAttribute('id')) ?? '',
    );
    await expect(announced(page), 'a screen reader hears it').toContainText(meaning);
    const paragraph = scene(page).locator('p', { has: page.locator('[aria-expanded=true]') });
    await expect(paragraph.locator('+ [role=note]')).toBeVisible();
    await expect(page).toHaveURL(`/${locale}/what-is-it/all/`);
    await term.tap();
    await expect(meanings(page)).toHaveCount(0);
    await expect(term).toHaveAttribute('aria-expanded', 'false');
    await page.context().close();
  }
});

test(
  'with the keyboard a word opens with Enter, Escape closes it and gives the focus back, and so does Close',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto('/en/online/all/');
    const term = terms(page).first();
    await term.press('Enter');
    await expect(meanings(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(meanings(page)).toHaveCount(0);
    await expect(term).toBeFocused();
    await page.keyboard.press('Enter');
    await meanings(page).getByRole('link').focus();
    await page.keyboard.press('Escape');
    await expect(meanings(page), 'from inside, too').toHaveCount(0);
    await page.keyboard.press('Enter');
    await meanings(page)
      .getByRole('button', { name: wordsOf(page)['set.close'] })
      .click();
    await expect(meanings(page)).toHaveCount(0);
    await expect(term).toBeFocused();
  },
);

test('when the meaning cannot be had, the word is the link that it always was', async ({
  page,
}) => {
  await page.goto('/en/online/all/');
  await page.route('**/templates.html', (route) => route.abort());
  const term = terms(page).first();
  const href = (await term.getAttribute('href')) ?? '';
  await term.click();
  await page.waitForURL(`**${href}`);
});

test('the meanings are asked for only when a word is opened, and once; two can be open, each under its own paragraph', async ({
  page,
}) => {
  await page.goto('/en/what-is-it/all/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const n of [0, 1]) {
    await terms(page, scene(page)).nth(n).click();
    await expect(meanings(page)).toHaveCount(n + 1);
  }
  const ids = await meanings(page).evaluateAll((open) => open.map(({ id }) => id));
  assert.equal(new Set(ids).size, 2);
  assert.equal(asked.filter((url) => url.endsWith('templates.html')).length, 1);
});
