// Class mode in two windows: the slides for the class, and the notes for the teacher.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { slideNotes, wordsOf } from '../support/parts.ts';
import { at, blackScreen, deck } from '../support/slides.ts';
import { release } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const secondFrom = async (page: Page): Promise<Page> => {
  const [second] = await Promise.all([
    page.context().waitForEvent('page'),
    page.keyboard.press('w'),
  ]);
  await second.locator('class-mode[data-state=second]').waitFor({ state: 'attached' });
  return second;
};

/** Sets the clock of a window on: its slides are silent for longer than those that are open. */
const waitForLost = (second: Page): Promise<void> =>
  second.evaluate(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + 5000;
  });

for (const [where, address] of [
  ['from a server', deck],
  ['from a stick', pathToFileURL(join(release, 'en/slides/what-is-it/index.html')).href],
] as const)
  test(`W opens a second window ${where}: notes, the next slide and a clock, in step both ways`, async ({
    page,
  }) => {
    await page.goto(`${address}#what-does-it-mean`);
    const second = await secondFrom(page);
    await at(second, 'what-does-it-mean');
    await expect(slideNotes(second).getByRole('timer')).toHaveText(/\d{1,2}:\d{2}/);
    await expect(second.locator('main > [data-next]')).toHaveAttribute(
      'id',
      'what-does-it-mean-talk',
    );
    await expect(slideNotes(second).getByRole('listitem').first()).toBeVisible();
    await page.keyboard.press('PageDown');
    await at(second, 'what-does-it-mean-talk');
    await second.keyboard.press('PageDown');
    await at(page, 'one-in-three');
    await second.keyboard.press('b');
    await expect(blackScreen(page)).toBeAttached();
    await second.keyboard.press('b');
    await expect(blackScreen(page)).not.toBeAttached();
    if (where === 'from a server') {
      await second.evaluate(() => {
        document.body.dataset.raised = '0';
        globalThis.focus = () => void (document.body.dataset.raised = '1');
      });
      await page.keyboard.press('w');
      await expect(second.locator('body')).toHaveAttribute('data-raised', '1');
    }
    await page.reload();
    await page.keyboard.press('End');
    await at(second, 'help');
    await page.close();
    await waitForLost(second);
    await expect(slideNotes(second)).toContainText(wordsOf(second)['slides.window-lost']);
  });

/** Records the messages that a page gets from other windows. */
const listen = (): void => {
  const told: unknown[] = [];
  Object.assign(globalThis, { told });
  addEventListener('message', ({ data }) => told.push(data));
};
/** How often a page was asked where it is, or was told it. */
const told = (of: Page, what: 'ask' | 'at'): Promise<number> =>
  of.evaluate(
    (key) => (globalThis as unknown as { told: object[] }).told.filter((one) => key in one).length,
    what,
  );

test('the same slides in two tabs: the window with notes follows the tab that opened it, and the other one keeps its slide', async ({
  context,
  page,
}) => {
  await context.addInitScript(listen);
  const other = await context.newPage();
  await other.goto(`${deck}#five-kinds`);
  await page.goto(`${deck}#one-in-three`);
  await page.bringToFront();
  const second = await secondFrom(page);
  // A page that is written into a window begins without what listened there.
  await second.evaluate(listen);
  /** The second window has looked at the first so many times more, and was answered. */
  const looks = async (times: number): Promise<void> => {
    const [asked, answered] = [await told(page, 'ask'), await told(second, 'at')];
    await expect.poll(() => told(page, 'ask')).toBeGreaterThanOrEqual(asked + times);
    await expect.poll(() => told(second, 'at')).toBeGreaterThanOrEqual(answered + times);
  };
  await looks(1);
  await at(page, 'one-in-three');
  await at(second, 'one-in-three');
  await at(other, 'five-kinds');
  await other.keyboard.press('PageUp');
  await second.keyboard.press('PageDown');
  await at(page, 'one-in-three-talk');
  await looks(1);
  await at(page, 'one-in-three-talk');
  await at(second, 'one-in-three-talk');
  const kept = await other.evaluate(() => location.hash.slice(1));
  assert.notEqual(kept, 'one-in-three-talk');
  // An answer that was opened over there is not told back.
  await page.evaluate(() => void (location.hash = 'what-often-happens-poll'));
  await at(second, 'what-often-happens-poll');
  const before = await told(page, 'at');
  await page.keyboard.press('PageDown');
  await expect(second.locator('[aria-current] details')).toHaveAttribute('open');
  await looks(1);
  assert.equal(await told(page, 'at'), before, 'the second window repeats nothing');
  // Where the tab that opened it has gone, the window finds the other one.
  await page.close();
  await waitForLost(second);
  await at(second, kept);
});
