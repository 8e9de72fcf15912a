// Writes the day of printing on what is printed, and takes off each number that nobody has seen
// for a year by then: in its place stands a line to write on.
const write = (): void => {
  const now = new Date();
  const today = now.toISOString().slice(0, 10);
  for (const place of document.querySelectorAll<HTMLElement>('[data-printed]')) {
    const { printed = '', made = '', dates } = place.dataset;
    // A clock before the day of the build is wrong: an old computer begins anew when it is off.
    if (today < made) continue;
    const day = new Intl.DateTimeFormat(dates, { day: 'numeric', month: 'long', year: 'numeric' });
    place.textContent = printed.replace('{date}', day.format(now));
  }
  for (const number of document.querySelectorAll<HTMLElement>('[data-until]')) {
    if ((number.dataset.until ?? '') >= today) continue;
    number.hidden = true;
    const place = number.parentElement;
    const line = place?.querySelector<HTMLElement>('[data-instead]');
    // The first number is that of who listens.
    if (line && place?.querySelector('[data-until]') === number) line.hidden = false;
  }
};
write();
addEventListener('beforeprint', write);

/** Says which of the choices is shown. */
const choose = (): void => {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main nav a')];
  const chosen = links.find(({ hash }) => hash === location.hash) ?? links[0];
  for (const link of links)
    if (link === chosen) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
};
choose();
addEventListener('hashchange', choose);
export {};
