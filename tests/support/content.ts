// The content of the site, shared by the tests of a process. Parts are read on first use, so that
// listing tests is fast.
import { sharedFiles } from '#content/files.ts';
import { folderAt } from '#content/folder.ts';
import type { Problem } from '#content/problem.ts';
import { readContent, readTable, type Content } from '#content/read.ts';
import { root } from './root.ts';

type Shared = keyof typeof sharedFiles;
const isShared = (key: string | symbol): key is Shared => key in sharedFiles;
const parts: Partial<Content> = {};

/** One part of the shared content, or all of the content; throws all mistakes at once. */
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
