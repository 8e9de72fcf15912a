// First and largest paint on a slow line, beside the same page made with Starlight (peer.ts): first
// visits to both in turn, with an empty cache. Run it on an idle computer: our time is mostly
// processor, the peer's mostly line. Fails where the median misses a goal.
//
// The line is Chromium's own throttling: 400 ms latency for each request and 400 kbit/s shared by
// all. Since Chromium 150 `navigator.connection` doesn't report it, so `watch` says what a browser
// reports on such a line. It counts round trips of requests, six at a time, but
// none for connections. `LINE=tcp` uses line.ts instead, where a connection takes a round trip and
// a server waits for acknowledgements after its first 14,600 bytes: both sides wait longer, so the
// same difference is a smaller ratio (docs/decisions/17-first-paint-beside-a-peer.md).
import type { Browser } from '@playwright/test';
import type { Locale } from '#languages/locales.ts';
import { serve } from '../../support/server.ts';
import { notBuilt, release } from '../../support/root.ts';
import { buildSite } from './build.ts';
import { openLine, type Line } from './line.ts';
import { median } from './median.ts';
import { buildPeer } from './peer.ts';

interface Row {
  name: string;
  path: string;
  /** The peer's page to measure beside it, where it is not the same. */
  beside?: string;
  /** The peer's page has the same text and no picture. */
  isBare?: true;
  /** Its own goals, as parts of what the peer takes; else those of all (`goals`). */
  most?: Partial<Record<keyof Seen, number>>;
}
/** A row for each page to measure. */
const rows: readonly Row[] = [
  { name: 'the first page', path: '' },
  { name: 'a section', path: 'what-is-it/all/' },
  {
    name: 'a small page',
    path: 'what-is-it/what-happened-to-leo/',
    isBare: true,
    // The peer has no picture to bring.
    most: { first: 0.45, largest: 0.6, bytes: Infinity },
  },
  { name: 'help of one country', path: 'help/us/' },
  {
    name: 'without words',
    path: 'without-words/5/',
    beside: 'what-is-it/all/',
    most: { first: 0.45 },
  },
];
const locales: readonly Locale[] = ['en', 'ru', 'ar'];
/** So many visits to each page of each side. */
const visits = 7;
const line: Line = { roundTrip: 400, rate: 50_000 };
const slower = 6;
const screen = { width: 390, height: 800 };

/**
 * The metrics of a visit until `load`: ms, ms, bytes on the line with headers, cumulative layout
 * shift.
 */
interface Seen {
  first: number;
  largest: number;
  bytes: number;
  shift: number;
}
/** At most this part of what the peer takes; of layout shift, at most so much. */
const goals: readonly { of: keyof Seen; what: string; most: number; isPart: boolean }[] = [
  { of: 'first', what: 'first paint', most: 0.5, isPart: true },
  { of: 'largest', what: 'largest paint', most: 0.5, isPart: true },
  { of: 'bytes', what: 'bytes', most: 1, isPart: true },
  { of: 'shift', what: 'layout shift', most: 0.01, isPart: false },
];

/** Runs in a page before its scripts. */
function watch(): void {
  const seen = { largest: 0, shift: 0 };
  Object.defineProperty(navigator, 'connection', { value: { effectiveType: '3g' } });
  Object.assign(globalThis, { seen });
  const on = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  on('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  on('layout-shift', (entry) => (seen.shift += (entry as unknown as { value: number }).value));
}

/** A first visit to a page, with nothing kept from before. */
async function firstVisit(browser: Browser, origin: string, url: string): Promise<Seen> {
  const overTcp = process.env.LINE === 'tcp' ? await openLine(origin, line) : undefined;
  const context = await browser.newContext({ viewport: screen });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send(
    overTcp ? 'Network.overrideNetworkState' : 'Network.emulateNetworkConditions',
    {
      offline: false,
      latency: line.roundTrip,
      downloadThroughput: line.rate,
      uploadThroughput: line.rate,
    },
  );
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  let bytes = 0;
  devTools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript(watch);
  await page.goto((overTcp?.origin ?? origin) + url, { waitUntil: 'load', timeout: 120_000 });
  const untilLoaded = bytes;
  const painted = await page.evaluate(async () => {
    await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
    const [first] = performance.getEntriesByName('first-contentful-paint');
    return {
      first: first?.startTime ?? 0,
      ...(globalThis as unknown as { seen: { largest: number; shift: number } }).seen,
    };
  });
  await context.close();
  overTcp?.close();
  if (painted.first === 0 || painted.largest === 0)
    throw new Error(`${url} was loaded before anything was painted, so its time is not known.`);
  return { ...painted, bytes: untilLoaded };
}

const middle = (seen: readonly Seen[], of: keyof Seen): number =>
  median(seen.map((visit) => visit[of]));
const written = (figure: number, of: keyof Seen): string =>
  of === 'shift'
    ? figure.toFixed(4)
    : of === 'bytes'
      ? figure.toLocaleString('en')
      : figure.toFixed(0);

/** Builds the peer, prints what both take on each page, and fails where a goal is not met. */
export async function benchPaint(browser: Browser): Promise<void> {
  if (notBuilt()) {
    console.log('Building our site ...');
    buildSite(release);
  }
  const theirs = buildPeer(
    rows.filter(({ beside }) => beside === undefined),
    locales,
  );
  const [ours, peer] = [await serve(release), await serve(theirs)];
  console.log(
    `A first visit on a line of ${line.roundTrip} ms and ${line.rate / 125} kbit/s, CPU ${slower} times slower, at ${screen.width} x ${screen.height}: ours / the peer's (median of ${visits}).`,
  );
  const missed: string[] = [];
  for (const { name, path, beside = path, most: own = {} } of rows)
    for (const locale of locales) {
      const url = `/${locale}/${path}`;
      const seen: { ours: Seen[]; peer: Seen[] } = { ours: [], peer: [] };
      for (let i = 0; i < visits; i++) {
        seen.ours.push(await firstVisit(browser, ours.origin, url));
        seen.peer.push(await firstVisit(browser, peer.origin, `/${locale}/${beside}`));
      }
      const cells = goals.map(({ of, what, most: common, isPart }) => {
        const most = own[of] ?? common;
        const [mine, other] = [middle(seen.ours, of), middle(seen.peer, of)];
        const figure = isPart ? mine / other : mine;
        const judged = isPart ? figure.toFixed(2) : figure.toFixed(4);
        if (Number(judged) > most)
          missed.push(
            `${url}: the ${what} should be at most ${most}${isPart ? " of the peer's" : ''}, and is ${judged}.`,
          );
        const pair = `${written(mine, of)} / ${written(other, of)}`;
        return `${what} ${pair}${isPart ? ` = ${judged}` : ''}`;
      });
      console.log(`  ${name.padEnd(20)} ${locale}   ${cells.join('   ')}`);
    }
  ours.close();
  peer.close();
  for (const sentence of missed) console.error(sentence);
  if (missed.length > 0) process.exitCode = 1;
}
