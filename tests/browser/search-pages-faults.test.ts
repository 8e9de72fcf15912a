// “Look on all pages” where something is missing or odd: WebAssembly, the line, the words.
import assert from 'node:assert/strict';
import { content } from '../support/content.ts';
import { answered, nothingFound, results, searchField } from '../support/search.ts';
import { askedOfPagefind, lookButton, otherPages, otherStatus } from '../support/search-pages.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

for (const [engine, take] of [
  ['has no WebAssembly', () => void Reflect.deleteProperty(globalThis, 'WebAssembly')],
  ['refuses it', () => void Reflect.set(WebAssembly, 'Module', () => undefined)],
] as const)
  test(`where an engine ${engine}, there is no button, nothing is asked, and nothing is said of it`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const asked = askedOfPagefind(page);
    await page.addInitScript(take);
    await page.goto('/en/search/');
    await searchField(page).fill('xyzxyz qqqq');
    await page.keyboard.press('Enter');
    await expect(nothingFound(page)).toBeVisible();
    await expect(lookButton(page)).toBeHidden();
    assert.deepEqual([asked, errors], [[], []]);
  });

test('where the line breaks, that is said, the results stay, and the button asks again', async ({
  page,
}) => {
  await page.goto('/en/search/');
  await searchField(page).fill('victim');
  await answered(page);
  const count = await results(page).count();
  await page.route('**/pagefind/**', (route) => route.abort());
  await lookButton(page).click();
  await expect(otherStatus(page)).toHaveText(content.languages.en.search.all.failed);
  await expect(results(page)).toHaveCount(count);
  await page.unroute('**/pagefind/**');
  await lookButton(page).click();
  await expect(otherPages(page).first()).toBeVisible();
});

test('whatever is typed has an answer or the kind words, and never an error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('/en/search/');
  for (const words of [
    'w'.repeat(10_000),
    'word '.repeat(2_000),
    '🙂🪁 👩‍👩‍👧',
    '\u202Elicence\u202C \u200F',
    '%E0%A4%A %',
    '<img src=x onerror=alert(1)> & "licence"',
    'licence رخصة 许可',
    '-- "" : \\',
  ]) {
    await searchField(page).fill(words);
    await page.keyboard.press('Enter');
    await expect(
      page
        .locator('[data-part=empty]:not([hidden]), [data-part=results] li, [data-full-text] li')
        .first(),
      words.slice(0, 40),
    ).toBeVisible();
    await searchField(page).fill('');
  }
  assert.deepEqual(errors, []);
  await expect(page.locator('child-search img[src="x"]')).toHaveCount(0);
});
