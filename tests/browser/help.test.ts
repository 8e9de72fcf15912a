// The help page: one tap away from every page, with every answer on it, and a field for the country
// that only the child fills in.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { helpParts } from '#site/urls.ts';
import { content } from '../support/content.ts';
import { wordsOf } from '../support/parts.ts';
import { all, named, textOf } from '../support/html.ts';
import { journeyLocales, localeOf, someOf } from '../support/site.ts';
import { treeOf } from '../support/trees.ts';
import { expect, test } from '../support/test.ts';
import { field, letters } from '../support/countries.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

test('help is one tap away from every kind of page, seen without scrolling, on a phone too', async ({
  page,
}) => {
  const kinds = [
    '/en/',
    '/ru/what-is-it/all/',
    '/ar/words/',
    '/fr/search/',
    '/zh/about/',
    '/es/404.html',
    '/ru/help/us/',
  ];
  for (const url of someOf(kinds, 4, (one) => one)) {
    await page.goto(url);
    const door = page.getByRole('banner').getByRole('link', { name: wordsOf(page)['menu.help'] });
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 640 });
      await expect(door, `${url} at ${width}`).toBeInViewport({ ratio: 1 });
    }
    const { help } = content.languages[localeOf(url) ?? assert.fail(url)];
    await door.click();
    await expect(page).toHaveURL(`/${url.slice(1, 3)}/help/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(help.title);
  }
});

test('every answer of the help page is on it: five steps, words to say, what happens when you call, what next, for a friend, other worries', () => {
  for (const locale of locales) {
    const [main = assert.fail(locale)] = named(treeOf(`/${locale}/help/`), 'main');
    const text = textOf(main);
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
    const [steps = assert.fail(locale)] = all(main, ({ attributes }) => attributes.id === 'steps');
    assert.equal(named(steps, 'li').length, 5, locale);
    for (const part of helpParts)
      assert.equal(all(main, ({ attributes }) => attributes.id === part).length, 1, part);
  }
});

test('the field for the country stands in the first 400 pixels of a small phone and in the first screen of a laptop; then danger, the letters, where the numbers come from, ways without a voice, the steps', async ({
  page,
}) => {
  for (const locale of journeyLocales) {
    await page.goto(`/${locale}/help/`);
    for (const [width, height] of [
      [360, 740],
      [1366, 625],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect(field(page), `${locale} at ${width}`).toBeInViewport({ ratio: 1 });
      const box = await field(page).boundingBox();
      if (box && width === 360)
        assert.ok(box.y + box.height <= 400, `${locale}: the field ends at ${box.y + box.height}`);
    }
    const order = [
      page.getByRole('heading', { level: 1 }),
      field(page),
      page.locator('#now'),
      letters(page),
      page.getByText(content.languages[locale].help.find.sources),
      page.locator('#silent'),
      page.locator('#steps'),
    ];
    const places = await Promise.all(order.map((part) => part.elementHandle()));
    for (const [i, place] of places.slice(1).entries())
      assert.ok(
        (await places[i]?.evaluate((one, two) => one.compareDocumentPosition(two) & 4, place)) ===
          4,
        `${locale}: part ${i + 1} stands after part ${i}`,
      );
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
          Date.prototype.getTimezoneOffset = () => (count(), 0);
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

test('help is the same wherever the computer stands and whatever language it has', async ({
  open,
}) => {
  const seen = await Promise.all(
    [
      { locale: 'fr-FR', timezoneId: 'Europe/Paris' },
      { locale: 'ja-JP', timezoneId: 'Asia/Tokyo' },
    ].map(async (place) => {
      const page = await open('/en/help/', place);
      await field(page).focus();
      await expect(page.locator('country-list')).not.toHaveAttribute('aria-busy');
      return [await page.getByRole('main').innerText(), await field(page).inputValue()];
    }),
  );
  assert.deepEqual(seen[0], seen[1]);
});
