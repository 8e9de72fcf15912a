// Files that are there whole or not at all: who presses Ctrl-C, or whose disk is full, must not be left with half of one under its own name.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes files, each under another name first (`.part`), and under its own when all are written: either all of them are new, or none. */
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
