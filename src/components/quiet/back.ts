// A link back to the page before. A page for a child in danger has no history entry and names
// itself in the address (components/leave/replace.ts); other pages send no referrer, but the
// browser knows whether the page before is of this site.
const button = document.querySelector<HTMLButtonElement>('[data-back]');
/** The address after `#`; one with another host is not of this site. */
const named = location.hash.startsWith('#/')
  ? new URL(location.hash.slice(1), location.href)
  : undefined;
const before =
  named?.host === location.host && named.protocol === location.protocol ? named : undefined;
/**
 * Browsers without the Navigation API only know that there was a page before.
 * https://caniuse.com/mdn-api_navigation_cangoback
 */
const isInside = 'navigation' in window ? window.navigation.canGoBack : history.length > 1;
if (button && (before ?? isInside)) {
  button.hidden = false;
  button.addEventListener('click', () => {
    if (before) location.replace(before);
    else history.back();
  });
}
