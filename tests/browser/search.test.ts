// The child's search: misspellings and questions, with the keyboard and without a script. Traces
// are in search-traces.test.ts, cries for help in search-cries.test.ts.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { addressOf, queries } from '../support/queries.ts';
import {
  allParts,
  answered,
  ask,
  firstFor,
  helpOffer,
  isFirst,
  meant,
  nothingFound,
  results,
  searchField,
  searchStatus,
} from '../support/search.ts';
import { someOf } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

for (const locale of locales)
  test(`a child finds what they look for in their own spelling (${locale})`, async ({ page }) => {
    // All of them are tried in tests/search/search.test.ts; here some, in the page.
    const asked = someOf(queries(locale), 25, ({ ask: words }) => words);
    await page.goto(`/${locale}/search/`);
    const found = await firstFor(
      page,
      asked.map(({ ask: words }) => words),
    );
    assert.deepEqual(
      asked.flatMap(({ ask: words, first }, i) =>
        isFirst(found[i] ?? '', first) ? [] : [`${words}: expected ${first}, found ${found[i]}`],
      ),
      [],
    );
  });

test('a word that is only half typed is no cry for help: what children look for is found when it is typed letter by letter', async ({
  page,
}) => {
  for (const [locale, words, to] of [
    ['en', 'Rwanda', 'help/rw/'],
    ['en', 'helpline', 'words/#helpline'],
    ['en', 'somthing feels rong', 'online/what-can-you-do/'],
    ['fr', 'violence', 'words/#violence'],
    ['fr', 'Soudan', ''],
    ['ar', 'ألبانيا', 'help/al/'],
    ['ru', 'Украина', 'help/ua/'],
    ['ru', 'это может быть знакомый', 'who-does-it/are-they-strangers/'],
    ['zh', '求助热线', 'words/#helpline'],
  ] as const) {
    const address = `/${locale}/search/`;
    if (!page.url().endsWith(address)) await page.goto(address);
    const typed = Array.from({ length: words.length }, (_, end) => words.slice(0, end + 1));
    const found = (await firstFor(page, ['', ...typed], { keep: true })).at(-1);
    if (to) assert.equal(found, to, `${locale}: ${words}`);
    else assert.ok(!found?.startsWith('cry'), `${locale}: ${words}`);
  }
});

test('what children ask to learn is no cry for help: the questions of the site lead to their answers', async ({
  page,
}) => {
  for (const locale of locales) {
    await page.goto(`/${locale}/search/`);
    const asked = someOf(
      content.languages[locale].search.questions.filter(({ to }) => to.startsWith('section:')),
      5,
      ({ ask: words }) => words,
    );
    assert.deepEqual(
      await firstFor(
        page,
        asked.map(({ ask: words }) => words),
      ),
      asked.map(({ to }) => addressOf(to)),
      `${locale}: ${asked.map(({ ask: words }) => words).join(' | ')}`,
    );
  }
});

test('another spelling is offered as a link, results have picture, part, title and a marked sentence, and their number is said', async ({
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
});

test('nothing found: questions, and everything there is, is one tap away', async ({ page }) => {
  for (const locale of locales) {
    await page.goto(`/${locale}/search/`);
    await ask(page, 'xyzxyz qqqq');
    const { empty } = content.languages[locale].search;
    const kind = nothingFound(page);
    await expect(kind.getByRole('heading')).toHaveText(
      empty.title.replace('{query}', 'xyzxyz qqqq'),
    );
    await expect(helpOffer(page), 'never without the line that offers help').toBeVisible();
    await expect(kind.getByRole('link')).toHaveCount(4);
    await expect(kind.locator(`a[href="/${locale}/help/"]`)).toBeVisible();
    await expect(
      allParts(page, locale).locator('ol').getByRole('link'),
      'the sections are there',
    ).toHaveCount(Object.keys(content.sections).length);
  }
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
  for (const locale of locales) {
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

test('pages for adults stand under their own heading: below those for children, and first where one of them answers', async ({
  page,
}) => {
  await page.goto('/en/search/');
  const heading = page.getByRole('heading', { name: content.languages.en.search.adults });
  await ask(page, 'a pupil told me');
  await expect(results(page).first().getByRole('link')).toHaveAttribute('href', '/en/teach/tells/');
  await expect(heading).toBeVisible();
  await ask(page, 'quiz');
  await expect(results(page).first().getByRole('link')).toHaveAttribute('href', '/en/check/');
});

test('a capital behind “in” finds its country; its name is fetched only then, and no card waits for it', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/en/search/');
  for (const [words, isFetched] of [
    ['what happens in a game', false],
    ['what can i do in scho', false],
    ['my uncle touches me in nairobi', false],
    ['work for him in nairobi', false],
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
