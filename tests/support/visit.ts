// One first visit to a page, measured.
import type { Browser, Page } from '@playwright/test';

export interface Visit {
  /** Bytes on the line of everything loaded without scrolling. */
  bytes: number;
  /** Paths of all requests. */
  requests: string[];
  otherOrigins: string[];
  /** Names of the stores in which something was left. */
  stored: string[];
  /** Cumulative layout shift. */
  shift: number;
  /** Errors in the console: a blocked style, a missing file. */
  errors: string[];
}

/** Names of browser storages that contain something; a page from a disk has no caches. */
export async function leftIn(page: Page): Promise<string[]> {
  const stores = await page.evaluate(async () => ({
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    caches: 'caches' in globalThis ? (await caches.keys()).length : 0,
    indexedDB: (await indexedDB.databases()).length,
    workers:
      'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0,
    cookies: document.cookie.length,
  }));
  const cookies = (await page.context().cookies()).length;
  return Object.entries({ ...stores, cookies: stores.cookies + cookies })
    .filter(([, count]) => count > 0)
    .map(([name]) => name);
}

/**
 * The layout shifts of a page since it began. Read afterwards: a script injected into each document
 * would be refused, with an error, in a sandboxed card.
 */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    return observer
      .takeRecords()
      .reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
  });

/**
 * Opens a page in a fresh profile, waits for network idle, and gives what was loaded and stored.
 * `scroll` triggers lazy pictures.
 */
export async function visit(
  browser: Browser,
  origin: string,
  url: string,
  viewport = { width: 1280, height: 800 },
  scroll = false,
): Promise<Visit> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  let bytes = 0;
  network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(origin + url, { waitUntil: 'networkidle' });
  if (scroll) {
    await page.evaluate(async () => {
      document.querySelectorAll('img').forEach((img) => (img.loading = 'eager'));
      await Promise.all([...document.images].map((img) => img.decode().catch(() => undefined)));
    });
    await page.waitForLoadState('networkidle');
  }
  const shift = await shiftOf(page);
  const stored = await leftIn(page);
  await context.close();
  return {
    bytes,
    requests: requests.map((request) =>
      request.startsWith(origin) ? request.slice(origin.length) : request,
    ),
    otherOrigins: requests.filter(
      (request) => !request.startsWith(origin) && !request.startsWith('data:'),
    ),
    stored,
    shift,
    errors,
  };
}

/**
 * The layout shift of a page: of one visit, or the least of up to three if something moved. A real
 * shift happens every time; on a busy machine a font may also arrive within the 100 ms block
 * period, and one line more or less moves what follows, by less than 0.01.
 */
export async function leastShift({ shift }: Visit, again: () => Promise<Visit>): Promise<number> {
  for (let more = 0; more < 2 && shift > 0; more++) shift = Math.min(shift, (await again()).shift);
  return shift;
}
