// After the build, before the page pass: Pagefind's index of each language, in pagefind/. Which
// pages are in it follows from the table of pages.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { told } from '#build/errors.ts';
import { writeWhole } from '#build/whole-files.ts';
import { isInFullText, pageIn } from '#site/addresses.ts';
import { pageText, type PageText } from './page-text.ts';

interface IndexedPage extends PageText {
  /** Below the address of the site: `/en/help/`. */
  url: string;
  reader: 'child' | 'adult';
}

/** The pages in the index, as they are built. */
export function indexedPages(folder: string): IndexedPage[] {
  return globSync('[a-z][a-z]/**/index.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => {
      const page = pageIn(file);
      if (!page || !isInFullText(page)) return [];
      const text = pageText(readFileSync(join(folder, file), 'utf8'));
      if (!text) throw told(`${file} has no <main> with an <h1>. Every page has both.`);
      const { reader, search: { picture } = {} } = page;
      return {
        ...text,
        ...(picture && { picture, mirror: false }),
        url: `/${file.replace('index.html', '')}`,
        reader,
      };
    });
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

/** The files of the index of a built site, by their paths in pagefind/. */
export async function fullTextOf(folder: string): Promise<Map<string, string | Uint8Array>> {
  const pages = indexedPages(folder);
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

export const fullText = (): AstroIntegration => ({
  name: 'full-text',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const files = await fullTextOf(folder);
      writeWhole([...files].map(([path, content]) => [join(folder, 'pagefind', path), content]));
    },
  },
});
