// Finding a country: by its letter, by the name a child uses, misspelt, with and without a script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { locales, type Locale } from '#languages/locales.ts';
import { countryQueries, wrongly } from '../support/queries.ts';
import { gzipped, release, someOf } from '../support/site.ts';
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

/** What children type: a usual name in their way, and one that no country has. */
const typed: Record<Locale, [name: string, iso2: string, shown: string, none: string, at: string]> =
  {
    en: ['ENGLAND', 'gb', 'United Kingdom (England)', 'kosovo', 'K'],
    fr: ['cote d', 'ci', 'Côte d’Ivoire', 'Éldorado', 'E'],
    es: ['mexico', 'mx', 'México', 'atlántida', 'A'],
    ar: ['kenya', 'ke', 'كينيا (Kenya)', 'اطلانطس', 'ا'],
    ru: ['Deutschland', 'de', 'Германия (Deutschland)', 'атлантида', 'А'],
    zh: ['肯尼亚', 'ke', '肯尼亚', '亚特兰蒂斯', ''],
  };

for (const locale of locales)
  test(
    `with one, a child types the name they use, in their own spelling, and opens their country with Enter; where nothing fits, kind words say so and the letters open, at the first one (${locale})`,
    { tag: '@engines' },
    async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const [name, iso2, shown, none, at] = typed[locale];
      const { strings } = content.languages[locale];
      await page.goto(`/${locale}/help/`);
      await page.waitForLoadState();
      assert.ok(!asked.some((url) => url.endsWith('.json')), 'before a child comes to the field');
      const names = page.waitForResponse(`**/${locale}/countries.json`);
      await field(page).focus();
      assert.ok((await names).ok());

      // All of them are tried in tests/unit/countries.test.ts; here some, in the page.
      const queries = someOf(countryQueries(locale), 12, ({ ask }) => ask);
      const all = await offeredFor(
        page,
        queries.map(({ ask }) => ask),
      );
      assert.deepEqual(
        queries.flatMap((query, i) => wrongly(query, all[i] ?? [])),
        [],
      );

      assert.deepEqual(await offered(page, ''), []);
      const folds = letters(page).locator('details');
      const count = await folds.count();
      assert.deepEqual(await offered(page, none), [], none);
      await expect(said(page)).toHaveText(strings['help.nowhere']);
      await expect(folds.filter({ visible: true })).toHaveCount(count);
      assert.deepEqual(
        await letters(page).locator('details[open] > summary').allTextContents(),
        at ? [at] : [],
        none,
      );
      assert.deepEqual(await offered(page, ''), []);
      await expect(said(page)).toHaveText('');
      await expect(folds.filter({ visible: true })).toHaveCount(count);
      await expect(letters(page).locator('details[open]')).toHaveCount(0);

      assert.deepEqual(await offered(page, name), [iso2], name);
      await expect(found(page)).toHaveText(shown);
      await expect(said(page)).toHaveText(strings['help.found'].replace('{n}', '1'));
      await expect(letters(page), 'the letters make room').toBeHidden();
      await field(page).press('Enter');
      await page.waitForURL(`**/${locale}/help/${iso2}/`);
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

test('what people call countries weighs less than 11 KB; without it the names on the page still work', async ({
  open,
}) => {
  for (const locale of locales)
    assert.ok(gzipped(readFileSync(join(release, locale, 'countries.json'))) < 11_000, locale);
  const without = await open('/en/help/', {}, (fresh) =>
    fresh.route('**/countries.json', (route) => route.abort()),
  );
  assert.deepEqual(await offered(without, 'kenia'), ['ke']);
  assert.deepEqual(await offered(without, 'Kenya'), ['ke']);
});
