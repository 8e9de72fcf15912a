// Letters: a question that is hard to ask, its answer, and one thing that can be done.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { sceneOf } from '#site/targets.ts';
import { sectionUrl, wholeUrl } from '#site/urls.ts';
import { content } from '../support/content.ts';
import { named, squeeze, wordsIn } from '../support/html.ts';
import { ask, results } from '../support/search.ts';
import { someOf } from '../support/site.ts';
import { tagged, treeOf } from '../support/trees.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

const { letters } = content.languages.en.letters;
const keys = Object.keys(letters);
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test('a child finds 36 questions in six groups, each with its age where it is for older readers, opens one, and reads on to the next, without a script', async ({
  open,
  outlines,
}) => {
  const page = await open(`${outlines}/en/letters/`, { javaScriptEnabled: false });
  const { honest, groups } = content.languages.en.letters;
  await expect(page.getByText(honest)).toBeVisible();
  for (const group of Object.values(groups))
    await expect(page.getByRole('heading', { name: group, level: 2 })).toBeVisible();
  assert.equal(keys.length, 36);
  const main = page.getByRole('main');
  const { 'story.from11': older } = content.languages.en.strings;
  for (const { question, ages } of Object.values(letters)) {
    const name = ages === '11-14' ? new RegExp(`^${escaped(question)} ?${older}$`) : question;
    await expect(main.getByRole('link', { name, exact: true })).toHaveCount(1);
  }
  await main.getByRole('link', { name: letters[keys[0] ?? '']?.question ?? '' }).click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(letters[keys[0] ?? '']?.question ?? '');
  await page.locator('a[rel=next]').click();
  await expect(title).not.toHaveText(letters[keys[0] ?? '']?.question ?? '');
  // Next leads through all of them.
  const seen = new Set<string>();
  for (let url = `/en/letters/${keys[0] ?? ''}/`; !seen.has(url);) {
    seen.add(url);
    url = tagged(url, 'a', 'rel', 'next')[0]?.attributes.href ?? assert.fail(url);
  }
  assert.equal(seen.size, keys.length);
});

test('a letter says its answer, one thing to do, where to read on and how to rest, in every language, and no child is said to have written it', () => {
  for (const locale of locales) {
    const { letters: words, quiet } = content.languages[locale];
    for (const [key, letter] of Object.entries(words.letters)) {
      const url = `/${locale}/letters/${key}/`;
      const [main = assert.fail(url)] = named(treeOf(url), 'main');
      const text = wordsIn(main);
      for (const said of letter.answer) {
        const plainly = said.replace(/\s*\[source: .*/, '').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
        assert.ok(text.includes(squeeze(plainly)), `${url}: ${said}`);
      }
      for (const said of [words.now, words.unread])
        assert.ok(text.includes(squeeze(said)), `${url}: ${said}`);
      const links = named(main, 'a');
      assert.ok(
        links.some((link) => wordsIn(link).includes(quiet.open)),
        `${url}: the quiet place`,
      );
      assert.ok(
        links.some(({ attributes }) => attributes.href === `/${locale}/help/`),
        url,
      );
    }
  }
});

test('the scene that a letter belongs to leads to it, on its small page behind what tells more', async ({
  page,
}) => {
  const about = Object.entries(letters).flatMap(([key, { to, question }]) => {
    const scene = sceneOf(to);
    return scene ? [{ key, question, ...scene }] : [];
  });
  for (const { key, question, section, scene } of about)
    for (const url of [wholeUrl('en', section), sectionUrl('en', section, scene)]) {
      const links = named(treeOf(url), 'a').filter((link) => wordsIn(link) === squeeze(question));
      assert.equal(links.length, 1, `${key} on ${url}`);
    }
  for (const { key, question, section, scene } of someOf(about, 2, (one) => one.key)) {
    await page.goto(sectionUrl('en', section, scene));
    const link = page.locator('main .more a', { hasText: question });
    await expect(link, key).toBeHidden();
    await page.locator('main .more > summary').first().click();
    await expect(link, key).toBeVisible();
  }
});

for (const [locale, words, key] of [
  ['en', 'do i have to talk to the polise', 'police'],
  ['zh', '欠他们钱', 'owe-money'],
] as const)
  test(`a question in a child’s own words finds the letter (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/search/`);
    await ask(page, words);
    await expect(results(page).first()).toContainText(
      content.languages[locale].letters.letters[key]?.question ?? assert.fail(key),
    );
  });
