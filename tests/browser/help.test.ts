// Help: on every page, for every country, with and without a script.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '../../src/i18n/locales.ts';
import { readContent } from '../../src/schemas/read.ts';
import { reader } from '../support/reader.ts';
import { root } from '../support/site.ts';

const { open } = reader();
const content = readContent(root);

test('help is one tap away from every kind of page, seen without scrolling, on a phone too', async () => {
  for (const url of ['/en/', '/ru/what-is-it/', '/ar/words/', '/fr/search/', '/zh/about/', '/es/404.html', '/ru/help/us/'])
    for (const width of [320, 1280]) {
      const page = await open(url, { viewport: { width, height: 640 } });
      const door = page.locator('.top .help');
      assert.ok(await door.isVisible(), `${url} at ${width}`);
      await door.click();
      await page.waitForURL(`**/${url.slice(1, 3)}/help/`);
      assert.equal(await page.locator('h1').textContent(), content.languages[url.slice(1, 3) as 'en'].help.title);
      await page.context().close();
    }
});

test('every answer of the help page is on it: five steps, words to say, what happens when you call, what next, for a friend, other worries', async () => {
  for (const locale of locales) {
    const page = await open(`/${locale}/help/`, { javaScriptEnabled: false });
    const text = (await page.locator('main').textContent()) ?? '';
    const { help } = content.languages[locale];
    for (const part of [help.now.question, help.now.answer, ...help.steps.items.map(({ title }) => title), ...help.say.items.map(({ words }) => words), ...help.call.items, ...help.call.more.map(({ title }) => title), ...help.again.items, ...help.friend.items, ...help.worries.items.map(({ title }) => title)]) assert.ok(text.includes(part), `${locale}: ${part}`);
    assert.equal(await page.locator('#steps .item').count(), 5);
    await page.context().close();
  }
});

test('without a script a country is two taps away: its letter, its name', async () => {
  const page = await open('/en/help/#find', { javaScriptEnabled: false });
  assert.equal(await page.locator('#land').isVisible(), false);
  await page.locator('.lands summary', { hasText: /^K$/ }).click();
  await page.getByRole('link', { name: 'Kenya' }).click();
  await page.waitForURL('**/en/help/ke/');
  assert.equal(await page.locator('.number__big').first().textContent(), '116');
  await page.context().close();
});

test('with one, a child types: accents, small letters and English names are forgiven, the number of countries is said, Enter opens the only one', async () => {
  for (const [locale, typed, iso2] of [['en', 'cote d', 'ci'], ['fr', 'cote d', 'ci'], ['es', 'mexico', 'mx'], ['ar', 'kenya', 'ke'], ['ar', 'الاردن', 'jo'], ['ru', 'GERMANY', 'de'], ['ru', 'казахстан', 'kz'], ['zh', '肯尼亚', 'ke'], ['zh', 'france', 'fr']] as const) {
    const page = await open(`/${locale}/help/`);
    await page.locator('#land').fill(typed);
    const shown = await page.locator('.lands li:visible a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    assert.deepEqual(shown, [`/${locale}/help/${iso2}/`], `${locale}: ${typed}`);
    assert.equal(await page.locator('.lands output').textContent(), content.languages[locale].strings['help.found'].replace('{n}', '1'));
    await page.locator('#land').press('Enter');
    await page.waitForURL(`**/${locale}/help/${iso2}/`);
    await page.context().close();
  }
});

test('a name that no country has is answered kindly, and clearing the field brings every letter back', async () => {
  const page = await open('/en/help/');
  const letters = await page.locator('.lands details').count();
  await page.locator('#land').fill('atlantis');
  assert.equal(await page.locator('.lands output').textContent(), content.languages.en.strings['help.nowhere']);
  await page.locator('#land').fill('');
  assert.equal(await page.locator('.lands details:visible').count(), letters);
  assert.equal(await page.locator('.lands details[open]').count(), 0);
  await page.context().close();
});

test('no page looks for where the child is', async () => {
  for (const url of ['/en/help/', '/en/help/us/']) {
    const page = await open(url, { geolocation: { latitude: 48.8, longitude: 2.3 }, permissions: ['geolocation'], locale: 'fr-FR', timezoneId: 'Europe/Paris' }, (fresh) =>
      fresh.addInitScript(() => {
        Object.assign(globalThis, { looked: 0 });
        const count = (): void => void (globalThis as unknown as { looked: number }).looked++;
        navigator.geolocation.getCurrentPosition = count;
        navigator.geolocation.watchPosition = (() => (count(), 0)) as never;
        Object.defineProperty(Intl.DateTimeFormat.prototype, 'resolvedOptions', { value: () => (count(), {}) });
        for (const property of ['language', 'languages']) Object.defineProperty(navigator, property, { get: () => (count(), 'fr') });
      }));
    assert.equal(await page.evaluate(() => (globalThis as unknown as { looked: number }).looked), 0, url);
    assert.equal(await page.locator('.lands details[open]').count(), 0);
    await page.context().close();
  }
});

test('the sources of a number open in place, without a script, each with its address and when it was seen', async () => {
  const page = await open('/en/help/us/', { javaScriptEnabled: false });
  const card = page.locator('.number').first();
  await card.locator('summary').click();
  assert.match((await card.locator('details li').first().textContent()) ?? '', /childhelplineinternational\.org.*page of 16 May 2022.*seen on 22 April 2026/);
  await page.context().close();
});

test('on paper, what to do in danger and every number of a country are there, also those that one writes to', async () => {
  for (const locale of locales) {
    const page = await open(`/${locale}/help/`);
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('.now').isVisible(), `${locale}: danger now`);
    for (const iso2 of ['us', 'ke', 'gl']) {
      await page.goto(page.url().replace(/help\/.*/, `help/${iso2}/`));
      const paper = await page.locator('main').innerText();
      const { services, emergency } = content.helplines[iso2] ?? assert.fail(iso2);
      for (const number of [...services.flatMap(({ phone, sms, whatsapp }) => [phone, sms?.number, whatsapp]), ...emergency.map(({ number: called }) => called)]) if (number) assert.ok(paper.includes(number), `${locale}/${iso2} does not print ${number}`);
    }
    await page.context().close();
  }
});

test('a number is never broken into two lines, on the smallest screen either', async () => {
  const page = await open('/en/help/', { viewport: { width: 320, height: 640 } });
  const long = Object.entries(content.helplines).filter(([, { services }]) => services.some(({ phone }) => (phone ?? '').length > 9));
  assert.ok(long.length > 10);
  for (const [iso2] of long) {
    await page.goto(page.url().replace(/help\/.*/, `help/${iso2}/`));
    const broken = await page.locator('.number__big bdi').evaluateAll((numbers) => numbers.filter((number) => number.getClientRects().length > 1 || number.getBoundingClientRect().right > innerWidth).map((number) => number.textContent));
    assert.deepEqual(broken, [], iso2);
  }
  await page.context().close();
});
