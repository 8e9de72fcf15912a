// A line over the slide for a few seconds.
import { part } from './part.ts';

const timeout = 5000;

/**
 * Gives a function that shows a text as the toast of `root`, or hides it for ''. `gone` is called
 * when it is hidden.
 */
export function toastIn(
  root: HTMLElement,
  gone: () => void,
  signal: AbortSignal,
): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  const toast = (text: string): void => {
    part(root, '.toast').textContent = text;
    clearTimeout(timer);
    if (text) timer = setTimeout(() => toast(''), timeout);
    else gone();
  };
  return toast;
}
