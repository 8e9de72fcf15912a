// Pagefind’s index of the release, asked without a browser: every file that it fetches is counted.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { loadFullText, type FullText } from '#components/search/full-text.ts';
import { languages, type Locale } from '#languages/locales.ts';
import { typingRules } from '#languages/typing.ts';
import { comparing } from '#search/read/engine.ts';
import { filesIn, gzipped, release } from './site.ts';

const folder = join(release, 'pagefind');
/** The files of the index, by their paths in its folder. */
export const indexFiles = (): string[] => filesIn(folder);
export const indexFile = (path: string): Buffer => readFileSync(join(folder, path));
/** The bytes of a file on the line: all but scripts and lists is packed already. */
export const bytesOnLine = (path: string): number =>
  /\.(js|json)$/.test(path) ? gzipped(indexFile(path)) : indexFile(path).length;

interface IndexedPage {
  url: string;
  content: string;
  meta: { title: string };
  filters: Record<string, string[]>;
}
/** Every page in the index. */
export const indexedPages = (): IndexedPage[] =>
  indexFiles()
    .filter((path) => path.startsWith('fragment/'))
    .map((path) => {
      const text = gunzipSync(indexFile(path)).subarray('pagefind_dcd'.length).toString();
      return JSON.parse(text.replaceAll('\u200B', '')) as IndexedPage;
    });

/** What Pagefind finds in a browser, before it was put in its place. */
const { fetch, document, location } = globalThis;
/** Takes it out again: other files are tested in the same process. */
export const closeIndex = (): void => void Object.assign(globalThis, { fetch, document, location });

/** Pagefind as a page of this language opens it; `asked` has the files that it fetched. */
export async function openIndex(locale: Locale): Promise<{ find: FullText; asked: string[] }> {
  const asked: string[] = ['pagefind.js'];
  const index = pathToFileURL(`${folder}/`).href;
  Object.assign(globalThis, {
    document: { querySelector: () => ({ getAttribute: () => languages[locale].tag }) },
    location: { href: index },
    fetch: (address: string) => {
      const path = new URL(address, index).pathname.slice(new URL(index).pathname.length);
      asked.push(path);
      return Promise.resolve(new Response(new Uint8Array(indexFile(path))));
    },
  });
  // Pagefind keeps its WebAssembly, which knows one language, with its module.
  const find = await loadFullText(
    `./pagefind.js?${locale}`,
    '1',
    comparing(typingRules(languages[locale])),
  );
  return { find, asked };
}
