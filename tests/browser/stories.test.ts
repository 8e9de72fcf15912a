// Stories as a child walks them: with a finger, the keyboard, without a script, back and again, and on paper.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { sceneOf } from '#urls.ts';
import { locales } from '#languages/locales.ts';
import { address, pages, subSite } from '../support/site.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';

const at = (page: Page): string => new URL(page.url()).pathname;

test(
  'without a script a child walks a story from its start to both endings, finds help there, and can begin again',
  { tag: '@engines' },
  async ({ open }) => {
    const page = await open('/en/stories/', { javaScriptEnabled: false });
    for (const slug of ['new-friend', 'the-wedding']) {
      const { front, steps } = content.languages.en.stories[slug] ?? assert.fail(slug);
      await page.goto(new URL('/en/stories/', page.url()).href);
      await page.getByRole('link', { name: front.title }).click();
      await page.getByRole('link', { name: content.languages.en.strings['story.start'] }).click();
      assert.equal(at(page), `/en/stories/${slug}/1/`);
      // The way that always takes the first choice, and the one that always takes the last.
      for (const which of ['first', 'last'] as const) {
        let n = 1;
        for (let pagesRead = 1; ; pagesRead++) {
          const step = steps[n - 1] ?? assert.fail(`${slug} ${n}`);
          assert.equal(at(page), `/en/stories/${slug}/${n}/`);
          assert.ok(pagesRead <= 8);
          if (step.kind === 'ending') break;
          const choices = page.locator('a.choice');
          assert.equal(await choices.count(), step.choices.length);
          await choices[which]().click();
          n = (which === 'first' ? step.choices[0] : step.choices.at(-1))?.to ?? assert.fail();
          await page.waitForURL(`**/${slug}/${n}/#from-*`);
        }
        assert.equal(
          await page
            .locator('.story .btn', { hasText: content.languages.en.strings['story.help'] })
            .getAttribute('href'),
          '/en/help/',
        );
        await page
          .getByRole('link', { name: content.languages.en.strings['story.otherWay'] })
          .click();
        assert.equal(at(page), `/en/stories/${slug}/1/`);
      }
    }
  },
);

test('every choice of every step, in every language, leads where the author said, and names the step it comes from', () => {
  for (const locale of locales)
    for (const [slug, { steps }] of Object.entries(content.languages[locale].stories))
      for (const { n, choices } of steps) {
        const url = `/${locale}/stories/${slug}/${n}/`;
        const html = pages().find((page) => page.url === url)?.html ?? assert.fail(url);
        assert.deepEqual(
          [...html.matchAll(/class="choice" href="([^"]+)"/g)].map((match) => match[1]),
          choices.map(({ to }) => `/${locale}/stories/${slug}/${to}/#from-${n}`),
          url,
        );
        const back = [...html.matchAll(/class="back__from" id="from-(\d+)"/g)].map((match) =>
          Number(match[1]),
        );
        assert.deepEqual(
          back,
          steps.filter((step) => step.choices.some(({ to }) => to === n)).map((step) => step.n),
          url,
        );
      }
});

test('"One step back" leads to the page that the child came from, and to one that every reader has seen when nobody knows', async ({
  open,
}) => {
  const page = await open('/en/stories/new-friend/1/', { javaScriptEnabled: false });
  const back = page.locator('.back:visible');
  await back.click();
  assert.equal(
    at(page),
    '/en/stories/new-friend/',
    'before the first step is the page of the story',
  );
  await page.goto(new URL('/en/stories/new-friend/1/', page.url()).href);
  const choose = async (n: number) => {
    await page.locator(`a.choice[href*="/${n}/#"]`).click();
    await page.waitForURL(`**/${n}/#from-*`);
  };
  await choose(3);
  await choose(5);
  await choose(7);
  assert.equal(await back.count(), 1);
  await back.click();
  assert.equal(at(page), '/en/stories/new-friend/5/');
  await page.goto(new URL('/en/stories/new-friend/1/', page.url()).href);
  await choose(7);
  await back.click();
  assert.equal(at(page), '/en/stories/new-friend/1/', 'the other way to the same step');
  await page.goto(new URL('/en/stories/new-friend/7/', page.url()).href);
  assert.equal(await back.count(), 1, 'without a word about the way');
  await back.click();
  assert.equal(at(page), '/en/stories/new-friend/1/');
});

test(
  'with the keyboard alone a child chooses, goes back and starts again; the choices come right after the question',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto('/ar/stories/the-parcel/1/');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'leave');
    await page.locator('a.choice').first().focus();
    await page.keyboard.press('Tab');
    assert.equal(
      await page.evaluate(() =>
        document.activeElement?.querySelector('.choice__l')?.getAttribute('data-l'),
      ),
      'ب',
      'the second choice has its letter',
    );
    await page.keyboard.press('Enter');
    await page.waitForURL('**/the-parcel/3/#from-1');
    await page.locator('.back:visible').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/the-parcel/1/');
    await page.goBack();
    await page.waitForURL('**/the-parcel/3/#from-1');
  },
);

test('a step says where it is without judging: its number, its place among all, and the same look for every choice', async ({
  open,
}) => {
  for (const [n, name] of [
    [2, 'rethink'],
    [3, 'told'],
  ] as const) {
    const page = await open(`/en/stories/new-friend/${n}/`);
    assert.match((await page.locator('.dots').textContent()) ?? '', new RegExp(`Step ${n}`));
    assert.equal(await page.locator('.dots i').count(), 9);
    const looks = await page.locator('a.choice').evaluateAll((choices) =>
      choices.map((choice) => {
        const { color, backgroundColor, borderColor } = getComputedStyle(choice);
        return [color, backgroundColor, borderColor].join();
      }),
    );
    assert.equal(new Set(looks).size, 1, name);
    await page.context().close();
  }
});

test('a page of a story brings no script of its own', () => {
  const scripts = (html: string): string[] => html.match(/<script[\s\S]*?<\/script>/g) ?? [];
  const usual = scripts(pages().find(({ url }) => url === '/en/about/')?.html ?? '');
  assert.ok(usual.length > 0);
  for (const { url, html } of pages().filter((page) => page.url.includes('/stories/')))
    assert.deepEqual(scripts(html), usual, url);
});

test('a story and the scene it practises lead to each other, in every language', () => {
  for (const locale of locales)
    for (const [slug, { scene }] of Object.entries(content.stories)) {
      const { section = '', scene: id = '' } = sceneOf(scene) ?? {};
      const html = (url: string): string =>
        pages().find((page) => page.url === url)?.html ?? assert.fail(url);
      const end = html(`/${locale}/${section}/`).split('class="end cut"')[1] ?? '';
      assert.ok(
        end.includes(`/${locale}/stories/${slug}/`),
        `/${locale}/${section}/ does not lead to ${slug} at its end`,
      );
      for (const path of ['', '8/', '9/'])
        assert.ok(
          html(`/${locale}/stories/${slug}/${path}`).includes(`/${locale}/${section}/#${id}`),
          `${locale} ${slug} ${path}`,
        );
    }
});

test('on paper a story is a booklet of at most four sheets: every step with its number, a number at every choice, help at both endings', async ({
  open,
}) => {
  for (const locale of locales)
    for (const [slug, { steps }] of Object.entries(content.languages[locale].stories)) {
      const page = await open(`/${locale}/stories/${slug}/`);
      assert.equal(await page.locator('.booklet').isVisible(), false, 'only on paper');
      // A4 is narrower, and takes as many sheets or more.
      for (const format of locale === 'fr' ? ['A4', 'Letter'] : ['A4']) {
        const sheets =
          (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)
            ?.length ?? 0;
        assert.ok(sheets >= 2 && sheets <= 4, `${locale}/${slug}: ${sheets} sheets of ${format}`);
      }
      await page.emulateMedia({ media: 'print' });
      assert.deepEqual(
        await page.locator('.booklet__n').allTextContents(),
        steps.map(({ n }) => String(n)),
      );
      const numbers = await page.locator('.booklet__s li a').allTextContents();
      assert.deepEqual(
        numbers.map((text) => Number(/\d+/.exec(text)?.[0])),
        steps.flatMap(({ choices }) => choices.map(({ to }) => to)),
        `${locale}/${slug}`,
      );
      const help = `${content.languages[locale].strings['story.help']} ${address()}${locale}/help/`;
      assert.deepEqual(
        (await page.locator('.booklet__help').allInnerTexts()).map((text) =>
          text.replace(/\s+/g, ' '),
        ),
        [help, help],
      );
      for (const chrome of ['.top', '.leave', '.tale-in', '.acts', '.foot nav']) {
        assert.ok((await page.locator(chrome).count()) > 0, `${chrome} is not on the page`);
        assert.equal(await page.locator(`${chrome}:visible`).count(), 0, chrome);
      }
      const drawn = await page
        .locator('.booklet img')
        .evaluateAll((images) =>
          images.every(
            (image) =>
              (image as HTMLImageElement).complete && (image as HTMLImageElement).naturalWidth > 0,
          ),
        );
      assert.ok(drawn, `${locale}/${slug}: a picture is missing on paper`);
      await page.context().close();
    }
});

test('an ending that is printed alone says where help is', async ({ page }) => {
  await page.goto('/en/stories/new-friend/8/');
  const help = page.locator('.story__paper');
  assert.equal(await help.isVisible(), false, 'on the screen it is a button');
  await page.emulateMedia({ media: 'print' });
  assert.ok(await help.isVisible());
  assert.ok((await help.innerText()).includes(`${address()}en/help/`));
});

test('an author sees a map of each story in the gallery: every step, where each choice leads, in the direction of the language', () => {
  for (const locale of ['en', 'ar'] as const) {
    const html = readFileSync(join(subSite, `gallery/${locale}/plain.html`), 'utf8');
    const maps = html
      .split('class="map"')
      .slice(1)
      .map((map) => map.split('</figure>')[0] ?? '');
    const stories = Object.entries(content.languages[locale].stories);
    assert.equal(maps.length, stories.length);
    for (const [i, [slug, { steps }]] of stories.entries()) {
      assert.equal(
        maps[i]?.match(/class="map__way"/g)?.length,
        steps.flatMap(({ choices }) => choices).length,
        slug,
      );
      const list = [...(maps[i] ?? '').matchAll(/<li value="?(\d+)"?>[\s\S]*?<\/li>/g)];
      assert.deepEqual(
        list.map(([item, n]) => [
          Number(n),
          /→ ([\d ·]+)/.exec(item)?.[1]?.split(' · ').map(Number) ?? [],
        ]),
        steps.map(({ n, choices }) => [n, choices.map(({ to }) => to)]),
        slug,
      );
      assert.match(
        maps[i] ?? '',
        new RegExp(`class="map__list" lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"`),
      );
    }
  }
});
