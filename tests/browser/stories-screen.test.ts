// A step of a story as a screen and on paper. What its first screen shows is in
// walk/first-screen.test.ts.
import assert from 'node:assert/strict';
import { content } from '../support/content.ts';
import { menu, wordsOf } from '../support/parts.ts';
import { sheetsOf } from '../support/pdf.ts';
import { journeyLocales } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

const phone = { width: 360, height: 740 };
/** What a laptop of 1366 x 768 leaves under the bars of its browser. */
const laptop = { width: 1366, height: 625 };

/** The ending with most words of a language. */
const longestEndings = journeyLocales.map((locale) => {
  const [longest = assert.fail()] = Object.entries(content.languages[locale].stories)
    .flatMap(([slug, { steps: all }]) =>
      all.flatMap(({ n, ending }) =>
        ending
          ? [{ url: `/${locale}/stories/${slug}/${n}/`, words: JSON.stringify(ending).length }]
          : [],
      ),
    )
    .sort((a, b) => b.words - a.words);
  return longest.url;
});
test('an ending that is printed alone takes one sheet of A4 or Letter', async ({ page }) => {
  for (const url of longestEndings) {
    await page.goto(url);
    for (const format of ['A4', 'Letter'])
      assert.equal(await sheetsOf(await page.pdf({ format })), 1, `${url} on ${format}`);
  }
});

test('the picture keeps its shape where the screen is small, large, lying, or the letters are large', async ({
  page,
}) => {
  for (const [width, height] of [
    [320, 568],
    [412, 915],
    [740, 360],
    [768, 1024],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('/ru/stories/the-wedding/3/');
    const box = await page.getByRole('main').locator('figure > span').boundingBox();
    assert.ok(box);
    // The card on a laptop is turned by a little less than one degree.
    assert.ok(Math.abs(box.width / box.height - 4 / 3) < 0.04, `${width}: ${box.width}`);
    assert.ok(box.x >= 0 && box.x + box.width <= width, String(width));
  }
});

test('a step has no row of tools on a phone: they are folded into one cell, with every part, every language and what a child reads', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('/en/stories/new-friend/3/');
  const words = wordsOf(page);
  await expect(menu(page, 'menu.parts')).toBeHidden();
  const folded = page.getByRole('navigation', { name: words['menu.open'], exact: true });
  await folded.getByText(words['menu.open'], { exact: true }).click();
  for (const [slug, { front }] of Object.entries(content.languages.en.sections))
    await expect(folded.getByRole('link', { name: front.title })).toHaveAttribute(
      'href',
      `/en/${slug}/`,
    );
  // The language of this very step.
  await expect(folded.getByRole('link', { name: 'Français' })).toHaveAttribute(
    'href',
    '/fr/stories/new-friend/3/',
  );
  await folded.getByRole('button', { name: words['set.title'] }).click();
  await expect(page.getByRole('dialog', { name: words['set.title'] })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.setViewportSize(laptop);
  await expect(folded).toBeHidden();
  await expect(menu(page, 'menu.parts')).toBeVisible();
});

test('the foot of a step is a line, and a sentence about going back stands on the first step only', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('/es/stories/far-team/1/');
  const calm = page.getByText(wordsOf(page)['story.calm']);
  await expect(calm).toBeVisible();
  const foot = await page.getByRole('contentinfo').boundingBox();
  assert.ok((foot?.height ?? 999) <= 160, `${foot?.height}`);
  await page.goto('/es/stories/far-team/3/');
  await expect(calm).toBeHidden();
});
