// The one page of a worker in which the walk opens all of its pages: nothing is launched or created
// for an opening (one takes 0.2 s, and all rules less than another half).
import assert from 'node:assert/strict';
import type { Browser } from '@playwright/test';
import { laptop, nameOf, phone, type Opening } from './openings.ts';
import type { Rule, Seen } from './rule.ts';

/** Opens a page, asks the rules, and gives what was found. */
export type Walk = (opening: Opening, rules: readonly Rule[]) => Promise<string[]>;

/** A walk over the site at this address; the bytes are those of a first visit. */
export async function walker(browser: Browser, origin: string): Promise<Walk> {
  // Stems of small letters are thinner than a pixel of an old screen, and drawn paler.
  const context = await browser.newContext({ deviceScaleFactor: 2, reducedMotion: 'reduce' });
  const tab = await context.newPage();
  const devTools = await context.newCDPSession(tab);
  await devTools.send('Network.enable');
  await devTools.send('Network.setCacheDisabled', { cacheDisabled: true });
  let bytes = 0;
  let errors: string[] = [];
  let requests: string[] = [];
  devTools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  tab.on('request', (request) => requests.push(request.url().replace(origin, '')));
  tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  tab.on('pageerror', ({ message }) => errors.push(message));

  const open = async ({ url, size, scheme, scripts }: Opening): Promise<void> => {
    await devTools.send('Emulation.setScriptExecutionDisabled', { value: !scripts });
    await tab.emulateMedia({
      colorScheme: scheme === 'dark' ? 'dark' : 'light',
      forcedColors: scheme === 'forced' ? 'active' : 'none',
    });
    await tab.setViewportSize(size);
    [bytes, errors, requests] = [0, [], []];
    // Where bytes are counted (rules/visit.ts), all that comes without scrolling has come.
    const isCounted = scripts && [phone, laptop].includes(size);
    await tab.goto(origin + url, { waitUntil: isCounted ? 'networkidle' : 'load' });
    await tab.evaluate(
      // Where scripts are off, none is called back.
      async (isOn) => {
        if (!isOn) return;
        await document.fonts.ready;
        await new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)));
      },
      scripts,
    );
  };

  return async (opening, rules) => {
    await open(opening);
    const seen: Seen = {
      ...opening,
      tab,
      devTools,
      loaded: { bytes, requests: [...requests], errors: [...errors] },
      again: () => open(opening),
    };
    const found: string[] = [];
    for (const { name, asks, expected, look } of rules) {
      if (asks && !asks(opening)) continue;
      for (const one of await look(seen))
        found.push(`${nameOf(opening)}: ${name}: expected ${expected}, found ${one}`);
    }
    if (found.length > 0)
      found.push(`To open it alone: OPENING="${nameOf(opening)}" npm test -- --no-build walk`);
    assert.equal(tab.isClosed(), false);
    return found;
  };
}
