// Leaving by the link: visible everywhere, without a script, without a connection, and its texts.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { leaveLink, openMyPage, wordsOf } from '../support/parts.ts';
import { someOf } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { neutral, shift, weather } from '../support/leaving.ts';

test.use({ baseURL: ({ outlines }, use) => use(outlines) });

test('it is seen on every page at every width, at 400 % zoom and far down the page, and covers nothing', async ({
  page,
}) => {
  const kinds = ['/ru/what-is-it/all/', '/fr/help/us/', '/es/search/', '/en/404.html'];
  for (const url of ['/', '/ar/help/', ...someOf(kinds, 2, (one) => one)]) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(url);
    for (const [width, height] of [
      [320, 640],
      [320, 256],
      [390, 800],
      [1280, 800],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const down of [0, 900]) {
        const { box, hit, under } = await page.evaluate((y) => {
          scrollTo(0, y);
          const link = document.querySelector('header a') ?? document.body;
          const a = link.getBoundingClientRect();
          const top = document.elementFromPoint(a.left + a.width / 2, a.top + a.height / 2);
          // Nothing else that can be chosen in the bar lies under it.
          const others = [
            ...document.querySelectorAll(
              'header:not(.gate, main *) a, header:not(.gate, main *) summary',
            ),
          ].filter((other) => {
            const b = other.getBoundingClientRect();
            return (
              other !== link &&
              other.getAttribute('href') !== '#main' &&
              b.width > 0 &&
              b.left < a.right - 1 &&
              b.right > a.left + 1 &&
              b.top < a.bottom - 1 &&
              b.bottom > a.top + 1
            );
          });
          return {
            box: { left: a.left, top: a.top, right: a.right, bottom: a.bottom },
            hit: top !== null && link.contains(top),
            under: others.map((other) => other.textContent),
          };
        }, down);
        const where = `${url} at ${width} x ${height}, ${down} px down: ${JSON.stringify(box)}`;
        assert.ok(
          box.top >= 0 && box.bottom <= height && box.left >= 0 && box.right <= width,
          where,
        );
        assert.ok(hit, `${where}: covered`);
        assert.deepEqual(under, [], where);
      }
    }
    await page.emulateMedia({ media: 'print' });
    await expect(leaveLink(page), `${url} prints it`).toBeHidden();
  }
});

test(
  'a click takes the page off the screen before the other one comes, clears the title, and puts the other in its place, which is not told where the child was',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto('/en/');
    await page.goto('/en/what-is-it/all/');
    const { going } = await weather(page);
    const asked = page.waitForRequest(neutral);
    await leaveLink(page).click();
    // What is asked of the other page does not say where the child was.
    assert.equal((await (await asked).allHeaders()).referer, undefined);
    // White on white: the word is for those who hear the page.
    assert.deepEqual(await going(), {
      title: '',
      middle: 'Leaving.',
      parts: 0,
      colours: ['rgb(255, 255, 255)', 'rgb(255, 255, 255)'],
    });
    await page.waitForURL(neutral);
    await page.goBack();
    assert.equal(
      new URL(page.url()).pathname,
      '/en/',
      'Back does not lead to the page that was left',
    );
    assert.equal(page.context().pages().length, 1, 'no new tab');
  },
);

test('with the panel "My page" over the page, both ways still work', async ({ open }) => {
  for (const way of ['link', 'keys'] as const) {
    const page = await open('/en/online/all/');
    const { going } = await weather(page);
    const panel = await openMyPage(page);
    if (way === 'link')
      await panel.getByRole('link', { name: wordsOf(page)['leave.button'] }).click();
    else await shift(page, 'ShiftLeft', 'ShiftLeft', 'ShiftLeft');
    assert.equal((await going()).parts, 0);
    await page.waitForURL(neutral);
    await page.context().close();
  }
});

test('without a script it is a link', { tag: '@engines' }, async ({ open }) => {
  const page = await open('/fr/help/', { javaScriptEnabled: false });
  await weather(page, { script: false });
  await leaveLink(page).click();
  await page.waitForURL(content.leave.fr);
});

test('without a line the page is gone all the same', async ({ page }) => {
  await page.goto('/en/who-does-it/all/');
  await page.context().setOffline(true);
  const failed = page.waitForEvent('requestfailed', (request) =>
    request.url().startsWith('https://worldweather'),
  );
  await leaveLink(page).click();
  await failed;
  await page.waitForURL(/chrome-error/);
  assert.doesNotMatch(await page.content(), /traffick/i);
});

test('the page about leaving names the button, the key and the time as they are, and lists what it can and cannot do', () => {
  for (const locale of locales) {
    const { prose, strings } = content.languages[locale];
    const { body } = prose.leaving ?? assert.fail();
    assert.ok(
      body.includes(strings['leave.button']),
      `${locale}: the page names the button as the button is named`,
    );
    assert.match(body, /Shift|Maj/);
    assert.match(body, /\b5\b|5秒/);
    assert.ok((body.match(/^- /gm)?.length ?? 0) >= 11);
  }
});
