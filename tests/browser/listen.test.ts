// Reading aloud with the voices of the computer, and all that may go wrong with them.
import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import { languages, locales } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import { fakeSpeech, type FakeSpeech } from '../support/speech.ts';
import { content } from '../support/content.ts';
import { announced, hearButtons, marks, voice, wordsOf } from '../support/parts.ts';
import { expect, test, type Open } from '../support/test.ts';

const voices = ['en-GB', 'fr-FR', 'es-ES', 'ar-SA', 'ru-RU', 'zh-CN'].map((lang) => ({ lang }));

const speaking = (
  open: Open,
  url: string,
  options: Parameters<typeof fakeSpeech>[0] = { voices },
  clock = false,
): Promise<Page> =>
  open(url, { reducedMotion: 'reduce' }, async (page) => {
    if (clock) await page.clock.install();
    await page.addInitScript(fakeSpeech, options);
  });
interface Heard {
  fakeSpeech: FakeSpeech;
}
const said = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Heard).fakeSpeech.said.map(({ text }) => text));
const last = async (page: Page): Promise<string> => (await said(page)).at(-1) ?? '';
const end = (page: Page) => page.evaluate(() => (globalThis as unknown as Heard).fakeSpeech.end());
const marked = async (page: Page): Promise<string> =>
  (await marks(page).allTextContents()).join('').trim();
const main = '[data-listen]';
type Control = 'pause' | 'back' | 'next' | 'slower' | 'faster' | 'stop';
const control = (page: Page, what: Control) => voice(page).locator(`[data-do=${what}]`);
const act = (page: Page, what: Control) => control(page, what).click();
async function start(page: Page): Promise<void> {
  await page.locator(main).click();
  await voice(page).waitFor();
}

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

test('a section is read sentence by sentence in the order of the page: headings, text, cards, what helps, the question; no tools and no sources', async ({
  open,
}) => {
  for (const locale of locales) {
    const page = await speaking(open, `/${locale}/what-is-it/`, { voices, itself: true });
    await page.locator(main).click();
    await page.waitForFunction(
      () =>
        !document.querySelector('mark') &&
        (globalThis as unknown as Heard).fakeSpeech.said.length > 40,
    );
    const text = (await said(page)).join('').replace(/\s+/g, '');
    const { sections, strings } = content.languages[locale];
    let at = 0;
    for (const scene of sections['what-is-it']?.scenes ?? []) {
      const parts = [
        scene.heading,
        ...scene.text.split('\n\n'),
        ...scene.items.flatMap(({ title, text: words }) => [title, words]),
        scene.helps,
        scene.talk.split('\n\n')[0] ?? '',
      ];
      for (const part of parts) {
        const words = plain(part).replace(/\s+/g, '').slice(0, 12);
        const found = text.indexOf(words, at);
        assert.ok(
          found >= at,
          `${locale}#${scene.id}: "${words}" is not read after what stands before it`,
        );
        at = found;
      }
    }
    for (const silent of [
      strings['menu.parts'],
      strings['scene.more'],
      strings['listen.hear'],
      strings['link.outside'],
      strings['part.list'],
    ])
      assert.ok(!text.includes(silent.replace(/\s+/g, '')), `${locale} reads "${silent}"`);
    // A long utterance dies after about 14 seconds in Chrome; no sentence takes as long.
    const longest = Math.max(...(await said(page)).map((sentence) => sentence.length));
    assert.ok(
      longest < (languages[locale].script === 'han' ? 60 : 190),
      `${locale}: ${longest} characters`,
    );
    await page.context().close();
  }
});

test('the sentence that is spoken is marked, whole, over links and bold words, kept in view, and the page is as it was afterwards', async ({
  open,
}) => {
  const page = await speaking(open, '/en/what-is-it/');
  const before = await page.locator('main').innerHTML();
  await hearButtons(page, page.locator('#what-does-it-mean')).click();
  await voice(page).waitFor();
  for (let i = 0; i < 6; i++) {
    assert.equal(await marked(page), await last(page));
    assert.ok(
      await page.evaluate(() => {
        const box = document.querySelector('mark')?.getBoundingClientRect();
        return box !== undefined && box.top >= 70 && box.bottom <= innerHeight;
      }),
    );
    await end(page);
  }
  await act(page, 'stop');
  await expect(marks(page)).toHaveCount(0);
  const after = (await page.locator('main').innerHTML()).replace(
    /<button type="button" class="hear"[\s\S]*?<\/button>/g,
    '',
  );
  assert.equal(after, before.replace(/<button type="button" class="hear"[\s\S]*?<\/button>/g, ''));
});

test('one scene can be heard by itself, and ends there', async ({ open }) => {
  const page = await speaking(open, '/en/online/', { voices, itself: true });
  await hearButtons(page, page.locator('#who-is-writing')).click();
  await page.waitForFunction(
    () =>
      (globalThis as unknown as Heard).fakeSpeech.said.length > 3 &&
      !document.querySelector('mark'),
  );
  const text = (await said(page)).join(' ');
  assert.match(text, /Who is really writing/);
  assert.doesNotMatch(text, /Does it happen online/);
  await expect(voice(page)).toHaveCount(0);
});

test('"Tell me more" is read only when it is open', async ({ open }) => {
  for (const opened of [false, true]) {
    const page = await speaking(open, '/en/what-is-it/', { voices, itself: true });
    const scene = page.locator('#one-in-three');
    if (opened) await scene.getByText(wordsOf(page)['scene.more'], { exact: true }).click();
    await hearButtons(page, scene).click();
    await page.waitForFunction(
      () =>
        (globalThis as unknown as Heard).fakeSpeech.said.length > 3 &&
        !document.querySelector('mark'),
    );
    const text = (await said(page)).join(' ');
    assert.equal(/38 of every 100|38/.test(text), opened);
    assert.doesNotMatch(text, /Source/);
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

test('before each sentence the one before is cancelled', async ({ open }) => {
  const page = await speaking(open, '/en/what-is-it/');
  await start(page);
  for (let i = 0; i < 3; i++) await end(page);
  const { cancels, count } = await page.evaluate(() => {
    const { cancels: c, said: s } = (globalThis as unknown as Heard).fakeSpeech;
    return { cancels: c, count: s.length };
  });
  assert.ok(cancels >= count);
});

test('a voice that says nothing is noticed: the sentence is tried again, passed over, and at last the child is told', async ({
  open,
}) => {
  const page = await speaking(open, '/en/what-is-it/', { voices, silent: true }, true);
  await page.locator(main).click();
  await voice(page).waitFor();
  const [first] = await said(page);
  await page.clock.fastForward(5100);
  assert.deepEqual(await said(page), [first, first], 'tried again');
  await page.clock.fastForward(5100);
  assert.equal((await said(page)).length, 3);
  assert.notEqual(await last(page), first, 'passed over');
  await page.clock.fastForward(5100);
  await expect(voice(page)).toHaveCount(0);
  await expect(announced(page)).toHaveText(wordsOf(page)['listen.failed']);
  await expect(marks(page)).toHaveCount(0);
});

test('a sentence whose end is never reported does not hold up the rest', async ({ open }) => {
  const page = await speaking(open, '/en/what-is-it/', { voices }, true);
  await start(page);
  const first = await last(page);
  await page.clock.fastForward(60_000);
  assert.notEqual(await last(page), first);
});

test('an error in the middle is tried once more, then passed over; the rest is read', async ({
  open,
}) => {
  const page = await speaking(open, '/en/what-is-it/');
  await start(page);
  await end(page);
  const second = await last(page);
  const fail = () =>
    page.evaluate(() => (globalThis as unknown as Heard).fakeSpeech.fail('synthesis-failed'));
  await fail();
  assert.equal(await last(page), second);
  await fail();
  const third = await last(page);
  assert.notEqual(third, second);
  await end(page);
  assert.notEqual(await last(page), third);
  await expect(voice(page)).toHaveCount(1);
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

test('the choices of a story and the answers of a question are read too, but not what an answer says before it is opened, and then once', async ({
  open,
}) => {
  const read = async (url: string, before?: (page: Page) => Promise<unknown>): Promise<string> => {
    const page = await speaking(open, url, { voices, itself: true });
    await before?.(page);
    await page.locator(main).click();
    await page.waitForFunction(
      () => {
        const { said: list } = (globalThis as unknown as Heard).fakeSpeech;
        const seen = (globalThis as unknown as { seen?: number }).seen;
        (globalThis as unknown as { seen?: number }).seen = list.length;
        return list.length > 3 && seen === list.length;
      },
      undefined,
      { polling: 300 },
    );
    const text = (await said(page)).join(' ');
    await page.context().close();
    return text;
  };
  const story = await read('/en/stories/new-friend/1/');
  for (const { text } of content.languages.en.stories['new-friend']?.steps[0]?.choices ?? [])
    assert.ok(story.includes(text.split('.')[0] ?? text), text);
  const quiz = await read('/en/check/');
  const { options } = content.languages.en.questions['lead-4'] ?? assert.fail();
  for (const { text, truth } of options) {
    assert.ok(quiz.includes(text), text);
    assert.ok(!quiz.includes(plain(truth)), `${truth} is read before it is chosen`);
  }
  const opened = await read('/en/check/', (page) =>
    page.locator('#harmed-3 summary').first().click(),
  );
  assert.equal(
    opened.split(content.languages.en.questions['harmed-3']?.options[0]?.first ?? '-').length,
    2,
  );
});
