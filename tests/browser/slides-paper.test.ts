// Slides and their notes on paper.
import assert from 'node:assert/strict';
import { leaveLink, slides } from '../support/parts.ts';
import { openPdf, sheetsOf, type Pdf } from '../support/pdf.ts';
import { journeyLocales, someOf } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

/** The numbers of the sheets that the outline leads to. */
const places = async (
  pdf: Pdf,
  outline: Awaited<ReturnType<Pdf['getOutline']>>,
): Promise<number[]> =>
  Promise.all(
    outline.map(async ({ dest }) => {
      const at = Array.isArray(dest) ? dest : ((await pdf.getDestination(dest ?? '')) ?? []);
      return pdf.getPageIndex(at[0] as Parameters<typeof pdf.getPageIndex>[0]);
    }),
  );

test('on paper: a slide a sheet, lying, on A4 and Letter, and under the last where the words come from', async ({
  page,
}) => {
  const sheets = [
    ['A4', false],
    ['Letter', true],
    ['A4', true],
    ['Letter', false],
  ] as const;
  // The sheet is the same for all; the words are not.
  for (const locale of ['en', 'ar'] as const) {
    const formats = someOf(sheets, locale === 'en' ? 2 : 1, (sheet) => `${locale} ${sheet.join()}`);
    await page.goto(`/${locale}/slides/what-is-it/`);
    const headings = await slides(page).locator('h2').allTextContents();
    // The outline has no spaces at line breaks, ligatures, and Arabic words left to right: letters
    // are compared without order.
    const letters = (text: string): string =>
      [...text.normalize('NFKC').replace(/\s/g, '')].sort().join('');
    for (const [format, landscape] of formats) {
      const pdf = await openPdf(
        await page.pdf({
          preferCSSPageSize: true,
          outline: true,
          tagged: true,
          format,
          landscape,
        }),
      );
      const outline = await pdf.getOutline();
      const where = `${locale} ${format}${landscape ? ' lying' : ''}`;
      assert.equal(pdf.numPages, headings.length, where);
      assert.deepEqual(
        outline.map(({ title }) => letters(title)),
        headings.map(letters),
        where,
      );
      assert.deepEqual(
        await places(pdf, outline),
        headings.map((_, i) => i),
        `${where}: each sheet has its own heading`,
      );
      const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
      assert.ok(width > height, where);
      if (locale !== 'en') continue;
      const last = await (await pdf.getPage(pdf.numPages)).getTextContent();
      for (const words of ['The facts on this site', 'We have checked this page'])
        assert.ok(
          last.items.some((item) => 'str' in item && item.str.startsWith(words)),
          `${where}: ${words}`,
        );
    }
  }
});

test('the notes are on a few sheets, standing, without anything to press', async ({ page }) => {
  for (const locale of journeyLocales) {
    await page.goto(`/${locale}/slides/who-does-it/notes/`);
    await expect(page.getByRole('main').getByRole('button')).toBeVisible();
    const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
    assert.ok(sheets <= 4, `${locale}: notes on ${sheets} sheets`);
    await page.emulateMedia({ media: 'print' });
    for (const pressed of [leaveLink(page), page.getByRole('button')])
      await expect(pressed).toHaveCount(0);
    await page.emulateMedia({ media: null });
  }
});
