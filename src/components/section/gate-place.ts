// Redirects an old address with the fragment of a scene (`/en/online/#who-is-writing`) to the page
// of that scene, and replaces the history entry. Without a script the list has the link.
const goOn = (): void => {
  const place = document.getElementById(location.hash.slice(1));
  const item = place?.closest('main li');
  const page = item?.querySelector('a')?.href;
  // The place of a question is on that page, too.
  if (page) location.replace(place === item ? page : page + location.hash);
};
goOn();
addEventListener('hashchange', goOn);
