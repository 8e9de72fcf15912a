// After the build: parses each page and applies small steps, so that it fits into one round trip,
// is safe, and, in class mode, works from a disk.
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { pageIn } from '#site/addresses.ts';
import { askEarly, importsIn, type Imports } from './ask-early.ts';
import type { Assets } from './assets.ts';
import { refuseForeignCode } from './foreign-code.ts';
import { joinSheets } from './one-sheet.ts';
import { showsAtOnce, putPictureInside } from './picture-inside.ts';
import { loadFromAnyHost, writePolicy, type ClassicScripts } from './policy.ts';
import { makeAddressesRelative } from './relative-addresses.ts';
import { serialize } from './serialize.ts';
import { readPage, type Page } from './tree.ts';
import { removeUnusedSheets } from './unused-sheets.ts';
import { dropWhiteSpace } from './white-space.ts';
import { keepWordsWhole } from './whole-words.ts';

interface Site {
  /** The only scripts that may stand in a page. */
  inlineScripts: readonly string[];
  /** The classic scripts that pages link. */
  scripts: ClassicScripts;
}
/** What is known of it when it is built. */
interface BuiltSite extends Site {
  /** Its files, and what its scripts bring. */
  assets: Assets;
  imports: Imports;
}

/** Where a page stands. */
interface Place {
  /** Its path on the site, with the base path. */
  address: string;
  /** It is carried on a stick: its addresses become relative. */
  isCarried: boolean;
  /** It is for the frames of other sites. */
  isFramed: boolean;
}

/** A built file as a tree, with code of the site only and no white space that nobody sees. */
function prepared(html: string, { inlineScripts }: BuiltSite): Page {
  const page = readPage(html);
  refuseForeignCode(page, inlineScripts);
  dropWhiteSpace(page);
  return page;
}

/** The file of a prepared page. */
function completed(
  page: Page,
  { scripts, assets, imports }: BuiltSite,
  { address, isCarried, isFramed }: Place,
): string {
  if (page.isWhole) {
    keepWordsWhole(page);
    const sheet = joinSheets(page, assets);
    if (isCarried) makeAddressesRelative(page, address);
    else askEarly(page, imports);
    writePolicy(page, sheet, scripts);
    if (isFramed) loadFromAnyHost(page, ['img-src', 'font-src']);
  }
  return serialize(page.root);
}

/** A finished page or template file. Its first picture is inside where it still shows at once. */
export function finish(
  html: string,
  site: BuiltSite,
  { address = '/', isCarried = false, isFramed = false }: Partial<Place> = {},
): string {
  const place = { address, isCarried, isFramed };
  const page = prepared(html, site);
  const hasPicture = !isCarried && putPictureInside(page, site.assets);
  const file = completed(page, site, place);
  return hasPicture && !showsAtOnce(file) ? completed(prepared(html, site), site, place) : file;
}

/** A built file, by its path on this computer. */
interface BuiltPage extends Place {
  file: string;
}
/** What one thread finishes (finish-files.ts). */
export interface Share {
  pages: BuiltPage[];
  site: BuiltSite;
}

/**
 * Finishes the files in as many workers as there are cores. Gives the style sheets in use; rejects
 * with the first page that fails, by file.
 */
async function finishAll(pages: readonly BuiltPage[], site: BuiltSite): Promise<string[]> {
  const threads = availableParallelism();
  const shares = Array.from({ length: threads }, (_, thread) =>
    pages.filter((_page, i) => i % threads === thread),
  );
  const worker = new URL('./finish-files.ts', import.meta.url);
  const sheets = await Promise.all(
    shares.map((share) =>
      once(new Worker(worker, { workerData: { pages: share, site } satisfies Share }), 'message'),
    ),
  );
  return (sheets as [string[]][]).flat(2);
}

export function pagePass(site: Site): AstroIntegration {
  let base = '';
  return {
    name: 'page-pass',
    hooks: {
      'astro:config:done': ({ config }) => void (base = config.base.replace(/\/$/, '')),
      'astro:build:done': async ({ assets, dir }) => {
        const root = fileURLToPath(dir);
        const files = [...assets.values()].flat().map((url) => fileURLToPath(url));
        const pages = [...new Set(files.filter((name) => name.endsWith('.html')))].map((file) => {
          const path = relative(root, file).replaceAll('\\', '/');
          const address = `${base}/${path.replace(/index\.html$/, '')}`;
          const frame = pageIn(path)?.frame;
          return { file, address, isCarried: frame === 'slides', isFramed: frame === 'card' };
        });
        const built = readdirSync(root, { recursive: true, encoding: 'utf8' });
        const imports = new Map(
          built
            .filter((name) => name.endsWith('.js'))
            .map((name) => [basename(name), importsIn(readFileSync(join(root, name), 'utf8'))]),
        );
        const asked = await finishAll(pages, {
          ...site,
          assets: { folder: root, base },
          imports,
        });
        removeUnusedSheets(
          built.map((name) => join(root, name)),
          asked,
        );
      },
    },
  };
}
