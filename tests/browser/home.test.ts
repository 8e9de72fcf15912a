// The first page for a child: something to guess before anything to read, doors, and the way to
// help.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

test(
  'without a script a child guesses, reads what is true, changes the answer, and reads on; no answer is red',
  { tag: '@engines' },
  async ({ open }) => {
    const page = await open('/en/', { javaScriptEnabled: false });
    const { answers, more } = content.languages.en.home.first;
    const cards = page.getByRole('main').locator('details');
    await expect(cards).toHaveCount(answers.length);
    for (const [i, { label, right, first, truth }] of answers.entries()) {
      const card = cards.nth(i);
      await expect(card.getByText(truth)).toBeHidden();
      await card.getByText(label, { exact: true }).click();
      await expect(card.getByText(`${first} ${truth}`)).toBeVisible();
      // The green of what is true, or paper as before.
      await expect(card).toHaveCSS(
        'background-color',
        right ? 'rgb(227, 240, 223)' : 'rgba(0, 0, 0, 0)',
      );
    }
    const [, words = ''] = /\[(.*)\]/.exec(more) ?? [];
    await cards.last().getByRole('link', { name: words }).click();
    await page.waitForURL('**/en/what-is-it/');
  },
);

test('in each language the question and both answers stand in the first screen, and an open answer never lies over the children', async ({
  page,
}) => {
  for (const locale of locales) {
    await page.goto(`/${locale}/`);
    for (const [width, height] of [
      [360, 740],
      [1366, 625],
    ] as const) {
      await page.setViewportSize({ width, height });
      const cards = page.getByRole('main').locator('details');
      for (const card of await cards.all()) {
        const { y, height: high } = (await card.boundingBox()) ?? assert.fail();
        assert.ok(y + high <= height, `${locale} ${width}: an answer ends at ${y + high}`);
      }
      for (const card of await cards.all()) {
        await card.locator('summary').click();
        const heads = await page
          .getByRole('main')
          .getByRole('img')
          .first()
          .evaluate((picture) => {
            const { bottom, height, width } = picture.getBoundingClientRect();
            // The children are in the lowest 21 % of the width of the wide picture, and in the
            // lower half of the phone's.
            return innerWidth < 640 ? bottom - height / 2 : bottom - width * 0.21;
          });
        const { y, height: high } = (await card.boundingBox()) ?? assert.fail();
        assert.ok(y + high <= heads, `${locale} ${width}: ${y + high} lies over ${heads}`);
      }
      for (const open of await cards.and(page.locator('[open]')).all())
        await open.locator('summary').click();
    }
  }
});

test('a door stands ajar, and opens while it is pointed at and when it is reached with a key', async ({
  page,
}) => {
  for (const url of ['/en/', '/ar/']) {
    await page.setViewportSize({ width: 1366, height: 625 });
    await page.goto(url);
    const doors = page.getByRole('main').locator('#parts').getByRole('link');
    await expect(doors).toHaveCount(Object.keys(content.sections).length);
    /** How much of the picture a leaf covers, and whether both do the same. */
    const covered = () =>
      doors.first().evaluate((door) => {
        const [picture, ...leaves] = [...door.querySelectorAll('img, i')].map((one) =>
          one.getBoundingClientRect(),
        );
        const { left = 0, right = 0 } = picture ?? {};
        const [a = 0, b = 0] = leaves.map((leaf) =>
          Math.max(0, Math.min(right, leaf.right) - Math.max(left, leaf.left)),
        );
        return Math.abs(a - b) < 2 ? Math.round((100 * a) / (right - left)) : `${a} and ${b}`;
      });
    assert.ok(Number(await covered()) > 5, `${url}: ajar`);
    await doors.first().hover();
    await expect.poll(covered).toBe(0);
    await page.mouse.move(0, 0);
    await expect.poll(covered).not.toBe(0);
    await doors.first().focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(doors.first()).toBeFocused();
    await expect.poll(covered).toBe(0);
  }
});
