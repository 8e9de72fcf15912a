// Reading aloud: the words of the page in order, the spoken sentence highlighted, and nothing that
// is folded.
import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import { languages } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import { content } from '../support/content.ts';
import { hearButtons, marks, voice, wordsOf } from '../support/parts.ts';
import { journeyLocales } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { act, end, last, main, marked, readOut, speaking, voices } from '../support/listening.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

test('a section is read sentence by sentence in the order of the page: headings, what the picture shows, text, cards, what helps, the question; no tools and no sources', async ({
  open,
}) => {
  for (const locale of journeyLocales) {
    const page = await speaking(open, `/${locale}/what-is-it/all/`, { voices, itself: true });
    await page.locator(main).click();
    const sentences = await readOut(page);
    assert.ok(sentences.length > 40, locale);
    const text = sentences.join('').replace(/\s+/g, '');
    const { sections, strings, alternatives } = content.languages[locale];
    let at = 0;
    for (const scene of sections['what-is-it']?.scenes ?? []) {
      const parts = [
        scene.heading,
        ...(scene.items.length === 0 ? [alternatives[scene.picture] ?? assert.fail(scene.id)] : []),
        ...scene.text.split('\n\n'),
        ...scene.items.flatMap(({ title, text: words, picture }) => [
          title,
          words,
          alternatives[picture] ?? assert.fail(picture),
        ]),
        ...scene.helps.map((help) => help.text),
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
    // In French the words of a link begin as those of a fold do.
    const others = text.replaceAll(strings['quiz.learn'].replace(/\s+/g, ''), '');
    for (const silent of [
      strings['menu.parts'],
      strings['scene.more'],
      strings['listen.hear'],
      strings['link.outside'],
      strings['part.list'],
    ])
      assert.ok(!others.includes(silent.replace(/\s+/g, '')), `${locale} reads "${silent}"`);
    // A long utterance dies after about 14 seconds in Chrome; no sentence takes as long.
    const longest = Math.max(...sentences.map((sentence) => sentence.length));
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
  const page = await speaking(open, '/en/what-is-it/all/');
  const before = await page.locator('main').innerHTML();
  await hearButtons(page, page.locator('#what-does-it-mean')).click();
  await voice(page).waitFor();
  for (let i = 0; i < 6; i++) {
    const told = page.locator('[data-said]');
    if ((await told.count()) > 0)
      assert.ok((await told.getAttribute('alt'))?.includes(await last(page)));
    else assert.equal(await marked(page), await last(page));
    assert.ok(
      await page.evaluate(() => {
        const box = document.querySelector('mark, [data-said]')?.getBoundingClientRect();
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
  const page = await speaking(open, '/en/online/all/', { voices, itself: true });
  await hearButtons(page, page.locator('#who-is-writing')).click();
  const text = (await readOut(page)).join(' ');
  assert.match(text, /Who is really writing/);
  assert.doesNotMatch(text, /Does it happen online/);
});

test('"Tell me more" is read only when it is open', async ({ open }) => {
  for (const opened of [false, true]) {
    const page = await speaking(open, '/en/what-is-it/all/', { voices, itself: true });
    const scene = page.locator('#one-in-three');
    if (opened) await scene.getByText(wordsOf(page)['scene.more'], { exact: true }).click();
    await hearButtons(page, scene).click();
    const text = (await readOut(page)).join(' ');
    assert.equal(/38 of every 100|38/.test(text), opened);
    assert.doesNotMatch(text, /Source/);
    await page.context().close();
  }
});

test('the choices of a story and the answers of a question are read too, but not what an answer says before it is opened, and then once', async ({
  open,
}) => {
  const read = async (url: string, begin: (page: Page) => Promise<unknown>): Promise<string> => {
    const page = await speaking(open, url, { voices, itself: true });
    await begin(page);
    const text = (await readOut(page)).join(' ');
    await page.context().close();
    return text;
  };
  const story = await read('/en/stories/new-friend/1/', (page) => page.locator(main).click());
  for (const { text } of content.languages.en.stories['new-friend']?.steps[0]?.choices ?? [])
    assert.ok(story.includes(text.split('.')[0] ?? text), text);
  const quiz = await read('/en/check/#lead-4', (page) =>
    hearButtons(page, page.locator('#lead-4')).click(),
  );
  const { options } = content.languages.en.questions['lead-4'] ?? assert.fail();
  for (const { text, truth } of options) {
    assert.ok(quiz.includes(text), text);
    assert.ok(!quiz.includes(plain(truth)), `${truth} is read before it is chosen`);
  }
  const opened = await read('/en/check/#harmed-3', async (page) => {
    await page.locator('#harmed-3 summary').first().click();
    await hearButtons(page, page.locator('#harmed-3')).click();
  });
  assert.equal(
    opened.split(content.languages.en.questions['harmed-3']?.options[0]?.first ?? '-').length,
    2,
  );
});
