// Stops the build before Astro opens a file when the content has a mistake, and says every mistake at once.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../schemas/check.ts';
import { ContentError } from '../schemas/problem.ts';

export function checkedContent(): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        if (command === 'preview' || command === 'sync') return;
        const problems = checkContent(fileURLToPath(config.root), config.site);
        if (problems.length === 0) return;
        const error = new ContentError(problems);
        // An author who is writing keeps the page open; a release does not go out.
        if (command === 'dev') logger.error(`\n${error.message}`);
        else throw error;
      },
    },
  };
}
