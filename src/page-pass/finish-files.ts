// A worker that finishes built pages (page-pass.ts): the steps work on one page at a time, so pages
// are shared between cores.
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { finish, type Share } from './page-pass.ts';
import { sheetsIn } from './unused-sheets.ts';

const { pages, site } = workerData as Share;
const sheets = new Set<string>();
for (const { file, ...place } of pages)
  try {
    const html = finish(readFileSync(file, 'utf8'), site, place);
    writeFileSync(file, html);
    for (const name of sheetsIn(html)) sheets.add(name);
  } catch (cause) {
    throw new Error(`${relative(process.cwd(), file)} ${(cause as Error).message}`, { cause });
  }
parentPort?.postMessage([...sheets]);
