// The files of a copy of the site in one language: every page of it, and what they link and show.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '#build/print/page.ts';
import type { Locale } from '#languages/locales.ts';
import { pageIn, slugOf } from '#site/addresses.ts';
import { ageScript } from './age.ts';
import { addressIn, copiedPage, copiedTemplates, stylesIn, type Copying } from './copied-page.ts';
import type { CopiedScripts } from './copied-scripts.ts';
import { frameScript } from './frame.ts';
import { fillCopies } from './list.ts';

/** Files by their paths in the copy. */
export type Files = Record<string, string | Buffer>;

/** Scripts that only copies have. */
const ownScripts = { age: ageScript, frame: () => frameScript };
export type OwnScript = keyof typeof ownScripts;

/** The list of the copies itself. */
const list = slugOf('sharePage', { page: 'offline' });
/** Is it on the site only: the 404 page, what scripts fetch, the copies and their list? */
const isOnlyThere = (path: string): boolean => {
  const { kind, slug } = pageIn(path) ?? {};
  return (
    kind === 'notFound' || kind === 'templates' || slug === list || path.slice(3).startsWith(list)
  );
};
/** Files beside pages that come along when a page has them. */
const mayCome =
  /^(_astro\/|partner\/|pictures\/[^/]+\.svg$|film\/[^/]+\.(mp4|jpg)$|favicon\.svg$|set\.js$|[a-z]{2}\/.+\.js$)/;

/**
 * The files of the copy of a language. `scripts`: those that replace modules; `beside`: languages
 * that the copy has too, and its pages lead to.
 */
export function copiedFiles(
  { folder, address }: Site,
  locale: Locale,
  scripts: CopiedScripts,
  said: Pick<Copying, 'leave' | 'age'>,
  beside: readonly Locale[] = [],
): Files {
  const base = address.pathname;
  const files: Files = {};
  const bytesOf = (path: string): Buffer => readFileSync(join(folder, path));
  const textOf = (path: string): string => bytesOf(path).toString('utf8');
  /** A page as it was built: copies that an earlier step made are not in this one. */
  const pageOf = (path: string): string => {
    const html = textOf(path);
    return html.includes('data-copies=') ? fillCopies(html, new Map()) : html;
  };
  const pagesIn = (language: Locale): string[] =>
    globSync(`${language}/**/*.html`, { cwd: folder })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => !isOnlyThere(path));
  const pages = pagesIn(locale);
  /** With other languages beside it, the first page is the one on which a language is chosen. */
  const first = beside.length > 0 ? 'index.html' : `${locale}/index.html`;
  const there = new Set([first, ...pages, ...beside.flatMap(pagesIn)]);
  /** Puts a file into the copy, once; it may lead to itself. */
  const put = (path: string, make: () => string | Buffer): string => {
    if (files[path] === undefined) {
      files[path] = '';
      files[path] = make();
    }
    return path;
  };
  /** A file that is no page: what has addresses in it has them anew. */
  const fileOf = (path: string): string | Buffer => {
    if (path.endsWith('.css'))
      return stylesIn(textOf(path), (url) => addressIn(copying, url, path, `${dirname(path)}/`));
    if (path !== 'set.js') return bytesOf(path);
    // The addresses of the style sheets of "My page" (pages/set.js.ts), here relative to the
    // script.
    return textOf(path).replace(/"\/[^"]+\.css"/g, (url) => {
      const sheet = (JSON.parse(url) as string).slice(base.length);
      copying.has(sheet);
      return `new URL(${JSON.stringify(sheet)},document.currentScript.src).href`;
    });
  };
  const copying: Copying = {
    site: address,
    has: (path) =>
      there.has(path) || (mayCome.test(path) && put(path, () => fileOf(path)) === path),
    // Beside no page, so that every way to it leads through the root of the copy (file-read.ts).
    read: (path) =>
      put(`_astro/${path.replaceAll('/', '-')}.js`, () => {
        const text = path.endsWith('.html')
          ? copiedTemplates(textOf(path), path, copying)
          : // What the search knows of the list of copies stands on the page above it.
            textOf(path).replaceAll(`"${list}"`, `"${slugOf('share', {})}#offline"`);
        // The picture of a result may stand in no page as a file: one name, or a column of them.
        for (const [, named = ''] of text.matchAll(/"picture":("[^"]*"|\[[^\]]*\])/g))
          for (const [, name] of named.matchAll(/"([^"]+)"/g)) copying.has(`pictures/${name}.svg`);
        return `document.currentScript.text=${JSON.stringify(text)}`;
      }),
    scriptFor: (modules) => {
      const script = scripts.get(modules.join(' '));
      if (!script) throw new Error(`There is no script for ${modules.join(', ')}.`);
      return put(script.name, () => script.code);
    },
    own: (script) => put(`_astro/${script}.js`, () => ownScripts[script](said.age)),
    sheetFor: (css) =>
      put(`_astro/${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`, () => css),
    codeAt: textOf,
    ...said,
  };
  for (const path of pages) {
    const from = path.replace(/index\.html$/, '');
    files[path] = copiedPage(pageOf(path), from, from, copying);
  }
  // index.html at the root of the folder.
  files['index.html'] = copiedPage(pageOf(first), first.replace('index.html', ''), '', copying);
  copying.has('set.js');
  return files;
}
