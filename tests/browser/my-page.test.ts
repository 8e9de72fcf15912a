// "Easier to read": a child sets the page to their eyes. What is kept of it is in my-page-visit.
import assert from 'node:assert/strict';
import type { Locator, Page } from '@playwright/test';
import { content } from '../support/content.ts';
import { choose, openMyPage, setNothing, wordsOf } from '../support/parts.ts';
import { journeyLocales } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

/** A paragraph to measure letters and lines by. */
const text = (page: Page) => page.locator('#who-is-writing p').first();
const px = (page: Page, property: 'fontSize' | 'lineHeight'): Promise<number> =>
  text(page).evaluate((paragraph, name) => parseFloat(getComputedStyle(paragraph)[name]), property);

test('letters grow in four steps, lines stand farther apart in three, at once', async ({
  page,
}) => {
  for (const locale of journeyLocales) {
    await page.goto(`/${locale}/online/all/`);
    const [size, line] = [await px(page, 'fontSize'), await px(page, 'lineHeight')];
    const panel = await openMyPage(page);
    let before = size;
    for (const step of [2, 3, 4]) {
      await choose(page, `set-size-${step}`);
      await expect.poll(() => px(page, 'fontSize')).toBeGreaterThan(before + 1);
      before = await px(page, 'fontSize');
    }
    assert.ok(before >= size * 1.5);
    await panel.locator('[name=size]').first().check({ force: true });
    await choose(page, 'set-space-3');
    await expect.poll(() => px(page, 'lineHeight')).toBeGreaterThan(line * 1.2);
    assert.equal(await px(page, 'fontSize'), size);
    await setNothing(page);
  }
});

test(
  'the page is light, cream, dark or black as the child chooses, whatever the computer is set to',
  { tag: '@engines' },
  async ({ page }) => {
    const ground = page.locator('body');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto('/en/online/all/');
      const panel = await openMyPage(page);
      for (const [colour, paper] of [
        ['light', 'rgb(255, 249, 236)'],
        ['cream', 'rgb(248, 236, 208)'],
        ['dark', 'rgb(19, 28, 46)'],
        ['black', 'rgb(0, 0, 0)'],
      ] as const) {
        await choose(page, `set-page-${colour}`);
        await expect(ground).toHaveCSS('background-color', paper);
      }
      await panel.locator('[name=page]').first().check({ force: true });
      await expect(ground).toHaveCSS(
        'background-color',
        colorScheme === 'dark' ? 'rgb(19, 28, 46)' : 'rgb(255, 249, 236)',
      );
    }
  },
);

test('the ruler follows pointer and focus and takes no click; calm stops what moves', async ({
  page,
}) => {
  await page.goto('/en/online/all/');
  const panel = await openMyPage(page);
  await choose(page, 'set-ruler');
  await choose(page, 'set-calm');
  await panel.getByRole('button', { name: wordsOf(page)['set.close'] }).click();
  const ruler = page.locator('body > .ruler');
  await expect(ruler).toHaveCSS('position', 'fixed');
  const lines = await ruler.evaluate((line) => line.clientHeight);
  const one = await px(page, 'lineHeight');
  assert.ok(lines >= one && lines < one * 1.5, `${lines} px for a line of ${one}`);
  // Help and leave lie over it.
  const layer = (part: Locator) => part.evaluate((one) => Number(getComputedStyle(one).zIndex));
  assert.ok((await layer(page.locator('header').first())) > (await layer(ruler)));
  for (const y of [500, 300]) {
    await page.mouse.move(600, y);
    await expect
      .poll(() =>
        ruler.evaluate((line) => {
          const { top, bottom } = line.getBoundingClientRect();
          return Math.round((top + bottom) / 2);
        }),
      )
      .toBe(y);
  }
  assert.equal(await ruler.evaluate((line) => document.elementFromPoint(600, 300) === line), false);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')].every(
      (element) => parseFloat(getComputedStyle(element).transitionDuration) === 0,
    ),
  );
});

test('the easier font comes only when it is asked for, for Latin and Cyrillic letters; Arabic letters are never spaced', async ({
  page,
}) => {
  for (const [locale, offered] of [
    ['ru', true],
    ['fr', true],
    ['ar', false],
    ['zh', false],
  ] as const) {
    await page.goto(`/${locale}/online/all/`);
    const panel = await openMyPage(page);
    await expect(panel.locator('[value=set-font]'), locale).toHaveCount(offered ? 1 : 0);
    const ground = page.locator('body');
    if (offered) {
      await expect(ground).not.toHaveCSS('font-family', /OpenDyslexic/);
      const font = page.waitForRequest(/opendyslexic/);
      await choose(page, 'set-font');
      await font;
      await expect(ground).toHaveCSS('font-family', /^"?OpenDyslexic/);
      assert.ok(
        await page.evaluate(
          async (letters) => {
            await document.fonts.load('20px OpenDyslexic', letters);
            return document.fonts.check('20px OpenDyslexic', letters);
          },
          locale === 'ru' ? 'Жщю' : 'agé',
        ),
      );
    } else {
      // Remembered in another language on the same computer.
      await setNothing(page, 'my-page set-font set-space-3');
      await page.reload();
      await expect(page.locator('html')).toHaveClass(/set-font/);
      await expect(text(page), locale).toHaveCSS('letter-spacing', 'normal');
      await expect(text(page)).not.toHaveCSS('font-family', /OpenDyslexic/);
    }
    await setNothing(page);
  }
});

test('“Easy page” is one tap: larger letters, more space, cream, no book behind a word, nothing askew; a second tap gives all back, but for what was chosen since', async ({
  page,
}) => {
  await page.goto('/en/online/all/');
  await openMyPage(page);
  const easy = page.getByRole('checkbox', { name: wordsOf(page)['set.easy'] });
  const [size, line] = [await px(page, 'fontSize'), await px(page, 'lineHeight')];
  await easy.check();
  await expect.poll(() => px(page, 'fontSize')).toBeGreaterThan(size * 1.1);
  assert.ok((await px(page, 'lineHeight')) > line * 1.3);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(248, 236, 208)');
  await expect(page.locator('.term').first()).toHaveCSS('background-image', 'none');
  await easy.uncheck();
  await expect(page.locator('html')).toHaveClass('');
  await expect.poll(() => px(page, 'fontSize')).toBe(size);
  await easy.check();
  await choose(page, 'set-page-dark');
  await easy.uncheck();
  await expect(page.locator('html')).toHaveClass('set-page-dark');
});

test('headings, labels and buttons grow with the text; the bar at the top stays within its screen', async ({
  page,
}) => {
  await page.goto('/en/help/');
  const { help, happening } = content.languages.en;
  const main = page.getByRole('main');
  const grown = [
    main.getByRole('heading', { level: 1 }),
    main.getByRole('heading', { level: 2 }).first(),
    main.getByRole('link', { name: happening.title }),
    main.getByText(help.find.sources),
  ];
  const sizes = () =>
    Promise.all(
      grown.map((part) => part.evaluate((one) => parseFloat(getComputedStyle(one).fontSize))),
    );
  const before = await sizes();
  await openMyPage(page);
  await choose(page, 'set-size-4');
  await expect
    .poll(async () => (await sizes()).every((size, i) => size > (before[i] ?? 0) * 1.2))
    .toBe(true);
});

test('without a script the panel is not offered, and the computer rules', async ({ open }) => {
  const page = await open('/en/online/all/', { javaScriptEnabled: false, colorScheme: 'dark' });
  // Nor is there room for it.
  await expect(
    page.getByRole('button', { name: wordsOf(page)['set.title'], includeHidden: true }),
  ).toHaveCSS('display', 'none');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(19, 28, 46)');
});
