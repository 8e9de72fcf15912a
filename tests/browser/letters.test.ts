// Letters: a question that is hard to ask, its answer, and one thing that can be done.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { sceneOf } from '#site/targets.ts';
import { sectionUrl, wholeUrl } from '#site/urls.ts';
import { content } from '../support/content.ts';
import { ask, results } from '../support/search.ts';
import { someOf } from '../support/site.ts';
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
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    letters[keys[0] ?? '']?.question ?? '',
  );
  const seen = new Set<string>();
  while (!seen.has(page.url())) {
    seen.add(page.url());
    await page.locator('a[rel=next]').click();
  }
  assert.equal(seen.size, keys.length, 'Next leads through all of them');
});

test('a letter says its answer, one thing to do, where to read on and how to rest, in every language, and no child is said to have written it', async ({
  page,
}) => {
  for (const locale of locales) {
    const words = content.languages[locale];
    for (const key of someOf(keys, 4, (name) => name + locale)) {
      const letter = words.letters.letters[key] ?? assert.fail(key);
      await page.goto(`/${locale}/letters/${key}/`);
      const main = page.getByRole('main');
      for (const text of letter.answer)
        await expect(main).toContainText(
          text.replace(/\s*\[source: .*/, '').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1'),
        );
      await expect(main.getByRole('heading', { name: words.letters.now })).toBeVisible();
      await expect(main.getByRole('link', { name: words.quiet.open })).toBeVisible();
      await expect(main.locator(`a[href="/${locale}/help/"]`).first()).toBeVisible();
      await expect(main.getByText(words.letters.unread)).toBeVisible();
    }
  }
});

test('the scene that a letter belongs to leads to it, on its small page behind what tells more', async ({
  page,
}) => {
  for (const [key, { to, question }] of Object.entries(letters)) {
    const about = sceneOf(to);
    if (!about) continue;
    await page.goto(wholeUrl('en', about.section, about.scene));
    await expect(
      page.getByRole('main').getByRole('link', { name: question, exact: true }),
      key,
    ).toHaveCount(1);
    await page.goto(sectionUrl('en', about.section, about.scene));
    const link = page.locator('main .more a', { hasText: question });
    await expect(link, key).toBeHidden();
    await page.locator('main .more > summary').first().click();
    await expect(link, key).toBeVisible();
  }
});

for (const [locale, words, key] of [
  ['en', 'do i have to talk to the polise', 'police'],
  ['ru', 'я должен им денег', 'owe-money'],
  ['zh', '欠他们钱', 'owe-money'],
] as const)
  test(`a question in a child’s own words finds the letter (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/search/`);
    await ask(page, words);
    await expect(results(page).first()).toContainText(
      content.languages[locale].letters.letters[key]?.question ?? assert.fail(key),
    );
  });
