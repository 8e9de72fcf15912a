// The files of `content/` as the reader sees them: those of a project, or (in tests) the same with
// changes in memory.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files by their path from the project's root, with slashes: `content/en/quiz.yaml`. */
export interface Folder {
  /** The paths of all files below `content/`, in order. */
  paths: readonly string[];
  /** What a file holds; undefined when there is none. */
  read: (path: string) => Buffer | undefined;
}

/** The files of the project at `root`. */
export function folderAt(root: string): Folder {
  const paths = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return {
    paths,
    read: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : undefined),
  };
}

/**
 * A folder with changes: new contents by file, or undefined for a deleted file. Other files are
 * unchanged.
 */
export function changedFolder(
  folder: Folder,
  changes: ReadonlyMap<string, Buffer | undefined>,
): Folder {
  const kept = folder.paths.filter((path) => !changes.has(path));
  const written = [...changes].flatMap(([path, bytes]) => (bytes ? [path] : []));
  return {
    paths: [...kept, ...written].sort(),
    read: (path) => (changes.has(path) ? changes.get(path) : folder.read(path)),
  };
}
