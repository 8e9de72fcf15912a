// Turns a page of the site into one of a copy: it works from a disk and from a host, in any folder,
// without requests to anywhere else.
import { posix } from 'node:path';
import {
  attribute,
  codeOf,
  loadFromAnyHost,
  readPage,
  remove,
  serialize,
  setCode,
  wayTo,
  writePolicy,
  type Element,
  type Page,
} from '#page-pass/index.ts';
import { pageIn } from '#site/addresses.ts';
import { append, putAge, type Age } from './age.ts';
import type { OwnScript } from './copied-files.ts';
import { timesTable } from './times-table.ts';

/** The data of a copy that its pages need. */
export interface Copying {
  /** The address of the site. */
  site: URL;
  /** Where “Leave” leads on the site; in a copy, to the times table beside its pages. */
  leave: string;
  /**
   * Whether a file of the site is in the copy, by its path: `en/help/index.html`. A file that is
   * asked for is added.
   */
  has: (path: string) => boolean;
  /** Brings a file that scripts read, as a script; gives the path of that. */
  read: (path: string) => string;
  /** The path of the script in the place of modules, by their addresses. */
  scriptFor: (modules: readonly string[]) => string;
  /** The path of a script that only copies have. */
  own: (script: OwnScript) => string;
  /** The path of a style sheet. */
  sheetFor: (css: string) => string;
  /** Of which day this copy is, and what it says when it is old. */
  age: Age;
  /** The code of a script that the page has as a file. */
  codeAt: (path: string) => string;
}

/** Attributes with an address that may be relative to the page. */
const leading = new Set(['href', 'src', 'poster', 'data-src']);
/** What scripts read, and folders in which they find more. */
const readings = new Set(['data-templates', 'data-book', 'data-names', 'data-syllables']);
const folders = new Set(['data-home', 'data-pictures']);

/**
 * Rewrites an address for the copy: relative to `to` where its target is in the copy, otherwise its
 * address on the site.
 */
export function addressIn(
  { site, has, leave }: Pick<Copying, 'site' | 'has' | 'leave'>,
  address: string,
  from: string,
  to: string,
): string {
  if (address === leave) return wayTo(`/${timesTable}`, `/${to}`);
  if (address === '' || address.startsWith('#') || /^[a-z-]+:/.test(address)) return address;
  const goal = new URL(address, new URL(from, site));
  const path = goal.pathname.slice(site.pathname.length);
  return has(path.replace(/(^|\/)$/, '$1index.html'))
    ? wayTo(`/${path}${goal.hash}`, `/${to}`)
    : goal.href;
}

/** Writes the addresses in a style sheet. */
export const stylesIn = (css: string, write: (address: string) => string): string =>
  css.replace(
    /(url\(["']?)([^"')]+)/g,
    (_, open: string, address: string) => open + write(address),
  );

/**
 * Preloads and prefetches, which are useless or refused on a disk; metadata for link previews;
 * links to PDFs, which stay on the site; “Look on all pages”, whose index cannot be fetched; and
 * what tells the way to a copy.
 */
const isForTheWeb = (element: Element): boolean =>
  /^(preload|modulepreload|alternate)$/.test(attribute(element, 'rel') ?? '') ||
  attribute(element, 'type') === 'speculationrules' ||
  attribute(element, 'data-pdf') !== undefined ||
  attribute(element, 'data-full-text') !== undefined ||
  attribute(element, 'data-only-on-web') !== undefined ||
  (element.tagName === 'meta' && attribute(element, 'property') !== undefined);

/**
 * Replaces modules by classic scripts, since browsers load no module from a disk; gives the
 * replaced files.
 */
function changeScripts({ elements }: Page, { scriptFor }: Copying, base: string): Element[] {
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  const [first, ...others] = scripts.filter((script) => attribute(script, 'type') === 'module');
  if (first) {
    const modules = [first, ...others].map((script) => attribute(script, 'src') ?? '');
    first.attrs = [
      { name: 'defer', value: '' },
      { name: 'src', value: base + scriptFor(modules) },
    ];
    others.forEach(remove);
  }
  // The first-paint script loads fonts, and set.js where needed; here every page has set.js, since
  // nobody waits for it.
  for (const script of scripts.filter((one) => attribute(one, 'data-fonts') !== undefined)) {
    script.attrs = [{ name: 'src', value: `${base}set.js` }];
    script.childNodes = [];
  }
  return scripts.filter((script) => attribute(script, 'defer') !== undefined && script !== first);
}

/**
 * Moves the style sheet of a page into a file, since many pages have the same; that of slides stays
 * inline, because their second window is written from memory (components/slides/notes-window.ts).
 * Gives its element.
 */
function moveSheet(page: Page, from: string, to: string, copying: Copying): Element {
  const sheet = page.elements.find(({ tagName }) => tagName === 'style');
  if (!sheet) throw new Error(`${from} has no style sheet.`);
  const isFile = pageIn(from)?.frame !== 'slides';
  const css = stylesIn(
    // On the web a late font is not used (build/fonts.ts); here it is a local file.
    codeOf(sheet).replaceAll('font-display:optional', 'font-display:block'),
    (address) => addressIn(copying, address, from, isFile ? '_astro/' : to),
  );
  setCode(sheet, isFile ? '' : css);
  if (isFile) {
    sheet.tagName = sheet.nodeName = 'link';
    sheet.attrs = [
      { name: 'rel', value: 'stylesheet' },
      { name: 'href', value: copying.site.pathname + copying.sheetFor(css) },
    ];
  }
  return sheet;
}

/**
 * Shows what only a copy has, hidden on the site: the day of the copy at the end of pages with
 * numbers; on the first page, links to the files beside it.
 */
function fillPlaces({ elements }: Page, said: Readonly<Record<string, string>>): void {
  for (const place of elements) {
    const what = attribute(place, 'data-in-copy');
    if (what === undefined) continue;
    place.attrs = place.attrs.filter(({ name }) => name !== 'data-in-copy' && name !== 'hidden');
    place.childNodes = readPage(said[what] ?? '').root.childNodes;
  }
}

/**
 * What a page of a copy loads: where it will lie is not known. It asks for nothing outside the copy
 * (tests/site/copies).
 */
const loaded = ['script-src', 'style-src', 'img-src', 'font-src', 'media-src'];

/** A page of a copy. `from`: its path on the site, `en/help/`; `to`: its folder in the copy. */
export function copiedPage(html: string, from: string, to: string, copying: Copying): string {
  const page = readPage(html);
  const { pathname: base } = copying.site;
  const write = (address: string): string => addressIn(copying, address, from, to);
  const way = (path: string): string => wayTo(`/${path}`, `/${to}`);
  page.elements.filter(isForTheWeb).forEach(remove);
  const kept = changeScripts(page, copying, base);
  const classic = new Map(
    kept.map((script) => {
      const { pathname } = new URL(attribute(script, 'src') ?? '', new URL(from, copying.site));
      return [posix.basename(pathname), copying.codeAt(pathname.slice(base.length))] as const;
    }),
  );
  const sheet = moveSheet(page, from, to, copying);
  // A sandboxed frame has an opaque origin and cannot load files from a disk. The only such frame
  // shows a page of this site without scripts.
  for (const frame of page.elements.filter(({ tagName }) => tagName === 'iframe'))
    frame.attrs = frame.attrs.filter(({ name }) => name !== 'sandbox');
  const tellsAge = putAge(page, copying.age);
  fillPlaces(page, {
    date: copying.age.copied,
    readme: `<a href="${way('README.txt')}">README.txt</a>`,
  });
  // Removed elements need no files.
  for (const element of page.elements.filter(({ parentNode }) => parentNode)) {
    // A drawing in the page needs no file either, and the address of its own begins at the site.
    element.attrs = element.attrs.filter(({ name }) => name !== 'data-file');
    for (const attr of element.attrs)
      if (leading.has(attr.name)) attr.value = write(attr.value);
      else if (readings.has(attr.name))
        attr.value = way(copying.read(attr.value.slice(base.length)));
      else if (folders.has(attr.name))
        attr.value = way(attr.value.slice(base.length).replace(/\/$/, '')) + '/';
  }
  writePolicy(page, sheet, classic);
  loadFromAnyHost(page, loaded);
  const body = page.elements.find(({ tagName }) => tagName === 'body');
  const added: OwnScript[] = [];
  if (tellsAge) added.push('age');
  if (pageIn(from)?.frame === 'slides') added.push('frame');
  for (const script of added)
    if (body) append(`<script src="${way(copying.own(script))}"></script>`, body);
  return serialize(page.root);
}

/**
 * The templates of a language (pages/[lang]/templates.astro) for scripts: addresses begin at the
 * root of the copy, written as `{root}` (file-read.ts).
 */
export function copiedTemplates(html: string, from: string, copying: Copying): string {
  const page = readPage(html);
  for (const { attrs } of page.elements)
    for (const attr of attrs)
      if (attr.value.startsWith(copying.site.pathname))
        attr.value = addressIn(copying, attr.value, from, '').replace(/^\.\//, '{root}');
  return serialize(page.root);
}
