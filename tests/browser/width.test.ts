// Pages fit: at every width, with the text spacing of WCAG 1.4.12, at 400 % zoom, and in the longer
// pseudo-language.
import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import { languages, locales, type Locale } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { clipped, sideways, unfolded } from '../support/frame.ts';
import { filesIn, inClass, localeOf, someOf, subSite, typicalPages } from '../support/site.ts';
import { test } from '../support/test.ts';

/** The paths of one page of each kind in a language, but for slides, which fill any screen. */
const typesIn = (locale: Locale): string[] =>
  typicalPages()
    .filter(({ url }) => localeOf(url) === locale && !inClass(url))
    .map(({ url }) => url);
/** The narrowest width of each layout, in pixels: the first above each breakpoint. */
const narrowest = [320, 353, 433, 481, 545, 641, 737, 801, 961, 993, 1089, 1185, 1440];
/** Those, the widest of each layout, and a step small enough to meet each width between. */
const widths = [
  ...new Set([
    ...Array.from({ length: 14 }, (_, i) => 320 + i * 80),
    ...narrowest,
    ...narrowest.slice(1).map((width) => width - 1),
  ]),
].sort((a, b) => a - b);
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

/** Sets the words of the page in the frame as wide as WCAG 1.4.12 says. */
const spaceOut = (page: Page): Promise<void> =>
  page.evaluate((css) => {
    const inside = document.querySelector('iframe')?.contentDocument;
    const style = inside?.createElement('style') ?? document.createElement('style');
    style.textContent = css;
    inside?.head.append(style);
  }, spacing);

test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

for (const locale of locales) {
  test(`a child never has to scroll sideways, from 320 to 1440 px, and may space letters, words and lines as WCAG 1.4.12 says, also at 400 % zoom (${locale})`, async ({
    page,
    outlines,
  }) => {
    // A layout that fits at its narrowest fits when wider: every width is tested in one language,
    // some widths in a right-to-left one.
    const between = widths.filter((width) => !narrowest.includes(width));
    const at = {
      en: widths,
      ar: [...narrowest, ...someOf(between, 8, (width) => `ar ${width}`)],
    }[locale as string];
    // Russian has the longest words. The other languages have the same layouts: some pages of each.
    const types = typesIn(locale);
    const some = someOf(types, 8, (url) => url);
    for (const where of at || locale === 'ru' ? types : some) {
      await unfolded(page, outlines, where);
      assert.deepEqual(await sideways(page, at ?? narrowest), [], `${where} scrolls sideways`);
      assert.deepEqual(await clipped(page, 1440), [], where);
      if (!at && !some.includes(where)) continue;
      await spaceOut(page);
      const wide = [320, 390, 640, 800, 1088, 1280];
      assert.deepEqual(await sideways(page, wide), [], `${where} with wide spacing`);
      assert.deepEqual(await clipped(page, 320, 256), [], `${where} spaced, at 400 %`);
    }
  });
}

test('a phone where a browser writes letters twice as large never scrolls sideways, and "Leave" and the way to help stay in its window', async ({
  page,
  outlines,
}) => {
  const devTools = await page.context().newCDPSession(page);
  for (const locale of locales)
    for (const url of someOf(typesIn(locale), 9, (one) => one)) {
      await page.goto(outlines + url);
      await devTools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
      await page.reload();
      for (const width of [320, 360, 480]) {
        await page.setViewportSize({ width, height: 740 });
        const seen = await page
          .locator('body > header')
          .locator('.leave, .help')
          .evaluateAll((all) =>
            all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => [left, right]),
          );
        for (const [left = 0, right = 0] of seen)
          assert.ok(left >= 0 && right <= width, `${url} at ${width} px: ${left} to ${right}`);
        const all = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(all <= width, `${url} is ${all} px wide at ${width} px`);
      }
    }
});

test('a Chinese line never begins with a mark that ends a clause, nor ends with an opening one', async ({
  page,
  outlines,
}) => {
  for (const path of ['what-is-it/all/', 'promises/all/', 'words/', '']) {
    await page.goto(`${outlines}/zh/${path}`);
    await page.evaluate(() => {
      document.querySelectorAll('details').forEach((details) => (details.open = true));
    });
    for (const width of [320, 390, 800, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const wrong = await page.evaluate(() => {
        const found: string[] = [];
        for (const block of document.querySelectorAll('main p, main h1, main h2, main h3')) {
          const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
          let before = '';
          let bottom = -1;
          for (let text = texts.nextNode(); text; text = texts.nextNode())
            for (let i = 0; i < (text.nodeValue ?? '').length; i++) {
              const range = document.createRange();
              range.setStart(text, i);
              range.setEnd(text, i + 1);
              const box = range.getClientRects()[0];
              const character = text.nodeValue?.[i] ?? '';
              if (!box || box.width === 0) continue;
              if (
                bottom >= 0 &&
                box.top >= bottom - 2 &&
                (/[，。、；：？！”’）》]/.test(character) || /[“‘（《]/.test(before))
              )
                found.push(`${before}|${character} in ${block.textContent.slice(0, 20)}`);
              before = character;
              bottom = box.bottom;
            }
        }
        return found;
      });
      assert.deepEqual(wrong, [], `/zh/${path} at ${width} px`);
    }
  }
});

test('no line of a heading ends inside a Chinese word, or after the hyphen inside a word', async ({
  page,
  outlines,
}) => {
  const paths = ['', 'what-is-it/', 'what-is-it/all/', 'help/', 'letters/my-body/', 'check/'];
  for (const locale of locales)
    for (const path of paths) {
      await page.goto(`${outlines}/${locale}/${path}`);
      for (const width of [320, 360, 1366]) {
        await page.setViewportSize({ width, height: 800 });
        const broken = await page.evaluate((hasSpaces) => {
          const wordsIn = (text: string): { word: string; at: number }[] =>
            hasSpaces
              ? [...text.matchAll(/(?<![\p{L}-])\p{L}+(?:[-’']\p{L}+)*-\p{L}+/gu)].map(
                  ({ 0: word, index }) => ({ word, at: index }),
                )
              : [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)]
                  .filter(({ isWordLike }) => isWordLike)
                  .map(({ segment, index }) => ({ word: segment, at: index }));
          return [...document.querySelectorAll('main :is(h1, h2, h3)')].flatMap((heading) => {
            const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
            const found: string[] = [];
            for (let text = texts.nextNode(); text; text = texts.nextNode())
              for (const { word, at } of wordsIn(text.nodeValue ?? '')) {
                const range = document.createRange();
                range.setStart(text, at);
                range.setEnd(text, at + word.length);
                const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
                if (word.length <= 14 && new Set(tops).size > 1) found.push(word);
              }
            return found;
          });
        }, languages[locale].spaces);
        assert.deepEqual(broken, [], `/${locale}/${path} at ${width} px`);
      }
    }
});

test('the pages of no language fit at every width', async ({ page, outlines }) => {
  for (const path of ['/', '/404.html']) {
    await unfolded(page, outlines, path);
    assert.deepEqual(await sideways(page, widths), [], path);
  }
});

test('no component cuts off text, in any language or the pseudo-language', async ({
  page,
  gallery,
}) => {
  const galleries = filesIn(subSite).filter((name) => name.startsWith('gallery/'));
  assert.equal(galleries.length, 7);
  // Every example is rendered in English, right to left, with the longest words, and in two more
  // languages.
  const main = galleries.filter((file) => /\/(en|ar)\/plain|pseudo/.test(file));
  assert.equal(main.length, 3);
  const others = galleries.filter((file) => !main.includes(file));
  for (const file of [...main, ...someOf(others, 2, (name) => name)]) {
    await unfolded(page, gallery, `/${file}`);
    const at = [320, 390, 544, 737, 801, 1089, 1280, 1440];
    assert.deepEqual(await sideways(page, at), [], `${file} scrolls sideways`);
    for (const width of [320, 800, 1280])
      assert.deepEqual(await clipped(page, width), [], `${file} at ${width} px`);
  }
});

/** Presses what opens a menu, or closes it; gives how high the menu is then. */
const press = (page: Page, words: string): Promise<number> =>
  page.evaluate((label) => {
    const inside = document.querySelector('iframe')?.contentDocument;
    const opens = [...(inside?.querySelectorAll('summary') ?? [])].find(({ textContent }) =>
      textContent.includes(label),
    );
    if (!opens) throw new Error(`There is no menu "${label}".`);
    opens.click();
    return opens.nextElementSibling?.getBoundingClientRect().height ?? 0;
  }, words);

test('the menus fit too, on a phone and at 400 % zoom', async ({ page, outlines }) => {
  for (const locale of locales) {
    await unfolded(page, outlines, `/${locale}/online/all/`);
    for (const name of ['menu.parts', 'menu.language'] as const) {
      const words = content.languages[locale].strings[name];
      for (const width of [320, 390, 800, 1280]) {
        const where = `${locale} at ${width} px with ${name} open`;
        assert.deepEqual(await sideways(page, [width]), [], `${where}: before`);
        assert.ok((await press(page, words)) > 44, where);
        assert.deepEqual(await sideways(page, [width]), [], where);
        await press(page, words);
      }
    }
  }
});
