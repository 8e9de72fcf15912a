// The content of the site, for all tests of a process. Each part is read when a test first asks for it: whoever only lists the tests waits for hardly any.
import { sharedFiles } from '#content/files.ts';
import { folderAt } from '#content/folder.ts';
import type { Problem } from '#content/problem.ts';
import { readContent, readTable, type Content } from '#content/read.ts';
import { root } from './root.ts';

type Shared = keyof typeof sharedFiles;
const isShared = (key: string | symbol): key is Shared => key in sharedFiles;
const parts: Partial<Content> = {};

/** One part of what all languages share, or all of the content; a mistake in it is told with every other. */
function read(key: string | symbol): unknown {
  if (key in parts) return Reflect.get(parts, key);
  const problems: Problem[] = [];
  const part = isShared(key)
    ? readTable(folderAt(root), { [key]: sharedFiles[key] }, 'shared', () => undefined, problems)
    : undefined;
  Object.assign(parts, part && problems.length === 0 ? part : readContent(root));
  return Reflect.get(parts, key);
}

export const content = new Proxy({} as Content, { get: (_, key) => read(key) });
