/** The live region of the page. It is there from the start (components/leave/Leave.astro), so that screen readers listen to it. */
const liveRegion = document.querySelector<HTMLOutputElement>('#said');

/** Says a text to those who do not see the page; without text, clears what was said. */
export function announce(text = ''): void {
  if (liveRegion) liveRegion.textContent = text;
}
