// `npm run pictures`: draws the pictures of link previews for the site in dist/, and adds them to
// the heads of its pages. A step of the release only.
import { join } from 'node:path';
import { command } from '#build/command.ts';
import type { Site } from '#build/print/page.ts';
import { builtSite } from '#build/print/printables.ts';
import { linkPictures, type LinkPicture } from '#content/previews.ts';
import { readContent } from '#content/read.ts';
import { drawPreviews, namePreviews } from './previews.ts';

/**
 * Draws the pictures of a site, as far as they are not in the folder `cache`; says what it did.
 * `isAsked`: which of them, where not all; pages name the others too.
 */
export async function drawAll(
  root: string,
  site: Site,
  cache = join(root, '.cache/previews'),
  isAsked: (picture: LinkPicture) => boolean = () => true,
): Promise<string> {
  const content = readContent(root);
  const pictures = linkPictures(content);
  const { files, drawn } = await drawPreviews(root, site, content, pictures, cache, isAsked);
  const pages = namePreviews(site, content, pictures, files);
  return `${files.size} pictures of links to ${pages} pages: ${drawn} drawn, the others as they were`;
}

await command(import.meta.filename, (root) => drawAll(root, builtSite(join(root, 'dist'))));
