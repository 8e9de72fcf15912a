// The paper kite: the fold is in the middle of any paper, and nothing on the sheet tells of a plan.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { sheetsOf } from '../support/pdf.ts';
import { journeyLocales } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

test('who finds the kite sees a toy: its name, its folds and three clouds, in every language, and no word, link or address besides; the fold is the middle of its one sheet of A4 or Letter, and no word lies on a mark or runs off the paper', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const locale of locales) {
    const { kite } = content.languages[locale].safetyPlanPage;
    await page.goto(`/${locale}/print/kite/`);
    await expect(page.getByRole('main')).toHaveText(
      new RegExp(
        `^\\s*[\\d\\s]*${[kite.name, ...kite.fold.map((line, i) => `${i + 1}. ${line}`), kite.draw]
          .map(RegExp.escape)
          .join('\\s*')}\\s*$`,
      ),
    );
    await expect(page.getByRole('link').filter({ visible: true })).toHaveCount(0);
    await expect(page).toHaveTitle(new RegExp(`^${kite.name} · `));
    await page.evaluate(() => document.fonts.ready);
    for (const [format, width, height] of [
      ['A4', 794, 1123],
      ['Letter', 816, 1056],
    ] as const) {
      await page.setViewportSize({ width, height });
      const at = `${locale} on ${format}`;
      const { middle, crossed } = await page.locator('main article').evaluate((sheet) => {
        const boxOf = (part: Element): DOMRect => part.getBoundingClientRect();
        const { top, height: high } = boxOf(sheet);
        const marks = [
          ...sheet.querySelectorAll(
            'svg:first-child g > circle, svg:first-child > path:not([d^="M0"])',
          ),
        ].map(boxOf);
        const lines = [...sheet.querySelectorAll('h1, p')].map((part) => {
          const range = document.createRange();
          range.selectNodeContents(part);
          return { text: part.textContent.trim(), box: range.getBoundingClientRect() };
        });
        return {
          middle: top + high / 2,
          crossed: lines
            .filter(
              ({ box }) =>
                box.left < 0 ||
                box.right > innerWidth ||
                marks.some(
                  (mark) =>
                    mark.left < box.right &&
                    mark.right > box.left &&
                    mark.top < box.bottom &&
                    mark.bottom > box.top,
                ),
            )
            .map(({ text }) => text),
        };
      });
      assert.ok(Math.abs(middle - height / 2) < 1, `${at}: the fold is at ${middle} of ${height}`);
      assert.deepEqual(crossed, [], at);
      if (!journeyLocales.includes(locale)) continue;
      assert.equal(await sheetsOf(await page.pdf({ format, preferCSSPageSize: true })), 1, at);
    }
  }
});

test('the page of the plan leads to the kite, says what it is for, and shows how to fold it', async ({
  page,
}) => {
  const { kite } = content.languages.en.safetyPlanPage;
  await page.goto('/en/my-plan/');
  const plan = page.getByRole('region').or(page.locator('section')).filter({ hasText: kite.lead });
  for (const line of [...kite.fold, kite.numbers, kite.asked])
    await expect(plan).toContainText(line);
  await plan.getByRole('link', { name: kite.print }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(kite.name);
});
