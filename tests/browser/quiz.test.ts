// Questions of every kind: with a mouse, the keyboard, a screen reader's ear, without a script, and on paper. Kind, and nothing is counted or kept.
import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import { locales } from '#languages/locales.ts';
import { sceneOf } from '#urls.ts';
import { plain } from '#languages/sentences.ts';
import { pages } from '../support/site.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';

const { questions, strings } = content.languages.en;
const of = (page: Page, id: string) => page.locator(`#${id}`);

/** Collects what a screen reader is told by the question's live region, without the moments in which it is emptied. */
const listen = (page: Page, id: string) =>
  page.evaluate((question) => {
    const heard = ((globalThis as unknown as { heard: string[] }).heard = []) as string[];
    const place = document.querySelector(`#${question} output`);
    if (place)
      new MutationObserver(() => place.textContent && heard.push(place.textContent)).observe(
        place,
        { childList: true, characterData: true, subtree: true },
      );
  }, id);
const heard = async (page: Page): Promise<string[]> => {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
};

test('the page has eight questions and the next page the others; two more stand at the end of each section: 28 in all', () => {
  const ids = (url: string): string[] =>
    [
      ...(pages().find((page) => page.url === url)?.html ?? '').matchAll(
        /<quiz-question[^>]* id="([^"]+)"/g,
      ),
    ].map((match) => match[1] ?? '');
  for (const locale of locales) {
    const use = (wanted: string) =>
      Object.entries(content.quiz)
        .filter(([, question]) => question.use === wanted)
        .map(([id]) => id);
    assert.deepEqual(ids(`/${locale}/check/`), use('main'));
    assert.equal(use('main').length, 8);
    assert.deepEqual(ids(`/${locale}/check/more/`), use('more'));
    assert.deepEqual(
      Object.keys(content.sections).flatMap((slug) => ids(`/${locale}/${slug}/`)),
      use('end'),
    );
  }
  assert.equal(Object.keys(content.quiz).length, 28);
});

test('a question and the scene it practises lead to each other', () => {
  for (const locale of locales)
    for (const [id, { scene, use }] of Object.entries(content.quiz)) {
      const { section = '', scene: place = '' } = sceneOf(scene) ?? {};
      const html = (url: string): string => pages().find((page) => page.url === url)?.html ?? '';
      const end = html(`/${locale}/${section}/`).split('class="end cut"')[1] ?? '';
      const question = (page: string): string =>
        page.split(`id="${id}"`)[1]?.split('</quiz-question>')[0] ?? assert.fail(`${locale} ${id}`);
      if (use === 'end') assert.ok(question(end).includes(`href="#${place}"`), `${locale} ${id}`);
      else {
        assert.ok(
          question(html(`/${locale}/check/${use === 'more' ? 'more/' : ''}`)).includes(
            `/${locale}/${section}/#${place}`,
          ),
          `${locale} ${id}`,
        );
        // One link for each scene, to its first question on the page of eight, or on the page with more.
        const same = (['main', 'more'] as const).flatMap((on) =>
          Object.entries(content.quiz).filter(
            (other) => other[1].scene === scene && other[1].use === on,
          ),
        );
        const [first, { use: on }] = same[0] ?? assert.fail(id);
        assert.ok(
          end.includes(`href="/${locale}/check/${on === 'more' ? 'more/' : ''}#${first}"`),
          `${locale} ${id}: the section does not lead to ${first}`,
        );
      }
    }
});

test(
  'choose one: each answer says what is true, once, kindly; a wrong one is dashed, and one can try again or see the answer',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto('/en/check/');
    await listen(page, 'harmed-3');
    assert.notEqual(
      await of(page, 'harmed-3')
        .locator('output')
        .evaluate((place) => getComputedStyle(place).display),
      'none',
      'a place that is hidden until it speaks is missed by some screen readers',
    );
    const again = of(page, 'harmed-3').getByRole('button', { name: strings['quiz.again'] });
    assert.equal(await again.isVisible(), false);
    const answers = of(page, 'harmed-3').locator('.choice');
    const option = (i: number) => questions['harmed-3']?.options[i] ?? assert.fail();
    await answers.nth(1).locator('summary').click();
    assert.deepEqual(await heard(page), [`${option(1).first} ${option(1).truth}`]);
    assert.equal(
      await answers.nth(1).evaluate((card) => getComputedStyle(card).borderStyle),
      'dashed',
    );
    await answers.nth(0).locator('summary').click();
    assert.deepEqual(await heard(page), [`${option(0).first} ${option(0).truth}`]);
    assert.ok(await answers.nth(0).locator('.says').isVisible());
    assert.ok(await answers.nth(1).locator('.says').isVisible(), 'what was said stays to be read');
    await again.click();
    assert.equal(await of(page, 'harmed-3').locator('.choice[open]').count(), 0);
    assert.equal(await again.isVisible(), false);
    assert.equal(
      await answers
        .nth(0)
        .locator('summary')
        .evaluate((summary) => document.activeElement === summary),
      true,
      'the focus is not lost',
    );
    await of(page, 'harmed-3').locator('.more > summary').click();
    assert.equal(
      await of(page, 'harmed-3').locator('.more__in').innerText(),
      questions['harmed-3']?.answer,
    );
  },
);

test('a wrong answer is never red, whatever the colours of the section, by day and by night', async ({
  open,
}) => {
  for (const slug of Object.keys(content.sections)) {
    const page = await open(`/en/${slug}/`, { colorScheme: 'light' });
    const wrong = page.locator('.try-it .choice:not(.right)').first();
    await wrong.locator('summary').click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const colours = await wrong.evaluate((card) =>
        [
          getComputedStyle(card).borderTopColor,
          ...[...card.querySelectorAll('.says b, .says p')].map(
            (words) => getComputedStyle(words).color,
          ),
        ].map((colour) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)),
      );
      assert.ok(colours.length >= 3);
      for (const [r = 0, g = 0, b = 0] of colours)
        assert.ok(r <= 1.25 * Math.max(g, b), `${slug} by ${colorScheme}: rgb ${r} ${g} ${b}`);
    }
    await page.context().close();
  }
});

test('true or myth: whichever answer is opened, it begins with the verdict', () => {
  for (const locale of locales)
    for (const [id, { kind, use, scene }] of Object.entries(content.quiz)) {
      if (kind !== 'true-or-myth') continue;
      const url =
        use === 'end'
          ? `/${locale}/${/:([^#]+)/.exec(scene)?.[1]}/`
          : `/${locale}/check/${use === 'more' ? 'more/' : ''}`;
      const { options } = content.languages[locale].questions[id] ?? assert.fail(id);
      const verdict = options.find(({ right }) => right)?.text ?? assert.fail(id);
      const says = [
        ...(
          pages()
            .find((page) => page.url === url)
            ?.html.split(`id="${id}"`)[1] ?? ''
        ).matchAll(/class="says"><p><b>[^<]*<\/b> ([^<]*)/g),
      ]
        .slice(0, 2)
        .map((match) => match[1] ?? '');
      assert.equal(says.length, 2);
      for (const said of says)
        assert.ok(
          said.startsWith(verdict),
          `${url} ${id}: "${said}" does not begin with "${verdict}"`,
        );
    }
});

test('what only a screen reader is told goes away, so that nobody who reads on meets it twice', async ({
  open,
}) => {
  const page = await open('/en/check/', {}, (before) => before.clock.install());
  await of(page, 'harmed-3').locator('summary').first().click();
  // It comes when the answer is known to be open.
  await of(page, 'harmed-3').getByRole('button', { name: strings['quiz.again'] }).waitFor();
  await page.clock.runFor(100);
  const said = of(page, 'harmed-3').locator('output');
  assert.ok(((await said.textContent()) ?? '').length > 0);
  await page.clock.runFor(10_000);
  assert.equal(await said.textContent(), '');
});

test('true or myth: with the keyboard alone, and its source opens in place', async ({ page }) => {
  await page.goto('/en/check/');
  await listen(page, 'what-5');
  const source = of(page, 'what-5').locator('.source summary');
  await of(page, 'what-5').locator('.choice > summary').nth(1).focus();
  await page.keyboard.press('Enter');
  assert.equal((await heard(page)).length, 1);
  await source.nth(1).focus();
  await page.keyboard.press('Enter');
  assert.match((await of(page, 'what-5').locator('.source').nth(1).textContent()) ?? '', /2024/);
  assert.deepEqual(await heard(page), [], 'opening a source is no answer');
});

test('choose all: nothing chosen, some, one missing, all; each said once; a change takes the result back; again begins anew', async ({
  page,
}) => {
  await page.goto('/en/check/');
  const question = of(page, 'online-3');
  await listen(page, 'online-3');
  const boxes = question.getByRole('checkbox');
  assert.equal(await boxes.count(), 4);
  assert.equal(
    await question.locator('ol[role=group]').getAttribute('aria-labelledby'),
    'online-3-q',
  );
  const check = question.getByRole('button', { name: strings['quiz.check'] });
  const again = question.getByRole('button', { name: strings['quiz.again'] });
  assert.equal(await again.isVisible(), false);
  await check.click();
  assert.deepEqual(await heard(page), [strings['quiz.first']]);
  await boxes.nth(0).check();
  await check.click();
  assert.deepEqual(await heard(page), [strings['quiz.missing']], 'one of three is right so far');
  await boxes.nth(2).focus();
  await page.keyboard.press('Space');
  await check.click();
  assert.deepEqual(await heard(page), [strings['quiz.some']]);
  assert.equal(await question.locator('[data-state=right]').count(), 1);
  assert.equal(await question.locator('[data-state=tried]').count(), 1);
  assert.equal(
    await question.locator('.says:visible').count(),
    2,
    'only what was chosen is explained',
  );
  await boxes.nth(2).uncheck();
  assert.equal(await question.locator('[data-state]').count(), 0);
  await boxes.nth(1).check();
  await check.click();
  assert.deepEqual(await heard(page), [strings['quiz.missing']]);
  await boxes.nth(3).check();
  await check.click();
  assert.deepEqual(await heard(page), [strings['quiz.all']]);
  await again.click();
  assert.equal(await question.getByRole('checkbox', { checked: true }).count(), 0);
  assert.equal(
    await check.evaluate((button) => document.activeElement === button),
    true,
    'the focus is not lost',
  );
});

test('put in order: with the keyboard alone; a move is said, the focus stays; not yet, then right', async ({
  page,
}) => {
  await page.goto('/en/check/');
  const question = of(page, 'who-4');
  const right = questions['who-4'] ?? assert.fail();
  await listen(page, 'who-4');
  const order = () => question.locator('.choice__l + span').allTextContents();
  const steps = right.options.map(({ text }) => text);
  assert.notDeepEqual(await order(), steps, 'it does not arrive in order');
  const check = question.getByRole('button', { name: strings['quiz.check'] });
  await check.focus();
  await page.keyboard.press('Enter');
  const inPlace = (await order()).flatMap((text, i) => (steps[i] === text ? [i + 1] : []));
  assert.deepEqual(
    await heard(page),
    [
      `${right.other?.first} ${right.other?.truth} ${strings['quiz.right'].replace('{list}', inPlace.join(', '))}`,
    ],
    'which are right is heard, too',
  );
  // Move each step up to its place, first to last.
  for (const [place, text] of steps.entries()) {
    const up = question.getByRole('button', { name: `${strings['quiz.up']}: ${text}` });
    await up.focus();
    for (let now = (await order()).indexOf(text); now > place; now--) {
      await page.keyboard.press('Enter');
      assert.deepEqual(await heard(page), [
        strings['quiz.moved'].replace('{item}', text).replace('{n}', String(now)),
      ]);
      assert.equal(
        await up.evaluate((button) => document.activeElement === button),
        true,
        'the focus moves with the step',
      );
    }
  }
  assert.deepEqual(await order(), steps);
  await question.getByRole('button', { name: `${strings['quiz.up']}: ${steps[0]}` }).press('Enter');
  assert.deepEqual(await heard(page), [], 'at the top there is nowhere to go');
  await check.click();
  assert.deepEqual(await heard(page), [`${right.right?.first} ${right.right?.truth}`]);
  assert.equal(await question.locator('[data-state=right]').count(), steps.length);
  assert.ok(await question.locator('[data-result=right]').isVisible());
  await question.getByRole('button', { name: strings['quiz.again'] }).click();
  assert.notDeepEqual(await order(), steps);
});

test('put in order on a phone: the words of a step have room beside their number, and the buttons are below them', async ({
  open,
}) => {
  for (const url of ['/en/check/', '/ru/check/', '/ar/online/']) {
    const page = await open(url, { viewport: { width: 320, height: 700 } });
    const rows = await page
      .locator('quiz-question[data-kind=order] .choice__row')
      .evaluateAll((all) =>
        all.map((row) => [
          row.querySelector('.choice__l + span')?.getBoundingClientRect().width ?? 0,
          row.querySelector('.choice__l')?.getBoundingClientRect().width ?? 0,
        ]),
      );
    assert.ok(rows.length >= 3);
    for (const [words = 0, number = 0] of rows)
      assert.ok(
        words >= 128 && number >= 44,
        `${url}: ${words} px for the words, ${number} px for the number`,
      );
    await page.context().close();
  }
});

test('match picture and meaning: each picture has its own list, named by its word; not yet, then right', async ({
  page,
}) => {
  await page.goto('/en/check/');
  const question = of(page, 'must-3');
  const right = questions['must-3'] ?? assert.fail();
  await listen(page, 'must-3');
  const check = question.getByRole('button', { name: strings['quiz.check'] });
  await check.click();
  assert.deepEqual(await heard(page), [strings['quiz.first']]);
  for (const { label = '', text } of right.options.slice(0, 3))
    await question.getByRole('combobox', { name: label }).selectOption(text);
  await check.click();
  assert.deepEqual(
    await heard(page),
    [
      `${right.other?.first} ${right.other?.truth} ${strings['quiz.right'].replace(
        '{list}',
        right.options
          .slice(0, 3)
          .map(({ label }) => label)
          .join(', '),
      )}`,
    ],
    'which are right is heard, too',
  );
  assert.equal(await question.locator('[data-state=right]').count(), 3);
  const first = question.getByRole('combobox').first();
  assert.ok(
    await first.evaluate(
      (field) =>
        (document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent ?? '')
          .length > 0,
    ),
    'what is said about it belongs to its field',
  );
  assert.notEqual(
    await question
      .locator('[data-state=right] .match__label')
      .first()
      .evaluate((label) => getComputedStyle(label, '::before').content),
    'none',
    'a tick, not only a colour',
  );
  const last = right.options[3] ?? assert.fail();
  await question.getByRole('combobox', { name: last.label ?? '' }).selectOption(last.text);
  assert.ok(
    (await question.textContent())?.includes(strings['quiz.picked'].replace('{item}', last.text)),
  );
  await check.click();
  assert.deepEqual(await heard(page), [`${right.right?.first} ${right.right?.truth}`]);
});

test(
  'without a script every answer is there to open, of every kind, and no button that does nothing',
  { tag: '@engines' },
  async ({ open }) => {
    for (const url of ['/fr/check/', '/zh/check/more/', '/ru/online/']) {
      const page = await open(url, { javaScriptEnabled: false });
      const locale = url.slice(1, 3) as 'fr';
      for (const question of await page.locator('quiz-question').all()) {
        const id = (await question.getAttribute('id')) ?? '';
        const { options, answer } = content.languages[locale].questions[id] ?? assert.fail(id);
        const folds = question.locator('.choice');
        assert.equal(await folds.count(), options.length, id);
        for (const fold of await folds.all()) {
          await fold.locator('> summary').click();
          assert.ok(await fold.locator('.says').isVisible(), id);
        }
        const text = ((await question.textContent()) ?? '').replace(/\s+/g, ' ');
        for (const option of options)
          assert.ok(text.includes(plain(option.truth)), `${url} ${id}: ${option.truth}`);
        assert.equal(await question.locator('button:visible').count(), 0, id);
        // At the end of a section, a question to choose one shows all in its answers.
        if (
          content.quiz[id]?.use === 'end' &&
          ['choose-one', 'true-or-myth'].includes(content.quiz[id].kind)
        )
          continue;
        await question.locator('.more > summary').click();
        assert.ok(((await question.locator('.more').textContent()) ?? '').includes(answer), id);
      }
      await page.context().close();
    }
  },
);

test('nothing is counted, and nothing is kept: no store, no address, and a question that was answered is new on the next visit', async ({
  page,
}) => {
  await page.goto('/en/check/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await of(page, 'harmed-3').locator('summary').first().click();
  await of(page, 'online-3').getByRole('checkbox').first().check();
  await of(page, 'online-3').getByRole('button', { name: strings['quiz.check'] }).click();
  assert.deepEqual(
    asked.filter((url) => !url.endsWith('.svg')),
    [],
  );
  assert.equal(new URL(page.url()).hash, '');
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
  assert.equal(await page.locator('.choice[open], [data-state], input:checked').count(), 0);
  assert.doesNotMatch(
    await page.locator('main').innerText(),
    /\b(score|points: |\d+ ?%|\d+ correct|timer)\b/i,
  );
});

test('on paper: questions with letters and boxes, no answer beside them, and all answers on a sheet of their own', async ({
  page,
}) => {
  await page.goto('/en/check/');
  for (const i of [0, 1]) await of(page, 'harmed-3').locator('.choice > summary').nth(i).click();
  await of(page, 'online-3').getByRole('checkbox').first().check();
  await of(page, 'online-3').getByRole('button', { name: strings['quiz.check'] }).click();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.says', '.quiz__acts', '.quiz .more', '.quiz__on', '.move', 'select']) {
    assert.ok((await page.locator(hidden).count()) > 0, `${hidden} is not on the page`);
    assert.equal(await page.locator(`${hidden}:visible`).count(), 0, hidden);
  }
  const looks = await page.locator('.choice').evaluateAll((cards) =>
    cards.map((card) => {
      const letter = card.querySelector('.choice__l');
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
    await of(page, 'harmed-3')
      .locator('.choice__l')
      .evaluateAll((letters) =>
        letters.map((letter) => getComputedStyle(letter, '::before').content),
      ),
    strings['choice.letters']
      .split(' ')
      .slice(0, 3)
      .map((letter) => JSON.stringify(letter)),
  );
  for (const { text } of questions['must-3']?.options ?? [])
    assert.ok(await of(page, 'must-3').getByText(text).first().isVisible(), text);
  assert.equal(await page.locator('.answers li:visible').count(), 8);
  assert.equal(
    await page.locator('.answers').evaluate((answers) => getComputedStyle(answers).breakBefore),
    'page',
  );
});
