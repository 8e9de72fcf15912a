// A browser, the built site, and pages opened in a fresh profile: what tests of behaviour start from.
import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from './chromium.ts';
import { serve } from './server.ts';
import { release } from './site.ts';

export interface Reader {
  /** Opens a page of the release; `setUp` runs before it is asked for. */
  open: (
    url: string,
    options?: BrowserContextOptions,
    setUp?: (page: Page) => Promise<unknown>,
  ) => Promise<Page>;
  origin: () => string;
  browser: () => Browser;
}

/** Starts and ends with the tests of the file that calls it. */
export function reader(options: { bfcache?: boolean } = {}): Reader {
  let browser: Browser | undefined;
  let site: Awaited<ReturnType<typeof serve>> | undefined;
  before(async () => {
    browser = await openBrowser(options);
    site = await serve(release);
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });
  const there = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('The reader is there only while a test runs.');
    return thing;
  };
  return {
    origin: () => there(site).origin,
    browser: () => there(browser),
    open: async (url, contextOptions = {}, setUp) => {
      const context = await there(browser).newContext({
        viewport: { width: 1280, height: 800 },
        ...contextOptions,
      });
      const page = await context.newPage();
      await setUp?.(page);
      await page.goto(there(site).origin + url);
      return page;
    },
  };
}
