// Preloads the first picture of a page and what is linked at its end. Chromium's preload scanner
// does not run in a page with its policy in a <meta>: scripts (with the key to leave) and late
// styles were loaded one after the other, 2.5 s later on a slow line.
import { posix } from 'node:path';
import { attribute, elementsIn, newElement, type Element, type Page, type Parent } from './tree.ts';

/** The files that a script of the site imports. */
interface Brought {
  names: readonly string[];
  /** It has no code of its own. */
  isOnly: boolean;
}
export type Imports = ReadonlyMap<string, Brought>;

/** The imports in the code of a built script. */
export function importsIn(code: string): Brought {
  const names = [...code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)];
  return {
    names: names.flatMap(([, name]) => name ?? []),
    isOnly: /^import\s*["'][^"']+["'];?\s*$/.test(code),
  };
}

/** The address of another file beside one. */
const beside = (address: string, name: string): string => posix.join(posix.dirname(address), name);

/** A script and everything that it imports, by address. */
const withImports = (address: string, imports: Imports): string[] => [
  address,
  ...(imports.get(posix.basename(address))?.names ?? []).flatMap((name) =>
    withImports(beside(address, name), imports),
  ),
];

/** Replaces a script that only imports another one: Astro writes such a script for each layout. */
function skipEmpty(script: Element, imports: Imports): void {
  const src = script.attrs.find(({ name }) => name === 'src');
  const brought = imports.get(posix.basename(src?.value ?? ''));
  const [name = ''] = brought?.names ?? [];
  if (src && brought?.isOnly) src.value = beside(src.value, name);
}

/** Where a picture is the one to show: everywhere, or where no `<source>` before it is. */
function mediaOf({ parentNode }: Element): [string, string][] {
  const sources = parentNode?.nodeName === 'picture' ? elementsIn(parentNode) : [];
  const media = sources.flatMap((source) => attribute(source, 'media') ?? []);
  return media.map((where) => ['media', `not all and ${where}`]);
}

/** A preload link, with more attributes than its address. */
const linkTo = (
  href: string | undefined,
  parent: Parent,
  ...attrs: readonly (readonly [string, string])[]
): Element => newElement('link', [...attrs, ['href', href ?? '']], parent);

/**
 * Adds preload links: to the head for the first picture, and after the top bar for the style sheets
 * and scripts of the body. A link before the bar delays the first paint by 10 ms on a processor six
 * times slower.
 */
export function askEarly({ elements }: Page, imports: Imports): void {
  const head = elements.find(({ tagName }) => tagName === 'head');
  if (!head) return;
  // A sheet that was written into the one of the page was removed, and has no parent.
  const later = elements.filter(({ parentNode }) => parentNode && parentNode !== head);
  for (const picture of later.filter((element) => attribute(element, 'fetchpriority') === 'high'))
    head.childNodes.push(
      linkTo(
        attribute(picture, 'src'),
        head,
        ['rel', 'preload'],
        ['as', 'image'],
        ['fetchpriority', 'high'],
        ...mediaOf(picture),
      ),
    );
  const bar = later.find(
    ({ tagName, parentNode }) => tagName === 'header' && parentNode?.nodeName === 'body',
  );
  const place = bar?.parentNode ?? head;
  const sheets = later.filter((element) => attribute(element, 'rel') === 'stylesheet');
  const linksToSheets = (isForScreen: boolean): Element[] =>
    sheets
      .filter((one) => (attribute(one, 'media') === undefined) === isForScreen)
      .map((one) => linkTo(attribute(one, 'href'), place, ['rel', 'preload'], ['as', 'style']));
  const modules = later.filter((element) => attribute(element, 'type') === 'module');
  for (const script of modules) skipEmpty(script, imports);
  const scripts = modules.flatMap((script) => withImports(attribute(script, 'src') ?? '', imports));
  place.childNodes.splice(
    bar ? place.childNodes.indexOf(bar) + 1 : place.childNodes.length,
    0,
    ...linksToSheets(true),
    ...[...new Set(scripts)].map((script) => linkTo(script, place, ['rel', 'modulepreload'])),
    // The `load` event waits for the print style sheet: linked at the end, it came after all
    // pictures near the screen.
    ...linksToSheets(false),
  );
}
