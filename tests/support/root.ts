// Paths, without opening the built site: for tests and tools that need none, or that check whether
// it exists.
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const root = join(import.meta.dirname, '../..');
/**
 * The release, and some pages of the same site (build/sample.ts) under a sub-path with the gallery
 * and a partner (partner/partner.yaml).
 */
export const release = join(root, 'dist');
export const subSite = join(root, '.cache/sub');
export const subPath = '/sub/path';
/**
 * What it has beside a page of each kind: those of the partner's country and of another, slides,
 * and what has no room for a name.
 */
export const subPages =
  'help/ke/ help/ke/card/ help/ug/ print/poster/rhyme/ slides/online/ slides/online/notes/ slides/online/short/';

/** All files of a folder, as paths with slashes from it. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/**
 * The message when there is no built site; `both`: the one under a sub-path is needed too, `at`: in
 * another folder.
 */
export function notBuilt({ both = false, at = root } = {}): string | undefined {
  // A build writes robots.txt last (src/build/whole-build.ts): a folder without it has no finished
  // site.
  const missing = [release, ...(both ? [subSite] : [])]
    .map((folder) => relative(root, folder))
    .find((folder) => !existsSync(join(at, folder, 'robots.txt')));
  if (!missing) return undefined;
  return `There is no finished site in ${missing.split(sep).join('/')}/. ${both ? 'Run npm test once without --no-build: it builds what the tests look at.' : 'Build it first: npm start (for this computer), or SITE_ADDRESS=https://example.org/trafficking/ npm run build'}`;
}
