// A copy of a language, unpacked into a folder, and its file for phones, for tests in a browser.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { openCopies } from '#build/copies/copies.ts';
import { builtSite } from '#build/print/printables.ts';
import type { Locale } from '#languages/locales.ts';
import { release, root } from './root.ts';
import { test as base } from './test.ts';

const places = join(root, '.cache/copies');
const isRunning = (runner: string): boolean => {
  try {
    return process.kill(Number(runner), 0);
  } catch {
    return false;
  }
};

/** The copies of this run: both workers read the same folders. */
async function copiesOfThisRun(): Promise<(locale: Locale) => string> {
  mkdirSync(places, { recursive: true });
  for (const name of readdirSync(places))
    if (name.startsWith('run ') && !isRunning(name.slice(4)))
      rmSync(join(places, name), { recursive: true, force: true });
  const copyIn = await openCopies(root, builtSite(release));
  return (locale) => {
    // A school's folder may have a space in its name, and letters of any script.
    const folder = join(places, `run ${process.ppid}`, `a copy – نسخة ${locale}`);
    if (existsSync(folder)) return folder;
    const { tree, html } = copyIn(locale);
    const ours = `${folder} ${process.pid}`;
    for (const [name, bytes] of [...Object.entries(tree), [phoneName(locale), html] as const]) {
      mkdirSync(dirname(join(ours, name)), { recursive: true });
      writeFileSync(join(ours, name), bytes);
    }
    // The other worker may be there first.
    if (existsSync(folder)) rmSync(ours, { recursive: true });
    else renameSync(ours, folder);
    return folder;
  };
}

/** The name of the file for phones, which lies beside the files of a copy. */
export const phoneName = (locale: Locale): string => `kite-${locale}.html`;

export const test = base.extend<object, { unpacked: (locale: Locale) => string }>({
  /** Unpacks the copy of a language once in a run, and gives its folder. */
  unpacked: [async ({}, use) => use(await copiesOfThisRun()), { scope: 'worker' }],
});

export const fileAt = (folder: string, path: string): string =>
  pathToFileURL(join(folder, path)).href;

/** What a page asks of others than the disk. */
export function askedOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

/** What goes wrong on a page, and what its console says. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  const add = (text: string): void => {
    // Chromium logs a view transition that it skips as an error, on the web too: to the help page,
    // which has none, and where the reader goes on before it ends.
    if (!/ViewTransition opt-in disabled|Transition was skipped/.test(text)) errors.push(text);
  };
  page.on('pageerror', ({ message }) => add(message));
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) add(message.text());
  });
  return errors;
}
