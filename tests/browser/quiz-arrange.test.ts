// Questions to order and to match: with the keyboard, on a phone, and with a screen reader.
import assert from 'node:assert/strict';
import {
  button,
  heard,
  judged,
  listen,
  questionOf,
  questions,
  said,
  steps,
  strings,
} from '../support/quiz.ts';
import { expect, test } from '../support/test.ts';

test('put in order: with the keyboard alone; a move is said, the focus stays; not yet, then right', async ({
  page,
}) => {
  await page.goto('/en/check/#who-4');
  const question = questionOf(page, 'who-4');
  const right = questions['who-4'] ?? assert.fail();
  await listen(page, 'who-4');
  const order = () => steps(question).allTextContents();
  const wanted = right.options.map(({ text }) => text);
  await expect(steps(question)).toHaveCount(wanted.length);
  /** The numbers of the places, as they are seen. */
  const numbers = () =>
    question
      .locator('.choices > li')
      .evaluateAll((all) => all.map((item) => getComputedStyle(item, '::before').display));
  assert.notDeepEqual(await order(), wanted, 'it does not arrive in order');
  const check = button(question, 'quiz.check');
  await check.focus();
  await page.keyboard.press('Enter');
  const inPlace = (await order()).flatMap((text, i) => (wanted[i] === text ? [i + 1] : []));
  assert.deepEqual(
    await heard(page),
    [
      `${right.other?.first} ${right.other?.truth} ${strings['quiz.right'].replace('{list}', inPlace.join(', '))}`,
    ],
    'which are right is heard, too',
  );
  // Move each step up to its place, first to last.
  for (const [place, text] of wanted.entries()) {
    const up = question.getByRole('button', { name: `${strings['quiz.up']}: ${text}` });
    await up.focus();
    for (let now = (await order()).indexOf(text); now > place; now--) {
      await page.keyboard.press('Enter');
      await expect(steps(question).nth(now - 1)).toHaveText(text);
      assert.deepEqual(await heard(page), [
        strings['quiz.moved'].replace('{item}', text).replace('{n}', String(now)),
      ]);
      await expect(up, 'the focus moves with the step').toBeFocused();
    }
  }
  await expect(steps(question)).toHaveText(wanted);
  await question
    .getByRole('button', { name: `${strings['quiz.up']}: ${wanted[0]}` })
    .press('Enter');
  assert.deepEqual(await heard(page), [], 'at the top there is nowhere to go');
  await check.click();
  const result = `${right.right?.first} ${right.right?.truth}`;
  await expect(said(question)).toHaveText(result);
  assert.deepEqual(await heard(page), [result]);
  await expect(judged(question, 'right')).toHaveCount(wanted.length);
  assert.deepEqual(await numbers(), ['grid', 'grid', 'grid'], 'a place keeps its number');
  await expect(
    judged(question, 'right').locator('[aria-hidden=true]').first(),
    'with a tick beside it',
  ).toBeVisible();
  await expect(question.getByText(result).and(question.locator('p'))).toBeVisible();
  await button(question, 'quiz.again').click();
  await expect(steps(question)).not.toHaveText(wanted);
});

test('put in order on a phone: the words of a step have room beside their number, and the buttons are below them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const url of ['/en/check/#who-4', '/ru/check/#who-4', '/ar/online/all/']) {
    await page.goto(url);
    const rows = await steps(page.locator('[data-kind=order]')).evaluateAll((all) =>
      all.map((words) => {
        const [text, below] = [words, words.parentElement?.querySelector('button')].map((part) =>
          part?.getBoundingClientRect(),
        );
        const item = words.closest('li');
        return {
          words: text?.width ?? 0,
          number: item ? parseFloat(getComputedStyle(item, '::before').width) : 0,
          isBelow: (below?.top ?? 0) >= (text?.bottom ?? Infinity) - 1,
        };
      }),
    );
    assert.ok(rows.length >= 3);
    for (const { words, number, isBelow } of rows)
      assert.ok(
        words >= 128 && number >= 44 && isBelow,
        `${url}: ${words} px for the words, ${number} px for the number`,
      );
  }
});

test('match picture and words: a picture is pressed, then its words; other words are no mistake that is kept, and all are told once they are right', async ({
  page,
}) => {
  await page.goto('/en/check/#must-3');
  const question = questionOf(page, 'must-3');
  const right = questions['must-3'] ?? assert.fail();
  await listen(page, 'must-3');
  const task = question.locator('[data-task]');
  const picture = (i: number) =>
    question.getByRole('button', { name: right.options[i]?.label ?? '?', exact: true });
  const words = (i: number) =>
    question.getByRole('button', { name: right.options[i]?.text ?? '?' });
  // Words before a picture: what to do is said again.
  await words(0).click();
  await expect(task).toHaveText(strings['quiz.pick']);
  assert.deepEqual(await heard(page), [strings['quiz.pick']]);
  await picture(0).focus();
  await page.keyboard.press('Enter');
  await expect(picture(0)).toHaveAttribute('aria-pressed', 'true');
  const now = strings['quiz.picked'].replace('{item}', right.options[0]?.label ?? '');
  await expect(task).toHaveText(now);
  assert.deepEqual(await heard(page), [now]);
  // Others: the picture stays pressed, nothing turns another colour.
  await words(1).click();
  await expect(task).toHaveText(strings['quiz.other']);
  assert.deepEqual(await heard(page), [strings['quiz.other']]);
  await expect(picture(0)).toHaveAttribute('aria-pressed', 'true');
  await expect(judged(question, 'right')).toHaveCount(0);
  await words(0).focus();
  await page.keyboard.press('Space');
  await expect(judged(question, 'right')).toHaveCount(2);
  const { first = '', truth = '', label = '' } = right.options[0] ?? {};
  assert.deepEqual(await heard(page), [`${first} ${truth}`]);
  await expect(question.locator('[data-pairs]').getByText(truth)).toBeVisible();
  await expect(words(0), 'the words say whose they are').toHaveAccessibleName(
    new RegExp(`\\(${label}\\)`),
  );
  await expect(words(0).locator('[aria-hidden]'), 'and have its number').toHaveText('1');
  await expect(picture(0)).toBeDisabled();
  await picture(0).press('Enter');
  await expect(picture(0), 'a pair stays').toHaveAttribute('aria-pressed', 'false');
  for (const i of [3, 1, 2]) {
    await picture(i).click();
    await words(i).click();
  }
  const result = `${right.right?.first} ${right.right?.truth}`;
  await expect(said(question)).toHaveText(result);
  await expect(question.getByText(result).and(question.locator('p'))).toBeVisible();
  await expect(judged(question, 'right')).toHaveCount(8);
  await button(question, 'quiz.again').click();
  await expect(judged(question, 'right')).toHaveCount(0);
  await expect(task).toHaveText(strings['quiz.pick']);
  await expect(picture(0), 'the focus is not lost').toBeFocused();
});
