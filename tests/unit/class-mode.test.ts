// What needs no browser in class mode: which key means what, and which messages are ours.
import assert from 'node:assert/strict';
import { commandOf, digitOf, isReload } from '#components/slides/commands.ts';
import { readMessage } from '#components/slides/messages.ts';
import { test } from '../support/test.ts';

const press = (key: string, code = '', more: object = {}) => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

test('a teacher finds every key where their keyboard has it: Latin letters by name, other scripts by place', () => {
  for (const [key, code, command] of [
    ['PageDown', '', 'next'],
    ['ArrowUp', '', 'back'],
    ['B', 'KeyB', 'black'],
    ['и', 'KeyB', 'black'],
    ['لا', 'KeyB', 'black'],
    ['ю', 'Period', 'black'],
    ['؟', 'Slash', 'keys'],
    // A French keyboard has "w" where others have "z".
    ['w', 'KeyZ', 'window'],
    ['z', 'KeyW', undefined],
    ['q', 'KeyQ', undefined],
    ['F1', 'F1', undefined],
    ['Escape', 'Escape', undefined],
  ] as const)
    assert.equal(commandOf(press(key, code), false, false), command, `${key} ${code}`);
});

test('the arrows follow the script, and Space goes on, back with Shift, or presses the button that has the focus', () => {
  assert.equal(commandOf(press('ArrowRight'), false, false), 'next');
  assert.equal(commandOf(press('ArrowLeft'), false, false), 'back');
  assert.equal(commandOf(press('ArrowRight'), true, false), 'back');
  assert.equal(commandOf(press('ArrowLeft'), true, false), 'next');
  assert.equal(commandOf(press(' '), false, false), 'next');
  assert.equal(commandOf(press(' ', '', { shiftKey: true }), false, false), 'back');
  assert.equal(commandOf(press(' '), false, true), undefined);
});

test('a number can be typed in any digits, and a reload is known in any script', () => {
  assert.equal(digitOf(press('7', 'Numpad7')), '7');
  assert.equal(digitOf(press('٣', 'Digit3')), '3');
  // A French keyboard needs Shift for its digits.
  assert.equal(digitOf(press('à', 'Digit0')), '0');
  assert.equal(digitOf(press('3', 'Digit3', { shiftKey: true })), '3');
  assert.equal(digitOf(press('#', 'Digit3', { shiftKey: true })), undefined);
  assert.equal(isReload(press('r', 'KeyR', { ctrlKey: true })), true);
  assert.equal(isReload(press('к', 'KeyR', { ctrlKey: true })), true);
  assert.equal(isReload(press('p', 'KeyR', { ctrlKey: true })), false);
  assert.equal(isReload(press('r', 'KeyR')), false);
});

test('a message is read by its form: what is missing or of another kind is taken for nothing, and what is no message moves no slide', () => {
  for (const unknown of [
    null,
    undefined,
    0,
    'text',
    [],
    {},
    { deck: '/a/' },
    { deck: '/a/', second: true },
    { deck: '/a/', second: true, at: 5 },
    { deck: 5, second: true, ask: true },
  ])
    assert.equal(readMessage(unknown), undefined, JSON.stringify(unknown));
  assert.deepEqual(
    readMessage({ deck: '/a/', second: true, at: 'help', black: 'yes', lines: ['116', 5] }),
    {
      deck: '/a/',
      second: true,
      ask: false,
      at: 'help',
      from: '',
      black: false,
      open: false,
      lines: ['116', ''],
    },
  );
  assert.equal(readMessage({ deck: '/a/', second: true, ask: true })?.ask, true);
});
