// Pages under different conditions: no script, no pictures, other colours, right to left.
// The keyboard is in use-keyboard.test.ts, paper in use-paper.test.ts.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { leaveLink, menu, wordsOf } from '../support/parts.ts';
import { expect, test } from '../support/test.ts';

test('without a script, everything opens: menus, languages, more, sources, the list of scenes', async ({
  open,
}) => {
  const page = await open('/fr/what-is-it/all/', { javaScriptEnabled: false });
  await menu(page, 'menu.language').click();
  await page.getByRole('link', { name: 'Русский' }).click();
  await page.waitForURL('**/ru/what-is-it/all/');
  const words = wordsOf(page);
  const scenes = page.getByRole('navigation', { name: words['page.list'] });
  await scenes.getByText(words['page.list']).click();
  await scenes.getByRole('link').nth(2).click();
  await page.waitForURL(/#one-in-three$/);
  const scene = page.locator('#one-in-three');
  await scene.getByText(words['scene.more'], { exact: true }).click();
  const source = scene
    .locator('details details', {
      hasText: words['source.mark'].replace('{year}', ''),
    })
    .first();
  await source.locator('summary').click();
  await expect(source.getByRole('link')).toBeVisible();
  await expect(source).toContainText('2024');
  await scene.locator('a[href*="/words/#"]').first().click();
  await page.waitForURL(/\/ru\/words\/#/);
});

test(
  'a link to a scene brings the reader to it, below the bar at the top',
  { tag: '@engines' },
  async ({ page }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('about:blank');
      await page.goto('/ar/who-is-harmed/all/#is-it-my-fault');
      await page.evaluate(() => document.fonts.ready);
      const heading = await page.locator('#is-it-my-fault').boundingBox();
      const bar = await leaveLink(page).boundingBox();
      const [top, end] = [heading?.y ?? -1, bar ? bar.y + bar.height : Infinity];
      assert.ok(
        top >= end - 1 && top < 400,
        `the scene is at ${top} px, the bar ends at ${end} px`,
      );
    }
  },
);

test('without pictures, fonts and styles, the whole text can be read in order', async ({
  page,
}) => {
  await page.route(/\.(svg|woff2|css|js)$/, (route) => route.abort());
  await page.goto('/en/what-is-it/all/');
  await page.evaluate(() => document.querySelectorAll('style').forEach((style) => style.remove()));
  const main = page.getByRole('main');
  const text = await main.innerText();
  const order = [
    'What is child trafficking?',
    'You can stop at any time',
    'What happened to Leo?',
    'You can ask an adult',
    'Talk about it',
    'What kinds of harm are there?',
    'Remember',
  ].map((words) => text.indexOf(words));
  assert.ok(
    order.every((at, i) => at >= 0 && at > (order[i - 1] ?? -1)),
    order.join(' '),
  );
  await expect(
    main.getByAltText(
      'On torn paper, a man shows Leo a shiny poster. Then Leo, tired, washes plates, and the coins go to the man.',
      { exact: true },
    ),
  ).toHaveCount(1);
});

test('by night, with more contrast, and with the reader’s own colours, the pages follow', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en/what-is-it/all/');
  const words = wordsOf(page);
  const ground = page.locator('body');
  await expect(ground).toHaveCSS('background-color', 'rgb(255, 249, 236)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(ground).toHaveCSS('background-color', 'rgb(19, 28, 46)');
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  await expect(page.getByRole('complementary', { name: words.signpost })).toHaveCSS(
    'border-top-color',
    'rgb(28, 42, 68)',
  );
  await page.emulateMedia({ colorScheme: 'light', contrast: null, forcedColors: 'active' });
  // Paper loses its colour, so a card needs an outline, and an icon the colour of the text.
  for (const selector of ['.dos', '.talk__b', '.keep', '.btn', '.card'])
    await expect(page.locator(selector).first(), selector).toHaveCSS('border-top-width', /^[1-9]/);
});

test('nothing moves by itself, and with reduced motion nothing moves at all', async ({ page }) => {
  await page.goto('/en/');
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  assert.ok(
    await page.evaluate(() =>
      [...document.querySelectorAll('style')].some((style) =>
        style.textContent.includes('@view-transition{navigation:auto}'),
      ),
    ),
    'one page fades into the next where the browser can',
  );
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(
        (element) =>
          parseFloat(getComputedStyle(element).transitionDuration) > 0 ||
          getComputedStyle(element).animationName !== 'none',
      ).length,
  );
  assert.equal(moving, 0);
});

test('in Arabic the page runs from right to left: picture first at the right, arrows turned, digits as on phones', async ({
  page,
}) => {
  await page.goto('/ar/who-is-harmed/all/');
  const scene = page.locator('#can-it-be-anyone');
  const [picture, text] = [
    await scene.locator('img').first().boundingBox(),
    await scene.getByRole('heading').boundingBox(),
  ];
  assert.ok((picture?.x ?? 0) > (text?.x ?? 0));
  // The arrow of the way on, at the end of the page.
  await expect(
    page.locator(`a[href="/ar/${Object.keys(content.sections)[2]}/"] svg`).last(),
  ).toHaveCSS('transform', /matrix\(-1/);
  await expect(page.getByRole('main').locator('header p').first()).toHaveText(/2.*6/);
});

test('a page that is not there answers in the language of its address, and the pages of no language lead to all six', async ({
  page,
}) => {
  await page.goto('/es/nothing-here/');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Esta página no está aquí');
  await main.getByRole('link').first().click();
  await page.waitForURL('**/es/');
  await page.goto('/nothing');
  for (const slug of ['', 'help/'])
    for (const locale of locales)
      await expect(main.locator(`a[href="/${locale}/${slug}"]`)).toBeVisible();
  await expect(page.getByRole('link', { name: wordsOf(page)['leave.button'] })).toBeVisible();
});
