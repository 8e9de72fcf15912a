// A site of some of its pages, for tests of what follows from its settings: a path, a partner, the
// gallery. What holds for each page is held of the release, which has all.
import { pageIn } from '#site/addresses.ts';

/**
 * Whether a site has the page in a file: every one, unless `PAGES` is set. Then it has those that
 * tests look at (`typical`) of kinds with many similar pages, all of other kinds, and the pages
 * that `PAGES` names by their address below the language: `PAGES='help/ke/ help/ug/'`.
 */
export function isBuilt(file: string, pages = process.env.PAGES): boolean {
  const page = pages === undefined ? undefined : pageIn(file);
  if (!page) return true;
  const { typical, names, slug } = page;
  return (typical?.includes(names.join('/')) ?? true) || pages?.split(' ').includes(slug) === true;
}
