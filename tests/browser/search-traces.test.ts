// What the search loads and leaves: nothing before it is used, nothing sent, nothing in the
// address, the history or any storage.
import assert from 'node:assert/strict';
import { locales, type Locale } from '#languages/locales.ts';
import { answered, ask, meant, results, searchField } from '../support/search.ts';
import { journeyLocales, release, sizeOf } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { leftIn } from '../support/visit.ts';

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
  await searchField(page).focus();
  for (const words of ['strangers', 'my unkle touchs me', 'disabilty']) {
    await searchField(page).fill('');
    await page.keyboard.type(words);
    await answered(page);
    assert.deepEqual(await traces(), before, words);
  }
  await meant(page).getByRole('link').click();
  await answered(page);
  await page.keyboard.press('Enter');
  await expect(results(page).first().getByRole('link')).toBeFocused();
  assert.deepEqual(await traces(), before);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/words/**');
  // This browser keeps no page in its memory.
  await page.goBack();
  await page.waitForURL('**/en/search/');
  await expect(searchField(page)).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
});

test('an address with words in it, of whatever kind, throws nothing and asks nothing', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const end of ['#q=strangers', '#q=%E0%A4%A', '?q=%25&#q=%']) {
    // Another place on the same page would not load it again.
    await page.goto('about:blank');
    await page.goto(`/en/search/${end}`);
    await expect(searchField(page), end).toHaveValue('');
    await ask(page, 'strangers');
    await expect(results(page).first()).toBeVisible();
    assert.deepEqual(errors, [], end);
  }
});

test('nothing is loaded before a child comes to the field, nothing typed is sent, and nothing stays', async ({
  page,
}) => {
  const asked: { url: string; body: string | null }[] = [];
  page.on('request', (request) => asked.push({ url: request.url(), body: request.postData() }));
  await page.goto('/en/search/', { waitUntil: 'networkidle' });
  assert.ok(!asked.some(({ url }) => /search\.json|metaphone/.test(url)), 'nothing before');
  await ask(page, 'zebrafish secret');
  await ask(page, 'strangers');
  for (const { url, body } of asked)
    assert.ok(
      !/zebra|secret|strang/i.test(url) &&
        body === null &&
        url.startsWith(new URL(page.url()).origin),
      url,
    );
  assert.deepEqual(await leftIn(page), []);
});

/** What is looked for first in each language, and what the whole index of a language weighs. */
const firstWords: Record<Locale, string> = {
  en: 'is it my falt',
  fr: 'exploitation',
  es: 'violencia',
  ar: 'العنف',
  ru: 'кто такие торговцы людьми',
  zh: '这是我的错吗',
};
const indexOf = (locale: Locale): number => sizeOf(release, `${locale}/search.json`);

test('the first query loads at most 62 KB, pictures of the results and the button for all pages aside, also where the index is largest', async ({
  open,
}) => {
  const [largest = 'en'] = locales.toSorted((a, b) => indexOf(b) - indexOf(a));
  for (const locale of new Set([largest, ...journeyLocales])) {
    const page = await open(`/${locale}/search/`);
    await page.waitForLoadState('networkidle');
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    const aside = new Set<string>();
    let bytes = 0;
    network.on(
      'Network.responseReceived',
      ({ requestId, response }) =>
        void (/\/pictures\/|\/all-pages\./.test(response.url) && aside.add(requestId)),
    );
    network.on(
      'Network.loadingFinished',
      ({ requestId, encodedDataLength }) =>
        void (aside.has(requestId) || (bytes += encodedDataLength)),
    );
    await ask(page, firstWords[locale]);
    await page.waitForLoadState('networkidle');
    // A KB is for the headers of five answers.
    assert.ok(bytes > 20_000 && bytes <= 63 * 1024, `${locale}: ${bytes} bytes`);
    await page.context().close();
  }
});
