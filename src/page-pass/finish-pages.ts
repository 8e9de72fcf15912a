// A worker that finishes pages (finishers.ts). Their bytes are handed over, not copied.
import { parentPort, workerData } from 'node:worker_threads';
import type { Done, Setup, Task } from './finishers.ts';
import { finish } from './page-pass.ts';
import { sheetsIn } from './unused-sheets.ts';

const { site, reader } = workerData as Setup;
const { read } = (await import(reader)) as { read: (html: string, file: string) => unknown };

function done({ id, bytes, file, place }: Task): Done {
  try {
    const rendered = new TextDecoder().decode(bytes);
    const html = finish(rendered, site, place);
    const { buffer } = new TextEncoder().encode(html);
    return { id, bytes: buffer, sheets: sheetsIn(html), facts: read(rendered, file) };
  } catch (cause) {
    return { id, cause: cause as Error };
  }
}

parentPort?.on('message', (task: Task) => {
  const answer = done(task);
  parentPort?.postMessage(answer, 'bytes' in answer ? [answer.bytes] : []);
});
