// After the build: the files that a host reads from the folder of the site. nginx and Caddy have
// theirs elsewhere: `npm run hosting` prints them.
import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { apacheFile } from './apache.ts';
import { headersFile } from './headers-file.ts';
import { iisFile } from './iis.ts';

export function hostFiles(): AstroIntegration {
  let base = '';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => void (base = config.base.replace(/\/$/, '')),
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) =>
            relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
          );
        // Written after all others (whole-build.ts).
        files.push('robots.txt');
        writeFileSync(join(folder, '_headers'), headersFile(files.sort(), base));
        writeFileSync(join(folder, '.htaccess'), apacheFile(base));
        writeFileSync(join(folder, 'web.config'), iisFile(base));
      },
    },
  };
}
