// An interrupted build never looks finished. robots.txt marks a finished one: it is deleted first
// and written last, and all that read the site check it (print/printables.ts, start.ts, tests).
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { holdFolder } from './one-at-a-time.ts';
import { inWords, told } from './errors.ts';
import { writeWhole } from './whole-files.ts';

/** The first integration: another running build is reported before any work starts. */
export const onlyBuild = (): AstroIntegration => ({
  name: 'only-build',
  hooks: {
    'astro:config:setup': ({ command, config }) => {
      if (command === 'build') holdFolder(fileURLToPath(config.root));
    },
  },
});

/** The last of all integrations. */
export function wholeBuild(): AstroIntegration {
  let folder = '';
  let sitemap = '';
  const mark = (): string => join(folder, 'robots.txt');
  const write = (text: string): void => {
    try {
      writeWhole([[mark(), text]]);
    } catch (error) {
      throw told(inWords(error));
    }
  };
  return {
    name: 'whole-build',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
        sitemap = new URL(`${config.base.replace(/\/?$/, '/')}sitemap-index.xml`, config.site).href;
      },
      'astro:build:start': () => {
        // Whether one may write there is asked before a minute of work.
        write('');
        rmSync(mark());
      },
      'astro:build:done': () => write(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`),
    },
  };
}
