// Nobody but the teacher changes the help slide: no key of a clicker, no list, no other page.
import { expect, test } from '../support/test.ts';
import { at, chooseCountry, countries, kept, lesson, lines } from '../support/lesson.ts';

test('no key changes the number: in the box a clicker only closes it, and nothing is written but by its button', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const written of ['', 'Room 4'])
    for (const key of ['PageDown', 'PageUp', 'ArrowRight', 'ArrowDown', 'Space', 'k']) {
      await page.goto('about:blank');
      await page.goto(`${lesson}#help`);
      await lines(page).first().fill(written);
      await page.mouse.move(300, 300);
      await chooseCountry(page).click();
      const list = countries(page).getByRole('combobox');
      await list.selectOption({ label: 'Kenya' });
      await expect(list).toBeFocused();
      await page.keyboard.press(key);
      await expect(lines(page).first(), key).toHaveValue(written);
      if (!key.startsWith('Page')) continue;
      await expect(countries(page), key).toBeHidden();
      await at(page, 'help');
      // The same presses once more: the first turns the slide.
      for (const again of ['Space', 'PageUp', 'PageDown', 'ArrowRight', 'Space']) {
        await page.keyboard.press(again);
        await expect(countries(page), `${key} ${again}`).toBeHidden();
        await expect(lines(page).first(), `${key} ${again}`).toHaveValue(written);
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
