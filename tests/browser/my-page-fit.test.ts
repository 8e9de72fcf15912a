// "Easier to read" on small screens: its panel is whole, and what is as large as can be fits.
import assert from 'node:assert/strict';
import { choose, openMyPage, setNothing, wordsOf } from '../support/parts.ts';
import { journeyLocales } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

test('on the low screen of a laptop the buttons of the panel are whole', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 625 });
  for (const locale of journeyLocales) {
    await page.goto(`/${locale}/letters/`);
    const name = wordsOf(page)['set.title'];
    await page.getByRole('button', { name, exact: true }).click();
    const panel = page.getByRole('dialog', { name });
    await expect(panel).toBeVisible();
    const hidden = await panel.evaluate((box) => box.scrollHeight - box.clientHeight);
    assert.ok(hidden <= 0, `${locale}: ${hidden} px of the panel are out of sight`);
    await setNothing(page);
  }
});

test('with the largest letters a number to call is no smaller than what stands around it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const locale of journeyLocales) {
    await page.goto(`/${locale}/help/us/`);
    const number = page.locator('main a[href^="tel:1"] b').first();
    const size = (): Promise<number> =>
      number.evaluate((words) => parseFloat(getComputedStyle(words).fontSize));
    const before = await size();
    await openMyPage(page);
    await choose(page, 'set-size-4');
    await expect.poll(size, `${locale}: ${before} px before`).toBeGreaterThan(before * 1.15);
    await setNothing(page);
  }
});

test('the panel opens and closes with the keyboard, and fits on the smallest screen', async ({
  page,
  outlines,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${outlines}/ru/online/all/`);
  const words = wordsOf(page);
  await page.getByRole('button', { name: words['set.title'], exact: true }).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: words['set.title'] });
  await expect(panel.locator(':focus')).toHaveCount(1);
  assert.ok(await panel.evaluate((box) => box.scrollWidth <= box.clientWidth));
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});
