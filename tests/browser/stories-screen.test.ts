// Picture, words and choices of a story step are in the first screen of a phone and of a school's
// laptop, in every language.
import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { menu, wordsOf } from '../support/parts.ts';
import { sheetsOf } from '../support/pdf.ts';
import { someOf } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

const phone = { width: 360, height: 740 };
/** What a laptop of 1366 x 768 leaves under the bars of its browser. */
const laptop = { width: 1366, height: 625 };

interface Told {
  url: string;
  choices: number;
}
const steps: Told[] = locales.flatMap((locale) =>
  Object.entries(content.languages[locale].stories).flatMap(([slug, story]) =>
    story.steps
      .filter(({ kind }) => kind !== 'ending')
      .map(({ n, choices }) => ({
        url: `/${locale}/stories/${slug}/${n}/`,
        choices: choices.length,
      })),
  ),
);
/** The ending with most words of each language. */
const longestEndings = locales.map((locale) => {
  const [longest = assert.fail()] = Object.entries(content.languages[locale].stories)
    .flatMap(([slug, { steps: all }]) =>
      all.flatMap(({ n, ending }) =>
        ending
          ? [{ url: `/${locale}/stories/${slug}/${n}/`, words: JSON.stringify(ending).length }]
          : [],
      ),
    )
    .sort((a, b) => b.words - a.words);
  return longest.url;
});
const inEnglish = steps.filter(({ url }) => url.startsWith('/en/'));

/** What of the step lies below the screen, or beside it. */
const outside = (page: Page): Promise<{ choices: number; below: number[]; sideways: boolean }> =>
  page.evaluate(() => {
    const bottoms = [...document.querySelectorAll('main :is(h1, h2, img, .choices a)')].map(
      (part) => Math.round(part.getBoundingClientRect().bottom),
    );
    return {
      choices: document.querySelectorAll('main .choices a').length,
      below: bottoms.filter((bottom) => bottom > innerHeight),
      sideways: document.documentElement.scrollWidth > innerWidth,
    };
  });

for (const [name, viewport, list] of [
  ['phone', phone, [...inEnglish, ...someOf(steps, 60, ({ url }) => url)]],
  [
    'laptop',
    laptop,
    [...someOf(inEnglish, 14, ({ url }) => url), ...someOf(steps, 25, ({ url }) => url)],
  ],
] as const)
  test(`picture, words and every choice of a step stand in the first screen of a ${name}`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize(viewport);
    for (const { url, choices } of list) {
      await page.goto(url);
      assert.deepEqual(await outside(page), { choices, below: [], sideways: false }, url);
    }
  });

test('an ending that is printed alone takes one sheet of A4 or Letter, in every language', async ({
  page,
}) => {
  for (const url of longestEndings) {
    await page.goto(url);
    for (const format of ['A4', 'Letter'])
      assert.equal(await sheetsOf(await page.pdf({ format })), 1, `${url} on ${format}`);
  }
});

test('on a projector a step has its foot at the end of the window, and a question in larger letters than what it asks about', async ({
  page,
}) => {
  for (const [width, height] of [
    [1024, 768],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const { url } of someOf(steps, 6, ({ url }) => url)) {
      await page.goto(url);
      const [foot = 0, question = 0, text = 0] = await page.evaluate(() => [
        document.querySelector('body > footer')?.getBoundingClientRect().bottom,
        ...['main h2', 'main figure + div > p'].map((one) =>
          parseFloat(getComputedStyle(document.querySelector(one) ?? document.body).fontSize),
        ),
      ]);
      assert.equal(foot, height, `${url}, ${width} px: the foot ends at ${foot}`);
      assert.ok(question > text && text > 20, `${url}, ${width} px: ${question} and ${text} px`);
    }
  }
});

test('the picture of a step is seen: on a phone at least 112 pixels high and at most about 200, on a laptop beside the words', async ({
  page,
}) => {
  const picture = page.getByRole('main').locator('figure').getByRole('img').first();
  for (const { url } of someOf(steps, 12, ({ url }) => url)) {
    await page.setViewportSize(phone);
    await page.goto(url);
    const { height = 0 } = (await picture.boundingBox()) ?? {};
    assert.ok(height >= 112 && height <= 201, `${url}: ${height}`);
    await page.setViewportSize(laptop);
    const image = await picture.boundingBox();
    const question = await page.getByRole('heading', { level: 2 }).boundingBox();
    assert.ok(image && question);
    const overlap =
      Math.min(image.x + image.width, question.x + question.width) - Math.max(image.x, question.x);
    assert.ok(overlap <= 0, `${url}: the picture is above the words`);
    assert.ok(question.y < image.y + image.height, url);
  }
});

test('the picture keeps its shape where the screen is small, large, lying, or the letters are large', async ({
  page,
}) => {
  for (const [width, height] of [
    [320, 568],
    [412, 915],
    [740, 360],
    [768, 1024],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('/ru/stories/the-wedding/3/');
    const box = await page.getByRole('main').locator('figure > span').boundingBox();
    assert.ok(box);
    // The card on a laptop is turned by a little less than one degree.
    assert.ok(Math.abs(box.width / box.height - 4 / 3) < 0.04, `${width}: ${box.width}`);
    assert.ok(box.x >= 0 && box.x + box.width <= width, String(width));
  }
});

test('a step has no row of tools on a phone: they are folded into one cell, with every part, every language and what a child reads', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('/en/stories/new-friend/3/');
  const words = wordsOf(page);
  await expect(menu(page, 'menu.parts')).toBeHidden();
  const folded = page.getByRole('navigation', { name: words['menu.open'], exact: true });
  await folded.getByText(words['menu.open'], { exact: true }).click();
  for (const [slug, { front }] of Object.entries(content.languages.en.sections))
    await expect(folded.getByRole('link', { name: front.title })).toHaveAttribute(
      'href',
      `/en/${slug}/`,
    );
  // The language of this very step.
  await expect(folded.getByRole('link', { name: 'Français' })).toHaveAttribute(
    'href',
    '/fr/stories/new-friend/3/',
  );
  await folded.getByRole('button', { name: words['set.title'] }).click();
  await expect(page.getByRole('dialog', { name: words['set.title'] })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.setViewportSize(laptop);
  await expect(folded).toBeHidden();
  await expect(menu(page, 'menu.parts')).toBeVisible();
});

test('the foot of a step is a line, and a sentence about going back stands on the first step only', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('/es/stories/far-team/1/');
  const calm = page.getByText(wordsOf(page)['story.calm']);
  await expect(calm).toBeVisible();
  const foot = await page.getByRole('contentinfo').boundingBox();
  assert.ok((foot?.height ?? 999) <= 160, `${foot?.height}`);
  await page.goto('/es/stories/far-team/3/');
  await expect(calm).toBeHidden();
});
