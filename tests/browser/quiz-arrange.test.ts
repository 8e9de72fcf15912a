// Questions to put in order and to match: with the keyboard, on a phone, and as a screen reader hears them.
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
  await page.goto('/en/check/');
  const question = questionOf(page, 'who-4');
  const right = questions['who-4'] ?? assert.fail();
  await listen(page, 'who-4');
  const order = () => steps(question).allTextContents();
  const wanted = right.options.map(({ text }) => text);
  await expect(steps(question)).toHaveCount(wanted.length);
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
  await expect(question.getByText(result).and(question.locator('p'))).toBeVisible();
  await button(question, 'quiz.again').click();
  await expect(steps(question)).not.toHaveText(wanted);
});

test('put in order on a phone: the words of a step have room beside their number, and the buttons are below them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const url of ['/en/check/', '/ru/check/', '/ar/online/all/']) {
    await page.goto(url);
    const rows = await steps(page.locator('[data-kind=order]')).evaluateAll((all) =>
      all.map((words) => {
        const [text, number, below] = [
          words,
          words.previousElementSibling,
          words.parentElement?.querySelector('button'),
        ].map((part) => part?.getBoundingClientRect());
        return {
          words: text?.width ?? 0,
          number: number?.width ?? 0,
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

test('match picture and meaning: each picture has its own list, named by its word; not yet, then right', async ({
  page,
}) => {
  await page.goto('/en/check/');
  const question = questionOf(page, 'must-3');
  const right = questions['must-3'] ?? assert.fail();
  await listen(page, 'must-3');
  const check = button(question, 'quiz.check');
  const says = async (text: string, why?: string): Promise<void> => {
    await check.click();
    await expect(said(question)).toHaveText(text);
    assert.deepEqual(await heard(page), [text], why);
  };
  await says(strings['quiz.first']);
  const three = right.options.slice(0, 3);
  for (const { label = '', text } of three)
    await question.getByRole('combobox', { name: label }).selectOption(text);
  const places = three.map(({ label }) => label).join(', ');
  await says(
    `${right.other?.first} ${right.other?.truth} ${strings['quiz.right'].replace('{list}', places)}`,
    'which are right is heard, too',
  );
  await expect(judged(question, 'right')).toHaveCount(3);
  await expect(
    question.getByRole('combobox').first(),
    'what is said about it belongs to its field',
  ).toHaveAccessibleDescription(/\S/);
  assert.notEqual(
    await judged(question, 'right')
      .getByText(three[0]?.label ?? '?', { exact: true })
      .first()
      .evaluate((label) => getComputedStyle(label, '::before').content),
    'none',
    'a tick, not only a colour',
  );
  const last = right.options[3] ?? assert.fail();
  await question.getByRole('combobox', { name: last.label ?? '' }).selectOption(last.text);
  await expect(question).toContainText(strings['quiz.picked'].replace('{item}', last.text));
  await says(`${right.right?.first} ${right.right?.truth}`);
});
