// The story without words: its pages say all by pictures, arrows and symbols, and each of these has
// a name for those who do not see them.
import assert from 'node:assert/strict';
import { languages, locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { said, speaking } from '../support/listening.ts';
import { all, named, squeeze, textOf } from '../support/html.ts';
import { choose, openMyPage } from '../support/parts.ts';
import { at, barButton, swipe } from '../support/slides.ts';
import { someOf } from '../support/site.ts';
import { tagged, treeOf } from '../support/trees.ts';
import { expect, test } from '../support/test.ts';

const { frames } = content.withoutWords;
const story = '/en/without-words/';
const arrow = (way: 'prev' | 'next') => `nav a[rel=${way}]`;
const { strings, withoutWords: words } = content.languages.en;

test('no page of the story has a word to read in its middle, and each picture says what it shows to those who do not see it', () => {
  for (const locale of locales) {
    const { alternatives } = content.languages[locale];
    for (const [i, frame] of [...frames, 'end'].entries()) {
      const place = frame === 'end' ? frame : String(i + 1);
      const [main = assert.fail()] = named(treeOf(`/${locale}/without-words/${place}/`), 'main');
      // What a screen reader hears: the title, and the name of a button with an icon.
      const heard = named(main, 'h1', 'button').map(textOf).join(' ');
      assert.equal(squeeze(textOf(main)), squeeze(heard), `${locale} ${place}`);
      const pictures = all(main, (one) => one.attributes.role === 'img');
      const seen = pictures.map((one) => one.attributes['aria-label']);
      if (frame !== 'end') assert.ok(seen.includes(alternatives[frame]), `${locale} ${place}`);
    }
  }
});

test('without a script the arrows lead through all pictures to the end and back, and the end leads on by symbols', async ({
  open,
}) => {
  const places = ['', ...frames.map((_, i) => `${i + 1}/`), 'end/'].map((place) => story + place);
  for (const [i, url] of places.entries())
    for (const [rel, goal] of [
      ['next', places[i + 1]],
      ['prev', places[i - 1]],
    ] as const)
      assert.deepEqual(
        tagged(url, 'a', 'rel', rel).map(({ attributes }) => attributes.href),
        goal ? [goal] : [],
        `${rel} of ${url}`,
      );
  const page = await open(story, { javaScriptEnabled: false });
  for (const url of places.slice(1, 3)) {
    await page.locator(arrow('next')).click();
    await expect(page).toHaveURL(url);
  }
  await page.locator(arrow('prev')).click();
  await expect(page).toHaveURL(`${story}1/`);
  await page.goto(new URL(`${story}end/`, page.url()).href);
  await expect(page.locator(arrow('next'))).toHaveCount(0);
  for (const [name, url] of [
    [words.tell, '/en/show-it/'],
    [strings['menu.help'], '/en/help/'],
    [content.languages.en.quiet.title, '/en/quiet/'],
    [words.again, `${story}1/`],
  ] as const)
    await expect(page.getByRole('main').getByRole('link', { name })).toHaveAttribute('href', url);
});

test('picture and arrows fit on every screen, and the picture is as large as it can be', async ({
  page,
}) => {
  for (const locale of ['ru', 'ar'] as const) {
    await page.goto(`/${locale}/without-words/12/`);
    for (const [width, height] of [
      [320, 568],
      [360, 740],
      [740, 360],
      [1024, 768],
      [1366, 625],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      const box = async (part: string) => {
        const { x, y, ...size } =
          (await page.locator(part).first().boundingBox()) ?? assert.fail(part);
        return { x, y, ...size, right: x + size.width, bottom: y + size.height };
      };
      const picture = await box('main svg[role=img][viewBox="0 0 480 360"]');
      const [back, next] = [await box(arrow('prev')), await box(arrow('next'))];
      const bar = await box('header .leave');
      for (const one of [picture, back, next]) {
        assert.ok(one.x >= 0 && one.right <= width && one.bottom <= height, JSON.stringify(one));
        assert.ok(one.y >= bar.bottom, JSON.stringify({ one, bar }));
      }
      for (const one of [back, next]) {
        assert.ok(one.width >= 60 && one.height >= 60);
        const apart = one.right <= picture.x || one.x >= picture.right || one.y >= picture.bottom;
        assert.ok(apart, 'an arrow lies on the picture');
      }
      const share = Math.max(picture.width / width, picture.height / (height - bar.bottom));
      assert.ok(share >= 0.8, `${locale} ${width}x${height}: ${share}`);
    }
  }
});

test('arrow keys, the keys of a clicker and a finger turn the pages, the other way round in Arabic', async ({
  open,
}) => {
  for (const locale of ['en', 'ar'] as const) {
    const turned = languages[locale].dir === 'rtl';
    const pageOf = (place: number) => `/${locale}/without-words/${place}/`;
    const page = await open(pageOf(3), { hasTouch: true, viewport: { width: 390, height: 800 } });
    for (const [key, place] of [
      [turned ? 'ArrowLeft' : 'ArrowRight', 4],
      ['PageDown', 5],
      ['PageUp', 4],
      [turned ? 'ArrowRight' : 'ArrowLeft', 3],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForURL(pageOf(place));
    }
    await page.keyboard.press('Control+ArrowRight');
    const touch = await page.context().newCDPSession(page);
    await swipe(touch, turned ? 120 : -120);
    await page.waitForURL(pageOf(4));
    await swipe(touch, turned ? -120 : 120);
    await page.waitForURL(pageOf(3));
  }
});

test('something moves in every picture, slowly; a button stops it, here and on the next page, and nothing moves where motion is declined', async ({
  open,
}) => {
  const page = await open(`${story}1/`, { reducedMotion: 'no-preference' });
  const durations = () =>
    page.evaluate(() =>
      document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().duration)),
    );
  for (const i of someOf([...frames.keys()], 3, String)) {
    await page.goto(`${story}${i + 1}/`);
    const times = await durations();
    assert.ok(times.length > 0 && times.length <= 9, `${i + 1}: ${times.length} parts move`);
    assert.ok(Math.min(...times) >= 4000, `${i + 1}: ${times.join()}`);
  }
  await page.goto(`${story}1/`);
  await page.getByRole('link', { name: words.stop }).click();
  await expect.poll(durations).toEqual([]);
  await page.locator(arrow('next')).click();
  await expect(page).toHaveURL(`${story}2/#still`);
  await expect.poll(durations).toEqual([]);
  await page.getByRole('link', { name: words.move }).click();
  await expect.poll(async () => (await durations()).length).toBeGreaterThan(0);
  await page.goto('/en/rhyme/');
  await openMyPage(page);
  await choose(page, 'set-calm');
  await page.goto(`${story}1/`);
  await expect.poll(durations).toEqual([]);
  const calm = await open(`${story}1/`, { reducedMotion: 'reduce' });
  expect(await calm.evaluate(() => document.getAnimations().length)).toBe(0);
  await expect(calm.getByRole('link', { name: words.stop })).toBeHidden();
});

test('Listen tells what a picture shows', async ({ open }) => {
  const page = await speaking(open, `${story}11/`);
  await page.getByRole('button', { name: strings['listen.others'] }).click();
  await expect.poll(async () => (await said(page)).join(' ')).toContain(words.title);
});

test('the story is found before a language is chosen, on the first page and in the list of parts', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('banner').locator(`a[href="${story}"]`)).toHaveAccessibleName(
    new RegExp(locales.map((locale) => content.languages[locale].withoutWords.short).join('.*')),
  );
  await page.goto('/en/');
  await expect(page.getByRole('link', { name: words.short })).toHaveAttribute('href', story);
  await page.locator('summary', { hasText: strings['menu.parts'] }).first().click();
  await expect(page.getByRole('navigation').getByRole('link', { name: words.title })).toBeVisible();
});

test('in class the pictures are slides in three lengths, each whole on an old projector, with what an adult tells and asks beside it', async ({
  open,
}) => {
  const viewport = { width: 1024, height: 768 };
  const lengths = Object.values(content.withoutWords);
  for (const pictures of someOf(lengths, 1, ({ length }) => `slides of ${length}`)) {
    const page = await open(`/ru/slides/without-words/${pictures.length}/`, { viewport });
    const { frames: told } = content.languages.ru.withoutWords;
    await page.keyboard.press('n');
    for (const frame of pictures) {
      await page.keyboard.press('PageDown');
      await at(page, frame);
      await expect(page.getByText(told[frame]?.tells ?? '')).toBeVisible();
      const box = (await page.locator(`#${frame} img`).boundingBox()) ?? assert.fail(frame);
      const bar = (await barButton(page, 'next').boundingBox()) ?? assert.fail();
      assert.ok(box.y >= 0 && box.y + box.height <= Math.min(bar.y, viewport.height), frame);
      assert.ok(box.width > 400, `${frame} is ${box.width} px wide`);
    }
    await page.keyboard.press('End');
    await at(page, 'help');
  }
});
