// A finger across the screen.

/** Shorter ways, in pixels, are a trembling finger. */
const shortest = 50;

/**
 * Calls `swiped` with whether a finger moved left across `root`, until `signal`. On a zoomed page a
 * finger scrolls instead.
 */
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
