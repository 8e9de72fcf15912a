// Paths, without opening the built site: for tests and tools that need none, or that check whether
// it exists.
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const root = join(import.meta.dirname, '../..');
/**
 * The release, and the same site under a sub-path with the gallery and a partner
 * (partner/partner.yaml).
 */
export const release = join(root, 'dist');
export const subSite = join(root, '.cache/sub');
export const subPath = '/sub/path';

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
