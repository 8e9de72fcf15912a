// An address with the place of a scene, from when a section was one long page (`/en/online/#who-is-writing`): goes on to the page of that scene, and leaves the door out of the history.
// Without a script the link is there.
const goOn = (): void => {
  const place = document.getElementById(location.hash.slice(1));
  const item = place?.closest('main li');
  const page = item?.querySelector('a')?.href;
  // The place of a question is on that page, too.
  if (page) location.replace(place === item ? page : page + location.hash);
};
goOn();
addEventListener('hashchange', goOn);
