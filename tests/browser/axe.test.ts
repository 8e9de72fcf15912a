// Automated accessibility rules on every kind of page, on what scripts bring and on every example of the gallery, by day and by night.
import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import { ofColour, violations } from '../support/axe.ts';
import { openMyPage, voice } from '../support/parts.ts';
import { helpCard, nothingFound, results, searchField } from '../support/search.ts';
import { fakeSpeech } from '../support/speech.ts';
import { filesIn, inClass, pages, sample, someOf, subSite, typicalPages } from '../support/site.ts';
import { test } from '../support/test.ts';

/** Axe is put into the page by the test; the page's own policy would not let it in. Pictures have a size and nothing drawn. */
test.use({
  bypassCSP: true,
  viewport: { width: 1280, height: 900 },
  baseURL: ({ outlines }, use) => use(outlines),
});

/** Takes away what axe cannot judge text on: a tile of paper fibres, a cut edge (the sky of the first page's picture has the colour of the band behind it). */
const plainGround = (page: Page) =>
  page.addStyleTag({
    content:
      '*, ::before, ::after { background-image: none !important; } .scene::before, .folder::before, .cut::before, .talk__b::before, .keep::before, .short li::before, .cards--steps > .item::before, .saying::after, .teach__body li::before { display: none !important; } .hero__pic, .map svg { visibility: hidden; }',
  });

/** What axe finds by day and by night. */
async function byDayAndNight(
  page: Page,
  options: Parameters<typeof violations>[1] = {},
): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const byDay = await violations(page, options);
  await page.emulateMedia({ colorScheme: 'dark' });
  const byNight = await violations(page, { ...options, only: ofColour });
  return [...byDay, ...byNight.map((found) => `by night: ${found}`)];
}

/** Opens a page with everything unfolded on a plain ground. */
async function unfold(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() =>
    document
      .querySelectorAll<HTMLDetailsElement>('main details')
      .forEach((details) => (details.open = true)),
  );
  await plainGround(page);
}

/** Looks at pages one after the other; gives what was found on each. */
async function judged(page: Page, list: readonly { url: string }[], look: typeof byDayAndNight) {
  const found: Record<string, string[]> = {};
  for (const { url } of list) {
    await unfold(page, url);
    const said = await look(page);
    if (said.length > 0) found[url] = said;
  }
  return found;
}

test('axe finds nothing to mend on any kind of page, by day and by night', async ({ page }) => {
  const kinds = typicalPages().filter(({ url }) => /^\/(en\/|[^/]*$)/.test(url));
  assert.ok(kinds.length >= 50, `only ${kinds.length} pages`);
  const alsoByNight = sample(kinds, 15);
  const others = kinds.filter((one) => !alsoByNight.includes(one));
  assert.deepEqual(await judged(page, others, violations), {});
  assert.deepEqual(await judged(page, alsoByNight, byDayAndNight), {});
});

test('axe finds nothing to mend where the page is turned round, and where the same parts have the words of another language', async ({
  page,
}) => {
  // What turns is the same on many pages: some of each in Arabic, and of the other languages those with the most parts.
  const most = /^\/..\/((what-is-it|help|search|words|check|teach|print)\/)?$/;
  const typical = typicalPages().filter(({ url }) => /^\/[a-z]{2}\//.test(url));
  const turned = typical.filter(({ url }) => url.startsWith('/ar/'));
  const list = new Set([
    ...turned.filter(({ url }) => most.test(url)),
    ...sample(turned, 6),
    ...sample(
      typical.filter(({ url }) => most.test(url) && !/^\/(ar|en)\//.test(url)),
      6,
    ),
  ]);
  assert.deepEqual(await judged(page, [...list], violations), {});
});

test('axe finds nothing to mend on pages of no kind of their own: others with each commit', async ({
  page,
}) => {
  const rest = pages().filter(({ url }) => !inClass(url));
  assert.deepEqual(await judged(page, sample(rest, 12), byDayAndNight), {});
});

/** What a script brings. */
const states: [string, string, (page: Page) => Promise<unknown>][] = [
  [
    'my page is open',
    '/ru/online/',
    async (page) => {
      await openMyPage(page);
    },
  ],
  [
    'a voice is reading',
    '/en/online/',
    async (page) => {
      await page.locator('[data-listen=ready]').click();
      await voice(page).waitFor();
    },
  ],
  [
    'a word is open',
    '/ar/what-is-it/',
    async (page) => {
      await page.getByRole('main').locator('a[href*="/words/#"]').first().click();
      await page.getByRole('note').waitFor();
    },
  ],
  [
    'there are results',
    '/fr/search/',
    async (page) => {
      await searchField(page).fill('traite');
      await results(page).first().waitFor();
    },
  ],
  [
    'help stands first',
    '/en/search/',
    async (page) => {
      await searchField(page).fill('my uncle hurts me');
      await helpCard(page).waitFor();
    },
  ],
  [
    'nothing is found',
    '/zh/search/',
    async (page) => {
      await searchField(page).fill('qqqqq');
      await nothingFound(page).waitFor();
    },
  ],
  ['a country is looked for', '/es/help/', (page) => page.locator('#land').fill('a')],
  [
    'one answer of each look is open',
    '/en/what-is-it/',
    async (page) => {
      for (const answer of await page
        .locator('quiz-question details:not(details details) > summary')
        .all())
        await answer.click();
    },
  ],
  [
    'questions are checked',
    '/ar/check/',
    async (page) => {
      for (const box of await page.locator('#online-3 input').all()) await box.check();
      for (const field of await page.locator('#must-3 select').all())
        await field.selectOption({ index: 1 });
      for (const id of ['online-3', 'who-4', 'must-3'])
        await page.locator(`#${id} [data-do=check]`).click();
      await page.locator('[data-state=tried]').first().waitFor();
    },
  ],
  [
    'Shift was pressed twice',
    '/en/help/',
    async (page) => {
      await page.keyboard.press('Shift');
      await page.keyboard.press('Shift');
    },
  ],
];
for (const [what, url, bring] of states)
  test(`axe finds nothing to mend when ${what}`, async ({ page }) => {
    await page.addInitScript(fakeSpeech, {
      voices: [{ lang: 'en-GB' }, { lang: 'ru-RU' }, { lang: 'ar-SA' }],
    });
    await page.goto(url);
    await bring(page);
    await plainGround(page);
    assert.deepEqual(await byDayAndNight(page, { covered: true }), []);
  });

test('axe finds nothing to mend on the page as a child may set it', async ({ page }) => {
  await page.goto('/en/');
  for (const set of [
    'set-page-cream',
    'set-page-black',
    'set-page-dark set-size-4 set-space-3',
    'set-page-light',
  ])
    for (const url of ['/en/what-is-it/', '/en/help/us/', '/en/search/']) {
      await page.emulateMedia({ colorScheme: set === 'set-page-light' ? 'dark' : 'light' });
      await page.evaluate((classes) => void (window.name = `my-page ${classes}`), set);
      await unfold(page, url);
      // Only larger letters change more than colours.
      const only = set.includes('size') ? undefined : ofColour;
      assert.deepEqual(await violations(page, { only }), [], `${url} with ${set}`);
    }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 } });
  for (const url of ['/en/', '/ar/what-is-it/', '/ru/promises/', '/zh/words/'])
    test(`axe finds nothing to mend with the menus open (${url})`, async ({ page }) => {
      await unfold(page, url);
      assert.deepEqual(await byDayAndNight(page), []);
      for (const menu of await page.getByRole('banner').locator('details').all()) {
        await menu.locator('summary').click();
        assert.deepEqual(await byDayAndNight(page, { covered: true }), []);
      }
    });
});

test('axe finds nothing to mend on any example of the gallery, pseudo-language included', async ({
  page,
  gallery,
}) => {
  const galleries = filesIn(subSite).filter((file) => file.startsWith('gallery/'));
  assert.equal(galleries.length, 7);
  // Every example is in each of them: in English, turned round, with the longest words, and in one more language.
  const main = galleries.filter((file) => /\/(en|ar)\/plain|pseudo/.test(file));
  assert.equal(main.length, 3);
  const others = galleries.filter((file) => !main.includes(file));
  // A gallery stands components of whole pages side by side: several banners and lists with one name are its nature.
  // https://dequeuniversity.com/rules/axe/4.11/landmark-unique
  const ofPages = [
    'landmark-unique',
    'landmark-no-duplicate-banner',
    'landmark-banner-is-top-level',
    'landmark-complementary-is-top-level',
    'page-has-heading-one',
    'heading-order',
    'region',
    'skip-link',
  ];
  for (const file of [...main, ...someOf(others, 1, (file) => file)]) {
    await unfold(page, `${gallery}/${file}`);
    assert.deepEqual(await byDayAndNight(page, { off: ofPages }), [], file);
  }
});
