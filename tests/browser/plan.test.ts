// The plan: a hand to print or to draw. Nothing to type, nothing kept, one sheet, and not a word of the site on it.
import assert from 'node:assert/strict';
import { extractText } from 'unpdf';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';

test('the plan has nothing to type into, in any language, and says so', async ({ open }) => {
  for (const locale of locales) {
    const page = await open(`/${locale}/my-plan/`);
    assert.equal(
      await page
        .locator('main')
        .locator('input, textarea, select, form, [contenteditable]')
        .count(),
      0,
    );
    assert.ok(
      (await page.locator('main').innerText()).includes(
        content.languages[locale].planPage.private.nothing,
      ),
    );
    await page.context().close();
  }
});

test('it prints on one sheet, A4 and Letter, in every language, with the hand and lines to write on, and nothing of the site', async ({
  open,
}) => {
  for (const locale of locales) {
    const page = await open(`/${locale}/my-plan/`, { colorScheme: 'dark' });
    for (const format of ['A4', 'Letter']) {
      // As the print dialog does: the sheet's own margins, and the browser's lines with the address where there is room for them.
      const sheet = await extractText(
        new Uint8Array(
          await page.pdf({ format, preferCSSPageSize: true, displayHeaderFooter: true }),
        ),
        { mergePages: true },
      );
      assert.equal(sheet.totalPages, 1, `${locale} ${format}`);
      assert.doesNotMatch(
        sheet.text,
        /127\.0\.0\.1|http/,
        `${locale} ${format} has the address on it`,
      );
    }
    await page.emulateMedia({ media: 'print' });
    const { fingers, palm, paper, title } = content.languages[locale].planPage;
    const seen = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
    for (const text of [
      title,
      ...fingers.map(({ label }) => label),
      ...palm.map(({ label }) => label),
      ...paper.remember,
      paper.adults,
    ])
      assert.ok(seen.includes(text.replace(/\s+/g, ' ')), `${locale}: ${text}`);
    assert.ok(
      !seen.includes(content.languages[locale].strings['site.title']) &&
        !seen.includes(content.languages[locale].strings['footer.licence']),
      `${locale}: the sheet names the site`,
    );
    assert.ok((await page.locator('.hand .line:visible').count()) >= 15);
    // Ink is saved: outlines only, black on white.
    const inks = await page
      .locator('.plan__sheet, .plan__sheet *')
      .evaluateAll(
        (parts) =>
          parts
            .map((part) => getComputedStyle(part))
            .filter(
              ({ backgroundColor }) => !/rgba\(0, 0, 0, 0\)|255, 255, 255/.test(backgroundColor),
            ).length,
      );
    assert.equal(inks, 0, `${locale} prints a surface of colour`);
    assert.match(
      await page
        .locator('.hand b')
        .first()
        .evaluate((label) => getComputedStyle(label).color),
      /rgb\(0, 0, 0\)/,
    );
    await page.context().close();
  }
});

test('the button prints where a script can, and is not there where it cannot', async ({ open }) => {
  const page = await open('/en/my-plan/', {}, (before) =>
    before.addInitScript(() => {
      window.print = () => void (document.title = 'printed');
    }),
  );
  await page.locator('[data-print]').click();
  assert.equal(await page.title(), 'printed');
  await page.context().close();
  const without = await open('/en/my-plan/', { javaScriptEnabled: false });
  assert.equal(await without.locator('[data-print]').isVisible(), false);
  assert.ok(await without.locator('.plan__steps').isVisible(), 'how to draw it can still be read');
});

test('on a phone the fingers are a list, on a large screen a hand; both in the order of a hand', async ({
  open,
}) => {
  const phone = await open('/ar/my-plan/', { viewport: { width: 320, height: 700 } });
  const tops = await phone
    .locator('.hand__fingers > li')
    .evaluateAll((fingers) => fingers.map((finger) => finger.getBoundingClientRect().top));
  assert.ok(tops.length === 5 && tops.every((top, i) => i === 0 || top > (tops[i - 1] ?? 0)));
  await phone.context().close();
  const wide = await open('/ar/my-plan/');
  const lefts = await wide
    .locator('.hand__fingers > li')
    .evaluateAll((fingers) => fingers.map((finger) => finger.getBoundingClientRect().left));
  assert.ok(
    lefts.length === 5 && lefts.every((left, i) => i === 0 || left < (lefts[i - 1] ?? 0)),
    'from right to left',
  );
});
