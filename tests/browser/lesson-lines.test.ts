// Nobody but the teacher changes the help slide: no key of a clicker, no list, no other page.
import { expect, test } from '../support/test.ts';
import { at, chooseCountry, countries, kept, lesson, lines } from '../support/lesson.ts';

test('no key changes the number: in the box a clicker only closes it, and nothing is written but by its button', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const written of ['', 'Room 4']) {
    await page.goto('about:blank');
    await page.goto(`${lesson}#help`);
    const number = lines(page).first();
    await number.fill(written);
    const list = countries(page).getByRole('combobox');
    for (const [keys, closing] of [
      [['ArrowRight', 'ArrowDown', 'k'], 'PageDown'],
      [[], 'PageUp'],
      // It opens the list over the box.
      [['Space'], ''],
    ] as const) {
      await page.evaluate(() => void (location.hash = 'help'));
      await at(page, 'help');
      // The bar comes where a pointer moves.
      await page.mouse.move(200, 300);
      await page.mouse.move(300, 300);
      await chooseCountry(page).click();
      await list.selectOption({ label: 'Kenya' });
      await expect(list).toBeFocused();
      for (const key of keys) {
        await page.keyboard.press(key);
        await expect(number, key).toHaveValue(written);
      }
      if (!closing) continue;
      await page.keyboard.press(closing);
      await expect(countries(page), closing).toBeHidden();
      await at(page, 'help');
      // The same presses once more: the first turns the slide.
      for (const again of ['Space', 'PageUp', 'PageDown', 'ArrowRight', 'Space']) {
        await page.keyboard.press(again);
        await expect(countries(page), `${closing} ${again}`).toBeHidden();
        await expect(number, `${closing} ${again}`).toHaveValue(written);
      }
    }
  }
});

test('lines that another page wrote into the name of the window are a question, and no line: another origin that opened it is not even asked about', async ({
  page,
  origin,
  outlines,
}) => {
  const bad = 'class:0900%20BAD&Room%209';
  await page.goto('/en/');
  await page.evaluate((name) => void (window.name = name), bad);
  for (const again of ['', 'reload', 'reload']) {
    if (again) await page.reload();
    else await page.goto(`${lesson}#help`);
    await expect(kept(page).question).toContainText('0900 BAD · Room 9');
    for (const i of [0, 1]) await expect(lines(page).nth(i)).toHaveValue('');
  }
  // What the teacher writes counts, and nothing else; so does “Clear”.
  for (const written of ['116', '']) {
    if (written) await lines(page).first().fill(written);
    else {
      await page.goto('/en/');
      await page.goto(`${lesson}#help`);
      await kept(page).clear.click();
    }
    await expect(kept(page).question).toBeHidden();
    await page.reload();
    await expect(lines(page).first()).toHaveValue(written);
    await expect(lines(page).nth(1)).toHaveValue('');
    await expect(kept(page).question).toBeHidden();
  }
  // A window of another origin opened it.
  const elsewhere = await page.context().newPage();
  await elsewhere.goto(`${outlines}/en/`);
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    elsewhere.evaluate(([url, name]) => void window.open(url, name), [
      `${origin}${lesson}#help`,
      bad,
    ] as const),
  ]);
  await at(opened, 'help');
  await expect(kept(opened).question).toBeHidden();
  await expect(lines(opened).first()).toHaveValue('');
});
