// The time to train the model for cries without a cache, as a ratio to reference work in the same
// run. Fails where it has become much slower.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readContent } from '#content/read.ts';
import { learntFrom } from '#search/learn/learnt.ts';
import { pages, root } from '../../support/site.ts';

/**
 * The usual ratio of training to compressing every page of the site, and the limit beyond chance.
 */
const usual = 1;
const tooMany = 3;

const since = (start: number): number => (performance.now() - start) / 1000;
const plainWork = (): number => {
  const start = performance.now();
  for (const { html } of pages()) gzipSync(html, { level: 9 });
  return since(start);
};

/** Prints what learning takes. */
export async function benchLearning(): Promise<void> {
  const content = readContent(root);
  // Before and after, since others use the computer too.
  const before = plainWork();
  const empty = mkdtempSync(join(tmpdir(), 'learning-'));
  const start = performance.now();
  await learntFrom(content, empty);
  const learning = since(start);
  rmSync(empty, { recursive: true });
  const plain = (before + plainWork()) / 2;
  const slow = learning / plain > tooMany * usual;
  console.log(
    `Learning what a cry for help is, beside the time to compress all pages, s: ${learning.toFixed(2)}   plain ${plain.toFixed(2)}   ${(learning / plain).toFixed(1)} times, usually about ${usual}${slow ? `   over ${tooMany} times as long as usual` : ''}`,
  );
  if (slow) process.exitCode = 1;
}
