// Checks the content in two threads. A build waits for it, and so does an author.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { folderAt } from '#content/folder.ts';
import type { Problem } from '#content/problem.ts';
import { find, toldOf } from './check.ts';

/** What the second thread gives back. */
export interface Checked {
  byPart: Problem[][];
  unread: Problem[];
}

/**
 * The mistakes in the content of the project at `root`, as `checkContent` gives them; and, where
 * there is none, what has not been proofread (proofread.ts).
 */
export async function checkInThreads(
  root: string,
  site?: string,
): Promise<{ mistakes: Problem[]; unread: Problem[] }> {
  const [mine, theirs] = [0, 1].map((first) => ({ first, every: 2 }));
  const workerData = { root, site, share: theirs };
  const thread = new Worker(new URL('./check-share.ts', import.meta.url), { workerData });
  const answer = once(thread, 'message') as Promise<[Checked]>;
  const folder = folderAt(root);
  const found = find(folder, site, mine);
  const [{ byPart, unread }] = await answer;
  const all = found.byPart.map((problems, i) => [...problems, ...(byPart[i] ?? [])]);
  const mistakes = toldOf({ ...found, byPart: all }, folder);
  return { mistakes, unread: mistakes.length > 0 ? [] : unread };
}
