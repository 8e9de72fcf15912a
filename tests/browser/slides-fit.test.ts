// Every slide fits: on a projector, on a laptop, beside the notes, and on paper.
import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import { locales, type Locale } from '#languages/locales.ts';
import { someOf } from '../support/site.ts';
import {
  lessons,
  sections,
  staff,
  stories,
  withEachSlide,
  type EachSlide,
} from '../support/slides.ts';
import { expect, test } from '../support/test.ts';

// What one walk through all decks measures is for all tests: one worker keeps it.
test.describe.configure({ mode: 'default' });

const screens = [
  { width: 1920, height: 1080, projected: true },
  { width: 1024, height: 768, projected: true },
  // A laptop's screen is no projector: there it must fit, and words may be smaller.
  { width: 1366, height: 768, projected: false },
] as const;
/** The inside of a lying sheet, the narrower one: Letter. */
const sheet = { width: 979, height: 718 };
/** The second window as it opens. */
const notesWindow = { width: 1100, height: 720 };

/** What is wrong with the slides of the open deck, by the screen; `paper`: overlaps of slides. */
type Found = Record<string, string[]>;

/**
 * Goes through the slides of a page; gives what is cut off or too small. `seen`: scenes measured
 * already in their sections.
 */
const cutOff = (page: Page, seen: boolean, projected: boolean): Promise<string[]> =>
  page.evaluate(
    async ([skip, large]) => {
      const found: string[] = [];
      const size = (part: Element): number => parseFloat(getComputedStyle(part).fontSize);
      const bar = document.querySelector('class-mode [role=group]');
      const base = innerHeight - (bar?.getBoundingClientRect().height ?? 0);
      const name = document.querySelector('main > div > p[aria-hidden]');
      const head = Math.max(
        ...[document.querySelector('header a'), name].map(
          (part) => part?.getBoundingClientRect().bottom ?? 0,
        ),
      );
      await (globalThis as unknown as { eachSlide: EachSlide }).eachSlide((slide) => {
        if (skip && slide.matches('.s--scene:not(.s--task, .s--story), #breathe')) return;
        // On an old projector few words are larger, if they fit then and little else stands
        // beside them (fit.ts, slide-show.ts); a letter of Chinese takes the room of two.
        const words = [...slide.querySelectorAll('.s__p > p')].map((part) => part.textContent);
        const isShort =
          innerWidth / innerHeight < 1.5 &&
          !slide.matches('[data-fit], .t2, .t3') &&
          words.join('').length < (document.documentElement.lang.startsWith('zh') ? 50 : 110);
        for (const part of slide.querySelectorAll('*')) {
          const { top, bottom, left, right, width } = part.getBoundingClientRect();
          // Over a picture alone its heading is only heard: it has one pixel.
          if (width <= 1) continue;
          const at = `#${slide.id} ${part.tagName} "${part.textContent.slice(0, 30)}"`;
          const isWide =
            part instanceof HTMLElement &&
            part.scrollWidth > part.clientWidth + 1 &&
            getComputedStyle(part).display !== 'inline';
          if (top < head - 1 || bottom > base + 1 || left < 0 || right > innerWidth || isWide)
            found.push(`${at} is cut off: ${[top, bottom, left, right].map(Math.round).join(' ')}`);
          const hasWords = [...part.childNodes].some(
            (node) => node.nodeType === 3 && node.textContent?.trim(),
          );
          const least = part.matches('h2, .s__said')
            ? 56.01
            : part.matches('.s__call textarea')
              ? 57
              : isShort && part.matches('.s__p > p')
                ? 40
                : 28;
          if (large && (hasWords || part.matches('textarea')) && size(part) < least)
            found.push(`${at} has ${size(part)} px instead of ${least}`);
        }
      });
      if (large && (!name || size(name) < 28)) found.push('the name of the part is small');
      for (const part of bar?.querySelectorAll('*') ?? [])
        if (size(part) < 16) found.push(`${part.className} in the bar is small`);
      return found;
    },
    [seen, projected] as const,
  );

/** The slides of a page of which something lies over another one. */
const overlaid = (page: Page): Promise<string[]> =>
  page.locator('main > section').evaluateAll((slides) =>
    slides
      .filter((slide) => {
        const frame = slide.getBoundingClientRect();
        return [...slide.querySelectorAll('*')].some((part) => {
          const { top, bottom, height } = part.getBoundingClientRect();
          return height && (top < frame.top - 1 || bottom > frame.bottom + 1);
        });
      })
      .map(({ id }) => id),
  );

const decks = [...sections, ...lessons, ...stories];
/** Some decks of a language, more in Russian, which has the longest words. */
const decksIn = (locale: Locale): readonly string[] =>
  someOf(decks, locale === 'ru' ? 12 : 3, (deck) => `/${locale}/${deck}`);

/** Opens each deck once, and gives what was found in it. */
async function walk(page: Page, outlines: string): Promise<Record<string, Found>> {
  const found: Record<string, Found> = {};
  await withEachSlide(page);
  for (const locale of locales)
    for (const section of [...decksIn(locale), ...someOf(staff, 1, (deck) => `/${locale}/${deck}`)])
      // The short route has slides of the long one.
      for (const part of section === 'online' ? ['', 'short/'] : ['']) {
        const url = `/${locale}/slides/${section}/${part}`;
        await page.goto(outlines + url);
        await page.evaluate(() => document.fonts.ready);
        const here: Found = (found[url] = {});
        for (const { width, height, projected } of screens) {
          await page.setViewportSize({ width, height });
          const seen = !sections.includes(section);
          here[`${width} x ${height}`] = await cutOff(page, seen, projected);
        }
        await page.setViewportSize(sheet);
        await page.emulateMedia({ media: 'print' });
        here.paper = await overlaid(page);
        await page.emulateMedia({ media: null });
      }
  return found;
}
let walked: Promise<Record<string, Found>> | undefined;
/** What was found on one kind of screen, by the deck. */
async function wrongOn(kind: string, page: Page, outlines: string): Promise<Found> {
  const found = await (walked ??= walk(page, outlines));
  assert.ok(Object.values(found).every((here) => here[kind]));
  return Object.fromEntries(
    Object.entries(found).flatMap(([url, { [kind]: wrong = [] }]) =>
      wrong.length > 0 ? [[url, wrong] as const] : [],
    ),
  );
}

for (const { width, height } of screens)
  test(`every slide fits ${width} x ${height}, and is read from the back: words of 28 px, few words on an old projector 40, headings over 56, the number 57`, async ({
    page,
    outlines,
  }) => {
    assert.deepEqual(await wrongOn(`${width} x ${height}`, page, outlines), {});
  });

test('on paper nothing of a slide lies over another', async ({ page, outlines }) => {
  assert.deepEqual(await wrongOn('paper', page, outlines), {});
});

test('in the second window nothing of this slide or of the next is cut off', async ({
  page,
  outlines,
}) => {
  await page.setViewportSize(notesWindow);
  await withEachSlide(page);
  for (const locale of ['ru', 'ar'] as const)
    for (const section of someOf(decksIn(locale), 3, (deck) => deck)) {
      await page.goto(`${outlines}/${locale}/slides/${section}/?notes#rules`);
      await expect(page.locator('class-mode[data-state=second]')).toBeAttached();
      await page.evaluate(() => document.fonts.ready);
      const wrong = await page.evaluate(async () => {
        const found: string[] = [];
        await (globalThis as unknown as { eachSlide: EachSlide }).eachSlide((slide) => {
          for (const shown of document.querySelectorAll(
            'main > section:is([aria-current], [data-next])',
          )) {
            const frame = shown.getBoundingClientRect();
            for (const part of shown.querySelectorAll('*')) {
              const { top, bottom, left, right, width } = part.getBoundingClientRect();
              if (
                width &&
                !part.matches('details:not([open]) > p') &&
                (top < frame.top ||
                  bottom > frame.bottom ||
                  left < frame.left ||
                  right > frame.right)
              )
                found.push(
                  `#${shown.id}${shown === slide ? '' : ' (next)'} ${part.tagName} "${part.textContent.slice(0, 30)}"`,
                );
            }
          }
        });
        return found;
      });
      assert.deepEqual(wrong, [], `/${locale}/slides/${section}/`);
    }
});
