// A hard word opens its meaning in place.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';

test('a tap on a hard word opens its meaning and picture under its paragraph, in every language, without leaving the line', async ({
  open,
}) => {
  for (const locale of locales) {
    const page = await open(`/${locale}/what-is-it/`, {
      viewport: { width: 390, height: 800 },
      hasTouch: true,
    });
    const term = page.locator('#a-crime-against-children a.term').first();
    assert.equal(await term.getAttribute('aria-expanded'), 'false');
    await term.tap();
    const slip = page.locator('.slip');
    await slip.waitFor();
    const key = (await term.getAttribute('href'))?.split('#')[1] ?? '';
    const { word, meaning } = content.languages[locale].glossary[key] ?? assert.fail(key);
    const text = (await slip.textContent()) ?? '';
    assert.ok(text.includes(word) && text.includes(meaning), `${locale}: ${text}`);
    assert.equal(
      await slip.locator('img').getAttribute('src'),
      `/pictures/${content.glossaryPictures[key]}.svg`,
    );
    assert.equal(await term.getAttribute('aria-expanded'), 'true');
    assert.equal(await term.getAttribute('aria-controls'), await slip.getAttribute('id'));
    assert.ok(
      (await page.locator('#said').textContent())?.includes(meaning),
      'a screen reader hears it',
    );
    assert.equal(
      await term.evaluate((link) =>
        link.closest('p')?.nextElementSibling?.classList.contains('slip'),
      ),
      true,
    );
    assert.equal(new URL(page.url()).pathname, `/${locale}/what-is-it/`);
    await term.tap();
    assert.equal(await slip.count(), 0);
    assert.equal(await term.getAttribute('aria-expanded'), 'false');
    await page.context().close();
  }
});

test(
  'with the keyboard a word opens with Enter, Escape closes it and gives the focus back, and so does Close',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto('/en/online/');
    const term = page.locator('a.term').first();
    await term.focus();
    await page.keyboard.press('Enter');
    await page.locator('.slip').waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.slip').count(), 0);
    assert.equal(await term.evaluate((link) => document.activeElement === link), true);
    await page.keyboard.press('Enter');
    await page.locator('.slip a').focus();
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.slip').count(), 0, 'from inside, too');
    await page.keyboard.press('Enter');
    await page.locator('.slip [data-close]').click();
    assert.equal(await page.locator('.slip').count(), 0);
    assert.equal(await term.evaluate((link) => document.activeElement === link), true);
  },
);

test('two words can be open at once, each under its own paragraph', async ({ page }) => {
  await page.goto('/en/what-is-it/');
  const terms = page.locator('#a-crime-against-children a.term');
  await terms.nth(0).click();
  await terms.nth(1).click();
  await page.locator('.slip').nth(1).waitFor();
  const ids = await page.locator('.slip').evaluateAll((slips) => slips.map(({ id }) => id));
  assert.equal(new Set(ids).size, 2);
});

test('when the meaning cannot be had, the word is the link that it always was', async ({
  page,
}) => {
  await page.goto('/en/online/');
  await page.route('**/templates.html', (route) => route.abort());
  const term = page.locator('a.term').first();
  const href = (await term.getAttribute('href')) ?? '';
  await term.click();
  await page.waitForURL(`**${href}`);
});

test('the meanings are asked for only when a word is opened, and once', async ({ page }) => {
  await page.goto('/en/what-is-it/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const terms = page.locator('#a-crime-against-children a.term');
  await terms.nth(0).click();
  await page.locator('.slip').waitFor();
  await terms.nth(1).click();
  await page.locator('.slip').nth(1).waitFor();
  assert.equal(asked.filter((url) => url.endsWith('templates.html')).length, 1);
});
