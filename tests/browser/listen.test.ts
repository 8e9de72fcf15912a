// Reading aloud with the voices of the computer: where there is one, its controls, and how it ends.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { hearButtons, voice } from '../support/parts.ts';
import { expect, test } from '../support/test.ts';
import {
  act,
  control,
  end,
  type Heard,
  last,
  main,
  marked,
  said,
  speaking,
  start,
  voices,
} from '../support/listening.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

test('where the computer has no voice of its own for the language, there is no control', async ({
  open,
}) => {
  for (const [what, list] of [
    ['no voice', []],
    ['only voices that send the text away', [{ lang: 'en-GB', localService: false }]],
    ['only another language', [{ lang: 'de-DE' }, { lang: 'eng' }]],
  ] as const) {
    const page = await speaking(open, '/en/what-is-it/', { voices: [...list] });
    await expect(page.locator(main), what).toBeHidden();
    await expect(hearButtons(page), what).toHaveCount(0);
    await page.context().close();
  }
  const chinese = await speaking(open, '/zh/what-is-it/', { voices: [{ lang: 'zh-HK' }] });
  await expect(chinese.locator(main), 'Cantonese does not read Simplified Chinese').toBeHidden();
  await chinese.context().close();
  const without = await open('/en/what-is-it/', { javaScriptEnabled: false });
  await expect(without.locator(main)).toBeHidden();
});

test('voices that come late bring the control late, and nothing on the page moves', async ({
  open,
}) => {
  const page = await speaking(open, '/en/what-is-it/', { voices: [] });
  await expect(page.locator(main)).toBeHidden();
  const before = await page.evaluate(() =>
    [...document.querySelectorAll('main h1, main h2, main p')].map((block) =>
      Math.round(block.getBoundingClientRect().top),
    ),
  );
  await page.evaluate((list) => (globalThis as unknown as Heard).fakeSpeech.arrive(list), voices);
  await expect(page.locator(main)).toBeVisible();
  for (const scene of Object.keys(content.sections['what-is-it']?.scenes ?? {}))
    await expect(hearButtons(page, page.locator(`#${scene}`)), scene).toHaveCount(1);
  assert.deepEqual(
    await page.evaluate(() =>
      [...document.querySelectorAll('main h1, main h2, main p')].map((block) =>
        Math.round(block.getBoundingClientRect().top),
      ),
    ),
    before,
  );
});

test('each language is read by a voice of its own that is on this computer', async ({ open }) => {
  for (const locale of locales) {
    const page = await speaking(open, `/${locale}/online/`, {
      voices: [{ lang: 'en-US', localService: false, default: true }, { lang: 'zh-HK' }, ...voices],
    });
    await start(page);
    const [first] = await page.evaluate(() => (globalThis as unknown as Heard).fakeSpeech.said);
    assert.ok(first?.lang.startsWith(locale), `${locale}: ${first?.lang}`);
    if (locale === 'zh') assert.equal(first?.lang, 'zh-CN');
    assert.equal(first?.voice, first?.lang);
    await page.context().close();
  }
});

test('pause, go on, sentence before, next sentence, slower, faster and stop do what they say, and the keyboard is there', async ({
  open,
}) => {
  const page = await speaking(open, '/en/what-is-it/');
  await start(page);
  await expect(control(page, 'pause')).toBeFocused();
  const first = await last(page);
  await act(page, 'next');
  const second = await last(page);
  assert.notEqual(second, first);
  await act(page, 'back');
  assert.equal(await last(page), first);
  const count = (await said(page)).length;
  await act(page, 'pause');
  await expect(voice(page)).toHaveAttribute('data-state', 'paused');
  await end(page);
  assert.equal((await said(page)).length, count, 'a paused page says nothing');
  await act(page, 'next');
  assert.equal((await said(page)).length, count);
  assert.equal(await marked(page), second, 'paused, the mark still walks');
  await act(page, 'pause');
  assert.equal(await last(page), second);
  const rate = () =>
    page.evaluate(() => (globalThis as unknown as Heard).fakeSpeech.said.at(-1)?.rate ?? 0);
  const usual = await rate();
  await act(page, 'slower');
  assert.ok((await rate()) < usual);
  await act(page, 'faster');
  await act(page, 'faster');
  assert.ok((await rate()) > usual);
  await expect(voice(page).locator('[data-at]')).toHaveText(/^2 of \d+$/);
  await act(page, 'stop');
  await expect(voice(page)).toHaveCount(0);
  await expect(page.locator(main), 'the focus is back').toBeFocused();
});

test('leaving the page, or leaving the site, ends the voice', async ({ open }) => {
  const page = await speaking(open, '/en/what-is-it/');
  await page.route('https://worldweather.wmo.int/**', (route) =>
    route.fulfill({ body: 'Weather' }),
  );
  await start(page);
  const cancels = () => page.evaluate(() => (globalThis as unknown as Heard).fakeSpeech.cancels);
  const before = await cancels();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  assert.ok((await cancels()) > before);
  await expect(voice(page)).toHaveCount(0);
});

test('on the words page each word can be heard, and a word in place too', async ({ open }) => {
  const page = await speaking(open, '/en/words/');
  await hearButtons(page, page.locator('#crime')).click();
  assert.match((await said(page)).join(' '), /crime/);
  await page.goto(page.url().replace('words/', 'online/'));
  await page.getByRole('main').locator('a[href*="/words/#"]').first().click();
  await hearButtons(page, page.getByRole('note')).click();
  assert.ok((await said(page)).length > 0);
});
