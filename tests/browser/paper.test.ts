// Pages made for paper, as a browser lays them out: QR codes that phones can read, cards that fit
// on their sheet, and pages readable at any width.
import assert from 'node:assert/strict';
import sharp from 'sharp';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { all, hasClass, named, parse, squeeze, textOf } from '../support/html.ts';
import { wordsOf } from '../support/parts.ts';
import { sheetsOf } from '../support/pdf.ts';
import { scanned } from '../support/scanned.ts';
import { address, journeyLocales, pages, someOf } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test('the code on every poster leads to the help page in the language of the poster', async ({
  open,
  outlines,
}) => {
  const drawn = (html: string): string =>
    /<svg class="?qr[^>]*>(.*?)<\/svg>/s.exec(html)?.[1] ?? assert.fail('there is no code');
  const page = await open('about:blank', { bypassCSP: true });
  await page.emulateMedia({ media: 'print' });
  for (const locale of locales) {
    await page.goto(`${outlines}/${locale}/print/poster/help/`);
    const code = page.getByRole('img', { name: wordsOf(page)['print.scan'] });
    assert.equal(await scanned(code), `${address()}${locale}/help/`, locale);
    const posters = pages().filter(({ url }) =>
      new RegExp(`^/${locale}/(print/poster|share/scene)/`).test(url),
    );
    // To type without a camera.
    const typed = `${address().replace(/^https?:\/\//, '')}${locale}/help/`;
    for (const { url, html } of posters) assert.ok(textOf(parse(html)).includes(typed), url);
    // The same drawing is the same code.
    assert.deepEqual(
      [posters.length, new Set(posters.map(({ html }) => drawn(html))).size],
      [8 + Object.values(content.sections).flatMap(({ scenes }) => Object.keys(scenes)).length, 1],
      locale,
    );
  }
});

test('the code on the back of the booklet without words leads to the story', async ({
  open,
  outlines,
}) => {
  const page = await open('about:blank', { bypassCSP: true });
  await page.emulateMedia({ media: 'print' });
  for (const locale of journeyLocales) {
    await page.goto(`${outlines}/${locale}/print/without-words/booklet/`);
    const code = page.getByRole('img', { name: content.languages[locale].withoutWords.title });
    assert.equal(await scanned(code), `${address()}${locale}/without-words/`, locale);
  }
});

test('on the poster of help a number has a whole line to stand on, in every language', async ({
  page,
  outlines,
}) => {
  await page.setViewportSize({ width: 1123, height: 1587 });
  await page.emulateMedia({ media: 'print' });
  for (const locale of locales) {
    await page.goto(`${outlines}/${locale}/print/poster/help/`);
    const label = content.languages[locale].strings['slides.number'];
    const box = page.getByRole('paragraph').filter({ hasText: label });
    const [line, whole] = await box.evaluate((one) => [
      one.querySelector('i')?.clientWidth ?? 0,
      one.clientWidth,
    ]);
    assert.ok(line > whole * 0.6, `${locale}: ${line} of ${whole} px`);
  }
});

test('paper speaks to a child without a phone: no poster and no booklet says to choose a country, and there is room for a number', () => {
  for (const locale of locales) {
    const { help, strings } = content.languages[locale];
    for (const path of ['poster/help/', 'booklet/', 'booklet/short/']) {
      const { html } =
        pages().find(({ url }) => url === `/${locale}/print/${path}`) ?? assert.fail(path);
      const text = squeeze(textOf(named(parse(html), 'main')[0] ?? assert.fail()));
      for (const said of [help.paper, strings['print.help.school']])
        assert.ok(text.includes(squeeze(said)), `${locale}/${path}: ${said}`);
      assert.ok(!text.includes(squeeze(help.summary)), `${locale}/${path}: ${help.summary}`);
    }
  }
});

test('a poster and the booklet with less ink have their drawings in lines, and cover at most 12 % of the paper; with colour they have theirs', async ({
  open,
  origin,
}) => {
  const page = await open('about:blank', { viewport: { width: 1123, height: 1587 } });
  await page.emulateMedia({ media: 'print' });
  const posters = [...Object.keys(content.sections), 'help', 'rhyme'];
  for (const path of [
    ...someOf(posters, 2, (poster) => poster).map((poster) => `poster/${poster}/`),
    ...someOf(['booklet/', 'booklet/short/'], 1, (booklet) => booklet),
  ]) {
    await page.goto(`${origin}/en/print/${path}`);
    for (const ink of ['', '#ink']) {
      if (ink) await page.evaluate(() => void (location.hash = 'ink'));
      const images = await page.evaluate(() =>
        Promise.all(
          [...document.images].map(async (image) => {
            image.loading = 'eager';
            await image.decode();
            return image.currentSrc;
          }),
        ),
      );
      assert.ok(images.length > 0, path);
      for (const src of images)
        assert.equal(src.includes('/pictures/line/'), ink !== '', `${path}${ink}: ${src}`);
      if (!ink) continue;
      const { channels } = await sharp(await page.screenshot())
        .greyscale()
        .stats();
      const covered = 1 - (channels[0]?.mean ?? 0) / 255;
      assert.ok(covered < 0.12, `${path}${ink}: ${(covered * 100).toFixed(1)} % ink`);
    }
  }
});

/** Of the cards of a language those with most words, and those with the longest number. */
function fullest(locale: string): string[] {
  const cards = pages().filter(
    ({ url }) => url.startsWith(`/${locale}/help/`) && url.endsWith('/card/'),
  );
  const longest = (html: string): number =>
    Math.max(
      0,
      ...[...html.matchAll(/<bdi dir="ltr">([^<]*\d)<\/bdi>/g)].map(
        ([, number = '']) => number.length,
      ),
    );
  const numbers = new Map(cards.map((card) => [card, longest(card.html)]));
  return [
    ...new Set(
      [
        ...cards.toSorted((a, b) => b.html.length - a.html.length).slice(0, 8),
        ...cards.toSorted((a, b) => (numbers.get(b) ?? 0) - (numbers.get(a) ?? 0)).slice(0, 4),
        ...cards
          .toSorted((a, b) => b.html.split('<li').length - a.html.split('<li').length)
          .slice(0, 2),
      ].map(({ url }) => url),
    ),
  ];
}

test('a card shows all of its words: the fullest of each language fit into their panels, three on one sheet of A4 or Letter', async ({
  outlines,
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const locale of locales)
    for (const [i, url] of fullest(locale).entries()) {
      await page.goto(outlines + url);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const { cards, tooFull } = await page
        .locator('.as--fold')
        .getByRole('article', { includeHidden: true })
        .evaluateAll((articles) => ({
          cards: articles.length,
          tooFull: articles.flatMap((card) =>
            [...card.children]
              .filter(
                (panel) =>
                  panel.scrollHeight > panel.clientHeight + 1 ||
                  panel.scrollWidth > panel.clientWidth + 1,
              )
              .map((panel) => panel.textContent.trim().slice(0, 60)),
          ),
        }));
      assert.deepEqual([cards, tooFull], [3, []], url);
      // The size of a card does not depend on its text: one language is enough to count sheets.
      if (i > 0) continue;
      for (const format of ['A4', 'Letter']) {
        const sheets = await sheetsOf(await page.pdf({ format, preferCSSPageSize: true }));
        assert.equal(sheets, 1, `${url} on ${format}`);
      }
    }
});

test('the poster of a scene is one sheet of A4 or Letter with a large picture, also where it has most words', async ({
  outlines,
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  const text = (html: string): number =>
    textOf(all(parse(html), hasClass('poster'))[0] ?? assert.fail()).length;
  for (const locale of locales) {
    const posters = pages()
      .filter(({ url }) => url.startsWith(`/${locale}/share/scene/`))
      .toSorted((a, b) => text(b.html) - text(a.html));
    for (const { url } of posters.slice(0, 3)) {
      // As wide as there is on Letter.
      await page.setViewportSize({ width: 755, height: 1000 });
      await page.goto(outlines + url);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const { cut, picture } = await page.locator('.poster').evaluate((poster) => ({
        cut: poster.scrollHeight - poster.clientHeight,
        picture: (poster.querySelector('img')?.clientHeight ?? 0) / poster.clientHeight,
      }));
      assert.ok(cut <= 0, `${url}: ${cut} px are cut off`);
      assert.ok(picture > 0.25, `${url}: the picture has ${picture} of the sheet`);
      for (const format of ['A4', 'Letter'])
        assert.equal(
          await sheetsOf(await page.pdf({ format, preferCSSPageSize: true })),
          1,
          `${url} on ${format}`,
        );
    }
  }
});

test('a page made for paper can be read on a small phone too: nothing is cut off or runs out at the side', async ({
  outlines,
  page,
}) => {
  for (const url of [
    '/en/print/',
    '/ru/print/',
    '/ar/print/booklet/',
    '/ru/print/booklet/short/',
    '/en/print/poster/help/',
    '/zh/print/poster/what-is-it/',
    '/ru/help/ua/card/',
    '/ar/print/without-words/booklet/',
    '/fr/print/without-words/cards/',
    '/ru/print/without-words/chart/',
  ]) {
    await page.goto(outlines + url);
    for (const width of [320, 768]) {
      await page.setViewportSize({ width, height: 700 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${url} at ${width}`)
        .toBeLessThanOrEqual(width);
    }
  }
});
