// Back to the page that a reader comes from: no page says from where it is left (`no-referrer`), but the browser knows whether the page before this one is of this site.
const button = document.querySelector<HTMLButtonElement>('[data-back]');
/** Browsers without the Navigation API know only that there was a page. https://caniuse.com/mdn-api_navigation_cangoback */
const isInside = 'navigation' in window ? window.navigation.canGoBack : history.length > 1;
if (button && isInside) {
  button.hidden = false;
  button.addEventListener('click', () => history.back());
}
