// What the frame of a learning platform forbids, and what a copy says of its age without a script.
// What readers do there is in doors.test.ts.
import assert from 'node:assert/strict';
import { content } from '../support/content.ts';
import { inKolibri } from '../support/doors.ts';
import { journeyLocales } from '../support/site.ts';
import { expect } from '../support/test.ts';
import { errorsOf, fileAt, test } from '../support/unpacked.ts';

const [locale = 'ar'] = journeyLocales;
const words = content.languages[locale].strings;

test('in Kolibri, whose frame keeps and allows nothing, what the frame forbids is not shown, or gives the text selected', async ({
  page,
  unpacked,
}) => {
  const folder = unpacked(locale);
  const errors = errorsOf(page);
  const slides = await inKolibri(page, folder, `${locale}/slides/online/index.html`);
  await expect(slides.locator('[data-do=full]')).toBeHidden();
  await expect(slides.locator('[data-do=window]')).toBeHidden();
  await slides.locator('.bar [data-do=keys]').click();
  for (const [key, isThere] of [
    ['F', false],
    ['W', false],
    ['N', true],
  ] as const)
    await expect(
      slides.locator('.keys dl div').filter({ has: slides.locator(`kbd:text-is("${key}")`) }),
    ).toBeVisible({ visible: isThere });

  const links = await inKolibri(page, folder, `${locale}/share/links/index.html`);
  const text = links.locator('copy-text').first();
  await text.locator('[data-copy]').click();
  await expect(text.locator('output')).toHaveText(words['share.failed']);
  const selected = await text.evaluate(() => getSelection()?.toString().trim());
  assert.ok(selected && selected.length > 10, selected);
  const own = errors.filter((error) => !/sandbox|permissions policy|Unsafe attempt/i.test(error));
  assert.deepEqual(own, []);
});

test('without a script an old copy still says of which day it is', async ({ open, unpacked }) => {
  const page = await open('about:blank', { javaScriptEnabled: false });
  await page.goto(fileAt(unpacked(locale), `${locale}/help/de/index.html`));
  await expect(page.getByText(words['offline.copied'].split('{')[0] ?? '')).toBeVisible();
  await expect(page.locator('p[data-old]')).toBeHidden();
});
