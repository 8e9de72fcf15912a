// “Look on all pages”: Pagefind below the answer, when a child asks for it. What is in its index,
// and what it weighs, is in tests/site/full-text.test.ts.
import assert from 'node:assert/strict';
import { content } from '../support/content.ts';
import { keptQueries } from '../support/queries.ts';
import {
  answered,
  helpCard,
  helpOffer,
  nothingFound,
  results,
  searchField,
  searchIn,
  searchStatus,
} from '../support/search.ts';
import {
  askedOfPagefind,
  lookButton,
  otherHeadings,
  otherPages,
  otherStatus,
} from '../support/search-pages.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

test('nobody is asked while a child types, however slowly, nor for a cry for help, large card or small, nor by Enter for what may be one', async ({
  page,
}) => {
  await page.clock.install();
  const asked = askedOfPagefind(page);
  const search = await searchIn('en');
  const { cries, hard, harmless } = keptQueries('en');
  const all = [...cries, ...hard, ...harmless];
  const small = all.find((words) => search(words).meaning.heard === 'likely');
  // Enter would ask for it, if it were no cry.
  const line = all.find((words) => {
    const { meaning, hits } = search(words);
    return meaning.heard === 'perhaps' && (hits.length < 2 || hits[0]?.place.adults === true);
  });
  assert.ok(small && line);
  for (const [locale, words, heard] of [
    ['en', 'licence', 'nothing'],
    ['ar', 'عمي يضربني', 'cry'],
    ['en', 'my uncle hits me', 'cry'],
    ['en', small, 'likely'],
    ['en', line, 'perhaps'],
    ['en', 'nobody believes me', 'perhaps'],
  ] as const) {
    await page.goto(`/${locale}/search/`);
    await searchField(page).focus();
    for (const letter of words) {
      await page.keyboard.insertText(letter);
      await page.clock.runFor(250);
    }
    await page.clock.runFor(60_000);
    await answered(page);
    await expect(helpCard(page)).toBeVisible({ visible: heard === 'cry' });
    if (heard === 'cry' || heard === 'likely') await expect(lookButton(page)).toBeHidden();
    else await expect(lookButton(page)).toBeVisible();
    if (heard !== 'nothing') {
      await page.keyboard.press('Enter');
      await answered(page);
      await page.clock.runFor(60_000);
    }
    assert.deepEqual(asked, [], words);
  }
  // What may be a cry is looked for when a child presses the button.
  await lookButton(page).click();
  await expect.poll(() => asked.length).toBeGreaterThan(0);
});

test('Enter asks where the search itself knows fewer than two results: pages for adults stand under their own heading, without a flash of “Nothing found”', async ({
  page,
}) => {
  await page.goto('/en/search/');
  const { search } = content.languages.en;
  const asked = askedOfPagefind(page);
  await searchField(page).focus();
  await page.evaluate(() => {
    const kind = document.querySelector('[data-part=empty]');
    if (!kind) throw new Error('There are no kind words.');
    new MutationObserver(() => {
      if (!kind.hasAttribute('hidden')) document.body.dataset.came = 'true';
    }).observe(kind, { attributes: true });
  });
  await searchField(page).fill('recital ombudsperson licence');
  await page.keyboard.press('Enter');
  await expect(otherPages(page).first().getByRole('link')).toBeVisible();
  await expect(page.locator('body[data-came]')).toHaveCount(0);
  await expect(otherHeadings(page).last()).toHaveText(search.adults);
  await expect(otherPages(page).locator('mark').first()).toHaveText(/licen[cs]e|ombudsperson/i);
  await expect(otherPages(page).first().locator('a')).toHaveAttribute('href', /^\/en\/./);
  const count = await otherPages(page).count();
  await expect(otherStatus(page)).toHaveText(search.found.replace('{n}', String(count)));
  await expect(nothingFound(page)).toBeHidden();
  await expect(lookButton(page)).toBeHidden();
  for (const path of asked) assert.doesNotMatch(path, /recital|ombuds|licence/i);
  // Another question takes them away.
  await searchField(page).fill('victim');
  await answered(page);
  await expect(otherPages(page)).toHaveCount(0);
  // Where nothing is anywhere, the kind words come with the line that offers help, and are said.
  await searchField(page).fill('xyzxyz qqqq');
  await page.keyboard.press('Enter');
  await expect(nothingFound(page)).toBeVisible();
  await expect(helpOffer(page)).toBeVisible();
  await expect(searchStatus(page)).toHaveText(/xyzxyz qqqq/);
  await expect(otherPages(page)).toHaveCount(0);
  await expect(searchField(page)).toBeFocused();
});

test('below results it is a button: they do not move when others come, children’s pages first, with picture, marked words, and a way to the part of the page', async ({
  page,
}) => {
  await page.goto('/en/search/');
  const { search } = content.languages.en;
  await searchField(page).fill('letter to parents');
  await answered(page);
  const places = () =>
    results(page).evaluateAll((all) =>
      all.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [x, y + scrollY, width, height];
      }),
    );
  const before = await places();
  assert.ok(before.length >= 2);
  await lookButton(page).press('Enter');
  await expect(otherPages(page).first().getByRole('link')).toBeFocused();
  assert.deepEqual(await places(), before);
  await expect(otherHeadings(page)).toHaveText([search.all.also, search.adults]);
  await expect(otherPages(page).locator('mark').first()).toBeVisible();
  await expect(otherPages(page).locator('img').first()).toHaveAttribute('src', /^\/pictures\//);
  await expect(otherPages(page).locator('a[href*="#"]').first()).toBeVisible();
  const shown = await results(page)
    .locator('a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  for (const link of await otherPages(page).locator('a').all())
    assert.ok(
      !shown.includes(new URL((await link.getAttribute('href')) ?? '', page.url()).pathname),
    );
});

test('under a path it finds its index, and pages below that path', async ({ page, gallery }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${gallery}/en/search/`);
  await searchField(page).fill('licence');
  await page.keyboard.press('Enter');
  const link = otherPages(page).first().getByRole('link');
  await expect(link).toHaveAttribute('href', /^\/sub\/path\/en\/share\//);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  assert.deepEqual(errors, []);
});
