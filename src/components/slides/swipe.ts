// A finger across the screen.

/** Shorter ways, in pixels, are a trembling finger. */
const shortest = 50;

/** Calls `swiped` when a finger moves across `root`, towards the left or not, until `signal`. On a page that two fingers made larger, a finger moves the page. */
export function onSwipe(
  root: HTMLElement,
  swiped: (toLeft: boolean) => void,
  signal: AbortSignal,
): void {
  let start: { x: number; y: number } | undefined;
  root.addEventListener(
    'touchstart',
    ({ touches }) => {
      const [touch] = touches;
      // A copy: old Safari moves the touch itself.
      start = touches.length === 1 && touch ? { x: touch.clientX, y: touch.clientY } : undefined;
    },
    { signal, passive: true },
  );
  root.addEventListener(
    'touchend',
    ({ changedTouches: [end] }) => {
      if (!start || !end || (globalThis.visualViewport?.scale ?? 1) > 1) return;
      const across = end.clientX - start.x;
      const down = end.clientY - start.y;
      start = undefined;
      if (Math.abs(across) > shortest && Math.abs(across) > 2 * Math.abs(down)) swiped(across < 0);
    },
    { signal, passive: true },
  );
}
