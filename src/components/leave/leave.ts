// Leaving at once: the link "Leave", or Shift three times, takes the page off the screen and puts a neutral page in its place
// (content/shared/leave.yaml). Without a script the link is a link. It cannot hide that someone was here, and says so on its own page.
import { say } from '#components/frame/announce.ts';
import { keepLines } from '#components/my-page/visit.ts';

/** Two presses of Shift may lie this many milliseconds apart. */
const patience = 5000;

const link = document.querySelector<HTMLAnchorElement>('.leave');

let title = document.title;
let cover: HTMLElement | undefined;

function leave(): void {
  if (!link || cover) return;
  cover = document.createElement('div');
  cover.setAttribute('role', 'alert');
  // White, whatever the colours of the page: the next page is another one.
  cover.style.cssText = 'position:fixed;inset:0;z-index:99;background:#fff;color:#fff';
  document.body.append(cover);
  // A panel that lies over everything lies over the cover too.
  for (const panel of document.querySelectorAll('dialog[open]'))
    (panel as HTMLDialogElement).close();
  document.documentElement.classList.add('gone');
  cover.textContent = link.dataset.going ?? '';
  title = document.title;
  // An empty title would show the address in the tab; this one shows nothing.
  document.title = '\u200b';
  globalThis.speechSynthesis?.cancel();
  // The name of the window is for this site only: what a teacher wrote on the help slide does not go along.
  keepLines([]);
  // On the page where a child practises, Back leads here again: a second entry is what gets replaced.
  if (link.dataset.back !== undefined) history.pushState(null, '', location.href);
  location.replace(link.href);
}

// The panel "My page" has a link of its own, since it lies over the page.
document.addEventListener('click', (event) => {
  if (
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    event.altKey ||
    !(event.target instanceof Element) ||
    !event.target.closest('.leave')
  )
    return;
  event.preventDefault();
  leave();
});

let presses = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Shift is down, and no other key was pressed with it: it is not part of a capital letter or of a way back with Tab. */
let alone = false;

function count(to: number): void {
  clearTimeout(timer);
  presses = to;
  if (link && to > 0) link.dataset.left = String(3 - to);
  else link?.removeAttribute('data-left');
}
const typing = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]',
  ) !== null;

addEventListener('keydown', (event) => {
  if (event.key !== 'Shift') {
    alone = false;
    if (presses > 0) count(0);
  } else if (!event.repeat) alone = !typing(event.target);
});
addEventListener('keyup', (event) => {
  if (event.key !== 'Shift' || !alone || !link) return;
  alone = false;
  if (typing(event.target)) return count(0);
  count(presses + 1);
  if (presses === 3) return leave();
  say(presses === 1 ? link.dataset.twice : link.dataset.once);
  timer = setTimeout(() => {
    count(0);
    say(link.dataset.over);
  }, patience);
});

// Back after leaving: the page is itself again, not blank.
addEventListener('pageshow', () => {
  count(0);
  if (!cover) return;
  cover.remove();
  cover = undefined;
  document.documentElement.classList.remove('gone');
  document.title = title;
  say();
});
