// Words in place: a glossary word opens its meaning under its paragraph, without leaving the line. Without a script, or when the meaning cannot
// be had, it is a link to the glossary.
import { announce } from '#components/frame/announce.ts';
import { template } from '#components/frame/templates.ts';

const slips = new Map<HTMLAnchorElement, HTMLElement>();
let opened = 0;

function close(term: HTMLAnchorElement, back = false): void {
  slips.get(term)?.remove();
  slips.delete(term);
  term.setAttribute('aria-expanded', 'false');
  term.removeAttribute('aria-controls');
  if (back) term.focus();
}

async function open(term: HTMLAnchorElement): Promise<void> {
  const key = new URL(term.href).hash.slice(1);
  term.setAttribute('aria-expanded', 'true');
  let slip: HTMLElement;
  try {
    slip = await template(`word-${key}`);
  } catch {
    location.href = term.href;
    return;
  }
  if (term.getAttribute('aria-expanded') === 'false') return;
  slip.id = `meaning-${++opened}`;
  term.setAttribute('aria-controls', slip.id);
  slips.set(term, slip);
  slip.querySelector('[data-close]')?.addEventListener('click', () => close(term, true));
  (term.closest('p') ?? term).after(slip);
  announce(slip.querySelector('[data-meaning]')?.textContent ?? '');
  slip.dispatchEvent(new CustomEvent('added', { bubbles: true }));
}

for (const term of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
  term.setAttribute('aria-expanded', 'false');
  term.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (term.getAttribute('aria-expanded') === 'true') close(term);
    else void open(term);
  });
}
addEventListener('keydown', ({ key, target }) => {
  if (key !== 'Escape' || !(target instanceof Element)) return;
  for (const [term, slip] of slips) if (target === term || slip.contains(target)) close(term, true);
});
