// The plan: a hand to print or to draw. No fields, nothing stored, one sheet, and no word of the
// site on it.
import assert from 'node:assert/strict';
import type { Locator, Page } from '@playwright/test';
import { extractText } from 'unpdf';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { wordsOf } from '../support/parts.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

/** The five fingers: the list under its heading. */
const fingers = (page: Page): Locator =>
  page
    .getByRole('heading', { name: wordsOf(page)['plan.fingers'] })
    .locator('+ ol')
    .getByRole('listitem');
const printButton = (page: Page): Locator =>
  page.getByRole('button', { name: wordsOf(page)['plan.print'] });
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

test('the plan has nothing to type into, in any language, and says so', async ({ page }) => {
  for (const locale of locales) {
    await page.goto(`/${locale}/my-plan/`);
    const main = page.getByRole('main');
    await expect(main).toContainText(content.languages[locale].safetyPlanPage.private.nothing);
    await expect(main.locator('input, textarea, select, form, [contenteditable]')).toHaveCount(0);
  }
});

test('it prints on one sheet, A4 and Letter, in every language, with the hand and lines to write on, and nothing of the site', async ({
  open,
}) => {
  const page = await open('/en/my-plan/', { colorScheme: 'dark' });
  for (const locale of locales) {
    await page.emulateMedia({ media: null });
    await page.goto(`/${locale}/my-plan/`);
    for (const format of ['A4', 'Letter']) {
      // Like the print dialog: the sheet's own margins, and the browser's header with the address
      // if there is room.
      const { totalPages, text } = await extractText(
        new Uint8Array(
          await page.pdf({ format, preferCSSPageSize: true, displayHeaderFooter: true }),
        ),
        { mergePages: true },
      );
      assert.equal(totalPages, 1, `${locale} ${format}`);
      assert.doesNotMatch(text, /127\.0\.0\.1|http/, `${locale} ${format} has the address on it`);
    }
    await page.emulateMedia({ media: 'print' });
    const { safetyPlanPage, strings } = content.languages[locale];
    const seen = inOneLine(await page.locator('body').innerText());
    for (const text of [
      safetyPlanPage.title,
      ...safetyPlanPage.fingers.map(({ label }) => label),
      ...safetyPlanPage.palm.map(({ label }) => label),
      ...safetyPlanPage.paper.remember,
      safetyPlanPage.paper.adults,
    ])
      assert.ok(seen.includes(inOneLine(text)), `${locale}: ${text}`);
    for (const text of [strings['site.title'], strings['footer.licence']])
      assert.ok(!seen.includes(text), `${locale}: the sheet names the site`);
    const { lines, surfaces, inks } = await page.getByRole('main').evaluate((main) => {
      const seen = [main, ...main.querySelectorAll('*')].filter(
        (part) => part.getClientRects().length > 0,
      );
      const style = (part: Element) => getComputedStyle(part);
      return {
        lines: seen.filter(
          (part) => !part.textContent && style(part).borderBottomStyle === 'dotted',
        ).length,
        surfaces: seen
          .filter((part) => !/rgba\(0, 0, 0, 0\)|255, 255, 255/.test(style(part).backgroundColor))
          .map((part) => part.outerHTML.slice(0, 60)),
        inks: [
          ...new Set(
            seen.filter((part) => part.matches('li b')).map((label) => style(label).color),
          ),
        ],
      };
    });
    assert.ok(lines >= 15, `${locale}: ${lines} lines to write on`);
    // Ink is saved: outlines only, black on white.
    assert.deepEqual(surfaces, [], `${locale} prints a surface of colour`);
    assert.deepEqual(inks, ['rgb(0, 0, 0)'], locale);
  }
});

test('the button prints where a script can, and is not there where it cannot', async ({ open }) => {
  const page = await open('/en/my-plan/', {}, (before) =>
    before.addInitScript(() => {
      window.print = () => void (document.title = 'printed');
    }),
  );
  await printButton(page).click();
  await expect(page).toHaveTitle('printed');
  const without = await open('/en/my-plan/', { javaScriptEnabled: false });
  await expect(printButton(without)).toBeHidden();
  const [first = ''] = content.languages.en.safetyPlanPage.steps;
  await expect(without.getByText(first), 'how to draw it can still be read').toBeVisible();
});

test('on a phone the fingers are a list to open, on a large screen a hand; both in the order of a hand', async ({
  open,
}) => {
  const page = await open('/ar/my-plan/', { viewport: { width: 320, height: 700 } });
  const { phone } = content.languages.ar.safetyPlanPage;
  const rows = page
    .getByRole('main')
    .getByRole('group')
    .filter({ has: page.locator('summary') });
  await expect(rows, 'a finger opens with its sentence').toHaveCount(5);
  for (const [i, { ask, say }] of phone.fingers.entries()) {
    await expect(rows.nth(i)).not.toHaveAttribute('open');
    await rows.nth(i).getByText(ask).click();
    await expect(rows.nth(i).getByText(say)).toBeVisible();
  }
  await expect(fingers(page), 'no lines to write on').toHaveCount(0);
  await expect(
    rows.filter({ has: page.locator(':scope[open]') }),
    'one finger is open at a time',
  ).toHaveCount(1);
  await rows.last().locator('summary').click();
  await page.setViewportSize({ width: 360, height: 740 });
  const [first, last] = [await rows.first().boundingBox(), await rows.last().boundingBox()];
  assert.ok(
    first && last && last.y + last.height - first.y <= 740 - 129,
    'the hand is seen on one screen',
  );
  const print = await printButton(page).boundingBox();
  assert.ok(print && print.y > last.y, 'to print comes second');
  const tops = await rows.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  assert.ok(
    tops.every((top, i) => i === 0 || top > (tops[i - 1] ?? 0)),
    tops.join(' '),
  );
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(rows).toHaveCount(0);
  await expect(fingers(page)).toHaveCount(5);
  const lefts = await fingers(page).evaluateAll((all) =>
    all.map((finger) => finger.getBoundingClientRect().left),
  );
  assert.ok(
    lefts.every((left, i) => i === 0 || left < (lefts[i - 1] ?? 0)),
    `from right to left: ${lefts.join(' ')}`,
  );
});
