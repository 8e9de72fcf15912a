// Reading aloud with the voices of the computer: where there is one, its controls, and how it ends.
import assert from 'node:assert/strict';
import { type Locale } from '#languages/locales.ts';
import { fill } from '#languages/message.ts';
import { content } from '../support/content.ts';
import { hearButtons, voice } from '../support/parts.ts';
import { journeyLocales, someOf } from '../support/site.ts';
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
    const page = await speaking(open, '/en/privacy/', { voices: [...list] });
    await expect(page.locator(main), what).toBeHidden();
    await expect(hearButtons(page), what).toHaveCount(0);
    await page.context().close();
  }
  const chinese = await speaking(open, '/zh/privacy/', { voices: [{ lang: 'zh-HK' }] });
  await expect(chinese.locator(main), 'Cantonese does not read Simplified Chinese').toBeHidden();
  await chinese.context().close();
  const without = await open('/en/privacy/', { javaScriptEnabled: false });
  await expect(without.locator(main)).toBeHidden();
});

test('voices that come late bring the control late, and nothing on the page moves', async ({
  open,
}) => {
  const page = await speaking(open, '/en/what-is-it/all/', { voices: [] });
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

test('the button that reads a page stands beside its title, and where there is no voice its place is a margin', async ({
  open,
}) => {
  for (const path of someOf(['help/', 'my-plan/', 'stories/', 'privacy/'], 2, (one) => one)) {
    const page = await speaking(open, `/ar/${path}`, { voices: [] });
    await page.setViewportSize({ width: 320, height: 640 });
    const heights = () =>
      page.evaluate(() => [document.body.scrollHeight, document.documentElement.scrollWidth]);
    const before = await heights();
    await page.evaluate((list) => (globalThis as unknown as Heard).fakeSpeech.arrive(list), voices);
    await expect(page.locator(main), path).toBeVisible();
    assert.deepEqual((await heights())[1], before[1], `${path} is not wider`);
    assert.deepEqual((await heights())[0], before[0], `${path} is not longer`);
    const [button, title] = [
      await page.locator(main).boundingBox(),
      await page.getByRole('heading', { level: 1 }).boundingBox(),
    ];
    assert.ok(
      button && title && button.y < title.y + title.height && button.y + button.height > title.y,
      `${path}: beside its title`,
    );
    await page.context().close();
  }
});

test('each language is read by a voice of its own that is on this computer', async ({ open }) => {
  for (const locale of new Set<Locale>([...journeyLocales, 'zh'])) {
    const page = await speaking(open, `/${locale}/privacy/`, {
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
  const page = await speaking(open, '/en/privacy/');
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
  await act(page, 'stop');
  await expect(voice(page)).toHaveCount(0);
  await expect(page.locator(main), 'the focus is back').toBeFocused();
});

test('where there are scenes the bar says which of them is read, and leads from scene to scene; a picture that is told of is marked; on a phone one button changes the speed, and everything in the bar can be tapped', async ({
  open,
}) => {
  for (const locale of journeyLocales) {
    const page = await speaking(open, `/${locale}/what-is-it/all/`);
    const { strings, sections, alternatives } = content.languages[locale];
    const scenes = sections['what-is-it']?.scenes ?? [];
    const at = (n: number) =>
      fill(strings['listen.scene'], { n, total: scenes.length }).replace(/\s+/g, ' ');
    await start(page);
    const place = voice(page).locator('[data-at]');
    await expect(place, 'before the first scene').toHaveText(strings['listen.bar']);
    for (const [i, scene] of scenes.slice(0, 2).entries()) {
      await act(page, 'next');
      await expect(place).toHaveText(at(i + 1));
      assert.equal(await last(page), scene.heading);
    }
    await end(page);
    const told = page.locator('[data-said]');
    await expect(told).toHaveAttribute('alt', alternatives[scenes[1]?.picture ?? ''] ?? '-');
    assert.ok((await told.getAttribute('alt'))?.startsWith(await last(page)));
    await act(page, 'back');
    assert.equal(await last(page), scenes[1]?.heading, 'the beginning of the scene');
    await act(page, 'back');
    await expect(place).toHaveText(at(1));
    await expect(told).toHaveCount(0);
    await act(page, 'stop');
    await hearButtons(page, page.locator(`#${scenes[4]?.id}`)).click();
    await expect(place, 'one scene').toHaveText(at(5));
    // On a phone one button changes the speed: slower, slowest, fastest, back to the usual.
    await act(page, 'stop');
    await page.setViewportSize({ width: 320, height: 640 });
    await start(page);
    await expect(control(page, 'slower')).toBeHidden();
    const speed = control(page, 'speed');
    await expect(speed).toHaveAccessibleName(/1/);
    const rates: number[] = [];
    for (let i = 0; i < 5; i++) {
      await speed.click();
      rates.push(
        await page.evaluate(
          () => (globalThis as unknown as Heard).fakeSpeech.said.at(-1)?.rate ?? 0,
        ),
      );
    }
    assert.deepEqual(rates, [0.8, 0.6, 1.5, 1.2, 1]);
    const buttons = await voice(page)
      .getByRole('button')
      .evaluateAll((all) =>
        all.map((button) => {
          const { width, height, left, right } = button.getBoundingClientRect();
          return width >= 44 && height >= 44 && left >= 0 && right <= innerWidth;
        }),
      );
    assert.deepEqual(buttons, [true, true, true, true, true], locale);
    await page.context().close();
  }
});

test('leaving the page, or leaving the site, ends the voice', async ({ open }) => {
  const page = await speaking(open, '/en/what-is-it/all/');
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
  await page.goto(page.url().replace('words/', 'online/all/'));
  await page.getByRole('main').locator('a[href*="/words/#"]').first().click();
  await hearButtons(page, page.getByRole('note')).click();
  assert.ok((await said(page)).length > 0);
});
