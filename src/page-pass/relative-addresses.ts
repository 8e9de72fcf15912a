// Class mode can be carried on a stick, so its addresses are relative
// (`../../../pictures/step-2.svg`), with or without a base path.
import { posix } from 'node:path';
import { codeOf, setCode, type Page } from './tree.ts';

const named = new Set(['href', 'src', 'data-src']);
/** An address from the root of the site; `//` would be that of another. */
const isOwn = (address: string): boolean => address.startsWith('/') && !address.startsWith('//');

/**
 * The relative path from a page (`/en/slides/online/`) to an address of the site
 * (`/en/online/#who`); for a folder, to its index.html, which a disk needs.
 */
export function wayTo(address: string, page: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const way = posix.relative(page, path) || '.';
  return (
    (way.startsWith('.') ? way : `./${way}`) + (path.endsWith('/') ? '/index.html' : '') + rest
  );
}

/**
 * Makes the addresses of a page relative, in attributes and styles. `from`: its own address, with
 * the base path.
 */
export function makeAddressesRelative({ elements }: Page, from: string): void {
  for (const element of elements) {
    for (const attr of element.attrs)
      if (named.has(attr.name) && isOwn(attr.value)) attr.value = wayTo(attr.value, from);
    if (element.tagName === 'style')
      setCode(
        element,
        codeOf(element).replace(
          /(url\(["']?)(\/(?!\/)[^"')]*)/g,
          (_, open: string, address: string) => open + wayTo(address, from),
        ),
      );
  }
}
