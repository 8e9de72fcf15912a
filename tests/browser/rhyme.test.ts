// Stop, leave, tell: a rhyme with three signs that a hand makes on a table.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { currentSlide } from '../support/parts.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

test('the rhyme, three signs with how a hand makes them, and the honest line stand there in every language; the steps for a class unfold', async ({
  open,
  outlines,
}) => {
  const page = await open(`${outlines}/en/rhyme/`, { javaScriptEnabled: false });
  for (const locale of locales) {
    await page.goto(`${outlines}/${locale}/rhyme/`);
    const { lines, signs, honest, class: lesson } = content.languages[locale].rhyme;
    const main = page.getByRole('main');
    for (const text of [...lines, honest, ...signs.flatMap(({ how, means }) => [how, means])])
      await expect(main).toContainText(text);
    await expect(main.locator('img')).toHaveCount(6);
    // Who cannot see a child make the sign hears how it moves.
    for (const sign of ['stop', 'leave', 'tell'])
      await expect(main.locator(`img[src$="/rhyme-${sign}.svg"]`)).toHaveAccessibleName(
        content.languages[locale].alternatives[`rhyme-${sign}`] ?? '',
      );
    await expect(main.getByText(lesson.steps[0] ?? '')).toBeHidden();
    await main.locator('summary', { hasText: lesson.heading }).click();
    await expect(main.getByText(lesson.steps[0] ?? '')).toBeVisible();
  }
});

test('every ending of a story leads to the rhyme by its three signs', async ({ page }) => {
  await page.goto('/en/stories/new-friend/8/');
  const { signs, title } = content.languages.en.rhyme;
  await page
    .getByRole('main')
    .getByRole('link', { name: signs.map(({ sign }) => sign).join(' ') })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('home shows three children who make the signs, large enough to copy, and leads to the rhyme; the last slide of a class shows the signs with their words, in every language', async ({
  page,
}) => {
  for (const locale of locales) {
    const { signs, signsHeading, title } = content.languages[locale].rhyme;
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${locale}/`);
    const shown = page.getByRole('heading', { name: signsHeading }).locator('+ div');
    const children = shown.locator('img[src*="/rhyme-"]');
    await expect(children).toHaveCount(3);
    for (const child of await children.all())
      assert.ok(((await child.boundingBox())?.width ?? 0) >= 180);
    for (const { sign } of signs)
      await expect(shown.getByText(sign, { exact: true })).toBeVisible();
    await page.setViewportSize({ width: 1366, height: 625 });
    await page.goto(`/${locale}/slides/online/#help`);
    for (const { sign } of signs)
      await expect(
        currentSlide(page).getByRole('listitem').filter({ hasText: sign }).locator('img'),
      ).toBeVisible();
    await page.goto(`/${locale}/`);
    await shown.getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
});
