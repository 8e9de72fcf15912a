// A page for a child in danger adds no history entry: the next page replaces it, so that Back after
// leaving shows none of them. From the search, unless a cry for help was heard, Back returns to the
// results. Without a script each page has its entry.
import { isPlainClick } from '#components/frame/plain-click.ts';

/** The site may be below a path or on a disk: its pages are below a folder of two letters. */
const slugsIn = (pathname: string): string[] =>
  pathname
    .split('/')
    .flatMap((part, i, all) => (/^[a-z]{2}$/.test(part) ? [all.slice(i + 1).join('/')] : []));
const isGuarded = new RegExp(GUARDED_PAGES);
const guarded = ({ pathname }: Location | URL): string | undefined =>
  slugsIn(pathname).find((slug) => isGuarded.test(slug));
const isPage = (slug: string | undefined, page: string): boolean =>
  slug?.startsWith(`${page}/`) === true;

const here = guarded(location);
if (here !== undefined)
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href]');
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || !isPlainClick(event))
      return;
    if (link.host !== location.host || link.protocol !== location.protocol || link.target) return;
    if (link.download) return;
    const next = new URL(link.href);
    const to = guarded(next);
    const heard = document.querySelector('.cry:not([hidden]), [data-part=offer]:not([hidden])');
    if (isPage(here, 'search') && to === undefined && !heard) return;
    // The quiet page links back to the page before.
    if (isPage(to, 'quiet') && !isPage(here, 'quiet')) next.hash = location.pathname;
    event.preventDefault();
    location.replace(next);
  });
