// The screen of class mode: full, black, and the bar that comes and goes.
import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import { content } from '../support/content.ts';
import { leaveLink, slideBar, wordsOf } from '../support/parts.ts';
import {
  at,
  barButton,
  blackScreen,
  deck,
  errorsOf,
  keysBox,
  lines,
  toast,
} from '../support/slides.ts';
import { expect, test } from '../support/test.ts';

const isFull = (page: Page, full: boolean) =>
  page.waitForFunction((wanted) => (document.fullscreenElement !== null) === wanted, full);

test('F5, which clickers send, fills the screen; a reload comes back to the same slide, and Escape never leaves the class', async ({
  page,
}) => {
  await page.goto(`${deck}#five-kinds-3`);
  await at(page, 'five-kinds-3');
  await page.keyboard.press('PageDown');
  await page.reload();
  await at(page, 'five-kinds-4');
  for (const _ of [1, 2, 3]) await page.keyboard.press('Escape');
  await at(page, 'five-kinds-4');
  // The reload keys are intercepted: notes and the black screen stay, also without a connection,
  // and in a field.
  await page.context().setOffline(true);
  await page.evaluate(() => {
    document.body.dataset.stays = '';
    addEventListener(
      'keydown',
      ({ defaultPrevented }) => (document.body.dataset.prevented = String(defaultPrevented)),
    );
  });
  const stays = async (...keys: string[]): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await expect(page.locator('body[data-stays]'), key).toHaveAttribute('data-prevented', 'true');
    }
  };
  await page.keyboard.press('n');
  await page.keyboard.press('b');
  await stays('Control+R', 'Control+Shift+R', 'Meta+R', 'F5');
  await isFull(page, true);
  // Pressed again it ends nothing: Escape does, which the clicker sends to stop.
  await stays('F5', 'Shift+F5', 'Control+F5');
  await isFull(page, true);
  await page.evaluate(() => document.exitFullscreen());
  await stays('Shift+F5');
  await isFull(page, true);
  await expect(blackScreen(page)).toHaveAttribute('data-notes', 'on');
  await at(page, 'five-kinds-4');
  // The key of R with a Russian keyboard; a layout in which that place prints is left alone.
  const taken = (key: string, code: string): Promise<boolean> =>
    page.evaluate(
      ([k, c]) =>
        !document.body.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: k,
            code: c,
            ctrlKey: true,
            bubbles: true,
            cancelable: true,
          }),
        ),
      [key, code] as const,
    );
  assert.deepEqual(
    [await taken('к', 'KeyR'), await taken('p', 'KeyR'), await taken('c', 'KeyC')],
    [true, false, false],
  );
  await page.keyboard.press('b');
  await page.keyboard.press('End');
  await lines(page).first().fill('116 111');
  await stays('F5', 'Control+R');
  await expect(lines(page).first()).toHaveValue('116 111');
});

test('F and its button fill the screen', async ({ page }) => {
  await page.goto(deck);
  await page.keyboard.press('f');
  await isFull(page, true);
  await expect(barButton(page, 'full')).toContainText('Leave full screen');
  await page.keyboard.press('f');
  await isFull(page, false);
  await expect(barButton(page, 'full')).not.toContainText('Leave full screen');
});

test('in an old Safari the screen is filled by another name; where nothing can fill it, nothing says so', async ({
  open,
}) => {
  const old = await open(deck, {}, (fresh) =>
    fresh.addInitScript(
      () => void delete (Element.prototype as Partial<Element>).requestFullscreen,
    ),
  );
  await old.keyboard.press('f');
  await isFull(old, true);
  const phone = await open(deck, {}, (fresh) =>
    fresh.addInitScript(() => {
      for (const name of [
        'requestFullscreen',
        'webkitRequestFullscreen',
        'webkitRequestFullScreen',
      ])
        Reflect.deleteProperty(Element.prototype, name);
    }),
  );
  const errors = errorsOf(phone);
  await expect(barButton(phone, 'next')).toBeAttached();
  await expect(barButton(phone, 'full')).toBeHidden();
  await phone.keyboard.press('f');
  await phone.keyboard.press('?');
  const keys = keysBox(phone).getByRole('term');
  await expect(keys.filter({ hasText: /^B/ })).toHaveCount(1);
  await expect(keys.filter({ hasText: /^F$/ })).toHaveCount(0);
  assert.deepEqual(errors, []);
});

test('B or . makes the screen black, and any of them or the next key brings the same slide back', async ({
  page,
}) => {
  await page.goto(`${deck}#one-in-three`);
  for (const [go, back] of [
    ['b', 'b'],
    ['.', '.'],
    ['b', 'PageDown'],
    ['.', 'PageUp'],
  ] as const) {
    await page.keyboard.press(go);
    await expect(blackScreen(page)).toBeAttached();
    assert.equal(
      await blackScreen(page).evaluate(
        (screen) => getComputedStyle(screen, '::after').backgroundColor,
      ),
      'rgb(0, 0, 0)',
    );
    await expect(toast(page)).toHaveText(wordsOf(page)['slides.is-black']);
    await page.keyboard.press(back);
    await expect(blackScreen(page), back).not.toBeAttached();
    await at(page, 'one-in-three');
  }
});

test('with a mouse alone the black screen goes with a click, and “Leave” works over it', async ({
  page,
}) => {
  await page.route(/^https:/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>weather</title>' }),
  );
  await page.goto(deck);
  await barButton(page, 'black').click();
  await expect(blackScreen(page)).toBeAttached();
  await page.mouse.click(640, 400);
  await expect(blackScreen(page)).not.toBeAttached();
  await at(page, 'rules');
  await barButton(page, 'black').click();
  await leaveLink(page).click();
  await page.waitForURL(content.leave.en);
});

test('the bar goes after three seconds without a move, and returns with one; with the keyboard it is never hidden', async ({
  page,
}) => {
  await page.clock.install({ time: 0 });
  await page.goto(deck);
  await page.clock.pauseAt(3_600_000);
  await slideBar(page).evaluate((bar) => (bar.style.transition = 'none'));
  const seen = (opacity: '0' | '1', why?: string): Promise<void> =>
    expect(slideBar(page), why).toHaveCSS('opacity', opacity);
  await seen('0');
  await page.mouse.move(200, 200);
  await seen('1');
  await page.clock.runFor(2900);
  await seen('1');
  await page.clock.runFor(200);
  await seen('0');
  await page.keyboard.press('PageDown');
  await seen('0', 'a clicker does not bring it');
  await page.mouse.move(300, 300);
  await seen('1');
  await page.clock.runFor(3100);
  await barButton(page, 'next').focus();
  await page.clock.runFor(3100);
  await seen('1', 'the focus is in it');
});
