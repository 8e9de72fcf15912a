// Class mode as a teacher uses it: with a clicker, a keyboard in any script, numbers and addresses.
// More is in the files slides-….
import assert from 'node:assert/strict';
import { currentSlide, slideCount, slideNotes } from '../support/parts.ts';
import {
  answer,
  at,
  blackScreen,
  deck,
  errorsOf,
  foreign,
  idsIn,
  toast,
} from '../support/slides.ts';
import { expect, test } from '../support/test.ts';

test(
  'a clicker or a keyboard goes on and back, to both ends, and never out',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto(deck);
    const all = await idsIn(page);
    await at(page, 'rules');
    for (const key of ['PageDown', 'ArrowRight', 'Space', 'ArrowDown'])
      await page.keyboard.press(key);
    await at(page, all[4] ?? '');
    for (const key of ['PageUp', 'ArrowLeft', 'Shift+Space', 'ArrowUp'])
      await page.keyboard.press(key);
    await at(page, 'rules');
    await page.keyboard.press('PageUp');
    await at(page, 'rules');
    await page.keyboard.press('End');
    await at(page, 'help');
    await page.keyboard.press('PageDown');
    await at(page, 'help');
    await page.keyboard.press('Home');
    await at(page, 'rules');
    // Of a row of slides nothing stays in the history: Back leaves in one step.
    assert.equal(await page.evaluate(() => history.length), 2);
  },
);

test('in Arabic the arrows change sides', async ({ page }) => {
  await page.goto('/ar/slides/online/');
  const all = await idsIn(page);
  await page.keyboard.press('ArrowLeft');
  await at(page, all[1] ?? '');
  await page.keyboard.press('ArrowRight');
  await at(page, 'rules');
});

test('the keys work with a Russian and an Arabic keyboard too, where they say other letters', async ({
  page,
}) => {
  await page.goto('/ru/slides/online/');
  for (const [black, notes, breathe] of [
    ['и', 'т', 'к'],
    ['لا', 'ى', 'ق'],
  ] as const) {
    await foreign(page, black, 'KeyB');
    await expect(blackScreen(page), black).toBeAttached();
    await foreign(page, black, 'KeyB');
    await expect(blackScreen(page)).not.toBeAttached();
    await foreign(page, notes, 'KeyN');
    await expect(slideNotes(page), notes).toBeVisible();
    await foreign(page, notes, 'KeyN');
    await expect(slideNotes(page)).toBeHidden();
    await foreign(page, breathe, 'KeyR');
    await at(page, 'breathe');
    await foreign(page, breathe, 'KeyR');
    await at(page, 'rules');
  }
  await foreign(page, 'ю', 'Period');
  await expect(blackScreen(page)).toBeAttached();
  await foreign(page, '٣', 'Digit3');
  await page.keyboard.press('Enter');
  await at(page, (await idsIn(page))[2] ?? '');
  await expect(blackScreen(page)).not.toBeAttached();
});

test('a number and Enter go to that slide; a number that is not there says so', async ({
  page,
}) => {
  await page.goto(deck);
  const all = await idsIn(page);
  await page.keyboard.type('12');
  await expect(toast(page)).toHaveText('Go to slide 12');
  await page.keyboard.press('Enter');
  await at(page, all[11] ?? '');
  await expect(slideCount(page)).toHaveText(`12 of ${all.length}`);
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await expect(toast(page)).toHaveText('There is no slide 99.');
  await at(page, all[11] ?? '');
  await page.keyboard.press('PageUp');
  await expect(toast(page), 'it goes with the next slide').toBeEmpty();
  await page.goto(`${deck}#4`);
  await page.reload();
  await at(page, all[3] ?? '');
});

test('what was said goes after a few seconds, and a number that was half typed with it', async ({
  page,
}) => {
  await page.clock.install({ time: 0 });
  await page.goto(deck);
  await page.clock.pauseAt(3_600_000);
  await page.keyboard.press('5');
  await expect(toast(page)).toHaveText('Go to slide 5');
  await page.clock.runFor(5100);
  await expect(toast(page)).toBeEmpty();
  await page.keyboard.press('Enter');
  await at(page, 'rules');
  await page.keyboard.press('b');
  await expect(toast(page)).toHaveCSS('color', 'rgb(153, 153, 153)');
  await page.clock.runFor(5100);
  await expect(toast(page)).toBeEmpty();
  await expect(blackScreen(page)).toBeAttached();
});

test('an address without a slide opens none: “Go to the text” leads to the slide that is shown, and a half-written one to the first', async ({
  page,
}) => {
  await page.goto(`${deck}#one-in-three`);
  await page.getByRole('link', { name: 'Go to the text' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#one-in-three')).toBeFocused();
  await at(page, 'one-in-three');
  await page.reload();
  await at(page, 'one-in-three');
  const errors = errorsOf(page);
  await page.goto('about:blank');
  await page.goto(`${deck}#%E0%A4%A`);
  await expect(currentSlide(page)).toHaveAttribute('id', 'rules');
  assert.deepEqual(errors, []);
});

test('R stops and breathes from anywhere and goes back there, after a reload too', async ({
  page,
}) => {
  await page.goto(`${deck}#five-kinds-2`);
  for (const back of ['r', 'PageDown', 'ArrowLeft']) {
    await page.keyboard.press('r');
    await at(page, 'breathe');
    await expect(currentSlide(page).getByRole('listitem')).toHaveCount(5);
    if (back === 'PageDown') await page.reload();
    await page.keyboard.press(back);
    await at(page, 'five-kinds-2');
  }
});

test('a clicker opens the answer of a poll and then goes on; who comes back finds it closed', async ({
  page,
}) => {
  await page.goto(`${deck}#what-often-happens-poll`);
  await page.keyboard.press('PageDown');
  await expect(answer(page)).toHaveAttribute('open');
  await page.keyboard.press('PageDown');
  await at(page, 'what-is-exploitation');
  await page.keyboard.press('PageUp');
  await at(page, 'what-often-happens-poll');
  await expect(answer(page)).not.toHaveAttribute('open');
  await answer(page).locator('summary').click();
  await expect(answer(page).getByRole('paragraph')).toBeVisible();
});
