// After the build: class mode is a page that can be carried on a stick, so every address on it leads there from where it stands
// (`../../../pictures/step-2.svg`), with or without a base path.
import { readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The way from a page (`/en/slides/online/`) to an address of the same site (`/en/online/#who`); of a folder, to its page: on a stick it is not found otherwise. */
export function wayTo(address: string, page: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const way = posix.relative(page, path) || '.';
  return (
    (way.startsWith('.') ? way : `./${way}`) + (path.endsWith('/') ? '/index.html' : '') + rest
  );
}

/** A page with its addresses made relative: in attributes, and in its styles. `page` and the addresses begin with `base`. */
export const relative = (html: string, page: string, base: string): string => {
  const turn = (address: string): string => wayTo(address, base + page);
  return html
    .replace(
      /(\s(?:href|src|data-src)=")(\/(?!\/)[^"]*)/g,
      (_, open: string, address: string) => open + turn(address),
    )
    .replace(/<style>[\s\S]*?<\/style>/g, (style) =>
      style.replace(
        /(url\(["']?)(\/(?!\/)[^"')]*)/g,
        (_, open: string, address: string) => open + turn(address),
      ),
    );
};

export function relativeLinks(): AstroIntegration {
  let base = '';
  return {
    name: 'relative-links',
    hooks: {
      'astro:config:done': ({ config }) => void (base = config.base.replace(/\/$/, '')),
      'astro:build:done': ({ dir, pages }) => {
        for (const { pathname } of pages) {
          if (!/^[a-z]{2}\/slides\//.test(pathname)) continue;
          const file = fileURLToPath(new URL(`${pathname.replace(/\/?$/, '/')}index.html`, dir));
          writeFileSync(
            file,
            relative(readFileSync(file, 'utf8'), `/${pathname.replace(/\/?$/, '/')}`, base),
          );
        }
      },
    },
  };
}
