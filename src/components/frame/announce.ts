/**
 * The live region of the page. It is in the HTML from the start (components/leave/Leave.astro),
 * because some screen readers ignore one that is added later.
 */
const liveRegion = document.querySelector<HTMLOutputElement>('#said');

/** Announces a text to screen readers; without text, clears the live region. */
export function announce(text = ''): void {
  if (liveRegion) liveRegion.textContent = text;
}
