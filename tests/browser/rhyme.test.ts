// Stop, leave, tell: a rhyme with three signs that a hand makes on a table.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { named, squeeze, wordsIn } from '../support/html.ts';
import { currentSlide } from '../support/parts.ts';
import { journeyLocales } from '../support/site.ts';
import { treeOf } from '../support/trees.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

test('the rhyme, three signs with how a hand makes them, and the honest line stand there in every language; the steps for a class unfold', async ({
  open,
}) => {
  for (const locale of locales) {
    const { lines, signs, honest } = content.languages[locale].rhyme;
    const [main = assert.fail(locale)] = named(treeOf(`/${locale}/rhyme/`), 'main');
    const text = wordsIn(main);
    for (const said of [...lines, honest, ...signs.flatMap(({ how, means }) => [how, means])])
      assert.ok(text.includes(squeeze(said)), `${locale}: ${said}`);
    const pictures = named(main, 'img').map(({ attributes }) => attributes);
    assert.equal(pictures.length, 6, locale);
    // Who cannot see a child make the sign hears how it moves.
    for (const sign of ['stop', 'leave', 'tell'])
      assert.equal(
        pictures.find(({ src }) => src?.endsWith(`/rhyme-${sign}.svg`))?.alt,
        content.languages[locale].alternatives[`rhyme-${sign}`],
      );
  }
  const page = await open('/ar/rhyme/', { javaScriptEnabled: false });
  const { heading, steps } = content.languages.ar.rhyme.class;
  await expect(page.getByText(steps[0] ?? '')).toBeHidden();
  await page.locator('summary', { hasText: heading }).click();
  await expect(page.getByText(steps[0] ?? '')).toBeVisible();
});

test('every ending of a story leads to the rhyme by its three signs', async ({ page }) => {
  await page.goto('/en/stories/new-friend/8/');
  const { signs, title } = content.languages.en.rhyme;
  await page
    .getByRole('main')
    .getByRole('link', { name: signs.map(({ sign }) => sign).join(' ') })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('home shows three children who make the signs, large enough to copy, and leads to the rhyme; the last slide of a class shows the signs with their words', async ({
  page,
}) => {
  for (const locale of journeyLocales) {
    const { signs, signsHeading, title } = content.languages[locale].rhyme;
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${locale}/`);
    const shown = page.getByRole('heading', { name: signsHeading }).locator('+ div');
    const children = shown.locator('img[src*="/rhyme-"]');
    await expect(children).toHaveCount(3);
    for (const child of await children.all())
      assert.ok(((await child.boundingBox())?.width ?? 0) >= 180);
    for (const { sign } of signs)
      await expect(shown.getByText(sign, { exact: true })).toBeVisible();
    await shown.getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.setViewportSize({ width: 1366, height: 625 });
    await page.goto(`/${locale}/slides/online/#help`);
    for (const { sign } of signs)
      await expect(
        currentSlide(page).getByRole('listitem').filter({ hasText: sign }).locator('img'),
      ).toBeVisible();
  }
});
