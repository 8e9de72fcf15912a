// The page pass as an integration: pages are finished on their way from Astro to the disk.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { pageIn } from '#site/addresses.ts';
import { importsIn, type Imports } from './ask-early.ts';
import { startFinishers, type Finishers } from './finishers.ts';
import type { Site } from './page-pass.ts';
import { removeUnusedSheets } from './unused-sheets.ts';

/** What reads each page as it was rendered, in the worker that finishes it. */
export interface Reading<Facts> {
  /** Exports `read(html, file)`. */
  module: URL;
  /** Gets what it reads, by the path of the page in the folder of the site. */
  facts: Map<string, Facts>;
}

/** Every built script, and what it imports. */
const importsOf = (scripts: readonly string[]): Imports =>
  new Map(scripts.map((file) => [basename(file), importsIn(readFileSync(file, 'utf8'))]));

/** `isBuilt`: whether the site has the page in a file. */
export function pagePass<Facts>(
  site: Site,
  reading: Reading<Facts>,
  isBuilt: (file: string) => boolean,
): AstroIntegration {
  let base = '';
  let folder = '';
  let finishers: Finishers;
  const sheets = new Set<string>();
  const files = (): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

  /** The file of a page, by its path from the root of the site: `/en/help/`. */
  const fileAt = (path: string): string => path.slice(1).replace(/(^|\/)$/, '$1index.html');

  /** Done when the drawings that were begun are written. */
  let drawings: Promise<unknown> = Promise.resolve();

  /** Writes a drawing at once: Astro may write it later than a page that needs it. */
  async function draw(address: string, response: Response): Promise<Response> {
    const bytes = await response.arrayBuffer();
    const file = join(folder, address.slice(base.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, new Uint8Array(bytes));
    return new Response(bytes, response);
  }

  /** Finishes a page of the site. */
  async function finish(address: string, response: Response): Promise<Response> {
    const file = fileAt(address.slice(base.length));
    const frame = pageIn(file)?.frame;
    const place = { address, isCarried: frame === 'slides', isFramed: frame === 'card' };
    const bytes = await response.arrayBuffer();
    // Its first picture may be inside (picture-inside.ts).
    await drawings;
    const page = await finishers.finish({ bytes, file, place });
    for (const name of page.sheets) sheets.add(name);
    if (page.facts !== undefined) reading.facts.set(file, page.facts as Facts);
    return new Response(page.bytes, response);
  }

  /** Renders as Astro does; each page is finished while the next ones are rendered. */
  const finishing = (astro: AstroPrerenderer): AstroPrerenderer => ({
    ...astro,
    name: 'page-pass',
    async setup() {
      await astro.setup?.();
      const imports = importsOf(files().filter((file) => file.endsWith('.js')));
      const built = { ...site, assets: { folder, base }, imports };
      finishers = startFinishers({ site: built, reader: reading.module.href });
    },
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      const isPage = ({ route }: (typeof paths)[number]): boolean => route.type === 'page';
      const pages = paths.filter((one) => isPage(one) && isBuilt(fileAt(one.pathname)));
      // Drawings before the pages that have them.
      return [...paths.filter((one) => !isPage(one)), ...pages];
    },
    async render(request, options) {
      const address = new URL(request.url).pathname;
      const made = astro
        .render(request, options)
        .then((one) => (one instanceof Response ? one : one.response));
      if (address.endsWith('.svg')) {
        const drawn = made.then((response) => draw(address, response));
        drawings = Promise.all([drawings, drawn]);
        return drawn;
      }
      const response = await made;
      const isPage = response.headers.get('content-type')?.startsWith('text/html');
      return isPage ? finish(address, response) : response;
    },
    async teardown() {
      await finishers.end();
      await astro.teardown?.();
    },
  });

  return {
    name: 'page-pass',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(finishing),
      'astro:build:done': () => removeUnusedSheets(files(), [...sheets]),
    },
  };
}
