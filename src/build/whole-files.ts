// Writes files completely or not at all: Ctrl-C or a full disk must not leave a partial file under
// its final name.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes files under temporary names (`.part`), and renames them when all are written: either all
 * are new, or none.
 */
export function writeWhole(
  files: Iterable<readonly [file: string, content: string | Uint8Array]>,
): void {
  const written: string[] = [];
  let path = '';
  try {
    for (const [file, content] of files) {
      path = file;
      written.push(file);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.part`, content);
    }
    for (path of written) renameSync(`${path}.part`, path);
  } catch (error) {
    for (const file of written) rmSync(`${file}.part`, { force: true });
    // Of a full disk Node names no file.
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}
