// Deletes style sheets that were inlined everywhere.
import { readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';

/** The names of the style sheets that a text links: what stands behind a slash is read only. */
export const sheetsIn = (text: string): string[] =>
  [...text.matchAll(/\/([\w.-]+\.css)\b/g)].map(([, name = '']) => name);

/**
 * Deletes style sheets that are linked neither by pages (`asked`) nor by other built `files`: they
 * were inlined everywhere.
 */
export function removeUnusedSheets(files: readonly string[], asked: readonly string[]): void {
  const scripts = files.filter((file) => file.endsWith('.js'));
  const names = new Set([
    ...asked,
    ...scripts.flatMap((file) => sheetsIn(readFileSync(file, 'utf8'))),
  ]);
  for (const file of files) if (file.endsWith('.css') && !names.has(basename(file))) rmSync(file);
}
