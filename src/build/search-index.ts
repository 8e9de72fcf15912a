// After the build: Pagefind's index of every language, from the places of the content itself. Only the files that the search asks for are kept.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { locales } from '#languages/locales.ts';
import { placesIn } from '#content/places.ts';
import { readContent } from '#content/read.ts';

/** Throws what Pagefind complains of. */
const well = (errors: readonly string[], what: string): void => {
  if (errors.length > 0)
    throw new Error(`The search index could not be built (${what}): ${errors.join('; ')}`);
};

export function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => void (root = fileURLToPath(config.root)),
      'astro:build:done': async ({ dir, logger }) => {
        const content = readContent(root);
        // One file of texts a language: a few hundred small ones would each cost a round trip of a slow line.
        const { index, errors } = await createIndex({ maxFragments: 1 });
        well(errors, 'start');
        if (!index) throw new Error('Pagefind gave no index.');
        for (const locale of locales)
          for (const { url, title, part, colours, number, picture, text } of placesIn(
            content,
            locale,
          )) {
            const added = await index.addCustomRecord({
              url: `${locale}/${url}`,
              language: locale,
              content: text,
              meta: {
                title,
                part,
                ...(colours && { colours }),
                ...(number && { number }),
                ...(picture
                  ? { drawing: picture, mirror: content.credits[picture]?.mirror ? 'yes' : 'no' }
                  : {}),
              },
            });
            well(added.errors, `${locale}/${url}`);
          }
        const { files, errors: wrong } = await index.getFiles();
        well(wrong, 'files');
        const needed = files.filter(
          ({ path }) =>
            !/(ui|highlight|modular|component|playground|worker)[\w-]*\.(js|css)$/.test(path),
        );
        for (const file of needed) {
          const target = join(fileURLToPath(dir), 'pagefind', file.path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, file.content);
        }
        await close();
        logger.info(`${needed.length} files in pagefind/`);
      },
    },
  };
}
