// Leaving at once: by the link, by Shift three times, without a script, without a line, and back again.
import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import { locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { announced, leaveLink, openMyPage, wordsOf } from '../support/parts.ts';
import { expect, test } from '../support/test.ts';

const neutral = 'https://worldweather.wmo.int/**';

/** What a person who looks at the screen sees in its middle and in the tab, and how many parts of the page. */
interface Seen {
  title: string;
  middle: string;
  parts: number;
  colours: string[];
}

/** Answers for the neutral page; gives what is seen in the moment in which the page goes, before any other page can have come. */
async function weather(
  page: Page,
  { script = true } = {},
): Promise<{ going: () => Promise<Seen> }> {
  let tell: (seen: Seen) => void = () => undefined;
  const seen = new Promise<Seen>((done) => (tell = done));
  await page.route(neutral, async (route) => {
    // The other page comes when this one has been seen: so that no word of it is lost on the way.
    if (script) await seen;
    await route.fulfill({
      contentType: 'text/html',
      body: '<title>Weather</title><h1>Weather</h1>',
    });
  });
  if (!script) return { going: () => seen };
  await page.exposeFunction('goneNow', (moment: Seen) => tell(moment));
  await page.evaluate(watch);
  return { going: () => seen };
}
/** Runs in the page: reports as soon as the script that leaves has done its work. */
function watch(): void {
  new MutationObserver(() => {
    if (!document.documentElement.classList.contains('gone')) return;
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    const style = middle ? getComputedStyle(middle) : undefined;
    void (globalThis as unknown as { goneNow: (seen: Seen) => void }).goneNow({
      title: document.title.replace(/\u200b/g, ''),
      middle: middle?.textContent.trim() ?? '',
      parts: [...document.querySelectorAll('main, header, footer, dialog, body > section')].filter(
        (part) => part.getClientRects().length > 0,
      ).length,
      colours: [style?.backgroundColor ?? '', style?.color ?? ''],
    });
  }).observe(document.documentElement, { attributes: true, attributeFilter: ['class'] });
}
const shift = async (page: Page, ...keys: ('ShiftLeft' | 'ShiftRight')[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
test('it is seen on every page at every width, at 400 % zoom and far down the page, and covers nothing', async ({
  page,
}) => {
  await page.goto('/');
  for (const url of [
    '/',
    '/ru/what-is-it/',
    '/ar/help/',
    '/fr/help/us/',
    '/es/search/',
    '/en/404.html',
  ]) {
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
  'a click takes the page off the screen before the other one comes, clears the title, and puts the other in its place',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto('/en/');
    await page.goto('/en/what-is-it/');
    const { going } = await weather(page);
    await leaveLink(page).click();
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

test('what is asked of the neutral page does not say where the child was', async ({ page }) => {
  await page.goto('/en/help/');
  await weather(page);
  const asked = page.waitForRequest(neutral);
  await leaveLink(page).click();
  assert.equal((await (await asked).allHeaders()).referer, undefined);
});

test(
  'Shift three times does the same, left and right mixed, and says how many are left',
  { tag: '@engines' },
  async ({ open }) => {
    for (const [url, keys] of [
      ['/en/who-is-harmed/', ['ShiftLeft', 'ShiftRight', 'ShiftLeft']],
      ['/ar/help/', ['ShiftRight', 'ShiftRight', 'ShiftLeft']],
      ['/', ['ShiftLeft', 'ShiftLeft', 'ShiftLeft']],
    ] as const) {
      const page = await open(url);
      await weather(page);
      const { strings } = content.languages[url.startsWith('/ar') ? 'ar' : 'en'];
      await shift(page, keys[0]);
      await expect(announced(page)).toHaveText(strings['leave.twice']);
      await expect(leaveLink(page)).toHaveAttribute('data-left', '2');
      await shift(page, keys[1]);
      await expect(announced(page)).toHaveText(strings['leave.once']);
      await shift(page, keys[2]);
      await page.waitForURL(neutral);
      await page.context().close();
    }
  },
);

test('presses that lie more than five seconds apart do not count, and a screen reader hears that the count starts again', async ({
  open,
  origin,
}) => {
  const page = await open('/en/online/', {}, (fresh) => fresh.clock.install());
  await weather(page);
  await shift(page, 'ShiftLeft', 'ShiftRight');
  await page.clock.fastForward(4000);
  await expect(leaveLink(page), 'still within five seconds').toHaveAttribute('data-left', '1');
  await page.clock.fastForward(1500);
  await expect(leaveLink(page)).not.toHaveAttribute('data-left');
  await expect(announced(page)).toHaveText(content.languages.en.strings['leave.over']);
  await shift(page, 'ShiftLeft');
  await expect(leaveLink(page), 'the count starts again').toHaveAttribute('data-left', '2');
  assert.ok(page.url().startsWith(origin));
});

test('Shift in capital letters, in a way back with Tab, or held down, does not count', async ({
  page,
}) => {
  await page.goto('/en/online/');
  await weather(page);
  for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+Tab');
  for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+A');
  await page.keyboard.down('ShiftLeft');
  for (let i = 0; i < 4; i++) await page.keyboard.down('ShiftLeft');
  await expect(leaveLink(page)).not.toHaveAttribute('data-left');
  await page.keyboard.up('ShiftLeft');
  await expect(leaveLink(page), 'one long press is one').toHaveAttribute('data-left', '2');
  await page.keyboard.press('a');
  await expect(leaveLink(page), 'another key starts again').not.toHaveAttribute('data-left');
});

test('never while typing: in the field of the search Shift does nothing, and the link still leaves', async ({
  page,
  origin,
}) => {
  await page.goto('/en/search/');
  await weather(page);
  await page.locator('#query').focus();
  await shift(page, 'ShiftLeft', 'ShiftRight', 'ShiftLeft', 'ShiftRight');
  assert.ok(page.url().startsWith(origin));
  await expect(leaveLink(page)).not.toHaveAttribute('data-left');
  await leaveLink(page).click();
  await page.waitForURL(neutral);
});

test('Escape leaves nothing: it closes what is open', async ({ page, origin }) => {
  await page.goto('/en/online/');
  await weather(page);
  for (let i = 0; i < 5; i++) await page.keyboard.press('Escape');
  assert.ok(page.url().startsWith(origin));
});

test('with the panel "My page" over the page, both ways still work', async ({ open }) => {
  for (const way of ['link', 'keys'] as const) {
    const page = await open('/en/online/');
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
  await page.goto('/en/who-does-it/');
  await page.context().setOffline(true);
  const failed = page.waitForEvent('requestfailed', (request) =>
    request.url().startsWith('https://worldweather'),
  );
  await leaveLink(page).click();
  await failed;
  await page.waitForURL(/chrome-error/);
  assert.doesNotMatch(await page.content(), /traffick/i);
});

test('a child who practises comes back with Back: the page is itself again, with its title', async ({
  page,
}) => {
  await page.goto('/en/leaving/');
  await weather(page);
  const title = await page.title();
  await leaveLink(page).click();
  await page.waitForURL(neutral);
  await page.goBack();
  await page.waitForURL('**/en/leaving/');
  await expect(page).toHaveTitle(title);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a page that the browser kept in its memory is shown again, not blank, with its title', async ({
  page,
}) => {
  await page.goto('/en/online/');
  const title = await page.title();
  const { going } = await weather(page);
  // The other page is a place on this one, so that this one stays as a browser keeps it.
  await leaveLink(page).evaluate((link) => link.setAttribute('href', '#kept'));
  await leaveLink(page).click();
  assert.equal((await going()).parts, 0);
  await expect(page.getByRole('main')).toBeHidden();
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page).toHaveTitle(title);
});

test('the page about leaving says what the button cannot do, and what it says is what happens', () => {
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
