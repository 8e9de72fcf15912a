// A section read page by page: the ways between the pages. What a screen shows at once is in
// walk/first-screen.test.ts.
import assert from 'node:assert/strict';
import { languages, locales } from '#languages/locales.ts';
import { endUrl, sectionUrl } from '#site/urls.ts';
import { content } from '../support/content.ts';
import { wordsOf } from '../support/parts.ts';
import { journeyLocales } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const phone = { width: 360, height: 740 };
const laptop = { width: 1366, height: 625 };
test('on the screen of an old laptop Next is in sight beside a short text', async ({ page }) => {
  await page.setViewportSize(laptop);
  for (const url of ['/en/what-is-it/what-happened-to-leo/', '/ar/online/who-is-writing/']) {
    await page.goto(url);
    const next = page.getByRole('main').getByRole('link', { name: wordsOf(page)['page.next'] });
    await expect(next, url).toBeInViewport({ ratio: 1 });
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
  // The links of the short way are shown once the browser has found the place of the fragment.
  const turn = async (name: string) => {
    const link = page.getByRole('link', { name });
    await expect(link).toHaveAttribute('href', /#short$/);
    await link.click();
  };
  await page.getByRole('link', { name: `${short.length} pages` }).click();
  for (const { id } of short) {
    await expect(page).toHaveURL(`${sectionUrl('en', 'what-is-it', id)}#short`);
    await turn(wordsOf(page)['page.next']);
  }
  await expect(page).toHaveURL(`${endUrl('en', 'what-is-it')}#short`);
  await turn(wordsOf(page)['page.back']);
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

test('a word that is tapped stays under the finger', async ({ page, outlines }) => {
  await page.setViewportSize(phone);
  for (const locale of journeyLocales) {
    await page.goto(outlines + sectionUrl(locale, 'what-is-it', 'a-crime-against-children'));
    const words = page.getByRole('main').locator('.term');
    for (let i = 0; i < (await words.count()); i++) {
      const before = await words.nth(i).boundingBox();
      await words.nth(i).click();
      await expect(page.locator('[id^=meaning-]')).toHaveCount(1);
      assert.deepEqual(await words.nth(i).boundingBox(), before, `${locale}, word ${i + 1}`);
      await words.nth(i).click();
    }
  }
});

test('what a child reads before a section is not under the cut edge of its first scene', async ({
  page,
}) => {
  for (const screen of [phone, laptop]) {
    await page.setViewportSize(screen);
    await page.goto(sectionUrl('ar', 'what-is-it', 'all'));
    const room = await page
      .locator('main .scene')
      .first()
      .evaluate((scene) => {
        const sign = scene.previousElementSibling?.querySelector('aside');
        const edge = parseFloat(getComputedStyle(scene, '::before').height);
        const bottom = sign?.getBoundingClientRect().bottom ?? Infinity;
        return scene.getBoundingClientRect().top - edge - bottom;
      });
    assert.ok(room >= -0.5, `${screen.width} px: ${room} px`);
  }
});

test('at the front door of a laptop languages are in sight, and not a picture alone', async ({
  page,
}) => {
  await page.setViewportSize(laptop);
  await page.goto('/');
  for (const locale of locales.slice(0, 3))
    await expect(page.getByRole('link', { name: languages[locale].name })).toBeInViewport();
});
