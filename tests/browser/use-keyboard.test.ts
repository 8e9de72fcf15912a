// With a keyboard alone: leaving first, a focus that is seen, and menus that give it back.
import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import { leaveLink, menu, wordsOf } from '../support/parts.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

/** The focus as it is seen: whether it has a ring, and whether nothing covers it. */
const focusOn = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return null;
    const {
      left,
      top,
      width: w,
      height: h,
    } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + w / 2, top + Math.min(h / 2, 20));
    const style = getComputedStyle(element);
    return {
      name: `${element.tagName} ${element.textContent.trim().slice(0, 30)}`,
      seen: hit !== null && (element.contains(hit) || hit.contains(element)),
      ring: parseFloat(style.outlineWidth) >= 3 && style.outlineStyle !== 'none',
    };
  });

test('a child with only a keyboard can leave with the first key, reaches the text with the second, sees where the focus is, and it is never covered', async ({
  page,
}) => {
  // Each kind of page is asked for rings and covers in the walk (walk/rules/hand.ts).
  for (const url of ['/ar/promises/all/', '/en/what-is-it/all/'])
    for (const width of url.startsWith('/ar') ? [390] : [1280]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(url);
      await page.keyboard.press('Tab');
      await expect(leaveLink(page), url).toBeFocused();
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: wordsOf(page).skip });
      await expect(skip, url).toBeFocused();
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await page.waitForURL(/#main$/);
      const count = await page.locator('a:visible, summary:visible').count();
      for (let i = 0; i < Math.min(count, 60); i++) {
        await page.keyboard.press('Tab');
        const focus = await focusOn(page);
        if (!focus) break;
        assert.ok(focus.ring, `${url}: no ring on ${focus.name}`);
        assert.ok(focus.seen, `${url} at ${width} px: the focus on ${focus.name} is covered`);
      }
    }
});

test('the menus open and close with the keyboard, give the focus back, and close when they are left', async ({
  page,
}) => {
  await page.goto('/en/online/all/');
  const parts = menu(page, 'menu.parts');
  const list = parts.locator('xpath=..').getByRole('list');
  await parts.focus();
  await page.keyboard.press('Enter');
  await expect(list).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(list.getByRole('link').first()).toBeFocused();
  await expect(list.getByRole('link').first()).toHaveText(/What is child trafficking/);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(parts).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list).toBeVisible();
  await page.mouse.click(1000, 600);
  await expect(list, 'a click elsewhere closes it').toBeHidden();
  await parts.click();
  await expect(list).toBeVisible();
  await menu(page, 'menu.language').click();
  await expect(list, 'one menu at a time').toBeHidden();
});

test('coming back to a page finds no menu hanging open over the text', async ({ page }) => {
  await page.goto('/en/online/all/');
  const parts = menu(page, 'menu.parts');
  await parts.click();
  await parts.locator('xpath=..').getByRole('link').first().click();
  await page.waitForURL('**/what-is-it/');
  await page.goBack();
  await page.waitForURL('**/online/all/');
  await expect(parts).toBeVisible();
  await expect(page.getByRole('banner').locator('details[open]')).toHaveCount(0);
});
