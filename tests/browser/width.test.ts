// A page fits: at every width, with the text spacing of WCAG 1.4.12, at 400 % zoom, and in a language that is longer than all of ours.
import assert from 'node:assert/strict';
import type { Browser, Page } from '@playwright/test';
import { locales } from '#languages/locales.ts';
import { menu } from '../support/parts.ts';
import { filesIn, subSite } from '../support/site.ts';
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

async function unfolded(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    bypassCSP: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(async () => {
    document
      .querySelectorAll<HTMLDetailsElement>('main details')
      .forEach((details) => (details.open = true));
    await document.fonts.ready;
  });
  return page;
}

/** What stands out of the page at its present width, or nothing. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > width + 1 || left < -1;
    });
    return [
      `${document.documentElement.scrollWidth} px wide`,
      ...out
        .slice(0, 4)
        .map(
          (element) =>
            `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.trim().slice(0, 40)}`,
        ),
    ];
  });

/** Text that its own box cuts off. */
const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
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
          `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.trim().slice(0, 40)}`,
      ),
  );

async function walk(page: Page, at: readonly number[], where: string): Promise<void> {
  for (const width of at) {
    await page.setViewportSize({ width, height: 800 });
    assert.deepEqual(await sideways(page), [], `${where} at ${width} px scrolls sideways`);
  }
}

for (const locale of locales) {
  test(`a child never has to scroll sideways, from 320 to 1440 px (${locale})`, async ({
    browser,
    outlines,
  }) => {
    for (const path of types) {
      const page = await unfolded(browser, `${outlines}/${locale}/${path}`);
      // A layout that fits where it is narrowest fits where it is wider: every width in one language of each direction is proof enough of that.
      await walk(
        page,
        locale === 'en' || locale === 'ar' ? widths : narrowest,
        `/${locale}/${path}`,
      );
      assert.deepEqual(await clipped(page), [], `/${locale}/${path}`);
      await page.context().close();
    }
  });

  test(`a reader may space letters, words and lines as WCAG 1.4.12 says, also at 400 % zoom (${locale})`, async ({
    browser,
    outlines,
  }) => {
    for (const path of types) {
      const page = await unfolded(browser, `${outlines}/${locale}/${path}`);
      await page.addStyleTag({ content: spacing });
      await walk(page, [320, 390, 640, 800, 1088, 1280], `/${locale}/${path} with wide spacing`);
      await page.setViewportSize({ width: 320, height: 256 });
      assert.deepEqual(await clipped(page), [], `/${locale}/${path} at 400 %`);
      await page.context().close();
    }
  });
}

test('a Chinese line never begins with a mark that ends a clause, nor ends with an opening one', async ({
  browser,
  outlines,
}) => {
  for (const path of ['what-is-it/', 'promises/', 'words/', '']) {
    const page = await unfolded(browser, `${outlines}/zh/${path}`);
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
    await page.context().close();
  }
});

test('the pages of no language fit at every width', async ({ browser, outlines }) => {
  for (const path of ['/', '/404.html']) {
    const page = await unfolded(browser, outlines + path);
    await walk(page, widths, path);
    await page.context().close();
  }
});

test('no component cuts off text, in any language or the pseudo-language', async ({
  browser,
  gallery,
}) => {
  for (const file of filesIn(subSite).filter((name) => name.startsWith('gallery/'))) {
    const page = await unfolded(browser, `${gallery}/${file}`);
    await walk(page, [320, 390, 544, 737, 801, 1089, 1280, 1440], file);
    for (const width of [320, 800, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      assert.deepEqual(await clipped(page), [], `${file} at ${width} px`);
    }
    await page.context().close();
  }
});

test('the menus fit too, on a phone and at 400 % zoom', async ({ browser, outlines }) => {
  for (const locale of locales) {
    const page = await unfolded(browser, `${outlines}/${locale}/online/`);
    for (const width of [320, 390, 800, 1280]) {
      await page.setViewportSize({ width, height: 600 });
      for (const name of ['menu.parts', 'menu.language'] as const) {
        await menu(page, name).click();
        await expect(menu(page, name).locator('+ *'), `${locale}: ${name}`).toBeVisible();
        assert.deepEqual(await sideways(page), [], `${locale} at ${width} px with a menu open`);
        await menu(page, name).click();
      }
    }
    await page.context().close();
  }
});
