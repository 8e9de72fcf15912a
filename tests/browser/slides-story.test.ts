// A story in class mode: a class chooses with a key, a click or a clicker, and stays in its lesson.
import assert from 'node:assert/strict';
import { longestWay } from '#content/mdx/ways.ts';
import { content } from '../support/content.ts';
import { currentSlide } from '../support/parts.ts';
import { at, foreign } from '../support/slides.ts';
import { someOf } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const lesson = '/en/slides/plan/40-signs-and-plan-11-14/';
const id = 'story-another-town';

test(
  'in a lesson a class chooses with 1, 2 and 3, comes to an ending, and goes on with its lesson; back leads the way it came',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto(`${lesson}#${id}`);
    await page.keyboard.press('PageDown');
    await at(page, `${id}-1`);
    await page.keyboard.press('PageDown');
    await at(page, `${id}-1-choose`);
    await page.keyboard.press('2');
    await at(page, `${id}-3`);
    await page.keyboard.press('PageDown');
    // A key of another script, from the same place.
    await foreign(page, '٢', 'Digit2');
    await at(page, `${id}-6`);
    await page.keyboard.press('PageDown');
    // There is no third choice: then it is the number of a slide, as everywhere.
    await page.keyboard.press('3');
    await at(page, `${id}-6-choose`);
    await page.keyboard.press('1');
    for (const way of ['8', '6-choose', '6', '3-choose', '3', '1-choose']) {
      await at(page, `${id}-${way}`);
      await page.keyboard.press('PageUp');
    }
    await at(page, `${id}-1`);
    await page.goto(`${lesson}#${id}-8`);
    await at(page, `${id}-8`);
    await page.keyboard.press('PageDown');
    await at(page, `${id}-8-end`);
    // The other ending stands behind it in the page, and does not follow.
    await page.keyboard.press('PageDown');
    await at(page, 'step-5-talk');
    await page.keyboard.press('PageUp');
    await at(page, `${id}-8-end`);
  },
);

test('with a clicker alone, next shows a choice that nobody has seen, and a story comes to its end', async ({
  page,
}) => {
  for (const slug of someOf(Object.keys(content.stories), 3, (one) => one)) {
    await page.goto(`/en/slides/story/${slug}/`);
    const seen: string[] = [];
    while ((await currentSlide(page).getAttribute('id')) !== 'talk') {
      seen.push((await currentSlide(page).getAttribute('id')) ?? '');
      assert.ok(seen.length < 4 * longestWay, `${slug} goes round: ${seen.join(' ')}`);
      await page.keyboard.press('PageDown');
    }
    assert.match(seen.at(-1) ?? '', /-end$/, slug);
  }
  await page.goto(`/en/slides/story/another-town/#${id}-1-choose`);
  await page.keyboard.press('PageDown');
  await at(page, `${id}-2`);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageDown');
  await at(page, `${id}-3`);
});

test('a click or a finger chooses too, and leaves nothing in the history; without a script a choice is a link', async ({
  page,
  open,
}) => {
  await page.goto(`${lesson}#${id}-1-choose`);
  const before = await page.evaluate(() => history.length);
  await currentSlide(page).getByRole('link').nth(2).click();
  await at(page, `${id}-6`);
  assert.equal(await page.evaluate(() => history.length), before);
  await page.keyboard.press('R');
  await page.keyboard.press('R');
  await page.keyboard.press('PageUp');
  await at(page, `${id}-1-choose`);
  const plain = await open(`${lesson}#${id}-1-choose`, { javaScriptEnabled: false });
  await plain.locator(`[id="${id}-1-choose"]`).getByRole('link').nth(1).click();
  await expect(plain).toHaveURL(`${lesson}#${id}-3`);
});
