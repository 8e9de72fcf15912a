// The letter that a school sends home, and fields for teachers and pupils: on the screen, or on
// paper with a pen.
import assert from 'node:assert/strict';
import { content } from '../support/content.ts';
import { wordsOf } from '../support/parts.ts';
import { sheetsOf } from '../support/pdf.ts';
import { journeyLocales } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

test('the letter to families goes home as it is: on paper there is nothing but the letter, on one sheet', async ({
  page,
}) => {
  for (const locale of journeyLocales) {
    await page.goto(`/${locale}/teach/letter/`);
    const article = page.getByRole('article');
    const letter = article.locator('.letter');
    const teacher = [
      article.getByRole('heading', { level: 1 }),
      article.getByText(
        content.languages[locale].teachPages.letter?.front.summary ?? assert.fail(),
      ),
      letter.getByText(wordsOf(page)['teach.fill'], { exact: true }).first(),
      article.locator('.teach__body > p').last(),
    ];
    await page.emulateMedia({ media: 'screen' });
    for (const part of teacher) await expect(part).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(letter).toBeVisible();
    for (const part of teacher) await expect(part, locale).toBeHidden();
    assert.equal(await sheetsOf(await page.pdf({ format: 'A4' })), 1, locale);
    assert.equal(await sheetsOf(await page.pdf({ format: 'Letter' })), 1, locale);
  }
});

for (const [i, [name, path]] of (
  [
    ['the letter to families', 'teach/letter/'],
    ['the letter to a leader', 'teach/worksheets/letter/'],
    ['the end of a plan', 'teach/20-what-is-it-8-10/'],
  ] as const
).entries())
  test(`${name} is filled in with a keyboard, says what belongs on each line, and keeps nothing`, async ({
    page,
  }) => {
    // One of the two languages, in turn.
    for (const locale of journeyLocales.filter(
      (_, n) => process.env.FULL !== undefined || (n + i) % 2 === 0,
    )) {
      await page.goto(`/${locale}/${path}`);
      const fields = page.getByRole('article').getByRole('textbox');
      const long = 'Ms Achieng, in the room beside the library, on Monday and Tuesday '.repeat(3);
      for (const field of await fields.all()) {
        // What one hears stands under the line, too.
        const hint = (await field.getAttribute('aria-label')) ?? assert.fail();
        assert.ok(hint.length > 1 && !hint.includes('<'), hint);
        await expect(field.locator('+ small')).toHaveText(hint);
        await field.focus();
        await page.keyboard.insertText(long);
        await expect(field).toHaveValue(long);
      }
      assert.ok((await fields.count()) > 0, `${locale}/${path}`);
      const isCut = (): Promise<boolean> =>
        fields.evaluateAll((all) =>
          all.some(
            (one) =>
              one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 1,
          ),
        );
      assert.equal(await isCut(), false, `${locale}/${path}: what is written is seen`);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await isCut(), false, `${locale}/${path}: what is written is printed`);
      await page.reload();
      const empty = await fields.evaluateAll((all) =>
        all.map((one) => {
          const hint = one.nextElementSibling ?? one;
          return {
            value: (one as HTMLTextAreaElement).value,
            width: one.getBoundingClientRect().width,
            under: hint.getBoundingClientRect().top >= one.getBoundingClientRect().bottom - 1,
            size: parseFloat(getComputedStyle(hint).fontSize),
          };
        }),
      );
      const mm = 96 / 25.4;
      for (const { value, width, under, size } of empty) {
        assert.equal(value, '');
        assert.ok(width >= 40 * mm - 1, `${locale}/${path}: a line of ${width} px for a pen`);
        assert.ok(under && Math.abs(size - (8 * 4) / 3) < 0.1, `${locale}/${path}: ${size} px`);
      }
      await page.emulateMedia({ media: null });
    }
  });
