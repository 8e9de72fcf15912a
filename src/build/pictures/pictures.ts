// `npm run pictures`: draws the pictures of links to the site that is built in dist/, and names them in the heads of its pages. A release does it after its build; nobody else waits for it.
import { realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '#build/print/page.ts';
import { builtSite } from '#build/print/printables.ts';
import { linkPictures } from '#content/previews.ts';
import { readContent } from '#content/read.ts';
import { drawPreviews, namePreviews } from './previews.ts';

/** Draws the pictures of a site, as far as they are not in the folder `cache`; says what it did. */
export async function drawAll(
  root: string,
  site: Site,
  cache = join(root, '.cache/previews'),
): Promise<string> {
  const content = readContent(root);
  const pictures = linkPictures(content);
  rmSync(join(site.folder, 'previews'), { recursive: true, force: true });
  const { files, drawn } = await drawPreviews(root, site, content, pictures, cache);
  const pages = namePreviews(site, content, pictures, files);
  return `${files.size} pictures of links to ${pages} pages: ${drawn} drawn, the others as they were`;
}

// `import.meta.main` is not there before Node 24.
if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  const root = join(import.meta.dirname, '../../..');
  const start = performance.now();
  try {
    const done = await drawAll(root, builtSite(join(root, 'dist')));
    console.log(`${done}, in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    process.exitCode = 1;
  }
}
