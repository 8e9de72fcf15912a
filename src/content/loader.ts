// Loads the files of `content/` into Astro by the same reader as the checks. Astro renders MDX
// itself, from its file.
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { locales } from '#languages/locales.ts';
import { languageFiles, sharedFiles, type FileKind, type ReadOne } from './files.ts';
import { folderAt, type Folder } from './folder.ts';
import { filesOf, isOf, made } from './read.ts';

type Kinds = {
  [Name in keyof typeof languageFiles]: (typeof languageFiles)[Name];
} & {
  [Name in keyof typeof sharedFiles as `shared${Capitalize<Name>}`]: (typeof sharedFiles)[Name];
};
/** What `defineCollection` takes. */
export interface Source {
  loader: Loader;
  schema: z.ZodType;
}
/** One for each kind of file. */
export type Sources = {
  [Name in keyof Kinds]: Source & { schema: z.ZodType<ReadOne<Kinds[Name]>> };
};

/** The files as they are at the start: the same for every collection. */
let folder: Folder | undefined;

/**
 * An Astro loader for the files of a kind; the id of an entry is its path without the extension:
 * `en/sections/online`.
 */
function loaderOf(kind: FileKind, bases: readonly string[]): Loader {
  function load(context: LoaderContext, from: Folder): void {
    const { store } = context;
    const gone = new Set(store.keys());
    for (const { file } of bases.flatMap((base) => filesOf(from, kind, base))) {
      const { value } = made(kind, file, from.read(file));
      const id = file.replace(/^content\//, '').replace(/\.\w+$/, '');
      gone.delete(id);
      // With a mistake in it, the previous entry is kept: the check reports it
      // (build/checked-content.ts).
      if (value === undefined) continue;
      const data = value as Record<string, unknown>;
      const digest = context.generateDigest(data);
      store.set({ id, data, digest, filePath: file, deferredRender: file.endsWith('.mdx') });
    }
    for (const id of gone) store.delete(id);
  }
  return {
    name: kind.path,
    load: (context) => {
      const root = fileURLToPath(context.config.root);
      load(context, (folder ??= folderAt(root)));
      context.watcher?.on('all', (_, path) => {
        const file = relative(root, path).split(sep).join('/');
        if (bases.some((base) => isOf(kind, base, file))) load(context, folderAt(root));
      });
      return Promise.resolve();
    },
  };
}

/** A source of entries for each kind of file, by the name of its collection. */
export const sources = Object.fromEntries([
  ...Object.entries(languageFiles).map(([name, kind]) => [
    name,
    { loader: loaderOf(kind, locales), schema: kind.schema },
  ]),
  ...Object.entries(sharedFiles).map(([name, kind]) => [
    `shared${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    { loader: loaderOf(kind, ['shared']), schema: kind.schema },
  ]),
]) as Sources;
