// After the build: Pagefind's index of each language, in pagefind/. Which pages are in it follows
// from the table of pages.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { told } from '#build/errors.ts';
import { writeWhole } from '#build/whole-files.ts';
import type { PageFacts } from './read-page.ts';

interface IndexedPage extends PageFacts {
  /** Below the address of the site: `/en/help/`. */
  url: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * A page as Pagefind is told of it. What a result shows are filters, of which it reads one only:
 * other facts on a page are words of it, and "blue" would find all that is blue.
 */
function written(
  { html, url, reader, picture, mirror, colours }: IndexedPage,
  part: string,
): string {
  const facts = Object.entries({
    reader,
    part,
    picture,
    colours,
    ...(mirror && { mirror: 'true' }),
  }).flatMap(([name, fact]) => (fact ? [[name, escaped(fact)] as const] : []));
  const filters = facts.map(([name]) => `${name}[data-${name}]`).join(', ');
  const attributes = facts.map(([name, fact]) => `data-${name}="${fact}"`).join(' ');
  return `<!DOCTYPE html><html lang="${url.slice(1, 3)}"><body data-pagefind-body data-pagefind-filter="${filters}" ${attributes}>${html}</body></html>`;
}

/** Of what Pagefind writes, the search asks for these only: no frame of its own, no worker. */
const isAsked = (path: string): boolean =>
  !/^pagefind-(?!entry)/.test(path) && !/\.(css|html)$/.test(path);

/**
 * What browsers keep of a question would say what it was about: pieces of the index and of pages
 * are kept by none. The rest is the same for everybody.
 */
function keptByNone(code: string): string {
  const asks = 'fetch(queued.input)';
  if (code.split(asks).length !== 2)
    throw told(
      `pagefind.js of this version does not ask by one ${asks}. Find in it how it asks for pieces, so that no browser keeps them (src/build/full-text).`,
    );
  return code.replace(
    asks,
    'fetch(queued.input,/\\/(index|fragment)\\//.test(queued.input)?{cache:"no-store"}:{})',
  );
}

/** The files of the index, by their paths in pagefind/. `read`: its pages by their files. */
async function fullTextOf(
  read: ReadonlyMap<string, PageFacts>,
): Promise<Map<string, string | Uint8Array>> {
  // Pages are read in the order in which workers finish them.
  const pages: IndexedPage[] = [...read]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, facts]) => ({ ...facts, url: `/${file.replace('index.html', '')}` }));
  // What a page belongs to is above it; the first page of a language is above all.
  const titles = new Map(pages.map(({ url, title }) => [url, title]));
  const partOf = ({ url }: IndexedPage): string =>
    /^\/..\/[^/]*\/$/.test(url) ? '' : (titles.get(url.replace(/[^/]+\/$/, '')) ?? '');
  const { index, errors } = await createIndex();
  if (!index) throw told(`Pagefind does not start: ${errors.join(' ')}`);
  const added = await Promise.all(
    pages.map((page) => index.addHTMLFile({ url: page.url, content: written(page, partOf(page)) })),
  );
  const { files, errors: wrong } = await index.getFiles();
  await close();
  const all = [...errors, ...added.flatMap((one) => one.errors), ...wrong];
  if (all.length > 0) throw told(`Pagefind cannot read the pages: ${all.join(' ')}`);
  return new Map(
    files
      .filter(({ path }) => isAsked(path))
      .map(({ path, content }) => [
        path,
        path === 'pagefind.js' ? keptByNone(Buffer.from(content).toString()) : content,
      ]),
  );
}

/** `pages`: what the page pass reads of pages with `read-page.ts`. */
export const fullText = (pages: ReadonlyMap<string, PageFacts>): AstroIntegration => ({
  name: 'full-text',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const files = await fullTextOf(pages);
      writeWhole(
        [...files].map(([path, content]) => [join(fileURLToPath(dir), 'pagefind', path), content]),
      );
    },
  },
});
