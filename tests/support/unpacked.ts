// A copy of a language, unpacked into a folder, for tests in a browser.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { openCopies } from '#build/copies/copies.ts';
import { builtSite } from '#build/print/printables.ts';
import type { Locale } from '#languages/locales.ts';
import { release, root } from './root.ts';
import { test as base } from './test.ts';

export const test = base.extend<object, { unpacked: (locale: Locale) => string }>({
  /** Unpacks the copy of a language once, and gives its folder. */
  unpacked: [
    async ({}, use, { workerIndex }) => {
      const copyIn = await openCopies(root, builtSite(release));
      // A school's folder may have a space in its name, and letters of any script.
      const place = join(root, `.cache/copies/${workerIndex}/a copy – نسخة`);
      const there = new Set<Locale>();
      await use((locale) => {
        const folder = join(place, locale);
        if (there.has(locale)) return folder;
        there.add(locale);
        for (const [name, bytes] of Object.entries(copyIn(locale).tree)) {
          mkdirSync(dirname(join(folder, name)), { recursive: true });
          writeFileSync(join(folder, name), bytes);
        }
        return folder;
      });
      rmSync(place, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
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
