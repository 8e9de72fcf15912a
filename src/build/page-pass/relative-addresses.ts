// Class mode is a page that can be carried on a stick, so every address on it leads there from where it stands (`../../../pictures/step-2.svg`),
// with or without a base path.
import { posix } from 'node:path';
import { codeOf, setCode, type Page } from './tree.ts';

const named = new Set(['href', 'src', 'data-src']);
/** An address from the root of the site; `//` would be that of another. */
const isOwn = (address: string): boolean => address.startsWith('/') && !address.startsWith('//');

/** The way from a page (`/en/slides/online/`) to an address of the same site (`/en/online/#who`); of a folder, to its page: on a stick it is not found otherwise. */
export function wayTo(address: string, page: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const way = posix.relative(page, path) || '.';
  return (
    (way.startsWith('.') ? way : `./${way}`) + (path.endsWith('/') ? '/index.html' : '') + rest
  );
}

/** Makes the addresses of a page relative: in attributes, and in its styles. `from`: its own address, which begins with the base path as they do. */
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
