// Accessibility rules (axe) on what scripts add, with settings of "My page", and with open menus.
// Kinds of pages are in the walk (walk/rules/axe.ts).
import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import { ofColour, plainGround, unfold, violations } from '../support/axe.ts';
import { openMyPage, voice } from '../support/parts.ts';
import { helpCard, nothingFound, results, searchField } from '../support/search.ts';
import { journeyLocales, someOf, turnOf } from '../support/site.ts';
import { fakeSpeech } from '../support/speech.ts';
import { test } from '../support/test.ts';
import { sideways } from '../support/wide.ts';

/**
 * Tests inject axe past the page's policy. Pictures are outlines: they have their size and nothing
 * drawn.
 */
test.use({
  bypassCSP: true,
  viewport: { width: 1280, height: 900 },
  baseURL: ({ outlines }, use) => use(outlines),
});

/** What a script brings. */
const states: [string, string, (page: Page) => Promise<unknown>][] = [
  [
    'my page is open',
    '/ru/online/all/',
    async (page) => {
      await openMyPage(page);
    },
  ],
  [
    'a voice is reading',
    '/en/online/all/',
    async (page) => {
      await page.locator('[data-listen=ready]').click();
      await voice(page).waitFor();
    },
  ],
  [
    'a word is open',
    '/ar/what-is-it/all/',
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
    '/en/what-is-it/all/',
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
      // One question a screen: each is gone to.
      for (const id of ['who-4', 'online-3']) {
        await page.evaluate((hash) => void (location.hash = hash), id);
        const question = page.locator(`#${id}`);
        for (const box of await question.getByRole('checkbox').all()) await box.check();
        await question.locator('[data-do=check]').click();
      }
      await page.locator('#online-3 [data-state=tried]').first().waitFor();
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
    // By night only colours differ.
    const isNight = turnOf(what, 2) === 1;
    if (isNight) await page.emulateMedia({ colorScheme: 'dark' });
    assert.deepEqual(await violations(page, { covered: true }), []);
  });

test('axe finds nothing to mend on the page as a child may set it', async ({ page }) => {
  await page.goto('/en/');
  for (const set of [
    'set-page-cream',
    'set-page-black',
    'set-page-dark set-size-4 set-space-3',
    'set-page-light',
  ])
    // Some on the page with the most parts, some on others.
    for (const url of someOf(
      ['/en/what-is-it/all/', '/en/help/us/', '/en/search/', '/en/'],
      1,
      (one) => `${set} ${one}`,
    )) {
      await page.emulateMedia({ colorScheme: set === 'set-page-light' ? 'dark' : 'light' });
      await page.evaluate((classes) => void (window.name = `my-page ${classes}`), set);
      await unfold(page, url);
      // Only larger letters change more than colours.
      const only = set.includes('size') ? undefined : ofColour;
      assert.deepEqual(await violations(page, { only }), [], `${url} with ${set}`);
    }
});

test('on a phone the menus fit, and axe finds nothing to mend in them', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const locale of journeyLocales) {
    await unfold(page, `/${locale}/what-is-it/all/`);
    for (const menu of await page.getByRole('banner').locator('details').all()) {
      await menu.locator('summary').click();
      assert.deepEqual(await violations(page, { covered: true }), []);
      for (const width of [320, 390, 800, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        assert.deepEqual(await sideways(page), [], `${locale} at ${width} px`);
      }
      await page.setViewportSize({ width: 390, height: 800 });
    }
  }
});
