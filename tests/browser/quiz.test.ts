// Questions of every kind: with a mouse, the keyboard, a screen reader's ear, without a script, and on paper. Kind, and nothing is counted or kept.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { locales } from '../../src/i18n/locales.ts';
import { plain } from '../../src/schemas/rules.ts';
import { readContent } from '../../src/schemas/read.ts';
import { reader } from '../support/reader.ts';
import { pages, root } from '../support/site.ts';

const { open } = reader();
const content = readContent(root);
const { questions, strings } = content.languages.en;
const of = (page: Page, id: string) => page.locator(`#${id}`);

/** Collects what a screen reader is told by the question's live region, without the moments in which it is emptied. */
const listen = (page: Page, id: string) =>
  page.evaluate((question) => {
    const heard = ((globalThis as unknown as { heard: string[] }).heard = []) as string[];
    const place = document.querySelector(`#${question} output`);
    if (place) new MutationObserver(() => place.textContent && heard.push(place.textContent)).observe(place, { childList: true, characterData: true, subtree: true });
  }, id);
const heard = async (page: Page): Promise<string[]> => {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
};

test('the page has eight questions and the next page the others; two more stand at the end of each section: 28 in all', () => {
  const ids = (url: string): string[] => [...(pages.find((page) => page.url === url)?.html ?? '').matchAll(/<quiz-question[^>]* id="([^"]+)"/g)].map((match) => match[1] ?? '');
  for (const locale of locales) {
    const use = (wanted: string) => Object.entries(content.quiz).filter(([, question]) => question.use === wanted).map(([id]) => id);
    assert.deepEqual(ids(`/${locale}/check/`), use('main'));
    assert.equal(use('main').length, 8);
    assert.deepEqual(ids(`/${locale}/check/more/`), use('more'));
    assert.deepEqual(Object.keys(content.sections).flatMap((slug) => ids(`/${locale}/${slug}/`)), use('end'));
  }
  assert.equal(Object.keys(content.quiz).length, 28);
});

test('a question and the scene it practises lead to each other', () => {
  for (const locale of locales)
    for (const [id, { scene, use }] of Object.entries(content.quiz)) {
      const [, section = '', place = ''] = /^section:([^#]+)#(.+)$/.exec(scene) ?? [];
      const html = (url: string): string => pages.find((page) => page.url === url)?.html ?? '';
      const end = html(`/${locale}/${section}/`).split('class="end cut"')[1] ?? '';
      if (use === 'end') assert.ok(end.includes(`id="${id}"`), id);
      else if (use === 'main') assert.ok(end.includes(`/${locale}/check/#${id}"`), id);
      else assert.ok(end.includes(`/${locale}/check/more/#`), id);
      if (use !== 'end') assert.ok(html(`/${locale}/check/${use === 'more' ? 'more/' : ''}`).includes(`/${locale}/${section}/#${place}`), `${locale} ${id}`);
    }
});

test('choose one: each answer says what is true, once, kindly; a wrong one is dashed and not red, and one can try again', async () => {
  const page = await open('/en/check/');
  await listen(page, 'harmed-3');
  const answers = of(page, 'harmed-3').locator('.choice');
  const option = (i: number) => questions['harmed-3']?.options[i] ?? assert.fail();
  await answers.nth(1).locator('summary').click();
  assert.deepEqual(await heard(page), [`${option(1).first} ${option(1).truth}`]);
  const look = await answers.nth(1).evaluate((card) => { const { borderStyle, borderColor } = getComputedStyle(card); return { borderStyle, borderColor }; });
  assert.equal(look.borderStyle, 'dashed');
  assert.equal(look.borderColor, await answers.nth(2).evaluate((card) => getComputedStyle(card).borderColor), 'the same colour as before');
  await answers.nth(0).locator('summary').click();
  assert.deepEqual(await heard(page), [`${option(0).first} ${option(0).truth}`]);
  assert.ok(await answers.nth(0).locator('.says').isVisible());
  assert.ok(await answers.nth(1).locator('.says').isVisible(), 'what was said stays to be read');
  await answers.nth(0).locator('summary').click();
  assert.equal(await answers.nth(0).locator('.says').isVisible(), false);
  await page.context().close();
});

test('true or myth: with the keyboard alone, and its source opens in place', async () => {
  const page = await open('/en/check/');
  await listen(page, 'what-5');
  await of(page, 'what-5').locator('summary').nth(1).focus();
  const [, source] = ['', of(page, 'what-5').locator('.source summary')] as const;
  await of(page, 'what-5').locator('.choice > summary').nth(1).focus();
  await page.keyboard.press('Enter');
  assert.equal((await heard(page)).length, 1);
  await source.nth(1).focus();
  await page.keyboard.press('Enter');
  assert.match((await of(page, 'what-5').locator('.source').nth(1).textContent()) ?? '', /2024/);
  assert.deepEqual(await heard(page), [], 'opening a source is no answer');
  await page.context().close();
});

test('choose all: nothing chosen, some, one missing, all; each said once; a change takes the result back; again begins anew', async () => {
  const page = await open('/en/check/');
  const question = of(page, 'online-3');
  await listen(page, 'online-3');
  const boxes = question.getByRole('checkbox');
  assert.equal(await boxes.count(), 4);
  assert.equal(await question.locator('ol[role=group]').getAttribute('aria-labelledby'), 'online-3-q');
  const check = question.getByRole('button', { name: strings['quiz.check'] });
  const again = question.getByRole('button', { name: strings['quiz.again'] });
  assert.equal(await again.isVisible(), false);
  await check.click();
  assert.deepEqual(await heard(page), [strings['quiz.first']]);
  await boxes.nth(0).check();
  await boxes.nth(2).focus();
  await page.keyboard.press('Space');
  await check.click();
  assert.deepEqual(await heard(page), [strings['quiz.some']]);
  assert.equal(await question.locator('[data-state=right]').count(), 1);
  assert.equal(await question.locator('[data-state=tried]').count(), 1);
  assert.equal(await question.locator('.says:visible').count(), 2, 'only what was chosen is explained');
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
  assert.equal(await check.evaluate((button) => document.activeElement === button), true, 'the focus is not lost');
  await page.context().close();
});

test('put in order: with the keyboard alone; a move is said, the focus stays; not yet, then right', async () => {
  const page = await open('/en/check/');
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
  assert.deepEqual(await heard(page), [`${right.other?.first} ${right.other?.truth} ${strings['quiz.right'].replace('{list}', inPlace.join(', '))}`], 'which are right is heard, too');
  // Move each step up to its place, first to last.
  for (const [place, text] of steps.entries()) {
    const up = question.getByRole('button', { name: `${strings['quiz.up']}: ${text}` });
    await up.focus();
    for (let now = (await order()).indexOf(text); now > place; now--) {
      await page.keyboard.press('Enter');
      assert.deepEqual(await heard(page), [strings['quiz.moved'].replace('{item}', text).replace('{n}', String(now))]);
      assert.equal(await up.evaluate((button) => document.activeElement === button), true, 'the focus moves with the step');
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
  await page.context().close();
});

test('match picture and meaning: each picture has its own list, named by its word; not yet, then right', async () => {
  const page = await open('/en/check/');
  const question = of(page, 'must-3');
  const right = questions['must-3'] ?? assert.fail();
  await listen(page, 'must-3');
  const check = question.getByRole('button', { name: strings['quiz.check'] });
  await check.click();
  assert.deepEqual(await heard(page), [strings['quiz.first']]);
  for (const { label = '', text } of right.options.slice(0, 3)) await question.getByRole('combobox', { name: label }).selectOption(text);
  await check.click();
  assert.deepEqual(await heard(page), [`${right.other?.first} ${right.other?.truth}`]);
  assert.equal(await question.locator('[data-state=right]').count(), 3);
  const last = right.options[3] ?? assert.fail();
  await question.getByRole('combobox', { name: last.label ?? '' }).selectOption(last.text);
  assert.ok((await question.textContent())?.includes(strings['quiz.picked'].replace('{item}', last.text)));
  await check.click();
  assert.deepEqual(await heard(page), [`${right.right?.first} ${right.right?.truth}`]);
  await page.context().close();
});

test('without a script every answer is there to open, of every kind, and no button that does nothing', async () => {
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
      for (const option of options) assert.ok(text.includes(plain(option.truth)), `${url} ${id}: ${option.truth}`);
      assert.equal(await question.locator('button:visible').count(), 0, id);
      if (!['choose-one', 'true-or-myth'].includes(content.quiz[id]?.kind ?? '')) {
        await question.locator('.more > summary').click();
        assert.ok(((await question.locator('.more').textContent()) ?? '').includes(answer), id);
      }
    }
    await page.context().close();
  }
});

test('nothing is counted, and nothing is kept: no store, no address, and a question that was answered is new on the next visit', async () => {
  const page = await open('/en/check/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await of(page, 'harmed-3').locator('summary').first().click();
  await of(page, 'online-3').getByRole('checkbox').first().check();
  await of(page, 'online-3').getByRole('button', { name: strings['quiz.check'] }).click();
  assert.deepEqual(asked.filter((url) => !url.endsWith('.svg')), []);
  assert.equal(new URL(page.url()).hash, '');
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, window.name]), [0, 0, '', '']);
  await page.reload();
  assert.equal(await page.locator('.choice[open], [data-state], input:checked').count(), 0);
  assert.doesNotMatch(await page.locator('main').innerText(), /\b(score|points: |\d+ ?%|\d+ correct|timer)\b/i);
  await page.context().close();
});

test('on paper: questions with letters and boxes, no answer beside them, and all answers on a sheet of their own', async () => {
  const page = await open('/en/check/');
  await of(page, 'harmed-3').locator('summary').first().click();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.says', '.quiz__acts', '.quiz .more', '.quiz__on', '.move', 'select']) for (const part of await page.locator(hidden).all()) assert.equal(await part.isVisible(), false, hidden);
  for (const { text } of questions['must-3']?.options ?? []) assert.ok(await of(page, 'must-3').getByText(text).first().isVisible(), text);
  assert.equal(await page.locator('.answers li:visible').count(), 8);
  assert.equal(await page.locator('.answers').evaluate((answers) => getComputedStyle(answers).breakBefore), 'page');
  await page.context().close();
});
