// Opens the meaning of a glossary word in a popover under its paragraph. Without a script, or when
// the meaning cannot be fetched, the link leads to the glossary.
import { announce } from '#components/frame/announce.ts';
import { isPlainClick } from '#components/frame/plain-click.ts';
import { template } from '#components/frame/templates.ts';

/** The popups that are open, by their words. */
const popups = new Map<HTMLAnchorElement, HTMLElement>();
let count = 0;

function close(term: HTMLAnchorElement, focus = false): void {
  popups.get(term)?.remove();
  popups.delete(term);
  term.setAttribute('aria-expanded', 'false');
  term.removeAttribute('aria-controls');
  if (focus) term.focus();
}

async function open(term: HTMLAnchorElement): Promise<void> {
  const key = new URL(term.href).hash.slice(1);
  term.setAttribute('aria-expanded', 'true');
  let popup: HTMLElement;
  try {
    popup = await template(`word-${key}`);
  } catch {
    location.href = term.href;
    return;
  }
  // It was closed meanwhile.
  if (term.getAttribute('aria-expanded') === 'false') return;
  popup.id = `meaning-${++count}`;
  term.setAttribute('aria-controls', popup.id);
  popups.set(term, popup);
  popup.querySelector('[data-close]')?.addEventListener('click', () => close(term, true));
  (term.closest('p') ?? term).after(popup);
  announce(popup.querySelector('[data-meaning]')?.textContent);
  popup.dispatchEvent(new CustomEvent('meaning-open', { bubbles: true }));
}

for (const term of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
  term.setAttribute('aria-expanded', 'false');
  term.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    if (term.getAttribute('aria-expanded') === 'true') close(term);
    else void open(term);
  });
}
addEventListener('keydown', ({ key, target }) => {
  if (key !== 'Escape' || !(target instanceof Element)) return;
  for (const [term, popup] of popups)
    if (target === term || popup.contains(target)) close(term, true);
});
