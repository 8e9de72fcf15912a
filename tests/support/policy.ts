// A host that sends the headers of `_headers`, and a page that records violations of its policy.
import type { Browser, Page } from '@playwright/test';
import { release, subPath, subSite } from './root.ts';
import { serve } from './server.ts';
import { test as base } from './test.ts';

/** The release and the gallery on a host that sends the headers of the file `_headers`. */
export const test = base.extend<object, { hosted: string; hostedGallery: string }>({
  hosted: [
    async ({}, use) => {
      const { origin, close } = await serve(release, '', { headers: true });
      await use(origin);
      close();
    },
    { scope: 'worker' },
  ],
  hostedGallery: [
    async ({}, use) => {
      const { origin, close } = await serve(subSite, subPath, { headers: true });
      await use(`${origin}${subPath}`);
      close();
    },
    { scope: 'worker' },
  ],
});

/** A page that notes what its policy refuses. */
export async function watched(browser: Browser): Promise<{ page: Page; refused: string[] }> {
  const page = await (await browser.newContext()).newPage();
  const refused: string[] = [];
  await page.exposeFunction('refuse', (what: string) => void refused.push(what));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      (globalThis as unknown as { refuse: (what: string) => void }).refuse(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`,
      ),
    ),
  );
  page.on(
    'console',
    (message) => message.text().includes('Content Security Policy') && refused.push(message.text()),
  );
  return { page, refused };
}

/** Opens a text of another site: a document that no policy governs. */
export const otherSite = (hostedGallery: string, page: Page) =>
  page.goto(`${hostedGallery}/robots.txt`);
