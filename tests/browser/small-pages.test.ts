// A section read page by page: what a phone shows at once, and the ways between the pages.
import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import { locales, type Locale } from '#languages/locales.ts';
import { endUrl, sectionUrl } from '#site/urls.ts';
import { content } from '../support/content.ts';
import { wordsOf } from '../support/parts.ts';
import { expect, test } from '../support/test.ts';

const phone = { width: 360, height: 740 };
const scenes = Object.entries(content.sections).flatMap(([section, { scenes }]) =>
  Object.keys(scenes).map((scene) => ({ section, scene })),
);
/**
 * The least number of the 37 small pages whose short text is completely above the bar: Russian has
 * the most letters, and its pictures are not made tiny for it.
 */
const whole = (locale: Locale): number =>
  (({ en: 30, ru: 18 }) as Partial<Record<Locale, number>>)[locale] ?? 24;
/**
 * The most controls on one of them; the largest scene shows three letters beside its five kinds.
 */
const mostToTouch = 14;
const touchable = (scene: string): number => mostToTouch + (scene === 'five-kinds' ? 3 : 0);

/**
 * How far the short text of a small page extends below the top of the bar with Back and Next, and
 * its controls.
 */
const measure = (page: Page) =>
  page.evaluate(() => {
    const thumb = document.querySelector('[rel=next]')?.closest('nav');
    const edge = thumb ? parseFloat(getComputedStyle(thumb, '::before').height) : 0;
    const parts = [...document.querySelectorAll('main section > *')].filter(
      (part) => !part.querySelector('.more'),
    );
    const bottom = Math.max(...parts.map((part) => part.getBoundingClientRect().bottom));
    const toTouch = [...document.querySelectorAll('a, button, summary')].filter(
      (one) => one.checkVisibility() && one.getBoundingClientRect().bottom > 0,
    );
    return {
      below: Math.round(bottom - (thumb?.getBoundingClientRect().top ?? 0) + edge),
      toTouch: toTouch.length,
      wide: document.documentElement.scrollWidth > innerWidth,
      picture: document.querySelector('main figure img')?.getBoundingClientRect().width,
    };
  });

test.describe('on a phone', () => {
  test.use({ viewport: phone, baseURL: ({ outlines }, use) => use(outlines) });
  for (const locale of locales)
    test(`on most small pages the whole short text stands above the bar with Back and Next; the rest scroll less than half a screen, and none has more than ${mostToTouch} things to touch (${locale})`, async ({
      page,
    }) => {
      const below: [string, number][] = [];
      for (const { section, scene } of scenes) {
        const url = sectionUrl(locale, section, scene);
        await page.goto(url);
        const found = await measure(page);
        assert.ok(found.toTouch <= touchable(scene), `${url}: ${found.toTouch} things to touch`);
        assert.ok(!found.wide, `${url} scrolls sideways`);
        // No picture is tiny: 157 px of 360 with the longest texts, 245 px with short ones.
        assert.ok((found.picture ?? 157) >= 156, `${url}: a picture ${found.picture} pixels wide`);
        if (found.below > 0) below.push([url, found.below]);
      }
      const long = below.filter(([, pixels]) => pixels >= phone.height / 2);
      assert.deepEqual(long, [], 'these scroll half a screen or more');
      const fit = scenes.length - below.length;
      assert.ok(
        fit >= whole(locale),
        `on ${fit} of ${scenes.length} the short text stands above the bar; below it are ${below.map((one) => one.join(' ')).join(', ')}`,
      );
    });
});

test('on the screen of an old laptop the picture stands beside the text, and Next is in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 625 });
  for (const url of ['/en/what-is-it/what-happened-to-leo/', '/ar/online/who-is-writing/']) {
    await page.goto(url);
    const main = page.getByRole('main');
    const picture = await main.getByRole('img').nth(1).boundingBox();
    const heading = await main.getByRole('heading', { level: 1 }).boundingBox();
    assert.ok(picture && heading);
    assert.ok(
      picture.x + picture.width <= heading.x || heading.x + heading.width <= picture.x,
      `${url}: the picture is not beside the heading`,
    );
    assert.ok(picture.y + picture.height <= 625 - 64, `${url}: the picture ends below the bar`);
    await expect(main.getByRole('link', { name: wordsOf(page)['page.next'] })).toBeInViewport();
  }
});

test('a child reads a section page by page without a script, back and forth, to the door of the next', async ({
  open,
}) => {
  const page = await open('/en/who-does-it/', { javaScriptEnabled: false, viewport: phone });
  const strings = wordsOf(page);
  const { scenes: told, front } = content.languages.en.sections['who-does-it'] ?? assert.fail();
  await page.getByRole('link', { name: strings['gate.start'] }).click();
  const next = page.getByRole('link', { name: strings['page.next'] });
  for (const { id, heading } of told) {
    await expect(page).toHaveURL(sectionUrl('en', 'who-does-it', id));
    await expect(page.getByRole('region', { name: heading })).toBeVisible();
    await next.click();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(strings['end.remember']);
  await expect(page.getByText(front.remember[0] ?? '', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: strings['page.back'] }).click();
  await expect(page).toHaveURL(sectionUrl('en', 'who-does-it', told.at(-1)?.id));
  await page.goto(endUrl('en', 'who-does-it'));
  await page.getByRole('link', { name: 'Part 4' }).first().click();
  await expect(page).toHaveURL('/en/online/');
});

test('on the short way, Next and Back stay on it', async ({ open }) => {
  const page = await open('/en/what-is-it/', { javaScriptEnabled: false, viewport: phone });
  const told = content.languages.en.sections['what-is-it']?.scenes ?? [];
  const short = told.filter((scene) => scene.short);
  assert.ok(short.length > 1 && short.length < told.length);
  await page.getByRole('link', { name: `${short.length} pages` }).click();
  for (const { id } of short) {
    await expect(page).toHaveURL(`${sectionUrl('en', 'what-is-it', id)}#short`);
    await page.getByRole('link', { name: wordsOf(page)['page.next'] }).click();
  }
  await expect(page).toHaveURL(`${endUrl('en', 'what-is-it')}#short`);
  await page.getByRole('link', { name: wordsOf(page)['page.back'] }).click();
  await expect(page).toHaveURL(`${sectionUrl('en', 'what-is-it', short.at(-1)?.id)}#short`);
});

test('the next page is fetched while a child reads, where the browser does that', async ({
  page,
}) => {
  // Such a request is the browser's own: no page sees it.
  const browser = await page.context().newCDPSession(page);
  await browser.send('Preload.enable');
  const fetched = new Promise<string>((resolve) =>
    browser.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
      if (status === 'Ready') resolve(new URL(prefetchUrl).pathname);
    }),
  );
  await page.goto('/en/online/does-it-happen-online/');
  assert.equal(await fetched, '/en/online/who-is-writing/');
});

test('an old address with a place of a section leads on to the page of that place, and Back does not come by the door again', async ({
  page,
}) => {
  await page.goto('/en/help/');
  await page.goto('/en/online/#who-is-writing');
  await expect(page).toHaveURL('/en/online/who-is-writing/');
  await page.goBack();
  await expect(page).toHaveURL('/en/help/');
  const [question] =
    Object.entries(content.quiz).find(([, { use }]) => use === 'end') ?? assert.fail();
  await page.goto(`/en/what-is-it/#${question}`);
  await expect(page).toHaveURL(endUrl('en', 'what-is-it', question));
});

test('with the keyboard, the menu of a small page leads to the same page in another language, and what unfolds says of what it tells more', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('/en/online/who-is-writing/');
  const banner = page.getByRole('banner');
  await banner.locator('summary', { hasText: wordsOf(page)['menu.open'] }).focus();
  await page.keyboard.press('Enter');
  await banner.getByRole('link', { name: 'Русский' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/ru/online/who-is-writing/');
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  const fold = page.locator('main details.more');
  await expect(fold.locator('summary')).toHaveAccessibleName(
    wordsOf(page)['scene.more.about'].replace('{title}', heading),
  );
  await fold.locator('summary').focus();
  await page.keyboard.press('Space');
  await expect(fold).toHaveAttribute('open');
});
