// One of the threads that finish the built pages (page-pass.ts): the steps work on one page at a time, and a computer has more than one core.
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { workerData } from 'node:worker_threads';
import { finish, type Share } from './page-pass.ts';

const { pages, site } = workerData as Share;
for (const { file, address, isCarried } of pages)
  try {
    writeFileSync(file, finish(readFileSync(file, 'utf8'), site, { address, isCarried }));
  } catch (cause) {
    throw new Error(`${relative(process.cwd(), file)} ${(cause as Error).message}`, { cause });
  }
