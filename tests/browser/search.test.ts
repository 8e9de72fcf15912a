// The child's search: their own spelling, their questions, a cry for help; light, private, with the keyboard and without a script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { locales, type Locale } from '#languages/locales.ts';
import { root } from '../support/site.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';

interface Query {
  ask: string;
  first: string;
}
const queries = (locale: Locale): Query[] =>
  parse(readFileSync(join(root, `tests/queries/${locale}.yaml`), 'utf8')) as Query[];

/** Types into the empty field, and waits for the answer. */
async function ask(page: Page, words: string): Promise<void> {
  await page.locator('#query').fill('');
  await page.locator('#query').fill(words);
  await answered(page);
}
const answered = (page: Page) =>
  page.waitForFunction(
    () => !document.querySelector('[data-part=results]')?.hasAttribute('aria-busy'),
  );
/** What stands first: the help card, or the address below the language. */
const first = (page: Page, locale: Locale) =>
  page.evaluate(
    (home) =>
      document.querySelector('[data-part=cry]:not([hidden])')
        ? 'cry'
        : (document.querySelector('.hit a')?.getAttribute('href')?.replace(home, '') ?? 'nothing'),
    `/${locale}/`,
  );

for (const locale of locales)
  test(`a child finds what they look for in their own spelling (${locale})`, async ({ page }) => {
    const table = queries(locale);
    assert.ok(table.length >= (locale === 'en' ? 60 : 25), `${table.length} queries`);
    await page.goto(`/${locale}/search/`);
    const wrong: string[] = [];
    for (const { ask: words, first: expected } of table) {
      await ask(page, words);
      const found = await first(page, locale);
      if (found !== expected) wrong.push(`"${words}": expected ${expected}, found ${found}`);
    }
    assert.deepEqual(wrong, []);
  });

test(
  'for a cry for help the card stands alone, with what can be done now, in every language',
  { tag: '@engines' },
  async ({ open }) => {
    for (const locale of locales) {
      const page = await open(`/${locale}/search/`);
      const { search, help } = content.languages[locale];
      const cries = queries(locale).filter(({ first: expected }) => expected === 'cry');
      assert.ok(cries.length >= 8, locale);
      // After another answer, so that something would have to go.
      await ask(page, search.questions[0]?.ask ?? '');
      assert.ok((await page.locator('.hit').count()) > 0);
      await page.locator('#query').fill(cries[0]?.ask ?? '');
      await answered(page);
      const card = page.locator('[data-part=cry]');
      assert.ok(((await card.textContent()) ?? '').includes(search.cry.body));
      assert.deepEqual(
        await card
          .locator('a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
        ['#now', '#find', '#say', ''].map((part) => `/${locale}/help/${part}`),
      );
      assert.equal(
        await card.locator('a').nth(2).textContent(),
        help.say.heading,
        'a link is named as the place it leads to',
      );
      assert.equal(
        await page.locator('[data-part=status]').textContent(),
        search.cry.title,
        'a screen reader hears it',
      );
      assert.equal(
        await page.locator('main a:visible').count(),
        4,
        'no other page, no other spelling',
      );
      // Every phrase of the list is heard as it stands.
      for (const phrase of content.languages[locale].cries.phrases) {
        await ask(page, phrase);
        assert.equal(await first(page, locale), 'cry', `${locale}: ${phrase}`);
      }
      await card.locator('a').first().click();
      await page.waitForURL(`**/${locale}/help/#now`);
      assert.equal(await page.locator('#now b').textContent(), help.now.question);
      await page.context().close();
    }
  },
);

test('the card stays until the field is empty, whatever else is typed; Enter leads into it', async ({
  page,
}) => {
  await page.goto('/en/search/');
  const card = page.locator('[data-part=cry]');
  await ask(page, 'my dad hits me');
  for (const words of [
    'my dad hits me and',
    'my dad',
    'strangers',
    'how many children',
    'viktim',
  ]) {
    await page.locator('#query').fill(words);
    await answered(page);
    assert.ok(await card.isVisible(), words);
    assert.equal(
      await page
        .locator('.hit, [data-part=meant]:not([hidden]), [data-part=empty]:not([hidden])')
        .count(),
      0,
      words,
    );
  }
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.closest('[data-part=cry]'));
  await page.locator('#query').fill('');
  assert.equal(await card.isVisible(), false);
  await page.locator('#query').fill('strangers');
  await page.locator('.hit').first().waitFor();
  assert.equal(await card.isVisible(), false);
});

test('a word that is only half typed is no cry for help: what children look for is found when it is typed letter by letter', async ({
  open,
}) => {
  for (const [locale, words, to] of [
    ['en', 'Rwanda', 'help/rw/'],
    ['en', 'helpline', 'words/#helpline'],
    ['en', 'somthing feels rong', 'online/#what-can-you-do'],
    ['fr', 'violence', 'words/#violence'],
    ['fr', 'Soudan', ''],
    ['ar', 'ألبانيا', 'help/al/'],
    ['ru', 'Украина', 'help/ua/'],
    ['ru', 'это может быть знакомый', 'who-does-it/#are-they-strangers'],
    ['zh', '求助热线', 'words/#helpline'],
  ] as const) {
    const page = await open(`/${locale}/search/`);
    await ask(page, 'xyzxyz');
    await page.locator('#query').fill('');
    for (let end = 1; end <= words.length; end++) {
      await page.locator('#query').fill(words.slice(0, end));
      await answered(page);
    }
    if (to) assert.equal(await first(page, locale), to, `${locale}: ${words}`);
    else assert.notEqual(await first(page, locale), 'cry', `${locale}: ${words}`);
    await page.context().close();
  }
});

test('what children ask to learn is no cry for help: the questions of the site lead to their answers', async ({
  open,
}) => {
  for (const locale of locales) {
    const page = await open(`/${locale}/search/`);
    for (const { ask: question, to } of content.languages[locale].search.questions.filter(
      ({ to: target }) => target.startsWith('section:'),
    )) {
      await ask(page, question);
      assert.equal(
        await first(page, locale),
        to.replace('section:', '').replace('#', '/#'),
        `${locale}: ${question}`,
      );
    }
    await page.context().close();
  }
});

test('another spelling is offered as a link, results have picture, part, title and a marked sentence, and their number is said', async ({
  page,
}) => {
  await page.goto('/en/search/');
  await ask(page, 'is it my falt');
  assert.equal(await page.locator('[data-part=meant]').innerText(), 'Did you mean is it my fault?');
  const hit = page.locator('.hit').first();
  assert.match((await hit.locator('img').getAttribute('src')) ?? '', /^\/pictures\/[a-z-]+\.svg$/);
  assert.match(await hit.innerText(), /2\s+Who is harmed\?\s+Is it my fault\?/);
  assert.ok((await page.locator('.hit mark').count()) > 0);
  assert.match(
    (await page.locator('[data-part=status]').textContent()) ?? '',
    /^Places found: \d$/,
  );
  assert.equal(
    await page.locator('[data-part=status]').evaluate((output) => output.tagName),
    'OUTPUT',
    'announced politely',
  );
  await page.locator('[data-meant]').click();
  await answered(page);
  assert.equal(await page.locator('#query').inputValue(), 'is it my fault');
  assert.equal(await page.locator('[data-part=meant]').isVisible(), false);
});

test('nothing found: questions, and everything there is, is one tap away', async ({ open }) => {
  for (const locale of locales) {
    const page = await open(`/${locale}/search/`);
    await ask(page, 'xyzxyz qqqq');
    const { search } = content.languages[locale];
    assert.equal(
      await page.locator('[data-part=empty] h2').textContent(),
      search.empty.title.replace('{query}', 'xyzxyz qqqq'),
    );
    assert.equal(await page.locator('[data-part=empty] a').count(), 4);
    assert.ok(
      (
        await page
          .locator('[data-part=empty] a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      ).includes(`/${locale}/help/`),
    );
    assert.ok(await page.locator('.find__all .rows').isVisible(), 'the sections are there');
    await page.context().close();
  }
});

test(
  'with the keyboard alone: type, Enter, and the next Tab is the first result',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto('/en/search/');
    await page.locator('#query').focus();
    await page.keyboard.type('viktim');
    await answered(page);
    await page.keyboard.press('Enter');
    await answered(page);
    await page.waitForFunction(() => document.activeElement?.closest('.hit'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/words/#victim');
  },
);

test('what is typed changes neither the address nor the history, is in no name or state, and is gone when the page is gone', async ({
  page,
}) => {
  await page.goto('/en/search/');
  const traces = () =>
    page.evaluate(() => [
      location.href,
      history.length,
      JSON.stringify(history.state),
      window.name,
      document.title,
    ]);
  const before = await traces();
  await page.locator('#query').focus();
  for (const words of ['strangers', 'my unkle touchs me', 'is it my falt']) {
    await page.locator('#query').fill('');
    await page.keyboard.type(words);
    await answered(page);
    assert.deepEqual(await traces(), before, words);
  }
  await page.locator('[data-meant]').click();
  await answered(page);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.closest('.hit'));
  assert.deepEqual(await traces(), before);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/who-is-harmed/**');
  // This browser keeps no page in its memory.
  await page.goBack();
  await page.waitForURL('**/en/search/');
  await page.locator('#query').waitFor();
  assert.equal(await page.locator('#query').inputValue(), '');
  assert.equal(await page.locator('.hit').count(), 0);
});

test('an address with words in it, of whatever kind, throws nothing and asks nothing', async ({
  open,
}) => {
  for (const end of ['#q=strangers', '#q=%', '#q=%E0%A4%A', '?q=%25&#q=', '#%']) {
    const errors: string[] = [];
    const page = await open(`/en/search/${end}`, {}, (fresh) => {
      fresh.on('pageerror', ({ message }) => errors.push(message));
      return Promise.resolve();
    });
    await page.locator('#query').waitFor();
    assert.equal(await page.locator('#query').inputValue(), '', end);
    await ask(page, 'strangers');
    await page.locator('.hit').first().waitFor();
    assert.deepEqual(errors, [], end);
    await page.context().close();
  }
});

test('nothing is loaded before a child comes to the field, nothing typed is sent, and nothing stays', async ({
  open,
}) => {
  const asked: { url: string; body: string | null }[] = [];
  const page = await open('/en/search/', {}, (fresh) => {
    fresh.on('request', (request) => asked.push({ url: request.url(), body: request.postData() }));
    return Promise.resolve();
  });
  await page.waitForLoadState('networkidle');
  assert.ok(
    !asked.some(({ url }) => /pagefind|search\.json|metaphone/.test(url)),
    'nothing before',
  );
  await ask(page, 'zebrafish secret');
  await ask(page, 'strangers');
  for (const { url, body } of asked)
    assert.ok(
      !/zebra|secret|strang/i.test(url) &&
        body === null &&
        url.startsWith(new URL(page.url()).origin),
      url,
    );
  assert.deepEqual(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie.length,
      (await caches.keys()).length,
      (await indexedDB.databases()).length,
    ]),
    [0, 0, 0, 0, 0],
  );
});

for (const [locale, words] of [
  ['en', 'is it my falt'],
  ['fr', 'exploitation'],
  ['es', 'violencia'],
  ['ar', 'العنف'],
  ['ru', 'кто такие торговцы людьми'],
  ['zh', '这是我的错吗'],
] as const)
  test(`the first query loads at most 120 KB, pictures of the results aside (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/search/`);
    await page.waitForLoadState('networkidle');
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    const pictures = new Set<string>();
    let bytes = 0;
    network.on(
      'Network.responseReceived',
      ({ requestId, response }) =>
        void (response.url.includes('/pictures/') && pictures.add(requestId)),
    );
    network.on(
      'Network.loadingFinished',
      ({ requestId, encodedDataLength }) =>
        void (pictures.has(requestId) || (bytes += encodedDataLength)),
    );
    await ask(page, words);
    await page.waitForLoadState('networkidle');
    assert.ok(bytes > 50_000 && bytes <= 120 * 1024, `${bytes} bytes`);
  });

test('without a script the page is sections, questions and words as links, and no field', async ({
  open,
}) => {
  for (const locale of locales) {
    const page = await open(`/${locale}/search/`, { javaScriptEnabled: false });
    assert.equal(await page.locator('#query').isVisible(), false);
    const { search, sections, glossary } = content.languages[locale];
    assert.equal(
      await page.locator('.find__all a').count(),
      search.questions.length + Object.keys(sections).length + Object.keys(glossary).length,
    );
    assert.ok(await page.getByText(search.without).isVisible());
    await page.context().close();
  }
});

test('when the index cannot be had, the child is told, and the links are there', async ({
  page,
}) => {
  await page.goto('/en/search/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.locator('#query').fill('victim');
  await page.waitForFunction(
    (words) => document.querySelector('[data-part=status]')?.textContent === words,
    content.languages.en.search.failed,
  );
  assert.ok(await page.locator('.find__all').isVisible());
});
