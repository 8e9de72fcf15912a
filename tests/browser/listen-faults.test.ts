// Voices that go wrong: silent ones, sentences that never end, errors in the middle.
import assert from 'node:assert/strict';
import { announced, marks, voice, wordsOf } from '../support/parts.ts';
import { expect, test } from '../support/test.ts';
import {
  end,
  type Heard,
  last,
  main,
  said,
  speaking,
  start,
  voices,
} from '../support/listening.ts';

test('before each sentence the one before is cancelled', async ({ open }) => {
  const page = await speaking(open, '/en/what-is-it/all/');
  await start(page);
  for (let i = 0; i < 3; i++) await end(page);
  const { cancels, count } = await page.evaluate(() => {
    const { cancels: c, said: s } = (globalThis as unknown as Heard).fakeSpeech;
    return { cancels: c, count: s.length };
  });
  assert.ok(cancels >= count);
});

test('a voice that says nothing is noticed: the sentence is tried again, passed over, and at last the child is told', async ({
  open,
}) => {
  const page = await speaking(open, '/en/what-is-it/all/', { voices, silent: true }, true);
  // However slow this computer is, no time goes by but that of the test.
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.locator(main).click();
  await voice(page).waitFor();
  const [first] = await said(page);
  await page.clock.fastForward(5100);
  assert.deepEqual(await said(page), [first, first], 'tried again');
  await page.clock.fastForward(5100);
  assert.equal((await said(page)).length, 3);
  assert.notEqual(await last(page), first, 'passed over');
  await page.clock.fastForward(5100);
  await expect(voice(page)).toHaveCount(0);
  await expect(announced(page)).toHaveText(wordsOf(page)['listen.failed']);
  await expect(marks(page)).toHaveCount(0);
});

test('a sentence whose end is never reported does not hold up the rest', async ({ open }) => {
  const page = await speaking(open, '/en/what-is-it/all/', { voices }, true);
  await start(page);
  const first = await last(page);
  await page.clock.fastForward(60_000);
  assert.notEqual(await last(page), first);
});

test('an error in the middle is tried once more, then passed over; the rest is read', async ({
  open,
}) => {
  const page = await speaking(open, '/en/what-is-it/all/');
  await start(page);
  await end(page);
  const second = await last(page);
  const fail = () =>
    page.evaluate(() => (globalThis as unknown as Heard).fakeSpeech.fail('synthesis-failed'));
  await fail();
  assert.equal(await last(page), second);
  await fail();
  const third = await last(page);
  assert.notEqual(third, second);
  await end(page);
  assert.notEqual(await last(page), third);
  await expect(voice(page)).toHaveCount(1);
});
