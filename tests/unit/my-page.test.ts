// What "My page" remembers, and which style sheets its choices need.
import assert from 'node:assert/strict';
import { chosen, sheetsFor } from '#components/my-page/choices.ts';
import { keepLines, keptLines, recall, remember } from '#components/my-page/visit.ts';
import { test } from '../support/test.ts';

/**
 * A window with this name, opened by nobody, on a computer without storage; `again`: the page was
 * reloaded.
 */
const inWindow = (name: string, again = true): { name: string } => {
  const window = { name };
  Object.assign(globalThis, { window, opener: null });
  Object.assign(performance, { navigation: { type: Number(again) } });
  return window;
};

test('choices and the lines of the help slide last for a visit beside each other, and each ends alone', () => {
  const window = inWindow('');
  keepLines(['Ms Ali, room set-3', '116']);
  remember('my-page', 'set-size-3 set-page-black');
  assert.equal(
    window.name,
    'my-page set-size-3 set-page-black class:Ms%20Ali%2C%20room%20set%2D3&116',
  );
  assert.equal(recall('my-page'), 'set-size-3 set-page-black');
  assert.deepEqual(keptLines(), { lines: ['Ms Ali, room set-3', '116'], asked: false });
  keepLines(['', '']);
  assert.equal(window.name, 'my-page set-size-3 set-page-black');
  remember('my-page', '');
  assert.equal(window.name, '');
});

test('what another page has written into the name of the window is no choice', () => {
  inWindow('popup set-page-black');
  assert.equal(recall('my-page'), '');
  assert.deepEqual(chosen(), []);
  inWindow('my-page gone "><img src=x> set-size-2');
  assert.deepEqual(chosen(), ['set-size-2']);
  inWindow('class:%');
  assert.deepEqual(keptLines().lines, []);
});

test('lines are a question until they are answered, unless our own page was loaded anew', () => {
  const line = '116? & “set-page-black” 100 %';
  const window = inWindow('', false);
  keepLines([line]);
  assert.deepEqual(keptLines(), { lines: [line], asked: true });
  keepLines([line], '?');
  assert.deepEqual(keptLines(), { lines: [line], asked: true });
  inWindow(window.name);
  assert.deepEqual(keptLines(), { lines: [line], asked: true }, 'it is asked again');
  // A window of another origin opened it: its address cannot be read.
  Object.assign(globalThis, {
    opener: Object.defineProperty({}, 'location', { get: () => assert.fail() }),
  });
  assert.deepEqual(keptLines().lines, []);
});

test('choices get the sheets that they need, and that of "My page" has the last word', () => {
  assert.deepEqual(sheetsFor([]), []);
  assert.deepEqual(sheetsFor(['set-size-2']), ['my-page']);
  for (const [colour, sheet] of [
    ['light', 'day'],
    ['cream', 'day'],
    ['dark', 'night'],
    ['black', 'night'],
  ] as const)
    assert.deepEqual(sheetsFor(['set-ruler', `set-page-${colour}`]), [sheet, 'my-page'], colour);
});
