// After the build: each page once more, as a tree, in small steps that make it fit into the first round trip of a slow line, safe, and, where it is
// carried on a stick, whole.
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { refuseForeignCode } from './foreign-code.ts';
import { joinSheets } from './one-sheet.ts';
import { writePolicy, type ClassicScripts } from './policy.ts';
import { makeAddressesRelative } from './relative-addresses.ts';
import { serialize } from './serialize.ts';
import { readPage } from './tree.ts';
import { dropWhiteSpace } from './white-space.ts';

interface Site {
  /** The only script that may stand in a page. */
  inlineScript: string;
  /** The classic scripts that pages link. */
  scripts: ClassicScripts;
}

/** A built page, or a file of templates, as it is published. `address`: where it stands, with the base path; with `isCarried` its own addresses start from there. */
export function finish(
  html: string,
  { inlineScript, scripts }: Site,
  { address = '/', isCarried = false } = {},
): string {
  const page = readPage(html);
  refuseForeignCode(page, inlineScript);
  dropWhiteSpace(page);
  if (page.isWhole) {
    const sheet = joinSheets(page);
    if (isCarried) makeAddressesRelative(page, address);
    writePolicy(page, sheet, scripts);
  }
  return serialize(page.root);
}

export function pagePass(site: Site): AstroIntegration {
  let base = '';
  return {
    name: 'page-pass',
    hooks: {
      'astro:config:done': ({ config }) => void (base = config.base.replace(/\/$/, '')),
      'astro:build:done': ({ assets, dir }) => {
        const root = fileURLToPath(dir);
        const files = [...assets.values()].flat().map((url) => fileURLToPath(url));
        for (const file of new Set(files.filter((name) => name.endsWith('.html')))) {
          const path = relative(root, file).replaceAll('\\', '/');
          const address = `${base}/${path.replace(/index\.html$/, '')}`;
          const isCarried = /^[a-z]{2}\/slides\//.test(path);
          try {
            const html = readFileSync(file, 'utf8');
            writeFileSync(file, finish(html, site, { address, isCarried }));
          } catch (cause) {
            throw new Error(`${relative(process.cwd(), file)} ${(cause as Error).message}`, {
              cause,
            });
          }
        }
      },
    },
  };
}
