// Fixtures: the built site behind a local server, and pages opened in a fresh profile.
import { test as base, type BrowserContextOptions, type Page } from '@playwright/test';
import { serve } from './server.ts';
import { release, subPath, subSite } from './root.ts';

export { expect } from '@playwright/test';

/** Opens a page of the release in a profile of its own; `setUp` runs before it is asked for. */
export type Open = (
  url: string,
  options?: BrowserContextOptions,
  setUp?: (page: Page) => Promise<unknown>,
) => Promise<Page>;

/** Documents that this worker has opened so far: pages, and what their frames show. */
let opened = 0;

/**
 * `page` and `context` are Playwright's: a fresh profile, with the release as base address.
 * Everything is closed after the test.
 */
export const test = base.extend<
  { open: Open; openings: undefined },
  {
    /** The address of the release, on a host without headers of its own. */
    origin: string;
    /**
     * The same with outlines for pictures, and shared files cached. For tests that measure or
     * press: `test.use({ baseURL: ({ outlines }, use) => use(outlines) })`.
     */
    outlines: string;
    /** The site under a sub-path with the gallery, in outlines too. */
    gallery: string;
  }
>({
  origin: [
    async ({}, use) => {
      const { origin, close } = await serve(release);
      await use(origin);
      close();
    },
    { scope: 'worker' },
  ],
  outlines: [
    async ({}, use) => {
      const { origin, close } = await serve(release, '', { outlines: true });
      await use(origin);
      close();
    },
    { scope: 'worker' },
  ],
  gallery: [
    async ({}, use) => {
      const { origin, close } = await serve(subSite, subPath, { outlines: true });
      await use(`${origin}${subPath}`);
      close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ origin }, use) => use(origin),
  browser: [
    async ({ browser }, use) => {
      browser.on('context', (context) =>
        context.on('request', (request) => (opened += request.isNavigationRequest() ? 1 : 0)),
      );
      await use(browser);
    },
    { scope: 'worker' },
  ],
  /** Says of each test how many documents it opened: the same on every machine (count.ts). */
  openings: [
    async ({}, use, { annotations }) => {
      const before = opened;
      await use(undefined);
      if (opened > before)
        annotations.push({ type: 'openings', description: String(opened - before) });
    },
    { auto: true },
  ],
  open: async ({ browser }, use) => {
    const contexts = new Set<{ close: () => Promise<void> }>();
    await use(async (url, options = {}, setUp) => {
      const context = await browser.newContext(options);
      contexts.add(context);
      context.on('close', () => contexts.delete(context));
      const page = await context.newPage();
      await setUp?.(page);
      await page.goto(url);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});
