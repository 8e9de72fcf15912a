// The look of questions: never red, complete without a script, and on paper with the answers on
// their own sheet.
import assert from 'node:assert/strict';
import type { Locale } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import { sceneOf } from '#site/targets.ts';
import { content } from '../support/content.ts';
import { answersOf, button, questionOf, questions, strings } from '../support/quiz.ts';
import { someOf } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

/** Questions whose answers open by themselves, without a button that checks. */
const opens = (id: string): boolean =>
  ['choose-one', 'true-or-myth'].includes(content.quiz[id]?.kind ?? '');

test('a wrong answer is never red, whatever the colours of the section, by day and by night', async ({
  page,
}) => {
  for (const slug of someOf(Object.keys(content.sections), 2, (one) => one)) {
    const { id, text } =
      Object.entries(content.quiz)
        .filter(
          ([one, { use, scene }]) =>
            use === 'end' && sceneOf(scene)?.section === slug && opens(one),
        )
        .flatMap(([one]) =>
          (questions[one]?.options ?? []).map((option) => ({ id: one, ...option })),
        )
        .find(({ right }) => !right) ?? assert.fail(slug);
    await page.goto(`/en/${slug}/all/`);
    const wrong = answersOf(questionOf(page, id)).filter({ hasText: text }).first();
    await wrong.locator('summary').first().click();
    await expect(wrong).toHaveAttribute('open');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const colours = await wrong.evaluate((card) =>
        [
          getComputedStyle(card).borderTopColor,
          ...[...card.querySelectorAll(':scope > div :is(b, p)')].map(
            (words) => getComputedStyle(words).color,
          ),
        ].map((colour) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)),
      );
      assert.ok(colours.length >= 3);
      for (const [r = 0, g = 0, b = 0] of colours)
        assert.ok(r <= 1.25 * Math.max(g, b), `${slug} by ${colorScheme}: rgb ${r} ${g} ${b}`);
    }
  }
});

test(
  'without a script every answer is there to open, of every kind, and no button that does nothing',
  { tag: '@engines' },
  async ({ browser, outlines }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: outlines });
    const page = await context.newPage();
    const pages = [
      ['fr', 'check/'],
      ['zh', 'check/more/'],
      ['ru', 'online/all/'],
    ] satisfies [Locale, string][];
    for (const [locale, path] of someOf(pages, 1, (one) => one.join())) {
      await page.goto(`/${locale}/${path}`);
      await expect(page.locator('quiz-question').first()).toBeVisible();
      for (const question of await page.locator('quiz-question').all()) {
        const id = (await question.getAttribute('id')) ?? '';
        const { options, answer } = content.languages[locale].questions[id] ?? assert.fail(id);
        const folds = answersOf(question);
        await expect(folds, id).toHaveCount(options.length);
        for (const fold of await folds.all()) {
          await fold.locator('> summary').click();
          await expect(fold.locator('> div'), id).toBeVisible();
        }
        for (const { truth } of options) await expect(question).toContainText(plain(truth));
        await expect(question, id).toBeVisible();
        await expect(question.getByRole('button'), id).toHaveCount(0);
        // At the end of a section, a question to choose one shows all in its answers.
        if (content.quiz[id]?.use === 'end' && opens(id)) continue;
        await question.getByText(content.languages[locale].strings['quiz.show']).click();
        await expect(question.locator('> details'), id).toContainText(answer);
      }
    }
    await context.close();
  },
);

test('on paper: questions with letters and boxes, no answer beside them, and all answers on a sheet of their own', async ({
  page,
}) => {
  await page.goto('/en/check/#harmed-3');
  const one = questionOf(page, 'harmed-3');
  for (const i of [0, 1]) await answersOf(one).nth(i).locator('> summary').click();
  await page.goto('/en/check/#online-3');
  const several = questionOf(page, 'online-3');
  await several.getByRole('checkbox').first().check();
  await button(several, 'quiz.check').click();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const question = page.locator('quiz-question');
  for (const [what, hidden] of [
    ['what is said about an answer', question.locator('details > div, [id*=-says-]')],
    ['buttons', question.getByRole('button', { includeHidden: true })],
    ['the answer to show', question.locator('> details')],
    ['the way on', question.getByRole('link', { includeHidden: true })],
    ['pictures to press', question.locator('[data-pairs]')],
  ] as const) {
    assert.ok((await hidden.count()) > 0, `${what}: not on the page`);
    await expect(hidden.filter({ visible: true }), what).toHaveCount(0);
  }
  const looks = await page.locator('quiz-question li > :is(details, div)').evaluateAll((cards) =>
    cards.map((card) => {
      const letter = card.querySelector('[aria-hidden]');
      const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(card);
      return [
        borderTopStyle,
        borderTopColor,
        backgroundColor,
        letter ? getComputedStyle(letter).backgroundImage : 'none',
      ].join();
    }),
  );
  assert.deepEqual(
    [...new Set(looks)],
    ['solid,rgb(0, 0, 0),rgba(0, 0, 0, 0),none'],
    'what was opened on the screen does not show',
  );
  assert.deepEqual(
    await one
      .locator('summary > [aria-hidden]')
      .evaluateAll((letters) =>
        letters.map((letter) => getComputedStyle(letter, '::before').content),
      ),
    strings['choice.letters']
      .split(' ')
      .slice(0, 3)
      .map((letter) => JSON.stringify(letter)),
  );
  for (const { text } of questions['must-3']?.options ?? [])
    await expect(
      questionOf(page, 'must-3').getByRole('listitem').getByText(text).filter({ visible: true }),
    ).toHaveCount(1);
  const answers = page.locator('section', {
    has: page.getByRole('heading', { name: strings['quiz.answers'], exact: true }),
  });
  await expect(answers.getByRole('listitem')).toHaveCount(8);
  await expect(answers).toHaveCSS('break-before', 'page');
});
