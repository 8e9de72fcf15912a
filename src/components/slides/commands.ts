// The commands of class mode and their keys. Pure functions.

/** The values of `data-do` in the bar, and what keys mean. */
export type Command =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'breathe'
  | 'notes'
  | 'window'
  | 'full'
  | 'country'
  | 'keys';

/** What of a keyboard event says which key it is. */
export type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

const byName: Partial<Record<string, Command>> = {
  PageDown: 'next',
  PageUp: 'back',
  ArrowDown: 'next',
  ArrowUp: 'back',
  Home: 'first',
  End: 'last',
  '?': 'keys',
  '؟': 'keys',
};
const byLetter: Partial<Record<string, Command>> = {
  '.': 'black',
  b: 'black',
  f: 'full',
  n: 'notes',
  r: 'breathe',
  w: 'window',
};

/**
 * The command of a key. `isRtl`: the page is read from right to left. `onControl`: the focus is on
 * an element that Space activates.
 */
export function commandOf(
  { key, code, shiftKey }: Key,
  isRtl: boolean,
  onControl: boolean,
): Command | undefined {
  if (key === 'ArrowLeft' || key === 'ArrowRight')
    return (key === 'ArrowLeft') === isRtl ? 'next' : 'back';
  if (byName[key]) return byName[key];
  if (key === ' ') return onControl ? undefined : shiftKey ? 'back' : 'next';
  if (/^[!-~]$/.test(key)) return byLetter[key.toLowerCase()];
  // Other keys with a name. Arabic has keys with two letters.
  if (key.length > 2) return undefined;
  // With a Russian or Arabic layout `key` is another letter: then `code`, the position on the
  // keyboard, counts.
  return byLetter[code === 'Period' ? '.' : (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '')];
}

/** The digit of a key, in any script. */
export const digitOf = ({ key, code, shiftKey }: Key): string | undefined =>
  /^\d$/.test(key) ? key : shiftKey ? undefined : /^Digit(\d)$/.exec(code)?.[1];

/**
 * Ctrl and R, by `code` on keyboards of another script; Latin layouts that print another letter
 * there are left alone.
 */
export const isReload = ({
  key,
  code,
  ctrlKey,
  metaKey,
  altKey,
}: Key & Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>): boolean =>
  (ctrlKey || metaKey) &&
  !altKey &&
  (/^r$/i.test(key) || (code === 'KeyR' && !/^[ -~]$/.test(key)));
