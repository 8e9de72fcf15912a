// Shift three times leaves the site, as the link does.
import { announce } from '#components/frame/announce.ts';
import { leave, leaveLink } from './leave.ts';

/** The longest time between two presses, in ms. */
const timeout = 5000;

let presses = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Whether Shift was pressed alone so far: not as part of a capital letter or of Shift and Tab. */
let alone = false;

function setPresses(count: number): void {
  clearTimeout(timer);
  presses = count;
  if (leaveLink && count > 0) leaveLink.dataset.left = String(3 - count);
  else leaveLink?.removeAttribute('data-left');
}
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]',
  ) !== null;

addEventListener('keydown', (event) => {
  if (event.key !== 'Shift') {
    alone = false;
    if (presses > 0) setPresses(0);
  } else if (!event.repeat) alone = !isTyping(event.target);
});
addEventListener('keyup', (event) => {
  if (event.key !== 'Shift' || !alone || !leaveLink) return;
  alone = false;
  if (isTyping(event.target)) return setPresses(0);
  setPresses(presses + 1);
  if (presses === 3) return leave();
  announce(presses === 1 ? leaveLink.dataset.twice : leaveLink.dataset.once);
  timer = setTimeout(() => {
    setPresses(0);
    announce(leaveLink?.dataset.over);
  }, timeout);
});
// After Back, three presses are needed again.
addEventListener('pageshow', () => setPresses(0));
