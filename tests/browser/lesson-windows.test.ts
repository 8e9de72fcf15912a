// Two windows of one lesson, in step; and messages from strangers.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { release } from '../support/site.ts';
import { slideNotes } from '../support/parts.ts';
import { expect, test } from '../support/test.ts';
import { at, black, errorsOf, ids, lesson, lines, openNotes } from '../support/lesson.ts';

test('the window with notes opens without a line too: from memory, in step both ways, and it outlives a reload of the slides', async ({
  page,
}) => {
  await page.goto(`${lesson}#rules`);
  await page.waitForLoadState('networkidle');
  const errors = errorsOf(page);
  await page.context().setOffline(true);
  const second = await openNotes(page);
  const failed = errorsOf(second);
  await at(second, 'rules');
  await expect(slideNotes(second).getByRole('listitem').nth(2)).toBeVisible();
  await page.keyboard.press('PageDown');
  const all = await ids(page);
  await at(second, all[1] ?? '');
  await second.keyboard.press('End');
  await at(page, 'help');
  // What is written in one stands in the other.
  await lines(second).first().fill('Call 116');
  await expect(lines(page).first()).toHaveValue('Call 116');
  await lines(page).nth(1).fill('Room 4');
  await expect(lines(second).nth(1)).toHaveValue('Room 4');
  // Once more: it is brought to the front, and no other one opens.
  await lines(page).nth(1).press('Enter');
  await page.keyboard.press('w');
  assert.equal(page.context().pages().length, 2);
  await page.context().setOffline(false);
  await page.reload();
  await page.keyboard.press('Home');
  await at(second, 'rules');
  await page.keyboard.press('w');
  await second.keyboard.press('PageDown');
  await at(page, all[1] ?? '');
  assert.equal(page.context().pages().length, 2);
  assert.deepEqual([...errors, ...failed], []);
});

test('a message from a page of another origin, from a window that is not ours, or of an unknown form moves nothing and throws nothing', async ({
  outlines,
  page,
}) => {
  await page.goto(`${lesson}#rules`);
  const errors = errorsOf(page);
  await page.evaluate((url) => {
    const frame = document.createElement('iframe');
    frame.name = 'stranger';
    document.body.append(frame);
    Object.assign(globalThis, { heard: 0 });
    addEventListener('message', () => void (globalThis as unknown as { heard: number }).heard++);
    return url;
  }, outlines);
  const heard = (n: number) =>
    page.waitForFunction((count) => (globalThis as unknown as { heard: number }).heard >= count, n);
  const good = {
    deck: lesson,
    second: true,
    at: 'help',
    black: true,
    open: false,
    lines: ['Call 1', ''],
  };
  const unknown = [
    null,
    undefined,
    0,
    '',
    'text',
    [],
    {},
    { deck: lesson },
    { deck: lesson, second: true },
    { deck: lesson, second: true, at: 5 },
    { deck: 5, second: 'yes', ask: true },
  ];
  let n = 0;
  // From this page itself, which is no second window.
  for (const message of [...unknown, good])
    await page.evaluate(([m]) => window.postMessage(m, '*'), [message]);
  await heard((n += unknown.length + 1));
  await at(page, 'rules');
  // From the second window, as a page of another origin would send it, and as ours does.
  const [second] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate(() => void window.open('')),
  ]);
  for (const message of unknown)
    await second.evaluate(([m]) => (opener as Window).postMessage(m, '*'), [message]);
  await heard((n += unknown.length));
  await second.goto(`${outlines}/en/404.html`);
  await second.evaluate(([m]) => (opener as Window).postMessage(m, '*'), [good]);
  await heard(n + 1);
  await at(page, 'rules');
  await expect(black(page), 'another origin turns nothing black').toHaveCount(0);
  // On the line between tabs, too.
  await page.evaluate(
    ([messages, deck]) => {
      const line = new BroadcastChannel(`slides ${deck}`);
      for (const message of messages) line.postMessage(message);
      line.postMessage({ deck: '/another/', second: true, at: 'help', black: true });
      line.postMessage({ deck, second: true, at: 'step-7' });
    },
    [unknown, lesson] as const,
  );
  await at(page, 'step-7');
  await expect(black(page)).toHaveCount(0);
  // The same window with our own origin is heard: it was the origin that was refused.
  await second.goto('/en/404.html');
  await second.evaluate(([m]) => (opener as Window).postMessage(m, '*'), [good]);
  await at(page, 'help');
  assert.deepEqual(errors, []);
  await page.context().close();
});

test('on a stick, where pages have no origin, only the two windows that opened each other are heard', async ({
  browser,
}) => {
  const address = pathToFileURL(
    join(release, 'en/slides/plan/40-who-can-help-8-10/index.html'),
  ).href;
  const context = await browser.newContext();
  const page = await context.newPage();
  const errors = errorsOf(page);
  await page.goto(`${address}#rules`);
  const told = {
    deck: new URL(address).pathname,
    second: true,
    at: 'help',
    black: false,
    open: false,
    lines: [],
  };
  await page.evaluate(
    ([m]) => {
      Object.assign(globalThis, { heard: 0 });
      addEventListener('message', () => void (globalThis as unknown as { heard: number }).heard++);
      // A frame of the page is no window of ours, and has the same origin: none.
      const frame = document.createElement('iframe');
      frame.srcdoc = '';
      document.body.append(frame);
      for (const message of [null, 'text', m]) window.postMessage(message, '*');
    },
    [told],
  );
  await page.waitForFunction(() => (globalThis as unknown as { heard: number }).heard === 3);
  await at(page, 'rules');
  const second = await openNotes(page);
  await second.keyboard.press('End');
  await at(page, 'help');
  assert.deepEqual(errors, []);
  await context.close();
});
