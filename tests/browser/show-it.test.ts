// Sentences that a child shows to an adult: one at a time, in two languages, without a script and
// on paper.
import assert from 'node:assert/strict';
import { languages, locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { said, speaking } from '../support/listening.ts';
import { sheetsOf } from '../support/pdf.ts';
import { someOf } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const ids = Object.keys(content.languages.en.showIt.sentences);
const pairs = locales.flatMap((locale) => locales.map((other) => [locale, other] as const));
const sentence = (locale: (typeof locales)[number], id: string): string =>
  content.languages[locale].showIt.sentences[id]?.words ?? assert.fail(`${locale}: ${id}`);

test('each of fifteen sentences fills the screen below “Leave” in both languages, each in its own direction, without a script', async ({
  open,
}) => {
  assert.equal(ids.length, 15);
  const page = await open('/', { javaScriptEnabled: false });
  // In each direction, beside some pairs in which both have the same one.
  const both = someOf(pairs, 5, (pair) => pair.join());
  for (const [i, [locale, other]] of [...both, ['en', 'ar'] as const].entries()) {
    const [width, height] = [
      [360, 740],
      [1366, 625],
      [320, 568],
    ][i % 3] as [number, number];
    await page.setViewportSize({ width, height });
    for (const id of i === 0 ? ids : [ids[i % ids.length] ?? '', 'slowly']) {
      await page.goto(`/${locale}/show-it/${other}/#${id}`);
      const where = `${locale}/${other}#${id} at ${width}`;
      const shown = page.locator(`#${id}`);
      const theirs = shown.locator('.show__theirs');
      await expect(theirs, where).toHaveText(sentence(other, id));
      await expect(theirs, where).toHaveCSS('direction', languages[other].dir);
      await expect(theirs, where).toHaveAttribute('lang', languages[other].tag);
      await expect(theirs, where).toBeInViewport({ ratio: 1 });
      if (locale !== other)
        await expect(
          shown.locator('.show__mine').getByText(sentence(locale, id), { exact: true }),
          where,
        ).toBeInViewport({
          ratio: 1,
        });
      await expect(page.locator('.leave').first(), where).toBeInViewport({ ratio: 1 });
      await expect(page.locator('#sentences'), where).toBeHidden();
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        `${where}: nothing runs out at the side`,
      );
    }
  }
});

test('a child comes to the sentences from the page of a country, chooses a language, a sentence, and goes back to the others', async ({
  page,
}) => {
  const { showIt } = content.languages.en;
  await page.goto('/en/help/ke/');
  await page.getByRole('main').locator('a[href="/en/show-it/"]').click();
  await page
    .getByRole('link', { name: /^Français/ })
    .first()
    .click();
  await page.getByRole('link', { name: sentence('en', 'home') }).click();
  await expect(page.getByText(sentence('fr', 'home'), { exact: true })).toBeVisible();
  await page.getByRole('link', { name: showIt.other }).filter({ visible: true }).click();
  await expect(page.getByRole('link', { name: sentence('en', 'free') })).toBeVisible();
});

test('a voice says the sentence of the adult, not loudly, where the device has one for it, and only when it is asked to', async ({
  open,
}) => {
  const french = { voices: [{ lang: 'fr-FR' }] };
  const page = await speaking(open, '/en/show-it/fr/#home', french);
  const { soft } = content.languages.en.showIt;
  assert.deepEqual(await said(page), []);
  await page.getByRole('button', { name: soft }).filter({ visible: true }).click();
  assert.deepEqual(await said(page), [sentence('fr', 'home')]);
  const silent = await speaking(open, '/en/show-it/ar/#home', french);
  await expect(silent.getByText(sentence('ar', 'home'), { exact: true })).toBeVisible();
  await expect(silent.getByRole('button', { name: soft }).filter({ visible: true })).toHaveCount(0);
});

test('on paper each pair of languages is two sheets, with eight cards on the first', async ({
  page,
}) => {
  const twos = pairs.filter(([locale, other]) => locale !== other);
  for (const [locale, other] of [['ar', 'fr'] as const, ...someOf(twos, 1, (two) => two.join())]) {
    await page.goto(`/${locale}/show-it/${other}/`);
    for (const format of ['A4', 'Letter'] as const)
      assert.equal(await sheetsOf(await page.pdf({ format, preferCSSPageSize: false })), 2);
  }
});
