// Leaving by Shift three times: what counts as a press, what does not, and what is announced.
import assert from 'node:assert/strict';
import { content } from '../support/content.ts';
import { announced, leaveLink } from '../support/parts.ts';
import { expect, test } from '../support/test.ts';
import { neutral, shift, weather } from '../support/leaving.ts';

test(
  'Shift three times does the same, left and right mixed, and says how many are left',
  { tag: '@engines' },
  async ({ open }) => {
    for (const [url, keys] of [
      ['/en/who-is-harmed/all/', ['ShiftLeft', 'ShiftRight', 'ShiftLeft']],
      ['/ar/help/', ['ShiftRight', 'ShiftRight', 'ShiftLeft']],
      ['/', ['ShiftLeft', 'ShiftLeft', 'ShiftLeft']],
    ] as const) {
      const page = await open(url);
      await weather(page);
      const { strings } = content.languages[url.startsWith('/ar') ? 'ar' : 'en'];
      await shift(page, keys[0]);
      await expect(announced(page)).toHaveText(strings['leave.twice']);
      await expect(leaveLink(page)).toHaveAttribute('data-left', '2');
      await shift(page, keys[1]);
      await expect(announced(page)).toHaveText(strings['leave.once']);
      await shift(page, keys[2]);
      await page.waitForURL(neutral);
      await page.context().close();
    }
  },
);

test('presses that lie more than five seconds apart do not count, and a screen reader hears that the count starts again', async ({
  open,
  origin,
}) => {
  const page = await open('/en/online/all/', {}, (fresh) => fresh.clock.install());
  await weather(page);
  await shift(page, 'ShiftLeft', 'ShiftRight');
  await page.clock.fastForward(4000);
  await expect(leaveLink(page), 'still within five seconds').toHaveAttribute('data-left', '1');
  await page.clock.fastForward(1500);
  await expect(leaveLink(page)).not.toHaveAttribute('data-left');
  await expect(announced(page)).toHaveText(content.languages.en.strings['leave.over']);
  await shift(page, 'ShiftLeft');
  await expect(leaveLink(page), 'the count starts again').toHaveAttribute('data-left', '2');
  assert.ok(page.url().startsWith(origin));
});

test('Shift in capital letters, in a way back with Tab, or held down, does not count', async ({
  page,
}) => {
  await page.goto('/en/online/all/');
  await weather(page);
  for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+Tab');
  for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+A');
  await page.keyboard.down('ShiftLeft');
  for (let i = 0; i < 4; i++) await page.keyboard.down('ShiftLeft');
  await expect(leaveLink(page)).not.toHaveAttribute('data-left');
  await page.keyboard.up('ShiftLeft');
  await expect(leaveLink(page), 'one long press is one').toHaveAttribute('data-left', '2');
  await page.keyboard.press('a');
  await expect(leaveLink(page), 'another key starts again').not.toHaveAttribute('data-left');
});

test('never while typing: in the field of the search Shift does nothing, and the link still leaves', async ({
  page,
  origin,
}) => {
  await page.goto('/en/search/');
  await weather(page);
  await page.locator('#query').focus();
  await shift(page, 'ShiftLeft', 'ShiftRight', 'ShiftLeft', 'ShiftRight');
  assert.ok(page.url().startsWith(origin));
  await expect(leaveLink(page)).not.toHaveAttribute('data-left');
  await leaveLink(page).click();
  await page.waitForURL(neutral);
});

test('Escape leaves nothing: it closes what is open', async ({ page, origin }) => {
  await page.goto('/en/online/all/');
  await weather(page);
  for (let i = 0; i < 5; i++) await page.keyboard.press('Escape');
  assert.ok(page.url().startsWith(origin));
});
