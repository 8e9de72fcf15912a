// Classic scripts, each bundled from its entry: browsers load no module from a file on a disk
// (class mode), and defer modules past the first paint ("My page"). A page imports the address of
// such a script as `….ts?classic&url`, its code as `….ts?classic&raw`.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { classicCode } from './classic-code.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * `built`: gets the code of each script that a page links, by file name, for the policy of that
 * page.
 */
export function classicScripts(built: Map<string, string>): AstroIntegration {
  let folder = '';
  let dir: URL;
  const plugin = (base: string): Plugin => ({
    name: 'classic-scripts',
    enforce: 'pre',
    async load(id) {
      const [entry = '', query = ''] = id.split('?');
      if (query !== 'classic&url' && query !== 'classic&raw') return undefined;
      const { code, sources } = await classicCode({ entryPoints: [entry] });
      sources.forEach((source) => this.addWatchFile(source));
      if (query === 'classic&raw') return `export default ${JSON.stringify(code)}`;
      const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
      const name = `${basename(entry, '.ts')}.${hash}.js`;
      built.set(name, code);
      return `export default ${JSON.stringify(`${base}${folder}/${name}`)}`;
    },
    // Before pages are rendered: the page pass reads which scripts a page may bring.
    writeBundle() {
      const target = fileURLToPath(new URL(`${folder}/`, dir));
      mkdirSync(target, { recursive: true });
      for (const [name, code] of built) writeFileSync(join(target, name), code);
    },
    configureServer(server) {
      server.middlewares.use(({ url = '' }, response, next) => {
        const code = built.get(basename(url.split('?')[0] ?? ''));
        if (code === undefined) return next();
        response.setHeader('Content-Type', 'text/javascript').end(code);
      });
    },
  });
  return {
    name: 'classic-scripts',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        folder = config.build.assets;
        updateConfig({ vite: { plugins: [plugin(config.base.replace(/\/?$/, '/'))] } });
      },
      'astro:config:done': ({ config }) => void (dir = config.outDir),
    },
  };
}
