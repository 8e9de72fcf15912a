// A page fits: at every width, with the text spacing of WCAG 1.4.12, at 400 % zoom, and in a language that is longer than all of ours.
import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import { locales } from '#languages/locales.ts';
import { menu } from '../support/parts.ts';
import { filesIn, someOf, subSite } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

/** One page of each type; of the sections the one with steps, cards and a big sentence. */
const types = [
  '',
  'what-is-it/',
  'stories/',
  'stories/new-friend/',
  'stories/new-friend/3/',
  'stories/new-friend/9/',
  'check/',
  'myths/',
  'my-plan/',
  'teach/',
  'teach/3x40-1-what-and-who/',
  'teach/tells/',
  'teach/worksheets/match/',
  'teach/worksheets/answers/',
  'help/',
  'help/us/',
  'search/',
  'words/',
  'about/',
  '404.html',
];
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

/** A page with everything on it opened, in a frame of another page: to make a frame narrower takes a tenth of the time that a window takes. */
async function unfolded(page: Page, address: string): Promise<void> {
  const around = new URL('/around', address).href;
  await page.route(around, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html>' }),
  );
  await page.goto(around);
  await page.evaluate(async (src) => {
    const frame = document.createElement('iframe');
    Object.assign(frame.style, { border: '0', width: '1280px', height: '800px' });
    const loaded = new Promise((done) => frame.addEventListener('load', done));
    frame.src = src;
    document.body.replaceChildren(frame);
    await loaded;
    const inside = frame.contentDocument ?? document;
    inside.querySelectorAll('details').forEach((details) => {
      if (details.closest('main')) details.open = true;
    });
    await inside.fonts.ready;
  }, address);
}

/** What stands out of the page at each of these widths, or nothing. */
const sideways = (page: Page, at: readonly number[]): Promise<string[]> =>
  page.evaluate((sizes) => {
    const frame = document.querySelector('iframe');
    const inside = frame?.contentDocument;
    if (!frame || !inside?.querySelector('main')) throw new Error('There is no page in the frame.');
    return sizes.flatMap((size) => {
      frame.style.width = `${size}px`;
      const { clientWidth: width, scrollWidth } = inside.documentElement;
      if (width !== size) throw new Error(`The page is ${width} px wide in a frame of ${size}.`);
      if (scrollWidth <= width) return [];
      const out = [...inside.querySelectorAll('body *')].filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > width + 1 || left < -1;
      });
      return [
        `at ${width} px it is ${scrollWidth} px wide`,
        ...out
          .slice(0, 4)
          .map(
            (element) =>
              `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`,
          ),
      ];
    });
  }, at);

/** Text that its own box cuts off, in a frame of this size. */
const clipped = (page: Page, width: number, height = 800): Promise<string[]> =>
  page.evaluate(
    (size) => {
      const frame = document.querySelector('iframe');
      const inside = frame?.contentDocument;
      if (!inside) throw new Error('There is no page in the frame.');
      Object.assign(frame.style, { width: `${size.width}px`, height: `${size.height}px` });
      return [...inside.querySelectorAll('body *')]
        .filter((element) => {
          if (
            getComputedStyle(element).overflow === 'visible' ||
            element.closest('svg, [aria-hidden="true"]') ||
            !element.textContent.trim()
          )
            return false;
          // What is only for those who listen has no room on the screen.
          for (let around: Element | null = element; around; around = around.parentElement)
            if (getComputedStyle(around).clipPath !== 'none') return false;
          return (
            element.scrollWidth > element.clientWidth + 1 ||
            element.scrollHeight > element.clientHeight + 1
          );
        })
        .map(
          (element) =>
            `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`,
        );
    },
    { width, height },
  );

test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

for (const locale of locales) {
  test(`a child never has to scroll sideways, from 320 to 1440 px (${locale})`, async ({
    page,
    outlines,
  }) => {
    for (const path of types) {
      await unfolded(page, `${outlines}/${locale}/${path}`);
      // A layout that fits where it is narrowest fits where it is wider: every width in one language of each direction is proof enough of that.
      const at = locale === 'en' || locale === 'ar' ? widths : narrowest;
      assert.deepEqual(await sideways(page, at), [], `/${locale}/${path} scrolls sideways`);
      assert.deepEqual(await clipped(page, 1440), [], `/${locale}/${path}`);
    }
  });

  test(`a reader may space letters, words and lines as WCAG 1.4.12 says, also at 400 % zoom (${locale})`, async ({
    page,
    outlines,
  }) => {
    // Every type in one language of each direction, some in the others.
    const some =
      locale === 'en' || locale === 'ar' ? types : someOf(types, 8, (path) => locale + path);
    for (const path of some) {
      await unfolded(page, `${outlines}/${locale}/${path}`);
      await page.frames().at(-1)?.addStyleTag({ content: spacing });
      const where = `/${locale}/${path} with wide spacing`;
      const at = [320, 390, 640, 800, 1088, 1280];
      assert.deepEqual(await sideways(page, at), [], `${where} scrolls sideways`);
      assert.deepEqual(await clipped(page, 320, 256), [], `${where} at 400 %`);
    }
  });
}

test('a Chinese line never begins with a mark that ends a clause, nor ends with an opening one', async ({
  page,
  outlines,
}) => {
  for (const path of ['what-is-it/', 'promises/', 'words/', '']) {
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

test('the pages of no language fit at every width', async ({ page, outlines }) => {
  for (const path of ['/', '/404.html']) {
    await unfolded(page, outlines + path);
    assert.deepEqual(await sideways(page, widths), [], path);
  }
});

test('no component cuts off text, in any language or the pseudo-language', async ({
  page,
  gallery,
}) => {
  for (const file of filesIn(subSite).filter((name) => name.startsWith('gallery/'))) {
    await unfolded(page, `${gallery}/${file}`);
    const at = [320, 390, 544, 737, 801, 1089, 1280, 1440];
    assert.deepEqual(await sideways(page, at), [], `${file} scrolls sideways`);
    for (const width of [320, 800, 1280])
      assert.deepEqual(await clipped(page, width), [], `${file} at ${width} px`);
  }
});

test('the menus fit too, on a phone and at 400 % zoom', async ({ page, outlines }) => {
  for (const locale of locales) {
    await page.goto(`${outlines}/${locale}/online/`);
    for (const width of [320, 390, 800, 1280]) {
      await page.setViewportSize({ width, height: 600 });
      for (const name of ['menu.parts', 'menu.language'] as const) {
        await menu(page, name).click();
        await expect(menu(page, name).locator('+ *'), `${locale}: ${name}`).toBeVisible();
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${locale} at ${width} px with ${name} open: ${wide} px`);
        await menu(page, name).click();
      }
    }
  }
});
