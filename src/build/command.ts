// Shared by the commands that change a built site (package.json): one at a time, the time taken,
// and errors as sentences.
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { holdFolder } from './one-at-a-time.ts';
import { inWords } from './errors.ts';

/** Runs the work of a file if it was started as a command; the work gives what it did, in words. */
export async function command(
  file: string,
  work: (root: string) => string | Promise<string>,
): Promise<void> {
  // `import.meta.main` is not there before Node 24.
  if (!process.argv[1] || realpathSync(process.argv[1]) !== file) return;
  const root = join(import.meta.dirname, '../..');
  const start = performance.now();
  try {
    holdFolder(root);
    const done = await work(root);
    console.log(`${done}, in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  } catch (error) {
    console.error(inWords(error));
    process.exitCode = 1;
  }
}
