// A thread that checks its share of the content (in-threads.ts).
import { parentPort, workerData } from 'node:worker_threads';
import { folderAt } from '#content/folder.ts';
import { checkProofread } from '#content/proofread.ts';
import { find, type Share } from './check.ts';
import type { Checked } from './in-threads.ts';

const { root, site, share } = workerData as { root: string; site?: string; share: Share };
const folder = folderAt(root);
const { byPart } = find(folder, site, share);
parentPort?.postMessage({ byPart, unread: checkProofread(folder) } satisfies Checked);
