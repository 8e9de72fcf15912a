// Pages made for paper, as a browser lays them out: codes that a phone can read, cards that fit on their sheet, and pages to read at any width.
import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { locales } from '#languages/locales.ts';
import { sheetsOf } from '../support/pdf.ts';
import { address, pages } from '../support/site.ts';
import { test } from '../support/test.ts';

/** What a phone sees of an element: its pixels, read as a code. */
async function scanned(page: Page, selector: string): Promise<string> {
  const picture = (await page.locator(selector).screenshot()).toString('base64');
  const { width, height, data } = await page.evaluate(async (base64) => {
    const image = await createImageBitmap(
      await (await fetch(`data:image/png;base64,${base64}`)).blob(),
    );
    const canvas = Object.assign(document.createElement('canvas'), {
      width: image.width,
      height: image.height,
    });
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    return {
      width: image.width,
      height: image.height,
      data: [...(pen?.getImageData(0, 0, image.width, image.height).data ?? [])],
    };
  }, picture);
  return decodeQR({ width, height, data: Uint8Array.from(data) });
}

test('the code on every poster leads to the help page in the language of the poster', async ({
  open,
}) => {
  const drawn = (html: string): string =>
    /<svg class="?qr.*?<\/svg>/s.exec(html)?.[0] ?? assert.fail('there is no code');
  for (const locale of locales) {
    const page = await open(`/${locale}/print/poster/help/`, { bypassCSP: true });
    await page.emulateMedia({ media: 'print' });
    assert.equal(await scanned(page, '.qr'), `${address()}${locale}/help/`, locale);
    await page.context().close();
    const posters = pages().filter(({ url }) => url.startsWith(`/${locale}/print/poster/`));
    // The same drawing is the same code.
    assert.deepEqual(
      [posters.length, new Set(posters.map(({ html }) => drawn(html))).size],
      [7, 1],
      locale,
    );
  }
});

test('a card shows all of its words: the fullest of each language fit into their panels, three on one sheet of A4 or Letter', async ({
  open,
}) => {
  for (const locale of locales) {
    const cards = pages().filter(
      ({ url }) => url.startsWith(`/${locale}/help/`) && url.endsWith('/card/'),
    );
    // Fullest by their words, and by the length of their longest number.
    const longest = (html: string): number =>
      Math.max(
        0,
        ...[...html.matchAll(/<bdi dir="ltr">([^<]*\d)<\/bdi>/g)].map(
          ([, number = '']) => number.length,
        ),
      );
    const fullest = [
      ...cards.toSorted((a, b) => b.html.length - a.html.length).slice(0, 8),
      ...cards.toSorted((a, b) => longest(b.html) - longest(a.html)).slice(0, 4),
    ];
    for (const { url } of new Set(fullest)) {
      const page = await open(url);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const tooFull = await page
        .locator('.wallet > div')
        .evaluateAll((panels) =>
          panels
            .filter(
              (panel) =>
                panel.scrollHeight > panel.clientHeight + 1 ||
                panel.scrollWidth > panel.clientWidth + 1,
            )
            .map((panel) => panel.getAttribute('class')),
        );
      assert.deepEqual(tooFull, [], url);
      for (const format of ['A4', 'Letter']) {
        assert.equal(
          await sheetsOf(await page.pdf({ format, preferCSSPageSize: true })),
          1,
          `${url} on ${format}`,
        );
      }
      await page.context().close();
    }
  }
});

test('a page made for paper can be read on a small phone too: nothing is cut off or runs out at the side', async ({
  open,
}) => {
  for (const url of [
    '/en/print/',
    '/ru/print/',
    '/ar/print/booklet/',
    '/en/print/poster/help/',
    '/zh/print/poster/what-is-it/',
    '/ru/help/ua/card/',
  ])
    for (const width of [320, 768]) {
      const page = await open(url, { viewport: { width, height: 700 } });
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        `${url} at ${width}`,
      );
      await page.context().close();
    }
});
