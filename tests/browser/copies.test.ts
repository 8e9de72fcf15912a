// The copy of a language, unpacked into a folder, opened from the disk and from a plain server.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { content } from '../support/content.ts';
import { misspelt } from '../support/journeys.ts';
import { gridOf } from '../support/queries.ts';
import { serve } from '../support/server.ts';
import { journeyLocales, someOf } from '../support/site.ts';
import { at } from '../support/slides.ts';
import { expect } from '../support/test.ts';
import { askedOf, errorsOf, fileAt, test } from '../support/unpacked.ts';

/** Every picture near the screen is seen, and every font that the page has is there. */
async function isWhole(page: Page): Promise<void> {
  const { pictures, fonts } = await page.evaluate(async () => {
    await document.fonts.ready;
    const shown = [...document.images].filter(
      (image) =>
        image.getClientRects().length > 0 && image.getBoundingClientRect().top < innerHeight,
    );
    await Promise.all(shown.map((image) => image.decode().catch(() => undefined)));
    return {
      pictures: shown.map(({ src, naturalWidth }) => ({ src, naturalWidth })),
      // The fallbacks are fonts of the computer, which may have none of them.
      fonts: [...document.fonts]
        .filter(({ family }) => !family.includes('fallback'))
        .map(({ family, status }) => `${family} ${status}`),
    };
  });
  assert.ok(pictures.length > 0, page.url());
  for (const { src, naturalWidth } of pictures) assert.ok(naturalWidth > 0, src);
  assert.ok(fonts.length >= 2, fonts.join(', '));
  for (const font of fonts) assert.match(font, / loaded$/, page.url());
}

for (const locale of journeyLocales)
  test(`a child goes through a copy without a line: ${locale}`, async ({ page, unpacked }) => {
    const folder = unpacked(locale);
    const asked = askedOf(page);
    const errors = errorsOf(page);
    const lands = async (path: string): Promise<void> => {
      await page.waitForURL(fileAt(folder, `${locale}/${path}`));
      await isWhole(page);
    };
    const main = page.getByRole('main');
    await page.goto(fileAt(folder, 'index.html'));
    await isWhole(page);
    await main.locator('a[href$="online/index.html"]').first().click();
    await lands('online/index.html');
    await main.locator('a[href$="who-is-writing/index.html"]').first().click();
    await lands('online/who-is-writing/index.html');
    const next = page.locator('a[rel="next"]').first();
    const goal = await next.evaluate((link: HTMLAnchorElement) => link.href);
    await next.click();
    await page.waitForURL(goal);
    await isWhole(page);
    await page.locator('a.help').first().click();
    await page.waitForURL(/\/help\/index\.html/);
    await isWhole(page);
    // What people call countries comes from a file of the copy.
    await page.locator('#land').fill('england');
    await page.locator('[data-part=found] a').first().click();
    await lands('help/gb/index.html');
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await page.waitForURL(fileAt(folder, 'table.html'));
    const table = content.languages[locale].strings['offline.table'];
    await expect(page).toHaveTitle(table);
    await expect(page.locator('body')).toContainText(`${table}123456789101112`);
    await expect(page.locator('td')).toHaveCount(11 * 11);
    assert.deepEqual(asked, []);
    assert.deepEqual(errors, []);
  });

/** The language of the month. */
const [other = 'ar'] = journeyLocales;

test('what a page fetches on the web is read from the copy: the search, the meaning of a word, “Easier to read”, the lines of a slide', async ({
  page,
  unpacked,
}) => {
  const folder = unpacked(other);
  const asked = askedOf(page);
  const errors = errorsOf(page);
  const words = content.languages[other].strings;
  await page.goto(fileAt(folder, `${other}/search/index.html`));
  await page.locator('#query').fill(misspelt[other]);
  await expect(page.locator('.hit img').first()).toHaveJSProperty('complete', true);
  await page.locator('.hit a').first().click();
  await page.waitForURL(fileAt(folder, `${other}/what-is-it/what-does-it-mean/index.html`));
  await page.goBack();
  await page.locator('#query').fill(`${gridOf(other).cries[0] ?? ''} `);
  await expect(page.locator('.cry')).toBeVisible();

  // “Look on all pages” is on the web only: no button, no script, no right to run WebAssembly.
  await expect(page.locator('[data-full-text]')).toHaveCount(0);
  const code = await page
    .locator('script[src]')
    .evaluateAll((all) => all.map((one) => (one as HTMLScriptElement).src))
    .then((all) => all.map((src) => readFileSync(fileURLToPath(src), 'utf8')).join('\n'));
  assert.match(code, /child-search/);
  assert.doesNotMatch(code + (await page.content()), /pagefind|WebAssembly|wasm-unsafe-eval/);

  await page.goto(fileAt(folder, `${other}/what-is-it/all/index.html`));
  await page.locator('a.term').first().click();
  const meaning = page.locator('[id^=meaning-]');
  await expect(meaning).toBeVisible();
  await meaning.locator('a[href*="words/"]').click();
  await page.waitForURL(/\/words\/index\.html#/);

  await page.locator('[data-settings]:visible').first().click();
  const panel = page.getByRole('dialog', { name: words['set.title'] });
  await panel.getByText(words['set.easy'], { exact: true }).click();
  await panel.getByText(words['set.easy'], { exact: true }).press('Escape');
  const cream = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto(fileAt(folder, `${other}/help/ke/index.html`));
  await expect(page.locator('html')).toHaveClass(/set-easy/);
  await expect(page.locator('body')).toHaveCSS('background-color', cream);

  await page.goto(fileAt(folder, `${other}/slides/online/index.html`));
  await page.keyboard.press('End');
  await at(page, 'help');
  await isWhole(page);
  assert.deepEqual(asked, []);
  assert.deepEqual(errors, []);
});

test('without a script no button and no field stands on the pages of a copy, but for the lines of a slide to write on', async ({
  open,
  unpacked,
}) => {
  const folder = unpacked(other);
  const page = await open('about:blank', { javaScriptEnabled: false });
  const paths = ['help', 'search', 'check', 'share/words', 'teach', 'slides/online'];
  for (const path of someOf(paths, 3, (one) => one)) {
    await page.goto(fileAt(folder, `${other}/${path}/index.html`));
    for (const dead of await page.locator('button, input, select').all())
      await expect(dead, path).toBeHidden();
  }
});

test('where a server opens no page of a folder by itself, a result of the search opens all the same, also in a window of its own', async ({
  page,
  context,
  unpacked,
}) => {
  const { origin, close } = await serve(unpacked(other), '', { indexes: false });
  try {
    await page.goto(`${origin}/${other}/search/index.html`);
    await page.locator('#query').fill(misspelt[other]);
    const hit = page.locator('.hit a').first();
    const goal = `${origin}/${other}/what-is-it/what-does-it-mean/index.html`;
    // What the middle button opens is what the link leads to when it goes down. Chromium 150
    // without a desktop crashes in the window that it would open, on any page.
    await hit.hover();
    await page.mouse.down({ button: 'middle' });
    const second = await context.newPage();
    await second.goto(await hit.evaluate(({ href }: HTMLAnchorElement) => href));
    assert.equal(second.url(), goal);
    await expect(second.locator('h1')).toBeVisible();
    await page.bringToFront();
    await page.mouse.move(0, 0);
    await page.mouse.up({ button: 'middle' });
    await hit.click();
    await page.waitForURL(goal);
  } finally {
    close();
  }
});

test('in a folder of a server it works as well', async ({ page, unpacked }) => {
  const { origin, close } = await serve(unpacked('ar'), '/school/folder');
  try {
    const errors = errorsOf(page);
    await page.goto(`${origin}/school/folder/`);
    await isWhole(page);
    await page.locator('a[href$="search/index.html"]').first().click();
    await page.locator('#query').fill('كيف أطلب المساعدة');
    await page.locator('.hit a:visible').first().click();
    await page.waitForURL((url) => url.pathname.startsWith('/school/folder/ar/'));
    assert.deepEqual(errors, []);
  } finally {
    close();
  }
});
