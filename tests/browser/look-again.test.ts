// "Look again": a trick a screen, looked at twice: rings round three things, then the picture is
// peeled off; for mouse, finger, keyboard and screen reader.
import assert from 'node:assert/strict';
import type { Locator, Page } from '@playwright/test';
import type { Locale } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { journeyLocales } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

/** The words of a trick by its number, in the order of the page. */
const trick = (locale: Locale, n = 1) =>
  Object.values(content.languages[locale].lookAgain.pictures)[n - 1] ?? assert.fail(`${n}`);
const screen = (page: Page, n = 1): Locator => page.locator(`#look-${n}`);
/** Turns on the rings of a trick: the whole picture is the button. */
const twice = (page: Page, n = 1): Locator => screen(page, n).locator('.twice > summary');
const rings = (page: Page, n = 1): Locator => screen(page, n).locator('svg[role=group] a');
const peel = (page: Page, n = 1): Locator => screen(page, n).locator('.peels > summary');

test('at first there is only the picture and “What do you see?”; with the keyboard it gets rings and a list, in the order in which one reads; a ring is large enough for a finger on the smallest phone', async ({
  page,
}) => {
  for (const locale of ['en', 'ar'] as const) {
    await page.goto(`/${locale}/look-again/`);
    const { see } = content.languages[locale].lookAgain;
    await expect(screen(page).getByText(see)).toBeVisible();
    for (const { text } of trick(locale).look)
      await expect(screen(page).getByText(text)).toBeHidden();
    await twice(page).focus();
    await page.keyboard.press('Enter');
    await expect(screen(page).getByText(see)).toBeHidden();
    for (const { text } of trick(locale).look)
      await expect(screen(page).getByText(text)).toBeVisible();
    const lefts = await rings(page).evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().left),
    );
    assert.deepEqual(
      lefts,
      lefts.toSorted((a, b) => (locale === 'ar' ? b - a : a - b)),
    );
    await rings(page).nth(1).focus();
    await page.keyboard.press('Enter');
    await expect(screen(page).locator('li:target')).toHaveId('look-1-2');
    await expect(twice(page), 'a ring leaves the picture where it is').toBeInViewport();
    // On the smallest phone a ring is large enough for a finger, and covers nothing but its rim.
    await page.setViewportSize({ width: 320, height: 640 });
    for (const n of [2, 3, 4, 5, 6]) {
      await page.evaluate((id) => void (location.hash = `look-${id}`), n);
      await twice(page, n).click();
      await expect(rings(page, n)).toHaveCount(3);
      const picture = (await twice(page, n).locator('img').boundingBox()) ?? assert.fail();
      for (const ring of await rings(page, n).all()) {
        const box = (await ring.boundingBox()) ?? assert.fail();
        assert.ok(Math.min(box.width, box.height) >= 36, `${box.width} x ${box.height}`);
        assert.ok(box.x >= picture.x - 2 && box.x + box.width <= picture.x + picture.width + 2);
        for (const circle of await ring.locator('circle[r="6.9"]').all())
          await expect(circle).toHaveAttribute('fill-opacity', '0');
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  }
});

test('one trick is on the screen at a time, and Next and Back lead through all of them', async ({
  page,
}) => {
  await page.goto('/en/look-again/');
  const names = Object.keys(content.lookAgain);
  for (const [i] of names.entries()) {
    await expect(page.getByRole('heading', { name: trick('en', i + 1).first })).toBeVisible();
    await expect(page.locator('.twice:visible')).toHaveCount(1);
    await page.locator('section:visible').getByRole('link', { name: 'Next' }).click();
  }
  await expect(page.getByText(content.languages.en.lookAgain.mask)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: trick('en', 6).first })).toBeVisible();
  await page.goto('/en/look-again/#look-3');
  await expect(page.getByRole('heading', { name: trick('en', 3).first })).toBeVisible();
});

test('without a script every trick stands there with its rings, what it really was and what helps as folds to open', async ({
  open,
}) => {
  for (const locale of journeyLocales) {
    const page = await open(`/${locale}/look-again/`, { javaScriptEnabled: false });
    await expect(page.locator('.twice')).toHaveCount(6);
    for (const n of [1, 6]) {
      const { look, really, helps } = trick(locale, n);
      await twice(page, n).click();
      for (const { text } of look) await expect(screen(page, n).getByText(text)).toBeVisible();
      await expect(screen(page, n).getByText(really)).toBeHidden();
      await peel(page, n).click();
      for (const text of [really, helps])
        await expect(screen(page, n).getByText(text)).toBeVisible();
    }
  }
});

test('the peeled picture is in sight with what it really was, on a phone and on a school’s laptop; paper has it with every sentence', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/look-again/#look-2');
  await twice(page, 2).click();
  await peel(page, 2).click();
  for (const [width, height] of [
    [360, 740],
    [1366, 625],
  ] as const) {
    await page.setViewportSize({ width, height });
    await screen(page, 2).scrollIntoViewIfNeeded();
    await expect(screen(page, 2).locator('.peel > img')).toBeInViewport({ ratio: 0.9 });
    await expect(screen(page, 2).getByText(trick('en', 2).really)).toBeInViewport();
  }
  await page.emulateMedia({ media: 'print' });
  for (const name of [1, 2, 3, 4, 5, 6]) {
    const { look, really } = trick('en', name);
    for (const text of [...look.map((one) => one.text), really])
      await expect(page.getByText(text)).toBeVisible();
    await expect(screen(page, name).locator('.peel > img')).toBeVisible();
  }
});

test('the picture peels within 300 ms, once, and not at all with reduced motion', async ({
  open,
}) => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const page = await open('/en/look-again/', { reducedMotion });
    await twice(page).click();
    await peel(page).focus();
    const moving = await page.evaluate(() => {
      (document.activeElement as HTMLElement).click();
      return document.getAnimations().map(({ effect }) => effect?.getComputedTiming().endTime);
    });
    assert.equal(moving.length > 0, reducedMotion === 'no-preference');
    for (const time of moving) assert.ok(Number(time) <= 300, `${String(time)} ms`);
    if (reducedMotion === 'reduce') await expect(screen(page).locator('.peel__top')).toBeHidden();
  }
});

test('a finger that draws across the picture peels it off; a short pull lets it fall back', async ({
  page,
}) => {
  await page.goto('/en/look-again/');
  await twice(page).click();
  const box = (await twice(page).locator('img').boundingBox()) ?? assert.fail();
  const [x, y] = [box.x + box.width * 0.9, box.y + box.height * 0.9];
  for (const [share, open] of [
    [0.15, false],
    [0.6, true],
  ] as const) {
    // Beside the corner, which is a button.
    await page.mouse.move(x - box.width * 0.25, y);
    await page.mouse.down();
    await page.mouse.move(x - box.width * (0.25 + share), y, { steps: 4 });
    await page.mouse.up();
    await expect(screen(page).locator('.peels[open]')).toHaveCount(open ? 1 : 0);
  }
  await expect(screen(page).getByText(trick('en').really)).toBeVisible();
});
