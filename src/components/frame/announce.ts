/**
 * The live region of the page. It is in the HTML from the start (components/leave/Leave.astro),
 * because some screen readers ignore one that is added later.
 */
const liveRegion = document.querySelector<HTMLOutputElement>('#said');

/** Says a text to those who do not see the page; without text, clears what was said. */
export function announce(text = ''): void {
  if (liveRegion) liveRegion.textContent = text;
}
