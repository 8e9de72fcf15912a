// When a page loads its fonts: 20 to 30 KB, which would delay words and pictures on a slow line.
import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import { choose, openMyPage } from '../support/parts.ts';
import { someOf } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

/** What `navigator.connection` reports; the connection time in ms. */
interface Line {
  effectiveType?: string;
  saveData?: boolean;
  took?: number;
}
/**
 * Runs in a page before its scripts. Without `effectiveType` it acts like Firefox and Safari, which
 * have no such API.
 */
function pretend({ effectiveType, saveData = false, took = 0 }: Line): void {
  Object.defineProperty(navigator, 'connection', {
    value: effectiveType === undefined ? undefined : { effectiveType, saveData },
  });
  Object.defineProperty(performance, 'timing', { value: { connectStart: 0, connectEnd: took } });
}
/** The addresses of the fonts that a page loads on such a line. */
async function fontsOn(page: Page, url: string, line: Line): Promise<string[]> {
  await page.addInitScript(pretend, line);
  await page.goto(url, { waitUntil: 'networkidle' });
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.woff2')),
  );
}
const face = (page: Page): Promise<string> =>
  page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily);

for (const [what, line] of Object.entries({
  'on a line of the second generation': { effectiveType: '2g' },
  'on the slowest line': { effectiveType: 'slow-2g' },
  'on a line of the third generation': { effectiveType: '3g' },
  'where the reader saves data': { effectiveType: '4g', saveData: true },
  'where the browser tells nothing, and the connection took long': { took: 800 },
}))
  test(`${what} a page is read in the letters of the computer, and asks for no font`, async ({
    open,
  }) => {
    const urls = ['/en/online/all/', '/ru/', '/ar/help/us/', '/zh/online/all/'];
    for (const url of someOf(urls, 2, (one) => `${what} ${one}`)) {
      const page = await open('about:blank');
      assert.deepEqual(await fontsOn(page, url, line), [], url);
      assert.doesNotMatch(await face(page), /rubik|baloo/, url);
      await page.context().close();
    }
  });

for (const [what, line] of Object.entries({
  'on a quick line': { effectiveType: '4g' },
  'where the browser tells nothing, and the connection was quick': { took: 40 },
}))
  test(`${what} a page asks early for the fonts of its script, and for no other`, async ({
    open,
  }) => {
    for (const [url, count] of [
      ['/ru/online/all/', 4],
      ['/ar/help/us/', 2],
      ['/zh/online/all/', 0],
    ] as const) {
      const page = await open('about:blank');
      assert.equal((await fontsOn(page, url, line)).length, count, url);
      await expect(page.locator('head > link[rel=preload][as=font]')).toHaveCount(count);
      assert.match(await face(page), url.startsWith('/zh') ? /sans-serif/ : /rubik|baloo/, url);
      await page.context().close();
    }
  });

test('paper has the fonts, however slow the line', async ({ page }) => {
  await fontsOn(page, '/en/online/all/', { effectiveType: '2g' });
  await page.emulateMedia({ media: 'print' });
  assert.match(await face(page), /^"?rubik latin/);
});

test('the easier font that a child has chosen is there on a slow line too, on this page and the next', async ({
  page,
}) => {
  await fontsOn(page, '/en/online/all/', { effectiveType: '3g' });
  await openMyPage(page);
  await choose(page, 'set-font');
  await expect.poll(() => face(page)).toMatch(/^OpenDyslexic/);
  await page.goto('/en/promises/all/');
  await expect.poll(() => face(page)).toMatch(/^OpenDyslexic/);
  await expect(page.locator('html')).toHaveClass('slow set-font');
});

test('without a script a page has the fonts as they come', async ({ open }) => {
  const page = await open('about:blank', { javaScriptEnabled: false });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/en/online/all/', { waitUntil: 'networkidle' });
  assert.equal(asked.filter((url) => url.endsWith('.woff2')).length, 2);
});
