// Leaving the site: what an onlooker sees at the moment the page goes, and the neutral page that
// replaces it.
import type { Page } from '@playwright/test';

/** The page to which “Leave” leads in English. */
export const neutral = 'https://worldweather.wmo.int/**';

/**
 * What an onlooker sees in the middle of the screen and in the tab, and how many elements of the
 * page.
 */
interface Seen {
  title: string;
  middle: string;
  parts: number;
  colours: string[];
}

/**
 * Serves the neutral page; gives what is visible at the moment the page goes, before another page
 * has loaded.
 */
export async function weather(
  page: Page,
  { script = true } = {},
): Promise<{ going: () => Promise<Seen> }> {
  let tell: (seen: Seen) => void = () => undefined;
  const seen = new Promise<Seen>((done) => (tell = done));
  await page.route(neutral, async (route) => {
    // The other page comes when this one has been seen: so that no word of it is lost on the way.
    if (script) await seen;
    await route.fulfill({
      contentType: 'text/html',
      body: '<title>Weather</title><h1>Weather</h1>',
    });
  });
  if (!script) return { going: () => seen };
  await page.exposeFunction('goneNow', (moment: Seen) => tell(moment));
  await page.evaluate(watch);
  return { going: () => seen };
}

/** Runs in the page: reports as soon as the script that leaves has done its work. */
function watch(): void {
  new MutationObserver(() => {
    if (!document.documentElement.classList.contains('gone')) return;
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    const style = middle ? getComputedStyle(middle) : undefined;
    void (globalThis as unknown as { goneNow: (seen: Seen) => void }).goneNow({
      title: document.title.replace(/\u200b/g, ''),
      middle: middle?.textContent.trim() ?? '',
      parts: [...document.querySelectorAll('main, header, footer, dialog, body > section')].filter(
        (part) => part.getClientRects().length > 0,
      ).length,
      colours: [style?.backgroundColor ?? '', style?.color ?? ''],
    });
  }).observe(document.documentElement, { attributes: true, attributeFilter: ['class'] });
}

/** Presses Shift, the left or the right one, once for each. */
export const shift = async (page: Page, ...keys: ('ShiftLeft' | 'ShiftRight')[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
