// Each question is a screen: reached by its address, Next and Back, with the picture of its scene.
import assert from 'node:assert/strict';
import { content } from '../support/content.ts';
import { wordsOf } from '../support/parts.ts';
import { someOf } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

const idsFor = (use: 'main' | 'more'): string[] =>
  Object.entries(content.quiz)
    .filter(([, question]) => question.use === use)
    .map(([id]) => id);

test('a child goes from question to question, and back; each is alone on its screen, and its name is heard', async ({
  page,
}) => {
  await page.goto('/en/check/');
  const words = wordsOf(page);
  const shown = page.locator('quiz-question').filter({ visible: true });
  await expect(shown, 'first a word about the questions').toHaveCount(0);
  const ids = idsFor('main');
  await page
    .getByRole('link', { name: words['quiz.number'].replace('{n}', '1').replace('{total}', '8') })
    .click();
  for (const id of ids) {
    await expect(shown).toHaveCount(1);
    await expect(shown).toHaveAttribute('id', id);
    await expect(
      page.getByRole('heading', { name: content.languages.en.questions[id]?.question ?? '?' }),
    ).toBeFocused();
    assert.equal(await page.evaluate(() => scrollY), 0);
    await page.getByRole('link', { name: words['quiz.next'] }).click();
  }
  await expect(shown).toHaveCount(0);
  await expect(page.getByText(content.languages.en.questionsPage.end)).toBeVisible();
  await page.goBack();
  await expect(shown).toHaveAttribute('id', ids.at(-1) ?? '');
  await page.getByRole('link', { name: words['quiz.back'], exact: true }).click();
  await expect(shown).toHaveAttribute('id', ids.at(-2) ?? '');
});

test('a link to one question leads to it', async ({ page }) => {
  for (const [path, use] of [
    ['check/', 'main'],
    ['check/more/', 'more'],
  ] as const)
    for (const id of someOf(idsFor(use), 2, (name) => name)) {
      await page.goto(`/zh/${path}#${id}`);
      await expect(page.locator('quiz-question').filter({ visible: true })).toHaveAttribute(
        'id',
        id,
      );
      // The next address is another document.
      await page.goto('about:blank');
    }
});
