// What "My page" stores: nothing beyond the visit unless a child asks for it; and nothing is loaded
// before it is opened.
import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import { choose, openMyPage, wordsOf } from '../support/parts.ts';
import { expect, test } from '../support/test.ts';

/** What lies in the stores of the browser. */
const left = (page: Page) =>
  page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie.length]);
/** What is set on the page. */
const set = (page: Page) => page.locator('html');

test('what is set goes along on this visit and is stored nowhere; a new visit begins as ever', async ({
  page,
  context,
}) => {
  await page.goto('/en/online/all/');
  const panel = await openMyPage(page);
  await choose(page, 'set-size-3');
  await choose(page, 'set-page-black');
  await panel.getByRole('button', { name: wordsOf(page)['set.close'] }).click();
  await expect(panel).toBeHidden();
  assert.deepEqual(await left(page), [0, 0, 0]);
  await page.goto('/fr/promises/all/');
  await expect(set(page)).toHaveClass('set-size-3 set-page-black');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  assert.deepEqual(await left(page), [0, 0, 0]);
  const other = await context.newPage();
  await other.goto('/en/online/all/');
  await expect(set(other)).not.toHaveAttribute('class');
});

test('"remember on this computer" keeps it for another visit, and one click forgets it all', async ({
  page,
  context,
}) => {
  await page.goto('/en/online/all/');
  const panel = await openMyPage(page);
  await choose(page, 'set-page-dark');
  await panel.getByLabel(wordsOf(page)['set.remember']).check({ force: true });
  await expect.poll(() => left(page)).toEqual([1, 0, 0]);
  const other = await context.newPage();
  await other.goto('/ru/help/');
  await expect(set(other)).toHaveClass('set-page-dark');
  const words = wordsOf(other);
  const again = await openMyPage(other);
  await expect(again.getByLabel(words['set.remember'])).toBeChecked();
  await expect(again.getByLabel(words['set.page.dark'])).toBeChecked();
  await again.getByRole('button', { name: words['set.forget'] }).click();
  await expect.poll(() => left(other)).toEqual([0, 0, 0]);
  await expect(set(other)).toHaveClass('');
  await expect(again.getByRole('status'), 'it is said').toHaveText(words['set.forgotten']);
  await other.reload();
  await expect(set(other)).not.toHaveAttribute('class');
});

test('a remembered page never flashes: its first frame has the colours and letters that were set', async ({
  page,
}) => {
  await page.goto('/en/about/');
  await page.evaluate(() => localStorage.setItem('my-page', 'set-page-black set-size-4'));
  await page.addInitScript(() => {
    const frames: string[] = [];
    Object.assign(globalThis, { frames });
    const look = (): void => {
      // A frame is painted only when there is something to paint and no style sheet holds it back.
      if (document.querySelector('h1') && performance.getEntriesByType('paint').length > 0)
        frames.push(
          `${getComputedStyle(document.body).backgroundColor} ${getComputedStyle(document.querySelector('main p') ?? document.body).fontSize}`,
        );
      if (frames.length < 3) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto('/en/online/all/');
  await page.waitForFunction(
    () => (globalThis as unknown as { frames: string[] }).frames.length >= 3,
  );
  const frames = await page.evaluate(() => (globalThis as unknown as { frames: string[] }).frames);
  assert.equal(new Set(frames).size, 1, frames.join(' | '));
  assert.match(frames[0] ?? '', /^rgb\(0, 0, 0\)/);
});

test('a first visit asks for nothing of it, and a stranger cannot put words into the page through the name of the window', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/en/online/all/');
  assert.ok(!asked.some((path) => /set\.js|my-page|night|day/.test(path)), asked.join(' '));
  await page.evaluate(() => void (window.name = 'my-page gone "><img src=x> set-size-2'));
  await page.reload();
  await expect(set(page)).toHaveClass('set-size-2');
});
