// Questions with answers to choose; nothing is stored. Those to order or match are in
// quiz-arrange.test.ts, their look in quiz-look.test.ts.
import assert from 'node:assert/strict';
import {
  answersOf,
  button,
  heard,
  judged,
  listen,
  questionOf,
  questions,
  said,
  strings,
} from '../support/quiz.ts';
import { expect, test } from '../support/test.ts';

test(
  'choose one: each answer says what is true, once, kindly; a wrong one is dashed, and one can try again or see the answer',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto('/en/check/#harmed-3');
    await listen(page, 'harmed-3');
    const question = questionOf(page, 'harmed-3');
    await expect(
      said(question),
      'a place that is hidden until it speaks is missed by some screen readers',
    ).not.toHaveCSS('display', 'none');
    const again = button(question, 'quiz.again');
    await expect(again).toBeHidden();
    const answers = answersOf(question);
    const option = (i: number) => questions['harmed-3']?.options[i] ?? assert.fail();
    await answers.nth(1).locator('summary').click();
    await expect(again).toBeVisible();
    assert.deepEqual(await heard(page), [`${option(1).first} ${option(1).truth}`]);
    await expect(answers.nth(1)).toHaveCSS('border-style', 'dashed');
    await answers.nth(0).locator('summary').click();
    await expect(said(question)).toHaveText(`${option(0).first} ${option(0).truth}`);
    assert.deepEqual(await heard(page), [`${option(0).first} ${option(0).truth}`]);
    for (const i of [0, 1])
      await expect(
        answers.nth(i).getByText(option(i).truth),
        'what was said stays to be read',
      ).toBeVisible();
    await again.click();
    for (const answer of await answers.all()) await expect(answer).not.toHaveAttribute('open');
    await expect(again).toBeHidden();
    await expect(answers.nth(0).locator('summary').first(), 'the focus is not lost').toBeFocused();
    await question.getByText(strings['quiz.show']).click();
    await expect(
      question.locator('> details').getByText(questions['harmed-3']?.answer ?? '?'),
    ).toBeVisible();
  },
);

test('what only a screen reader is told goes away, so that nobody who reads on meets it twice', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('/en/check/#harmed-3');
  const question = questionOf(page, 'harmed-3');
  await answersOf(question).first().locator('summary').click();
  // It comes when the answer is known to be open.
  await expect(button(question, 'quiz.again')).toBeVisible();
  await page.clock.runFor(100);
  await expect(said(question)).not.toBeEmpty();
  await page.clock.runFor(10_000);
  await expect(said(question)).toBeEmpty();
});

test('true or myth: with the keyboard alone, and its source opens in place', async ({ page }) => {
  await page.goto('/en/check/#what-5');
  await listen(page, 'what-5');
  const question = questionOf(page, 'what-5');
  const answer = answersOf(question).nth(1);
  await answer.locator('> summary').focus();
  await page.keyboard.press('Enter');
  await expect(said(question)).not.toBeEmpty();
  assert.equal((await heard(page)).length, 1);
  const source = answer.locator('details');
  await source.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(source.getByRole('link')).toBeVisible();
  await expect(source).toContainText('2024');
  assert.deepEqual(await heard(page), [], 'opening a source is no answer');
});

test('choose all: nothing chosen, some, one missing, all; each said once; a change takes the result back; again begins anew', async ({
  page,
}) => {
  await page.goto('/en/check/#online-3');
  const question = questionOf(page, 'online-3');
  await listen(page, 'online-3');
  const boxes = question.getByRole('checkbox');
  await expect(boxes).toHaveCount(4);
  await expect(
    question
      .getByRole('group', { name: questions['online-3']?.question ?? '' })
      .getByRole('checkbox'),
  ).toHaveCount(4);
  const check = button(question, 'quiz.check');
  const again = button(question, 'quiz.again');
  await expect(again).toBeHidden();
  const says = async (text: string, why?: string): Promise<void> => {
    await check.click();
    await expect(said(question)).toHaveText(text);
    assert.deepEqual(await heard(page), [text], why);
  };
  await says(strings['quiz.first']);
  await boxes.nth(0).check();
  await says(strings['quiz.missing'], 'one of three is right so far');
  await boxes.nth(2).focus();
  await page.keyboard.press('Space');
  await says(strings['quiz.some']);
  for (const state of ['right', 'tried'] as const)
    await expect(judged(question, state)).toHaveCount(1);
  for (const [i, { truth }] of (questions['online-3']?.options ?? []).entries())
    await expect(question.getByText(truth), 'only what was chosen is explained').toBeVisible({
      visible: i === 0 || i === 2,
    });
  await boxes.nth(2).uncheck();
  for (const state of ['right', 'tried'] as const)
    await expect(judged(question, state)).toHaveCount(0);
  await boxes.nth(1).check();
  await says(strings['quiz.missing']);
  await boxes.nth(3).check();
  await says(strings['quiz.all']);
  await again.click();
  await expect(question.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(check, 'the focus is not lost').toBeFocused();
});

test('nothing is counted, and nothing is kept: no store, no address, and a question that was answered is new on the next visit', async ({
  page,
}) => {
  await page.goto('/en/check/#harmed-3');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await answersOf(questionOf(page, 'harmed-3')).first().locator('summary').click();
  await page.goto('/en/check/#online-3');
  const several = questionOf(page, 'online-3');
  await several.getByRole('checkbox').first().check();
  await button(several, 'quiz.check').click();
  await expect(judged(several, 'right')).toHaveCount(1);
  assert.deepEqual(
    asked.filter((url) => !url.endsWith('.svg')),
    [],
  );
  // Which question is shown, and nothing of its answer.
  assert.equal(new URL(page.url()).hash, '#online-3');
  assert.deepEqual(
    await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      window.name,
    ]),
    [0, 0, '', ''],
  );
  await page.reload();
  await expect(
    page.getByRole('main').locator('li > details[open], [data-state], input:checked'),
  ).toHaveCount(0);
  assert.doesNotMatch(
    await page.getByRole('main').innerText(),
    /\b(score|points: |\d+ ?%|\d+ correct|timer)\b/i,
  );
});
