// "My page": a child sets the page to their eyes; nothing is kept unless they ask for it.
import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import { locales } from '#languages/locales.ts';
import { test } from '../support/test.ts';

async function panel(page: Page): Promise<void> {
  await page.locator('.menu summary').first().click();
  await page.locator('[data-settings]').click();
  await page.locator('.panel[open]').waitFor();
}
const choose = (page: Page, value: string) =>
  page.locator(`.panel input[value="${value}"]`).check({ force: true });
const style = (page: Page, selector: string, property: string) =>
  page.evaluate(
    ([wanted, name]) =>
      getComputedStyle(document.querySelector(wanted) ?? document.body).getPropertyValue(name),
    [selector, property] as const,
  );
const px = async (page: Page, selector: string, property: string): Promise<number> =>
  parseFloat(await style(page, selector, property));
const left = (page: Page) =>
  page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie.length]);
const text = '#who-is-writing .scene__text > p';

test('letters grow in four steps, lines stand farther apart in three, at once and in every language', async ({
  open,
}) => {
  for (const locale of locales) {
    const page = await open(`/${locale}/online/`);
    const [size, line] = [await px(page, text, 'font-size'), await px(page, text, 'line-height')];
    await panel(page);
    let before = size;
    for (const step of [2, 3, 4]) {
      await choose(page, `set-size-${step}`);
      await page.waitForFunction(
        ([selector, than]) =>
          parseFloat(getComputedStyle(document.querySelector(selector) ?? document.body).fontSize) >
          than + 1,
        [text, before] as const,
      );
      before = await px(page, text, 'font-size');
    }
    assert.ok(before >= size * 1.5);
    await page.locator('.panel input[name=size]').first().check({ force: true });
    await choose(page, 'set-space-3');
    await page.waitForFunction(
      ([selector, than]) =>
        parseFloat(getComputedStyle(document.querySelector(selector) ?? document.body).lineHeight) >
        than * 1.2,
      [text, line] as const,
    );
    assert.equal(await px(page, text, 'font-size'), size);
    await page.context().close();
  }
});

test(
  'the page is light, cream, dark or black as the child chooses, whatever the computer is set to',
  { tag: '@engines' },
  async ({ open }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open('/en/online/', { colorScheme });
      await panel(page);
      for (const [colour, paper] of [
        ['light', 'rgb(255, 249, 236)'],
        ['cream', 'rgb(248, 236, 208)'],
        ['dark', 'rgb(19, 28, 46)'],
        ['black', 'rgb(0, 0, 0)'],
      ] as const) {
        await choose(page, `set-page-${colour}`);
        await page.waitForFunction(
          (wanted) => getComputedStyle(document.body).backgroundColor === wanted,
          paper,
        );
      }
      await page.locator('.panel input[name=page]').first().check({ force: true });
      await page.waitForFunction(
        (wanted) => getComputedStyle(document.body).backgroundColor === wanted,
        colorScheme === 'dark' ? 'rgb(19, 28, 46)' : 'rgb(255, 249, 236)',
      );
      await page.context().close();
    }
  },
);

test('the ruler follows pointer and focus and takes no click; calm stops what moves', async ({
  page,
}) => {
  await page.goto('/en/online/');
  await panel(page);
  await choose(page, 'set-ruler');
  await choose(page, 'set-calm');
  await page.locator('.panel__close').click();
  await page.waitForFunction(
    () => getComputedStyle(document.querySelector('.ruler') ?? document.body).position === 'fixed',
  );
  await page.mouse.move(600, 500);
  const middle = () =>
    page.evaluate(() => {
      const box = document.querySelector('.ruler')?.getBoundingClientRect();
      return box ? Math.round((box.top + box.bottom) / 2) : -1;
    });
  assert.equal(await middle(), 500);
  await page.mouse.move(600, 300);
  assert.equal(await middle(), 300);
  assert.equal(
    await page.evaluate(() => document.elementFromPoint(600, 300)?.classList.contains('ruler')),
    false,
  );
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')].every(
      (element) => parseFloat(getComputedStyle(element).transitionDuration) === 0,
    ),
  );
});

test('the easier font comes only when it is asked for, for Latin and Cyrillic letters; Arabic letters are never spaced', async ({
  open,
}) => {
  for (const [locale, offered] of [
    ['en', 1],
    ['ru', 1],
    ['fr', 1],
    ['ar', 0],
    ['zh', 0],
  ] as const) {
    const page = await open(`/${locale}/online/`);
    await panel(page);
    assert.equal(await page.locator('.panel [value=set-font]').count(), offered, locale);
    if (offered) {
      const font = page.waitForRequest(/opendyslexic/);
      await choose(page, 'set-font');
      await font;
      await page.waitForFunction(() =>
        getComputedStyle(document.body).fontFamily.startsWith('OpenDyslexic'),
      );
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
      await page.evaluate(() => void (window.name = 'my-page set-font set-space-3'));
      await page.reload();
      assert.match((await page.locator('html').getAttribute('class')) ?? '', /set-font/);
      assert.equal(await style(page, text, 'letter-spacing'), 'normal', locale);
      assert.doesNotMatch(await style(page, text, 'font-family'), /OpenDyslexic/);
    }
    await page.context().close();
  }
});

test('what is set goes along on this visit and is stored nowhere; a new visit begins as ever', async ({
  page,
}) => {
  await page.goto('/en/online/');
  await panel(page);
  await choose(page, 'set-size-3');
  await choose(page, 'set-page-black');
  await page.locator('.panel__close').click();
  assert.deepEqual(await left(page), [0, 0, 0]);
  await page.goto('/fr/promises/');
  assert.equal(await page.locator('html').getAttribute('class'), 'set-size-3 set-page-black');
  await page.waitForFunction(
    () => getComputedStyle(document.body).backgroundColor === 'rgb(0, 0, 0)',
  );
  assert.deepEqual(await left(page), [0, 0, 0]);
  const other = await page.context().newPage();
  await other.goto('/en/online/');
  assert.equal(await other.locator('html').getAttribute('class'), null);
});

test('"remember on this computer" keeps it for another visit, and one click forgets it all', async ({
  page,
}) => {
  await page.goto('/en/online/');
  await panel(page);
  await choose(page, 'set-page-dark');
  await page.locator('.panel [name=remember]').check({ force: true });
  assert.deepEqual(await left(page), [1, 0, 0]);
  const other = await page.context().newPage();
  await other.goto('/ru/help/');
  assert.equal(await other.locator('html').getAttribute('class'), 'set-page-dark');
  await panel(other);
  assert.equal(await other.locator('.panel [name=remember]').isChecked(), true);
  assert.equal(await other.locator('.panel [value=set-page-dark]').isChecked(), true);
  await other.locator('.panel [type=reset]').click();
  assert.deepEqual(await left(other), [0, 0, 0]);
  assert.equal(await other.locator('html').getAttribute('class'), '');
  assert.ok(((await other.locator('.panel output').textContent()) ?? '').length > 3, 'it is said');
  await other.reload();
  assert.equal(await other.locator('html').getAttribute('class'), null);
});

test('a remembered page never flashes: its first frame has the colours and letters that were set', async ({
  page,
}) => {
  await page.goto('/en/about/');
  await page.evaluate(() => localStorage.setItem('my-page', 'set-page-black set-size-4'));
  await page.addInitScript(() => {
    const frames: string[] = [];
    Object.assign(globalThis, { frames });
    const look = (): void => {
      // A frame is painted only when there is something to paint and no style sheet holds it back.
      if (document.querySelector('h1') && performance.getEntriesByType('paint').length > 0)
        frames.push(
          `${getComputedStyle(document.body).backgroundColor} ${getComputedStyle(document.querySelector('.lead') ?? document.body).fontSize}`,
        );
      if (frames.length < 3) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto('/en/online/');
  await page.waitForFunction(
    () => (globalThis as unknown as { frames: string[] }).frames.length >= 3,
  );
  const frames = await page.evaluate(() => (globalThis as unknown as { frames: string[] }).frames);
  assert.equal(new Set(frames).size, 1, frames.join(' | '));
  assert.match(frames[0] ?? '', /^rgb\(0, 0, 0\)/);
});

test('a first visit asks for nothing of it, and a stranger cannot put words into the page through the name of the window', async ({
  open,
}) => {
  const asked: string[] = [];
  const page = await open('/en/online/', {}, (fresh) => {
    fresh.on('request', (request) => asked.push(new URL(request.url()).pathname));
    return Promise.resolve();
  });
  assert.ok(!asked.some((path) => /set\.js|my-page|night|day/.test(path)), asked.join(' '));
  await page.evaluate(() => void (window.name = 'my-page gone "><img src=x> set-size-2'));
  await page.reload();
  assert.equal(await page.locator('html').getAttribute('class'), 'set-size-2');
});

test('without a script the panel is not offered, and the computer rules', async ({ open }) => {
  const page = await open('/en/online/', { javaScriptEnabled: false, colorScheme: 'dark' });
  await page.locator('.menu summary').first().click();
  assert.equal(await page.locator('[data-settings]').isVisible(), false);
  assert.equal(await style(page, 'body', 'background-color'), 'rgb(19, 28, 46)');
});

test('the panel opens and closes with the keyboard, and the largest letters fit on the smallest screen', async ({
  open,
}) => {
  const page = await open('/ru/online/', { viewport: { width: 320, height: 640 } });
  await page.locator('.menu summary').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-settings]').focus();
  await page.keyboard.press('Enter');
  await page.locator('.panel[open]').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.closest('.panel') !== null), true);
  assert.ok(
    await page.evaluate(
      () =>
        (document.querySelector('.panel')?.scrollWidth ?? 9999) <=
        (document.querySelector('.panel')?.clientWidth ?? 0),
    ),
  );
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.panel[open]').count(), 0);
  for (const path of ['online/', 'help/', 'help/us/', 'search/', 'words/', 'leaving/'])
    for (const locale of locales) {
      await page.evaluate(
        () => void (window.name = 'my-page set-size-4 set-space-3 set-font set-page-cream'),
      );
      await page.goto(`/${locale}/${path}`);
      await page.waitForFunction(
        () => document.querySelector<HTMLLinkElement>('link[data-set=my-page]')?.sheet,
      );
      for (const width of [320, 800, 1280]) {
        await page.setViewportSize({ width, height: 700 });
        assert.equal(
          await page.evaluate(
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
          ),
          true,
          `/${locale}/${path} at ${width} px with the largest letters`,
        );
      }
    }
});
