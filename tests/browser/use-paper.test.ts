// The pages on paper.
import assert from 'node:assert/strict';
import type { Locator, Page } from '@playwright/test';
import { wordsOf } from '../support/parts.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

/** What has no use on paper, each on some page: hidden, it is still looked for by its name. */
const tools = (page: Page): Record<string, Locator> => {
  const words = wordsOf(page);
  const named = (role: 'navigation' | 'complementary', name: string) =>
    page.getByRole(role, { name, includeHidden: true });
  const top = page.getByRole('banner', { includeHidden: true }).first();
  return {
    menus: named('navigation', words['menu.label']),
    leave: top.locator('a[data-twice]'),
    'the way home': top.locator('a:has(img)'),
    help: top.locator('a', { hasText: words['menu.help'] }),
    'reading aloud': page.locator('[data-listen]'),
    'the six parts': named('navigation', words['part.list']),
    scenes: named('navigation', words['page.list']),
    'the signpost': named('complementary', words.signpost),
    'the foot': page.locator('footer nav'),
  };
};

test('on paper the numbers of a country are black and large: the two to begin with in a frame, 24 points or more, the others 18', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const url of ['/en/help/us/', '/ar/help/fr/']) {
    await page.goto(url);
    const main = page.getByRole('main');
    const looks = (numbers: Locator) =>
      numbers.evaluateAll((all) =>
        all.map((number) => {
          const style = getComputedStyle(number);
          const digits = number.querySelector('bdi') ?? number;
          return {
            points: parseFloat(getComputedStyle(digits).fontSize) * 0.75,
            colour: style.color,
            frame: `${style.borderTopStyle} ${style.borderTopColor}`,
          };
        }),
      );
    const first = await looks(main.locator('.spoken + div > a[href^="tel:"]'));
    assert.ok(first.length > 0, url);
    for (const { points, colour, frame } of first) {
      assert.ok(points >= 24, `${url}: ${points} points`);
      assert.equal(colour, 'rgb(0, 0, 0)', url);
      assert.match(frame, /^(solid|dashed) rgb\(0, 0, 0\)$/, url);
    }
    const others = await looks(main.getByRole('article').locator('a[href^="tel:"]'));
    assert.ok(others.length > 0, url);
    for (const { points, colour } of others) {
      assert.ok(points >= 18, `${url}: ${points} points`);
      assert.equal(colour, 'rgb(0, 0, 0)', url);
    }
  }
});

test('on paper: white, unfolded, no tools, the address of each link to another site, and no blank first page', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // What was looked at on some page: what stands on none would be held by nothing.
  const met = new Set<string>();
  for (const url of [
    '/en/what-is-it/all/',
    '/ar/who-is-harmed/all/',
    '/zh/',
    '/ru/words/',
    '/fr/about/',
    '/es/help/',
    '/ar/help/us/',
    '/en/search/',
  ]) {
    await page.goto(url);
    for (const [name, tool] of Object.entries(tools(page))) {
      if ((await tool.count()) > 0) met.add(name);
      await expect(tool.filter({ visible: true }), `${url} prints ${name}`).toHaveCount(0);
    }
    await expect(page.locator('body'), url).toHaveCSS(
      'background-color',
      /rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/,
    );
    const title = page.getByRole('heading', { level: 1 });
    await expect(title, `${url}: night colours on paper`).toHaveCSS(
      'color',
      /rgb\((\d|\d\d|1[0-4]\d), /,
    );
    const after = await page
      .getByRole('main')
      .locator('a[href^="http"]')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
    if (after.length > 0) met.add('links to other sites');
    for (const content of after) assert.match(content, /https?:/, url);
    // A browser that knows ::details-content shows folded text on paper without a script.
    const more = await page
      .locator('details', {
        has: page.locator('summary', { hasText: wordsOf(page)['scene.more'] }),
      })
      .locator('> div')
      .evaluateAll((all) => all.map((inside) => inside.getBoundingClientRect().height));
    if (more.length > 0) met.add('more');
    for (const height of more) assert.ok(height > 0, `${url}: "Tell me more" is folded on paper`);
    const top = (await title.boundingBox())?.y ?? 9999;
    assert.ok(top < 400, `${url}: the title is ${top} px from the top of the first sheet`);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    assert.ok(sheets >= 1 && sheets <= 16, `${url}: ${sheets} sheets`);
  }
  assert.deepEqual(
    [...met].sort(),
    [...Object.keys(tools(page)), 'links to other sites', 'more'].sort(),
  );
});

test('an old browser prints folded text too: everything is opened for the paper and folded again', async ({
  page,
}) => {
  await page.goto('/en/what-is-it/all/');
  const folded = page.getByRole('main').locator('details');
  const opened = folded.and(page.locator('[open]'));
  await expect(opened).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(opened, 'all but the answers of the questions').toHaveCount(
    (await folded.count()) - (await page.locator('quiz-question li > details').count()),
  );
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(opened).toHaveCount(0);
});
