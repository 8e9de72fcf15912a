// The last slides of a class, and leaving it: the good news, the two lines for help, and the link.
import assert from 'node:assert/strict';
import { content } from '../support/content.ts';
import { currentSlide, leaveLink } from '../support/parts.ts';
import { at, blackScreen, deck, idsIn, lines } from '../support/slides.ts';
import { journeyLocales } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test('Shift three times does nothing in class; the link leaves at once, and nothing of the class stays behind it', async ({
  page,
}) => {
  await page.route(/^https:/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>weather</title>' }),
  );
  await page.goto(deck);
  for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
  await at(page, 'rules');
  await page.keyboard.press('PageDown');
  await leaveLink(page).click();
  await page.waitForURL(content.leave.en);
  assert.equal(await page.evaluate(() => history.length), 2);
});

test('the number of the helpline can be written on the last slide: keys are letters there until Enter or Escape; a clicker turns the slide at once, and what is written stays', async ({
  page,
}) => {
  await page.goto(`${deck}#help`);
  const field = lines(page).first();
  for (const attribute of ['autocomplete', 'autocorrect', 'spellcheck', 'writingsuggestions'])
    await expect(field).toHaveAttribute(attribute, /off|false/);
  await field.click();
  await field.pressSequentially('116 b n');
  for (const end of ['Enter', 'Escape']) {
    await field.focus();
    for (const key of ['Home', 'End', 'ArrowLeft', '?']) await page.keyboard.press(key);
    await at(page, 'help');
    await page.keyboard.press(end);
    await page.keyboard.press('b');
    await expect(blackScreen(page), `after ${end} a key is a key`).toBeAttached();
    await page.keyboard.press('b');
    await expect(blackScreen(page)).not.toBeAttached();
  }
  await expect(field).toHaveValue(/^116 b \?{0,2}n\?{0,2}$/);
  const written = await field.inputValue();
  const before = (await idsIn(page)).at(-2) ?? '';
  for (const line of [0, 1]) {
    await lines(page).nth(line).focus();
    await page.keyboard.press('PageUp');
    await at(page, before);
    await page.keyboard.press('PageDown');
    await at(page, 'help');
    await expect(field).toHaveValue(written);
    // On the last slide there is none to turn to: the keys are for the slides again.
    await lines(page).nth(line).focus();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('b');
    await expect(blackScreen(page)).toBeAttached();
    await page.keyboard.press('b');
  }
  await expect(field).toHaveValue(written);
});

test('the good news stands alone before help, and a clicker goes from one to the other; a long number and a long name have room', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const locale of journeyLocales) {
    await page.goto(`/${locale}/slides/children-lead/#hope`);
    await at(page, 'hope');
    await page.keyboard.press('PageDown');
    await at(page, 'help');
    for (const [i, text] of [
      'Democratic Republic of the Congo: call 117 (Tukinge Watoto, Save the Children)',
      'Ms Achieng, room 4, beside the library, from 10 to 12 and after school',
    ].entries()) {
      const field = lines(page).nth(i);
      await field.fill(text);
      assert.ok(
        await field.evaluate(
          // The letters of some fonts are higher than a tight line.
          (line) =>
            line.scrollWidth <= line.clientWidth &&
            line.scrollHeight - line.clientHeight < parseFloat(getComputedStyle(line).fontSize) / 2,
        ),
        `${locale}: "${text}" is cut off`,
      );
    }
    assert.ok(
      await currentSlide(page).evaluate(
        (slide) =>
          slide.scrollHeight <= slide.clientHeight && slide.scrollWidth <= slide.clientWidth,
      ),
      `${locale}: with both lines the slide fits`,
    );
    assert.ok(
      await lines(page)
        .first()
        .evaluate((line) => parseFloat(getComputedStyle(line).fontSize) >= 57),
      `${locale}: the longest number is still read from the last row`,
    );
    // The page of the next language asks about them, which takes no room from them.
  }
});
