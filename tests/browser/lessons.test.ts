// A lesson as a teacher uses it: slides in the order of its plan, stop and breathe in turn, and on
// without a connection.
import assert from 'node:assert/strict';
import { content } from '../support/content.ts';
import { currentSlide, slideCount, slideNotes, wordsOf } from '../support/parts.ts';
import { expect, test } from '../support/test.ts';
import { swipe } from '../support/slides.ts';
import { at, ids, lesson } from '../support/lesson.ts';

test('a teacher opens the lesson from its plan, and a clicker goes through it in the order of the plan, to the end and back', async ({
  page,
}) => {
  await page.goto('/en/teach/40-who-can-help-8-10/');
  await page.getByRole('link', { name: wordsOf(page)['lesson.start'] }).click();
  await page.waitForURL(`**${lesson}`);
  const all = await ids(page);
  await expect(slideCount(page)).toHaveText(`1 of ${all.length}`);
  for (const [i, id] of all.entries()) {
    await at(page, id);
    await expect(slideCount(page)).toHaveText(`${i + 1} of ${all.length}`);
    await page.keyboard.press('PageDown');
    // Hands up: the first press shows the answer.
    const answer = page.locator(`[id="${id}"] details`);
    if ((await answer.count()) > 0) {
      await expect(answer).toHaveAttribute('open');
      await page.keyboard.press('PageDown');
    }
  }
  await at(page, 'help');
  for (const id of all.toReversed()) {
    await at(page, id);
    await page.keyboard.press('PageUp');
  }
  // The number that the plan prints beside a step.
  await page.goto('/en/teach/40-who-can-help-8-10/');
  const chip = page.getByRole('main').locator('a[href*="/slides/"][href*="#"]').nth(4);
  const number = (await chip.locator('b').textContent())?.split('–')[0] ?? '';
  const hash = ((await chip.getAttribute('href')) ?? '').split('#')[1] ?? '';
  await page.goto(lesson);
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
  await at(page, hash);
});

test('stop and breathe stands in its turn; called from elsewhere, it goes back there', async ({
  page,
}) => {
  await page.goto(lesson);
  const all = await ids(page);
  const [before = '', after = ''] = [
    all[all.indexOf('breathe') - 1],
    all[all.indexOf('breathe') + 1],
  ];
  await page.goto(`${lesson}#${before}`);
  await at(page, before);
  for (const on of ['PageDown', 'r']) {
    await page.keyboard.press('PageDown');
    await at(page, 'breathe');
    await page.reload();
    await at(page, 'breathe');
    await expect(slideCount(page)).toHaveText(`${all.indexOf('breathe') + 1} of ${all.length}`);
    await page.keyboard.press(on);
    await at(page, after);
    await page.keyboard.press('PageUp');
    await at(page, 'breathe');
    await page.keyboard.press('PageUp');
    await at(page, before);
  }
  // Called: from the second slide, and after a reload too.
  for (const back of ['r', 'PageDown', 'PageUp']) {
    await page.evaluate((id) => void (location.hash = id), all[1] ?? '');
    await at(page, all[1] ?? '');
    await page.keyboard.press('r');
    await at(page, 'breathe');
    await expect(slideCount(page)).toHaveText(`2 of ${all.length}`);
    if (back === 'r') await page.reload();
    await page.keyboard.press(back);
    await at(page, all[1] ?? '');
  }
});

test('the notes of a lesson say what its plan says, and the story that is read aloud', async ({
  open,
}) => {
  const page = await open(`${lesson}#step-7`, { viewport: { width: 1366, height: 768 } });
  await page.keyboard.press('n');
  const { steps, story } = content.languages.en.plans['40-who-can-help-8-10'] ?? assert.fail();
  const notes = (await slideNotes(page).innerText()).replace(/\s+/g, ' ');
  for (const text of [
    steps[6]?.do ?? '?',
    ...(steps[6]?.ask ?? []),
    story?.title ?? '?',
    '[Stop 1]',
  ])
    assert.ok(notes.includes(text), text);
  assert.ok(await slideNotes(page).evaluate((box) => box.scrollWidth <= box.clientWidth));
});

test('a lesson goes on when the line is cut: nothing is asked for, and a finger and the keys work', async ({
  open,
}) => {
  const page = await open('/ar/slides/plan/3x40-2-tricks-online-story/', {
    hasTouch: true,
    viewport: { width: 390, height: 800 },
  });
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on(
    'request',
    (request) => request.url().endsWith('favicon.svg') || asked.push(request.url()),
  );
  await page.context().setOffline(true);
  const all = await ids(page);
  const touch = await page.context().newCDPSession(page);
  await swipe(touch, 120);
  await at(page, all[1] ?? '');
  for (const id of all) {
    await page.evaluate((name) => void (location.hash = name), id);
    await at(page, id);
    assert.ok(
      await currentSlide(page)
        .locator('img')
        .evaluateAll((images) =>
          images.every(
            (image) =>
              (image as HTMLImageElement).complete && (image as HTMLImageElement).naturalWidth > 0,
          ),
        ),
      id,
    );
    assert.ok(
      await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      `${id}: nothing to scroll sideways`,
    );
    assert.ok(
      await currentSlide(page)
        .locator('h2')
        .evaluate((heading) => heading.getBoundingClientRect().width > innerWidth * 0.8),
      `${id}: an upright screen has one column`,
    );
  }
  assert.deepEqual(asked, []);
});
