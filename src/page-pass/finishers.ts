// Workers that finish pages: while they do, the next pages are rendered.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BuiltSite, Place } from './page-pass.ts';

/** What a worker starts with: the site, and the address of the module that reads each page. */
export interface Setup {
  site: BuiltSite;
  reader: string;
}
/** A page on its way to a worker. `file`: its path in the folder of the site. */
export interface RenderedPage {
  bytes: ArrayBuffer;
  file: string;
  place: Place;
}
/** A page on its way back, with the style sheets that it links and what was read of it. */
export interface FinishedPage {
  bytes: ArrayBuffer;
  sheets: string[];
  facts: unknown;
}
export interface Task extends RenderedPage {
  id: number;
}
/** What comes back of a task: the page, or what is wrong with it. */
export type Done = { id: number } & (FinishedPage | { cause: Error });

export interface Finishers {
  /** Rejects with the path of a page and what is wrong with it. */
  finish: (page: RenderedPage) => Promise<FinishedPage>;
  /** Ends the workers; what they still have is given up. */
  end: () => Promise<void>;
}

/** Starts as many workers as there are cores. */
export function startFinishers(setup: Setup): Finishers {
  const waiting = new Map<number, { task: Task; back: PromiseWithResolvers<FinishedPage> }>();
  const take = (done: Done): void => {
    const { task, back } = waiting.get(done.id) ?? {};
    waiting.delete(done.id);
    if ('cause' in done)
      back?.reject(new Error(`${task?.file} ${done.cause.message}`, { cause: done.cause }));
    else back?.resolve(done);
  };
  // A worker that cannot start, or has no memory left, gives back nothing.
  let failure: Error | undefined;
  const fail = (error: Error): void => {
    failure = error;
    waiting.forEach(({ back }) => back.reject(error));
  };
  const workers = Array.from({ length: availableParallelism() }, () =>
    new Worker(new URL('./finish-pages.ts', import.meta.url), { workerData: setup })
      .on('message', take)
      .on('error', fail),
  );
  let tasks = 0;
  return {
    finish: (page) => {
      const task = { id: tasks++, ...page };
      const back = Promise.withResolvers<FinishedPage>();
      if (failure) back.reject(failure);
      waiting.set(task.id, { task, back });
      workers[task.id % workers.length]?.postMessage(task, [page.bytes]);
      return back.promise;
    },
    end: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  };
}
