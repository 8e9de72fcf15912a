// The scripts of a copy. Browsers load no module from a disk: the modules of a page become one
// classic script, with a replacement for `fetch` (file-read.ts).
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { classicCode } from '#build/classic-code.ts';

const inPage = /<script type="module" src="([^"]*)">/g;

/** The addresses of the modules of a page, in their order. */
const modulesOf = (html: string): string[] =>
  [...html.matchAll(inPage)].flatMap(([, address]) => address ?? []);

/** What Vite puts round `import()` to load its parts early. In one file there are no parts. */
const withoutParts: Plugin = {
  name: 'without-parts',
  setup: (bundling) =>
    bundling.onLoad({ filter: /preload-helper\.[^/\\]*\.js$/ }, ({ path }) => {
      const [, name] =
        /export\s*\{\s*[\w$]+ as ([\w$]+)\s*\}/.exec(readFileSync(path, 'utf8')) ?? [];
      if (!name) throw new Error(`${path} does not export what loads parts of scripts as before.`);
      return { contents: `export const ${name} = (load) => load();` };
    }),
};

/** “Look on all pages” is not in a copy, nor is its script. */
const withoutFullText: Plugin = {
  name: 'without-full-text',
  setup: (bundling) =>
    bundling.onLoad({ filter: /[/\\]all-pages\.[^/\\]*\.js$/ }, () => ({ contents: '' })),
};

/** A script that does what these modules do. */
async function bundle(folder: string, modules: readonly string[]): Promise<string> {
  const { code } = await classicCode({
    stdin: {
      contents: modules.map((file) => `import ${JSON.stringify(join(folder, file))};`).join('\n'),
      resolveDir: folder,
    },
    inject: [join(import.meta.dirname, 'file-read.ts')],
    plugins: [withoutParts, withoutFullText],
  });
  return code;
}

/** The path and code of a script in a copy, by the addresses of the modules that it replaces. */
export type CopiedScripts = ReadonlyMap<string, { name: string; code: string }>;

/**
 * The script for each list of modules on a page of the site (`modulesOf`), by that list as text;
 * `base`: the path of the site.
 */
export async function copiedScripts(folder: string, base: string): Promise<CopiedScripts> {
  const lists = new Map<string, readonly string[]>();
  for (const page of globSync(['index.html', '[a-z][a-z]/**/*.html'], { cwd: folder })) {
    const modules = modulesOf(readFileSync(join(folder, page), 'utf8'));
    if (modules.length > 0) lists.set(modules.join(' '), modules);
  }
  return new Map(
    await Promise.all(
      [...lists].map(async ([key, modules]) => {
        const code = await bundle(
          folder,
          modules.map((address) => address.slice(base.length)),
        );
        const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
        return [key, { name: `_astro/page.${hash}.js`, code }] as const;
      }),
    ),
  );
}
