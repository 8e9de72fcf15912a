// "Look again": three numbered dots on a picture, each with a sentence, for mouse, keyboard and
// screen reader.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { expect, test } from '../support/test.ts';

test('with the keyboard a dot opens its sentence beside the picture, and the one before it closes', async ({
  page,
}) => {
  const [name = ''] = Object.keys(content.lookAgain);
  const { look } = content.languages.en.lookAgain.pictures[name] ?? assert.fail(name);
  await page.goto('/en/look-again/');
  for (const [i, { at, text }] of look.entries()) {
    const dot = page.getByRole('link', { name: `${i + 1}: ${at}` }).first();
    await dot.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(text)).toBeVisible();
    const before = look[i - 1];
    if (before) await expect(page.getByText(before.text)).toBeHidden();
  }
});

test('without a script every sentence, what it really was and what helps are folds to open, in every language', async ({
  open,
}) => {
  for (const locale of locales) {
    const page = await open(`/${locale}/look-again/`, { javaScriptEnabled: false });
    const { pictures, really } = content.languages[locale].lookAgain;
    assert.equal(Object.keys(pictures).length, 6);
    const [first] = Object.values(pictures);
    for (const { at, text } of first?.look ?? []) {
      await page.locator('summary', { hasText: at }).first().click();
      await expect(page.getByText(text)).toBeVisible();
    }
    await page.locator('summary', { hasText: really }).first().click();
    await expect(page.getByText(first?.really ?? '')).toBeVisible();
    await expect(page.getByText(first?.helps ?? '')).toBeVisible();
  }
});

test('a dot is large enough for a finger on the smallest phone, and lies on the picture', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const locale of ['en', 'ar'] as const) {
    await page.goto(`/${locale}/look-again/`);
    const dots = page.locator('main svg[role=group] a');
    await expect(dots).toHaveCount(18);
    for (const dot of await dots.all()) {
      const box = (await dot.boundingBox()) ?? assert.fail();
      assert.ok(Math.min(box.width, box.height) >= 36, `${box.width} x ${box.height}`);
      const picture = (await dot.locator('xpath=../..').boundingBox()) ?? assert.fail();
      assert.ok(box.x >= picture.x - 1 && box.x + box.width <= picture.x + picture.width + 1);
    }
  }
});

test('the poster is pulled aside at a touch, without a script too, and what lies under it has words of its own', async ({
  open,
}) => {
  const page = await open('/en/look-again/', { javaScriptEnabled: false });
  const poster = page.locator('summary', { hasText: content.languages.en.lookAgain.title });
  const under = poster.locator('xpath=..').locator('img').last();
  await expect(under).toBeHidden();
  await poster.click();
  await expect(under).toBeVisible();
  await expect(under).toHaveAccessibleName(/Leo/);
});

test('the poster moves once, for less than two seconds, and not at all with reduced motion', async ({
  open,
}) => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const page = await open('/en/look-again/', { reducedMotion });
    await page.locator('summary', { hasText: content.languages.en.lookAgain.title }).focus();
    const moving = await page.evaluate(() => {
      (document.activeElement as HTMLElement).click();
      return document.getAnimations().map(({ effect }) => effect?.getComputedTiming().endTime);
    });
    assert.deepEqual(moving, reducedMotion === 'reduce' ? [] : [900]);
  }
});

test('paper has what lies under the poster, and the sentence of each dot', async ({ page }) => {
  await page.goto('/en/look-again/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main details img').nth(1)).toBeVisible();
  for (const { look } of Object.values(content.languages.en.lookAgain.pictures))
    for (const { text } of look) await expect(page.getByText(text)).toBeVisible();
});
