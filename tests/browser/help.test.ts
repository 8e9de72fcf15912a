// Help: on every page, for every country, with and without a script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { locales } from '#languages/locales.ts';
import { helpParts } from '#urls.ts';
import { countryQueries, wrongly } from '../support/queries.ts';
import { gzipped, release } from '../support/site.ts';
import { content } from '../support/content.ts';
import { wordsOf } from '../support/parts.ts';
import { expect, test } from '../support/test.ts';

test('help is one tap away from every kind of page, seen without scrolling, on a phone too', async ({
  open,
}) => {
  for (const url of [
    '/en/',
    '/ru/what-is-it/',
    '/ar/words/',
    '/fr/search/',
    '/zh/about/',
    '/es/404.html',
    '/ru/help/us/',
  ])
    for (const width of [320, 1280]) {
      const page = await open(url, { viewport: { width, height: 640 } });
      const door = page.getByRole('banner').getByRole('link', { name: wordsOf(page)['menu.help'] });
      await expect(door, `${url} at ${width}`).toBeVisible();
      await door.click();
      await page.waitForURL(`**/${url.slice(1, 3)}/help/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        content.languages[url.slice(1, 3) as 'en'].help.title,
      );
      await page.context().close();
    }
});

test('every answer of the help page is on it: five steps, words to say, what happens when you call, what next, for a friend, other worries', async ({
  open,
}) => {
  for (const locale of locales) {
    const page = await open(`/${locale}/help/`, { javaScriptEnabled: false });
    const text = (await page.locator('main').textContent()) ?? '';
    const { help } = content.languages[locale];
    for (const part of [
      help.now.question,
      help.now.answer,
      ...help.steps.items.map(({ title }) => title),
      ...help.say.items.map(({ words }) => words),
      ...help.call.items,
      ...help.call.more.map(({ title }) => title),
      ...help.again.items,
      ...help.friend.items,
      ...help.worries.items.map(({ title }) => title),
    ])
      assert.ok(text.includes(part), `${locale}: ${part}`);
    await expect(page.locator('#steps').getByRole('listitem')).toHaveCount(5);
    await page.context().close();
  }
});

test(
  'without a script a country is two taps away: its letter, its name',
  { tag: '@engines' },
  async ({ open }) => {
    const page = await open('/en/help/#find', { javaScriptEnabled: false });
    await expect(page.getByLabel('Type the name of your country')).toBeHidden();
    await letters(page).locator('summary', { hasText: /^K$/ }).click();
    await page.getByRole('link', { name: 'Kenya' }).click();
    await page.waitForURL('**/en/help/ke/');
    await expect(firstButtons(page).first()).toHaveText(
      /^\s*Talk to someone\s+Call 116\s+Childline Kenya/,
    );
  },
);

const countryList = (page: Page) => page.locator('country-list');
/** The countries under their letters, and those that have what was typed. */
const letters = (page: Page) =>
  page.getByRole('navigation', { name: wordsOf(page)['help.countries'] });
/** The two big buttons of a country: to talk, and in danger. */
const firstButtons = (page: Page) => {
  const words = wordsOf(page);
  const name = new RegExp(`^(${words['help.talk']}|${words['help.danger']})`);
  return page.getByRole('main').getByRole('link', { name });
};
const found = (page: Page) => countryList(page).locator('[data-part=found] a');

/** Types into the field, as a child does, and gives the countries that are offered. */
async function offered(page: Page, words: string): Promise<string[]> {
  await page.locator('#land').fill(words);
  await page.waitForFunction(
    () => !document.querySelector('country-list')?.hasAttribute('aria-busy'),
  );
  return found(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''),
  );
}
const said = (page: Page) => countryList(page).getByRole('status');

for (const locale of locales)
  test(`with one, a child types the name they use, in their own spelling, and sees their country (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/help/`);
    const wrong: string[] = [];
    for (const query of countryQueries(locale))
      wrong.push(...wrongly(query, await offered(page, query.ask)));
    assert.deepEqual(wrong, []);
  });

test(
  'the name that was typed stands beside the usual one, and Enter opens the only country that has it',
  { tag: '@engines' },
  async ({ open }) => {
    for (const [locale, typed, iso2, shown] of [
      ['en', 'ENGLAND', 'gb', 'United Kingdom (England)'],
      ['fr', 'cote d', 'ci', 'Côte d’Ivoire'],
      ['es', 'mexico', 'mx', 'México'],
      ['ar', 'kenya', 'ke', 'كينيا (Kenya)'],
      ['ru', 'Deutschland', 'de', 'Германия (Deutschland)'],
      ['zh', '肯尼亚', 'ke', '肯尼亚'],
    ] as const) {
      const page = await open(`/${locale}/help/`);
      assert.deepEqual(await offered(page, typed), [iso2], `${locale}: ${typed}`);
      await expect(found(page)).toHaveText(shown);
      await expect(said(page)).toHaveText(
        content.languages[locale].strings['help.found'].replace('{n}', '1'),
      );
      await expect(letters(page), 'the letters make room').toBeHidden();
      await page.locator('#land').press('Enter');
      await page.waitForURL(`**/${locale}/help/${iso2}/`);
      await page.context().close();
    }
  },
);

test('a name that is only nearly right is asked about: Enter goes to the first country and does not open it; Tab goes on', async ({
  page,
}) => {
  await page.goto('/en/help/');
  assert.equal((await offered(page, 'keniya'))[0], 'ke');
  await expect(said(page)).toHaveText(content.languages.en.strings['help.near']);
  await page.locator('#land').press('Enter');
  await page.waitForFunction(() => document.activeElement?.closest('[data-part=found]'));
  assert.match(page.url(), /\/en\/help\/(#.*)?$/);
  assert.deepEqual(await offered(page, 'congo'), ['cg', 'cd']);
  await page.locator('#land').press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/help/cd/');
});

test('where nothing fits, kind words say so and the letters open, at the first one; an empty field closes them', async ({
  open,
}) => {
  for (const [locale, typed, letter] of [
    ['en', 'kosovo', 'K'],
    ['fr', 'Éldorado', 'E'],
    ['es', 'atlántida', 'A'],
    ['ar', 'اطلانطس', 'ا'],
    ['ru', 'атлантида', 'А'],
    ['zh', '亚特兰蒂斯', ''],
  ] as const) {
    const page = await open(`/${locale}/help/`);
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
    await page.context().close();
  }
});

test('what people call countries is fetched only when a child comes to the field, in less than 8 KB; without it the names on the page still work', async ({
  open,
}) => {
  for (const locale of locales) {
    const asked: string[] = [];
    const page = await open(`/${locale}/help/`, {}, (fresh) =>
      Promise.resolve(fresh.on('request', (request) => asked.push(request.url()))),
    );
    await page.waitForLoadState('networkidle');
    assert.ok(!asked.some((url) => url.endsWith('.json')), locale);
    const names = page.waitForResponse(`**/${locale}/countries.json`);
    await page.locator('#land').focus();
    assert.ok((await names).ok(), locale);
    assert.ok(gzipped(readFileSync(join(release, locale, 'countries.json'))) < 8_000, locale);
    await page.context().close();
  }
  const page = await open('/en/help/', {}, (fresh) =>
    fresh.route('**/countries.json', (route) => route.abort()),
  );
  assert.deepEqual(await offered(page, 'kenia'), ['ke']);
  assert.deepEqual(await offered(page, 'Kenya'), ['ke']);
});

test('the page of a country begins with its two big buttons, both whole in the first 400 pixels of a small phone; on the smallest nothing runs out at the side', async ({
  open,
}) => {
  for (const locale of locales) {
    const page = await open(`/${locale}/help/`, {
      viewport: { width: 360, height: 740 },
      javaScriptEnabled: false,
    });
    // Long numbers, numbers to check, no helpline, no emergency number.
    for (const iso2 of ['us', 'gb', 'ke', 'cn', 'mx', 'bb', 'lr']) {
      await page.goto(page.url().replace(/help\/.*/, `help/${iso2}/`));
      const { services, emergency } = content.helplines[iso2] ?? assert.fail(iso2);
      const ends = await firstButtons(page).evaluateAll((buttons) =>
        buttons.map((button) => button.getBoundingClientRect().bottom),
      );
      assert.equal(
        ends.length,
        Number(services.length > 0) + Number(emergency.length > 0),
        `${locale}/${iso2}`,
      );
      for (const end of ends) assert.ok(end <= 400, `${locale}/${iso2} ends at ${end}`);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    for (const iso2 of ['us', 'ma', 'gb']) {
      await page.goto(page.url().replace(/help\/.*/, `help/${iso2}/`));
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        `${locale}/${iso2} at 320`,
      );
    }
    await page.context().close();
  }
});

test('the field for the country stands in the first screen of the help page, the steps and where the numbers come from after it', async ({
  open,
}) => {
  for (const locale of locales)
    for (const [width, height] of [
      [360, 740],
      [1366, 625],
    ] as const) {
      const page = await open(`/${locale}/help/`, { viewport: { width, height } });
      const field = await page.locator('#land').boundingBox();
      assert.ok(
        field && field.y + field.height <= height,
        `${locale} at ${width}: ${JSON.stringify(field)}`,
      );
      const order = [
        page.getByRole('heading', { level: 1 }),
        page.getByLabel(wordsOf(page)['help.type']),
        letters(page),
        page.getByText(content.languages[locale].help.find.from),
        page.locator('#steps'),
      ];
      const places = await Promise.all(order.map((part) => part.elementHandle()));
      for (const [i, place] of places.slice(1).entries())
        assert.ok(
          (await places[i]?.evaluate((one, two) => one.compareDocumentPosition(two) & 4, place)) ===
            4,
          `${locale}: part ${i + 1} stands after part ${i}`,
        );
      for (const part of helpParts)
        assert.equal(await page.locator(`#${part}`).count(), 1, `${locale}: #${part}`);
      await page.context().close();
    }
});

test('no page looks for where the child is', async ({ open }) => {
  for (const url of ['/en/help/', '/en/help/us/']) {
    const page = await open(
      url,
      {
        geolocation: { latitude: 48.8, longitude: 2.3 },
        permissions: ['geolocation'],
        locale: 'fr-FR',
        timezoneId: 'Europe/Paris',
      },
      (fresh) =>
        fresh.addInitScript(() => {
          Object.assign(globalThis, { looked: 0 });
          const count = (): void => void (globalThis as unknown as { looked: number }).looked++;
          navigator.geolocation.getCurrentPosition = count;
          navigator.geolocation.watchPosition = () => (count(), 0);
          Object.defineProperty(Intl.DateTimeFormat.prototype, 'resolvedOptions', {
            value: () => (count(), {}),
          });
          for (const property of ['language', 'languages'])
            Object.defineProperty(navigator, property, { get: () => (count(), 'fr') });
        }),
    );
    assert.equal(
      await page.evaluate(() => (globalThis as unknown as { looked: number }).looked),
      0,
      url,
    );
    await expect(letters(page).locator('details[open]')).toHaveCount(0);
    await page.context().close();
  }
});

test('the sources of a number open in place, without a script, each with its address and when it was seen', async ({
  open,
}) => {
  const page = await open('/en/help/us/', { javaScriptEnabled: false });
  const card = page.getByRole('article').first();
  await card.locator('summary').click();
  assert.match(
    (await card.locator('details li').first().textContent()) ?? '',
    /childhelplineinternational\.org.*page of 16 May 2022.*seen on 22 April 2026/,
  );
});

test('on paper, what to do in danger and every number of a country are there, also those that one writes to', async ({
  open,
}) => {
  for (const locale of locales) {
    const page = await open(`/${locale}/help/`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#now'), `${locale}: danger now`).toBeVisible();
    for (const iso2 of ['us', 'ke', 'gl']) {
      await page.goto(page.url().replace(/help\/.*/, `help/${iso2}/`));
      const paper = await page.locator('main').innerText();
      const { services, emergency } = content.helplines[iso2] ?? assert.fail(iso2);
      for (const number of [
        ...services.flatMap(({ phone, sms, whatsapp }) => [phone, sms?.number, whatsapp]),
        ...emergency.map(({ number: called }) => called),
      ])
        if (number) assert.ok(paper.includes(number), `${locale}/${iso2} does not print ${number}`);
    }
    await page.context().close();
  }
});

test('a number is never broken into two lines, on the smallest screen either', async ({ open }) => {
  const page = await open('/en/help/', { viewport: { width: 320, height: 640 } });
  const long = Object.entries(content.helplines).filter(([, { services }]) =>
    services.some(({ phone }) => (phone ?? '').length > 9),
  );
  assert.ok(long.length > 10);
  for (const [iso2] of long) {
    await page.goto(page.url().replace(/help\/.*/, `help/${iso2}/`));
    const broken = await page
      .locator('main :is([href^=tel], [href^=sms], [href*=wa\\.me]) bdi')
      .evaluateAll((numbers) =>
        numbers
          .filter(
            (number) =>
              number.getClientRects().length > 1 ||
              number.getBoundingClientRect().right > innerWidth,
          )
          .map((number) => number.textContent),
      );
    assert.deepEqual(broken, [], iso2);
  }
});
