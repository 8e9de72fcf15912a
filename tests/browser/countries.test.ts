// Finding a country: by its letter, by the name a child uses, misspelt, with and without a script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { locales } from '#languages/locales.ts';
import { countryQueries, wrongly } from '../support/queries.ts';
import { gzipped, release } from '../support/site.ts';
import { content } from '../support/content.ts';
import { expect, test } from '../support/test.ts';
import {
  countryList,
  field,
  firstButtons,
  found,
  letters,
  offered,
  offeredFor,
} from '../support/countries.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

test(
  'without a script a country is two taps away: its letter, its name',
  { tag: '@engines' },
  async ({ open }) => {
    const page = await open('/en/help/#find', { javaScriptEnabled: false });
    await expect(field(page)).toBeHidden();
    await letters(page).locator('summary', { hasText: /^K$/ }).click();
    await page.getByRole('link', { name: 'Kenya' }).click();
    await page.waitForURL('**/en/help/ke/');
    await expect(firstButtons(page).first()).toHaveText(
      /^\s*Talk to someone\s+Call 116\s+Childline Kenya/,
    );
  },
);

const said = (page: Page) => countryList(page).getByRole('status');

for (const locale of locales)
  test(`with one, a child types the name they use, in their own spelling, and sees their country (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/help/`);
    const queries = countryQueries(locale);
    const all = await offeredFor(
      page,
      queries.map(({ ask }) => ask),
    );
    assert.deepEqual(
      queries.flatMap((query, i) => wrongly(query, all[i] ?? [])),
      [],
    );
  });

test(
  'the name that was typed stands beside the usual one, and Enter opens the only country that has it',
  { tag: '@engines' },
  async ({ page }) => {
    for (const [locale, typed, iso2, shown] of [
      ['en', 'ENGLAND', 'gb', 'United Kingdom (England)'],
      ['fr', 'cote d', 'ci', 'Côte d’Ivoire'],
      ['es', 'mexico', 'mx', 'México'],
      ['ar', 'kenya', 'ke', 'كينيا (Kenya)'],
      ['ru', 'Deutschland', 'de', 'Германия (Deutschland)'],
      ['zh', '肯尼亚', 'ke', '肯尼亚'],
    ] as const) {
      await page.goto(`/${locale}/help/`);
      assert.deepEqual(await offered(page, typed), [iso2], `${locale}: ${typed}`);
      await expect(found(page)).toHaveText(shown);
      await expect(said(page)).toHaveText(
        content.languages[locale].strings['help.found'].replace('{n}', '1'),
      );
      await expect(letters(page), 'the letters make room').toBeHidden();
      await field(page).press('Enter');
      await page.waitForURL(`**/${locale}/help/${iso2}/`);
    }
  },
);

test('a name that is only nearly right is asked about: Enter goes to the first country and does not open it; Tab goes on', async ({
  page,
}) => {
  await page.goto('/en/help/');
  assert.equal((await offered(page, 'keniya'))[0], 'ke');
  await expect(said(page)).toHaveText(content.languages.en.strings['help.near']);
  await field(page).press('Enter');
  await expect(found(page).first()).toBeFocused();
  assert.match(page.url(), /\/en\/help\/(#.*)?$/);
  assert.deepEqual(await offered(page, 'congo'), ['cg', 'cd']);
  await field(page).press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/help/cd/');
});

test('where nothing fits, kind words say so and the letters open, at the first one; an empty field closes them', async ({
  page,
}) => {
  for (const [locale, typed, letter] of [
    ['en', 'kosovo', 'K'],
    ['fr', 'Éldorado', 'E'],
    ['es', 'atlántida', 'A'],
    ['ar', 'اطلانطس', 'ا'],
    ['ru', 'атлантида', 'А'],
    ['zh', '亚特兰蒂斯', ''],
  ] as const) {
    await page.goto(`/${locale}/help/`);
    const all = await letters(page).locator('details').count();
    assert.deepEqual(await offered(page, typed), [], `${locale}: ${typed}`);
    await expect(said(page)).toHaveText(content.languages[locale].strings['help.nowhere']);
    await expect(letters(page).locator('details').filter({ visible: true })).toHaveCount(all);
    assert.deepEqual(
      await letters(page).locator('details[open] > summary').allTextContents(),
      letter ? [letter] : [],
      `${locale}: ${typed}`,
    );
    assert.deepEqual(await offered(page, ''), []);
    await expect(said(page)).toHaveText('');
    await expect(letters(page).locator('details').filter({ visible: true })).toHaveCount(all);
    await expect(letters(page).locator('details[open]')).toHaveCount(0);
  }
});

test('what people call countries is fetched only when a child comes to the field, in less than 11 KB; without it the names on the page still work', async ({
  open,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const locale of locales) {
    asked.splice(0);
    await page.goto(`/${locale}/help/`, { waitUntil: 'networkidle' });
    assert.ok(!asked.some((url) => url.endsWith('.json')), locale);
    const names = page.waitForResponse(`**/${locale}/countries.json`);
    await field(page).focus();
    assert.ok((await names).ok(), locale);
    assert.ok(gzipped(readFileSync(join(release, locale, 'countries.json'))) < 11_000, locale);
  }
  const without = await open('/en/help/', {}, (fresh) =>
    fresh.route('**/countries.json', (route) => route.abort()),
  );
  assert.deepEqual(await offered(without, 'kenia'), ['ke']);
  assert.deepEqual(await offered(without, 'Kenya'), ['ke']);
});
