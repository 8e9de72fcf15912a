// The bar under the slides, and the dialog with the keys. Both need a script. The bar hides while
// nothing moves.
import { hasFullScreen, isFullScreen } from './full-screen.ts';
import { part } from './part.ts';

/** Milliseconds without a move until the bar hides. */
const timeout = 3000;

/** Shows the bar, and keeps it up to date until `signal`. */
export function showBar(root: HTMLElement, signal: AbortSignal): void {
  part(root, '.bar').hidden = false;
  // The credit stays where it is too, for paper.
  part(root, '.keys').append(part(root, '.more'), part(root, '.credit').cloneNode(true));
  offerFullScreen(root, signal);

  let timer: ReturnType<typeof setTimeout> | undefined;
  const wake = (): void => {
    root.dataset.bar = 'on';
    clearTimeout(timer);
    timer = setTimeout(() => (root.dataset.bar = 'off'), timeout);
  };
  for (const event of ['pointermove', 'pointerdown', 'focusin'])
    addEventListener(event, wake, { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
  wake();
}

/**
 * Labels the button for full screen by what it does; hides it where full screen is not supported.
 */
function offerFullScreen(root: HTMLElement, signal: AbortSignal): void {
  if (!hasFullScreen) {
    part(root, '.bar [data-do=full]').hidden = true;
    for (const row of root.querySelectorAll<HTMLElement>('.keys dl div'))
      row.hidden = row.querySelector('kbd')?.textContent === 'F';
  }
  const name = (): void => {
    const { full, fullOff } = root.dataset;
    part(root, '.bar__full').textContent = (isFullScreen() ? fullOff : full) ?? '';
  };
  for (const event of ['fullscreenchange', 'webkitfullscreenchange'])
    document.addEventListener(event, name, { signal });
}
