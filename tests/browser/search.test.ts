// The child's search: what its results have, with the keyboard and without a script. Each language
// is in search-languages.test.ts, cries for help in search-cries, traces in search-traces.
import assert from 'node:assert/strict';
import { content } from '../support/content.ts';
import {
  allParts,
  answered,
  ask,
  meant,
  results,
  searchField,
  searchStatus,
} from '../support/search.ts';
import { journeyLocales } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

test('another spelling is offered as a link, results have picture, part, title and a marked sentence, and their number is said; pages for adults stand under their own heading', async ({
  page,
}) => {
  await page.goto('/en/search/');
  await ask(page, 'is it my falt');
  await expect(meant(page)).toHaveText('Did you mean is it my fault?', { useInnerText: true });
  const hit = results(page).first();
  await expect(hit.locator('img')).toHaveAttribute('src', /^\/pictures\/[a-z-]+\.svg$/);
  await expect(hit).toHaveText(/2\s+Who is harmed\?\s+Is it my fault\?/, { useInnerText: true });
  await expect(results(page).locator('mark').first()).toBeVisible();
  await expect(searchStatus(page)).toHaveText(/^Here is what we found: \d+$/);
  await expect(searchStatus(page), 'announced politely').toHaveRole('status');
  await meant(page).getByRole('link').click();
  await answered(page);
  await expect(searchField(page)).toHaveValue('is it my fault');
  await expect(meant(page)).toBeHidden();
  // Pages for adults: first where one of them answers, else below those for children.
  await ask(page, 'a pupil told me');
  await expect(hit.getByRole('link')).toHaveAttribute('href', '/en/teach/tells/');
  await expect(
    page.getByRole('heading', { name: content.languages.en.search.adults }),
  ).toBeVisible();
  await ask(page, 'quiz');
  await expect(hit.getByRole('link')).toHaveAttribute('href', '/en/check/');
});

test(
  'with the keyboard alone: type, Enter, and the next Tab is the first result',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto('/en/search/');
    await searchField(page).focus();
    await page.keyboard.type('viktim');
    await answered(page);
    await page.keyboard.press('Enter');
    await expect(results(page).first().getByRole('link')).toBeFocused();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/words/#victim');
  },
);

test('without a script the page is sections, questions and words as links, and no field', async ({
  browser,
  outlines,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: outlines });
  const page = await context.newPage();
  for (const locale of journeyLocales) {
    await page.goto(`/${locale}/search/`);
    await expect(page.locator('input')).toBeHidden();
    const { search, sections, glossary } = content.languages[locale];
    await expect(allParts(page, locale).getByRole('link')).toHaveCount(
      search.questions.length + Object.keys(sections).length + Object.keys(glossary).length,
    );
    await expect(page.getByText(search.without)).toBeVisible();
  }
  await context.close();
});

test('when the index cannot be had, the child is told, and the links are there', async ({
  page,
}) => {
  await page.goto('/en/search/');
  await page.route('**/search.json', (route) => route.abort());
  await searchField(page).fill('victim');
  await expect(searchStatus(page)).toHaveText(content.languages.en.search.failed);
  await expect(allParts(page, 'en')).toBeVisible();
});

test('a capital behind “in” finds its country; its name is fetched only then, and no card waits for it', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/en/search/');
  for (const [words, isFetched] of [
    ['what happens in a game', false],
    ['my uncle touches me in nairobi', false],
    ['help in nairobi', true],
  ] as const) {
    await ask(page, words);
    assert.equal(asked.includes('/en/countries.json'), isFetched, words);
  }
  await expect(results(page).getByRole('link').first()).toHaveAttribute('href', '/en/help/ke/');
});

test('pinyin and other Latin letters find what the language finds; how characters are read comes only then', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const [locale, own, latin, first] of [
    ['zh', '人贩子是谁', 'ren fan zi shi shui', 'who-does-it/who-are-they/'],
    ['ru', 'кто такие торговцы людьми', 'kto takie torgovcy ludmi', 'who-does-it/who-are-they/'],
  ] as const) {
    await page.goto(`/${locale}/search/`);
    for (const words of [own, latin]) {
      assert.equal(asked.includes(`/${locale}/countries.json`), false, words);
      await ask(page, words);
      await expect(results(page).getByRole('link').first(), words).toHaveAttribute(
        'href',
        `/${locale}/${first}`,
      );
    }
    assert.equal(asked.includes(`/${locale}/syllables.json`), locale === 'zh');
  }
});
