// Shows one question, or one picture, at a time, by the fragment of the address, so that Back leads
// to the one before. Paper has them all.
const screens = [...document.querySelectorAll<HTMLElement>('[data-one]')];

/** The screen that the address names, or the first. */
function wanted(): HTMLElement | undefined {
  const place = document.getElementById(location.hash.slice(1));
  return screens.find((screen) => screen.contains(place)) ?? screens[0];
}

function show(): HTMLElement | undefined {
  const shown = wanted();
  for (const screen of screens) screen.toggleAttribute('data-off', screen !== shown);
  // The title of the page is on its first screen: on another one the question is the title.
  if (shown !== screens[0]) shown?.querySelector('h2')?.setAttribute('aria-level', '1');
  return shown;
}

addEventListener('hashchange', () => {
  // A place on the screen that is shown: the browser has gone there.
  if (wanted()?.hasAttribute('data-off') === false) return;
  const heading = show()?.querySelector<HTMLElement>('h1, h2');
  scrollTo(0, 0);
  // Announces the new screen.
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
});
show();
if (location.hash) scrollTo(0, 0);
