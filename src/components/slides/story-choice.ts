// What a class chooses on a slide of a story: with 1, 2 or 3, or with a click.
import { digitOf } from './commands.ts';
import type { SlideShow } from './slide-show.ts';

/** Shows where a choice leads, until `signal`. */
export function onChoice(
  root: HTMLElement,
  slides: SlideShow,
  show: (slide: HTMLElement) => void,
  signal: AbortSignal,
): void {
  const isFree = (): boolean =>
    root.dataset.black === undefined && !root.querySelector('dialog[open]');
  // Before the keyboard of class mode, which takes a digit as the number of a slide.
  addEventListener(
    'keydown',
    (event) => {
      const slide = slides.chosen(Number(digitOf(event)));
      if (!slide || !isFree() || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      show(slide);
    },
    { signal, capture: true },
  );
  // Without a script a choice is a link. Here it leaves nothing behind in the history.
  root.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element && event.target.closest('.s__choices a');
      if (!(link instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      const slide = isFree() && slides.byId(link.hash.slice(1));
      if (slide) show(slide);
    },
    { signal },
  );
}
