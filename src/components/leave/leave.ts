// Leaving at once: the link "Leave" takes the page off the screen and puts a neutral page in its place (content/shared/leave.yaml). Without a script the
// link is a link. It cannot hide that someone was here, and says so on its own page.
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
  // White, whatever the colours of the page: the next page is another one.
  cover.style.cssText = 'position:fixed;inset:0;z-index:99;background:#fff;color:#fff';
  document.body.append(cover);
  // A panel that lies over everything lies over the cover too.
  for (const panel of document.querySelectorAll('dialog[open]'))
    (panel as HTMLDialogElement).close();
  document.documentElement.classList.add('gone');
  cover.textContent = leaveLink.dataset.going ?? '';
  title = document.title;
  // An empty title would show the address in the tab; this one shows nothing.
  document.title = '\u200b';
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
  // The name of the window is for this site only: what a teacher wrote on the help slide does not go along.
  keepLines([]);
  // On the page where a child practises, Back leads here again: a second entry is what gets replaced.
  if (leaveLink.dataset.back !== undefined) history.pushState(null, '', location.href);
  location.replace(leaveLink.href);
}

// The panel "My page" has a link of its own, since it lies over the page.
document.addEventListener('click', (event) => {
  if (!isPlainClick(event)) return;
  if (!(event.target instanceof Element) || !event.target.closest('.leave')) return;
  event.preventDefault();
  leave();
});

// Back after leaving: the page is itself again, not blank.
addEventListener('pageshow', () => {
  if (!cover) return;
  cover.remove();
  cover = undefined;
  document.documentElement.classList.remove('gone');
  document.title = title;
  announce();
});
