// Leaving at once: the link "Leave" hides the page and replaces it by a neutral page
// (content/shared/leave.yaml). Without a script it is a plain link. It cannot hide that someone was
// here; the page about leaving says so.
import { announce } from '#components/frame/announce.ts';
import { isPlainClick } from '#components/frame/plain-click.ts';
import { keepLines } from '#components/my-page/visit.ts';

export const leaveLink = document.querySelector<HTMLAnchorElement>('.leave');

let title = document.title;
let cover: HTMLElement | undefined;

/** Leaves the site. */
export function leave(): void {
  if (!leaveLink || cover) return;
  cover = document.createElement('div');
  cover.setAttribute('role', 'alert');
  // White in every theme, like the neutral page that follows.
  cover.style.cssText = 'position:fixed;inset:0;z-index:99;background:#fff;color:#fff';
  document.body.append(cover);
  // A dialog is in the top layer, above the cover: it is closed.
  for (const panel of document.querySelectorAll('dialog[open]'))
    (panel as HTMLDialogElement).close();
  document.documentElement.classList.add('gone');
  cover.textContent = leaveLink.dataset.going ?? '';
  title = document.title;
  // An empty title would show the address in the tab; this one shows nothing.
  document.title = '\u200b';
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
  // window.name is cleared of what a teacher wrote on the help slide: the next site could read it.
  keepLines([]);
  // On the page where a child practises, Back leads here again: a second history entry is added,
  // and that one is replaced.
  if (leaveLink.dataset.back !== undefined) history.pushState(null, '', location.href);
  location.replace(leaveLink.href);
}

// The panel "My page" is modal, so it has a link of its own.
document.addEventListener('click', (event) => {
  if (!isPlainClick(event)) return;
  if (!(event.target instanceof Element) || !event.target.closest('.leave')) return;
  event.preventDefault();
  leave();
});

// After Back the page is shown again.
addEventListener('pageshow', () => {
  if (!cover) return;
  cover.remove();
  cover = undefined;
  document.documentElement.classList.remove('gone');
  document.title = title;
  announce();
});
