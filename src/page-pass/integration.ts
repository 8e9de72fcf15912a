// The page pass as an integration: pages are finished on their way from Astro to the disk.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/** The built file of a page. */
function fileOf(address: string, { isIndex }: { isIndex: boolean }): string {
  return isIndex ? `${address}index.html` : `${address.replace(/\/$/, '')}.html`;
}

export function pagePass<Facts>(site: Site, reading: Reading<Facts>): AstroIntegration {
  let base = '';
  let folder = '';
  let finishers: Finishers;
  const sheets = new Set<string>();
  const files = (): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

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
    async render(request, options) {
      const rendered = await astro.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (!response.headers.get('content-type')?.startsWith('text/html')) return rendered;
      const address = new URL(request.url).pathname;
      const file = fileOf(address.slice(base.length + 1), options.routeData);
      const frame = pageIn(file)?.frame;
      const place = { address, isCarried: frame === 'slides', isFramed: frame === 'card' };
      const page = await finishers.finish({ bytes: await response.arrayBuffer(), file, place });
      for (const name of page.sheets) sheets.add(name);
      if (page.facts !== undefined) reading.facts.set(file, page.facts as Facts);
      return new Response(page.bytes, response);
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
