// The ten signs: to read, not to tick. Their meanings are folded until a child opens them, and
// nothing is stored.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { named, squeeze, wordsIn } from '../support/html.ts';
import { ask, results } from '../support/search.ts';
import { journeyLocales } from '../support/site.ts';
import { treeOf } from '../support/trees.ts';
import { expect, test } from '../support/test.ts';
import { leftIn } from '../support/visit.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

test('a child reads ten signs and opens what one can mean, without a script; there is nothing to tick or to type', async ({
  open,
  outlines,
}) => {
  const page = await open(`${outlines}/en/happening/`, { javaScriptEnabled: false });
  for (const locale of journeyLocales) {
    const { happening } = content.languages[locale];
    await page.goto(`${outlines}/${locale}/happening/`);
    const main = page.getByRole('main');
    await expect(main.locator('input, textarea, select, form, button')).toHaveCount(0);
    for (const { sign, means } of happening.signs) {
      await expect(main.getByText(means, { exact: true })).toBeHidden();
      await main.getByText(sign, { exact: true }).click();
      await expect(main.getByText(means, { exact: true })).toBeVisible();
    }
    for (const text of [happening.enough, happening.also, happening.unsure, happening.unread])
      await expect(main.getByText(text, { exact: true })).toBeVisible();
  }
});

test('with the keyboard a sign opens and the one before it closes; when the page is opened again, none is open and nothing was kept', async ({
  page,
}) => {
  const [first, second] = content.languages.en.happening.signs;
  assert.ok(first && second);
  await page.goto('/en/happening/');
  const meaning = (means: string) => page.getByText(means, { exact: true });
  await page.locator('summary', { hasText: first.sign }).focus();
  await page.keyboard.press('Enter');
  await expect(meaning(first.means)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(meaning(second.means)).toBeVisible();
  await expect(meaning(first.means)).toBeHidden();
  assert.deepEqual(await leftIn(page), []);
  await page.reload();
  await expect(meaning(second.means)).toBeHidden();
});

test('the ten signs are found from the help page, from the end of each section, from the ways without a voice and as the first answer of the search', async ({
  page,
}) => {
  for (const locale of journeyLocales) {
    const { happening, help } = content.languages[locale];
    await page.goto(`/${locale}/help/`);
    await page.getByRole('main').getByRole('link', { name: happening.title }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(happening.title);
    await page.goto(`/${locale}/help/#silent`);
    await expect(page.getByRole('heading', { name: help.silent.heading })).toBeInViewport();
    await page.getByRole('link', { name: happening.silent.heading }).click();
    await expect(page.getByRole('heading', { name: happening.silent.heading })).toBeInViewport();
  }
  for (const locale of locales)
    for (const slug of Object.keys(content.sections)) {
      const [main = assert.fail(slug)] = named(treeOf(`/${locale}/${slug}/remember/`), 'main');
      const link = named(main, 'a').find((one) => one.attributes.href === `/${locale}/happening/`);
      assert.equal(
        wordsIn(link ?? assert.fail(`${locale}/${slug}`)),
        squeeze(content.languages[locale].happening.title),
      );
    }
  await page.goto('/en/search/');
  await ask(page, 'is this hapening to me');
  await expect(results(page).first()).toContainText(content.languages.en.happening.title);
});
