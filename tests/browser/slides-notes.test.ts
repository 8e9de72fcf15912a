// What a teacher has beside the slide: the notes, the keys, and the way of the focus.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { announced, currentSlide, leaveLink, slideNotes, wordsOf } from '../support/parts.ts';
import { at, barButton, blackScreen, deck, idsIn, keysBox } from '../support/slides.ts';
import { expect, test } from '../support/test.ts';

test('N shows the notes of the slide with its minutes and the next heading, beside a smaller slide', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`${deck}#what-does-it-mean`);
  const scene = content.languages.en.sections['what-is-it']?.scenes[1] ?? assert.fail();
  const notes = slideNotes(page);
  await expect(notes).toBeHidden();
  await page.keyboard.press('n');
  await expect(notes.getByRole('listitem')).toHaveText([...scene.notes, '2 minutes']);
  await expect(notes).toHaveText(/2\sminutes[\s\S]*Next: Talk about it/, {
    useInnerText: true,
  });
  assert.equal(
    (await notes.innerText()).split(/2\sminutes/).length,
    2,
    'the minutes stand there once',
  );
  const [slide, beside] = await Promise.all([
    currentSlide(page).boundingBox(),
    notes.boundingBox(),
  ]);
  assert.ok((slide?.x ?? 0) + (slide?.width ?? 0) <= (beside?.x ?? 0) + 1);
  assert.ok(
    await currentSlide(page).evaluate((shown) => shown.scrollHeight <= shown.clientHeight),
    'the smaller slide fits',
  );
  await page.keyboard.press('n');
  await expect(notes).toBeHidden();
});

test('? shows the keys, Escape closes the box, and links of the page are in it', async ({
  page,
}) => {
  await page.goto(deck);
  await page.keyboard.press('?');
  const box = keysBox(page);
  await expect(box.getByRole('term')).toHaveCount(
    content.languages.en.teachIndex.class.keys.length,
  );
  assert.deepEqual(
    await box
      .getByRole('navigation')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname)),
    [
      `${deck}short/`,
      '/en/what-is-it/all/',
      `${deck}notes/`,
      ...locales.map((locale) => `/${locale}/slides/what-is-it/`),
    ].map((folder) => `${folder}index.html`),
  );
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await at(page, 'rules');
});

test('with the keyboard: leave comes first, then the text, then the bar; Space presses the button that has the focus', async ({
  page,
}) => {
  await page.goto(deck);
  await page.keyboard.press('Tab');
  await expect(leaveLink(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: wordsOf(page).skip })).toBeFocused();
  await barButton(page, 'next').focus();
  await page.keyboard.press('Space');
  await at(page, (await idsIn(page))[1] ?? '');
  await expect(barButton(page, 'next')).toBeFocused();
  await expect(announced(page)).toHaveText(/What happened to Leo\? 2 of/);
  // Focus inside a slide moves with the slide.
  await page.goto(`${deck}#what-often-happens-poll`);
  await at(page, 'what-often-happens-poll');
  await currentSlide(page).locator('summary').focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(page.locator('#what-is-exploitation')).toBeFocused();
  // A click leaves Space to the slides.
  await barButton(page, 'black').click();
  await page.keyboard.press('Space');
  await expect(blackScreen(page)).not.toBeAttached();
  await page.keyboard.press('Space');
  await at(page, 'what-is-exploitation-talk');
});
