// Class mode as a teacher uses it: a clicker, a keyboard in any script, a finger, two screens, a stick, no script; and as it is seen from the back.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { locales } from '#languages/locales.ts';
import { violations } from '../support/axe.ts';
import { release } from '../support/site.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';

const sections = Object.keys(content.sections);
/** The slides of lessons: their scenes are those of the sections. */
const lessons = Object.keys(content.plans).map((id) => `plan/${id}`);
const deck = '/en/slides/what-is-it/';
const current = (page: Page) => page.locator('.s[aria-current]');
/** The ids of the slides with a number, in order. */
const ids = (page: Page): Promise<string[]> =>
  page.locator('.s:not(#breathe)').evaluateAll((slides) => slides.map(({ id }) => id));
const at = async (page: Page, id: string): Promise<void> => {
  assert.equal(await page.evaluate(() => location.hash || '#rules'), `#${id}`);
  assert.equal(await current(page).count(), 1);
  assert.equal(await current(page).getAttribute('id'), id);
};
/** A key as a keyboard of another language sends it: another letter from the same place. */
const foreign = (page: Page, key: string, code: string): Promise<void> =>
  page.evaluate(
    ([k, c]) =>
      void document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: k, code: c, bubbles: true, cancelable: true }),
      ),
    [key, code] as const,
  );

test(
  'a clicker or a keyboard goes on and back, to both ends, and never out',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto(deck);
    const all = await ids(page);
    await at(page, 'rules');
    for (const key of ['PageDown', 'ArrowRight', 'Space', 'ArrowDown'])
      await page.keyboard.press(key);
    await at(page, all[4] ?? '');
    for (const key of ['PageUp', 'ArrowLeft', 'Shift+Space', 'ArrowUp'])
      await page.keyboard.press(key);
    await at(page, 'rules');
    await page.keyboard.press('PageUp');
    await at(page, 'rules');
    await page.keyboard.press('End');
    await at(page, 'help');
    await page.keyboard.press('PageDown');
    await at(page, 'help');
    await page.keyboard.press('Home');
    await at(page, 'rules');
    // Of a row of slides nothing stays in the history: Back leaves in one step.
    assert.equal(await page.evaluate(() => history.length), 2);
  },
);

test('in Arabic the arrows change sides', async ({ page }) => {
  await page.goto('/ar/slides/online/');
  const all = await ids(page);
  await page.keyboard.press('ArrowLeft');
  await at(page, all[1] ?? '');
  await page.keyboard.press('ArrowRight');
  await at(page, 'rules');
});

test('the keys work with a Russian and an Arabic keyboard too, where they say other letters', async ({
  page,
}) => {
  await page.goto('/ru/slides/online/');
  for (const [black, notes, breathe] of [
    ['и', 'т', 'к'],
    ['لا', 'ى', 'ق'],
  ] as const) {
    await foreign(page, black, 'KeyB');
    assert.equal(await page.locator('[data-black]').count(), 1, black);
    await foreign(page, black, 'KeyB');
    assert.equal(await page.locator('[data-black]').count(), 0);
    await foreign(page, notes, 'KeyN');
    assert.equal(await page.locator('.notes').isVisible(), true, notes);
    await foreign(page, notes, 'KeyN');
    await foreign(page, breathe, 'KeyR');
    await at(page, 'breathe');
    await foreign(page, breathe, 'KeyR');
    await at(page, 'rules');
  }
  await foreign(page, 'ю', 'Period');
  assert.equal(await page.locator('[data-black]').count(), 1);
  await foreign(page, '٣', 'Digit3');
  await page.keyboard.press('Enter');
  await at(page, (await ids(page))[2] ?? '');
  assert.equal(await page.locator('[data-black]').count(), 0);
});

test('a number and Enter go to that slide; a number that is not there says so', async ({
  page,
}) => {
  await page.goto(deck);
  const all = await ids(page);
  await page.keyboard.type('12');
  assert.equal(await page.locator('.toast').textContent(), 'Go to slide 12');
  await page.keyboard.press('Enter');
  await at(page, all[11] ?? '');
  assert.equal(await page.locator('.bar__n').textContent(), `12 of ${all.length}`);
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('.toast').textContent(), 'There is no slide 99.');
  await at(page, all[11] ?? '');
  await page.keyboard.press('PageUp');
  assert.equal(await page.locator('.toast').textContent(), '', 'it goes with the next slide');
  await page.goto(`${deck}#4`);
  await page.reload();
  await at(page, all[3] ?? '');
});

test('what was said goes after a few seconds, and a number that was half typed with it', async ({
  open,
}) => {
  const page = await open(deck, {}, (fresh) => fresh.clock.install({ time: 0 }));
  await page.clock.pauseAt(3_600_000);
  await page.keyboard.press('5');
  assert.equal(await page.locator('.toast').textContent(), 'Go to slide 5');
  await page.clock.runFor(5100);
  assert.equal(await page.locator('.toast').textContent(), '');
  await page.keyboard.press('Enter');
  await at(page, 'rules');
  await page.keyboard.press('b');
  assert.equal(
    await page.locator('.toast').evaluate((line) => getComputedStyle(line).color),
    'rgb(153, 153, 153)',
  );
  await page.clock.runFor(5100);
  assert.equal(await page.locator('.toast').textContent(), '');
  assert.equal(await page.locator('[data-black]').count(), 1);
});

test('F5, which clickers send, fills the screen; a reload comes back to the same slide, and Escape never leaves the class', async ({
  page,
}) => {
  await page.goto(`${deck}#five-kinds-3`);
  await at(page, 'five-kinds-3');
  await page.keyboard.press('PageDown');
  await page.reload();
  await at(page, 'five-kinds-4');
  for (const _ of [1, 2, 3]) await page.keyboard.press('Escape');
  await at(page, 'five-kinds-4');
  // The keys themselves reload nothing: notes and the black screen stay, also where the line is cut, and in a field.
  await page.context().setOffline(true);
  await page.evaluate(() => {
    document.body.dataset.stays = '';
    addEventListener(
      'keydown',
      ({ defaultPrevented }) => (document.body.dataset.prevented = String(defaultPrevented)),
    );
  });
  const stays = async (...keys: string[]): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key);
      assert.equal(
        await page.locator('body[data-stays]').getAttribute('data-prevented'),
        'true',
        key,
      );
    }
  };
  await page.keyboard.press('n');
  await page.keyboard.press('b');
  await stays('Control+R', 'Control+Shift+R', 'Meta+R', 'F5');
  await page.waitForFunction(() => document.fullscreenElement !== null);
  // Pressed again it ends nothing: Escape does, which the clicker sends to stop.
  await stays('F5', 'Shift+F5', 'Control+F5');
  assert.equal(await page.evaluate(() => document.fullscreenElement !== null), true);
  await page.evaluate(() => document.exitFullscreen());
  await stays('Shift+F5');
  await page.waitForFunction(() => document.fullscreenElement !== null);
  assert.equal(await page.locator('[data-black][data-notes=on]').count(), 1);
  await at(page, 'five-kinds-4');
  // The key of R with a Russian keyboard; a layout in which that place prints is left alone.
  const taken = (key: string, code: string): Promise<boolean> =>
    page.evaluate(
      ([k, c]) =>
        !document.body.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: k,
            code: c,
            ctrlKey: true,
            bubbles: true,
            cancelable: true,
          }),
        ),
      [key, code] as const,
    );
  assert.deepEqual(
    [await taken('к', 'KeyR'), await taken('p', 'KeyR'), await taken('c', 'KeyC')],
    [true, false, false],
  );
  await page.keyboard.press('b');
  await page.keyboard.press('End');
  await page.locator('#help textarea').first().fill('116 111');
  await stays('F5', 'Control+R');
  assert.equal(await page.locator('#help textarea').first().inputValue(), '116 111');
});

test('an address without a slide opens none: “Go to the text” leads to the slide that is shown, and a half-written one to the first', async ({
  page,
}) => {
  await page.goto(`${deck}#one-in-three`);
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'one-in-three');
  await at(page, 'one-in-three');
  await page.reload();
  await at(page, 'one-in-three');
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('about:blank');
  await page.goto(`${deck}#%E0%A4%A`);
  assert.equal(await current(page).getAttribute('id'), 'rules');
  assert.deepEqual(errors, []);
});

test('B or . makes the screen black, and any of them or the next key brings the same slide back', async ({
  page,
}) => {
  await page.goto(`${deck}#one-in-three`);
  for (const [go, back] of [
    ['b', 'b'],
    ['.', '.'],
    ['b', 'PageDown'],
    ['.', 'PageUp'],
  ] as const) {
    await page.keyboard.press(go);
    assert.equal(
      await page.evaluate(
        () =>
          getComputedStyle(document.querySelector('class-mode') ?? document.body, '::after')
            .backgroundColor,
      ),
      'rgb(0, 0, 0)',
    );
    assert.match((await page.locator('.toast').textContent()) ?? '', /black/);
    await page.keyboard.press(back);
    assert.equal(await page.locator('[data-black]').count(), 0, back);
    await at(page, 'one-in-three');
  }
});

test('with a mouse alone the black screen goes with a click, and “Leave” works over it', async ({
  open,
}) => {
  const page = await open(deck, {}, (fresh) =>
    fresh.route(/^https:/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>weather</title>' }),
    ),
  );
  await page.locator('.bar [data-do=black]').click();
  assert.equal(await page.locator('[data-black]').count(), 1);
  await page.mouse.click(640, 400);
  assert.equal(await page.locator('[data-black]').count(), 0);
  await at(page, 'rules');
  await page.locator('.bar [data-do=black]').click();
  await page.locator('.leave').click();
  await page.waitForURL(content.leave.en);
});

test('R stops and breathes from anywhere and goes back there, after a reload too', async ({
  page,
}) => {
  await page.goto(`${deck}#five-kinds-2`);
  for (const back of ['r', 'PageDown', 'ArrowLeft']) {
    await page.keyboard.press('r');
    await at(page, 'breathe');
    assert.equal(await current(page).locator('li').count(), 5);
    if (back === 'PageDown') await page.reload();
    await page.keyboard.press(back);
    await at(page, 'five-kinds-2');
  }
});

test('a clicker opens the answer of a poll and then goes on; who comes back finds it closed', async ({
  page,
}) => {
  await page.goto(`${deck}#what-often-happens-poll`);
  const answer = current(page).locator('details');
  await page.keyboard.press('PageDown');
  assert.equal(await answer.evaluate((details) => (details as HTMLDetailsElement).open), true);
  await page.keyboard.press('PageDown');
  await at(page, 'what-is-exploitation');
  await page.keyboard.press('PageUp');
  await at(page, 'what-often-happens-poll');
  assert.equal(await answer.evaluate((details) => (details as HTMLDetailsElement).open), false);
  await answer.locator('summary').click();
  assert.equal(await current(page).locator('.s__answer p').isVisible(), true);
});

test('N shows the notes of the slide with its minutes and the next heading, beside a smaller slide', async ({
  open,
}) => {
  const page = await open(`${deck}#what-does-it-mean`, { viewport: { width: 1366, height: 768 } });
  const scene = content.languages.en.sections['what-is-it']?.scenes[1] ?? assert.fail();
  assert.equal(await page.locator('.notes').isVisible(), false);
  await page.keyboard.press('n');
  assert.deepEqual(await page.locator('[data-of]:visible li').allTextContents(), scene.notes);
  assert.match(
    await page.locator('.notes').innerText(),
    /About 2 minutes[\s\S]*Next: Talk about it/,
  );
  assert.equal(
    (await page.locator('.notes').innerText()).split('About 2 minutes').length,
    2,
    'the minutes stand there once',
  );
  const [slide, notes] = await Promise.all([
    current(page).boundingBox(),
    page.locator('.notes').boundingBox(),
  ]);
  assert.ok((slide?.x ?? 0) + (slide?.width ?? 0) <= (notes?.x ?? 0) + 1);
  assert.ok(
    await current(page).evaluate((shown) => shown.scrollHeight <= shown.clientHeight),
    'the smaller slide fits',
  );
  await page.keyboard.press('n');
  assert.equal(await page.locator('.notes').isVisible(), false);
});

test('? shows the keys, Escape closes the box, and links of the page are in it', async ({
  page,
}) => {
  await page.goto(deck);
  await page.keyboard.press('?');
  const box = page.getByRole('dialog');
  await box.waitFor();
  assert.equal(await box.locator('dt').count(), content.languages.en.teachIndex.class.keys.length);
  assert.deepEqual(
    await box
      .locator('.more li a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname)),
    [
      `${deck}short/`,
      '/en/what-is-it/',
      `${deck}notes/`,
      ...locales.map((locale) => `/${locale}/slides/what-is-it/`),
    ].map((folder) => `${folder}index.html`),
  );
  await page.keyboard.press('Escape');
  await box.waitFor({ state: 'hidden' });
  await at(page, 'rules');
});

test('F and its button fill the screen', async ({ page }) => {
  await page.goto(deck);
  await page.keyboard.press('f');
  await page.waitForFunction(() => document.fullscreenElement !== null);
  assert.equal(await page.locator('.bar__full').textContent(), 'Leave full screen');
  await page.keyboard.press('f');
  await page.waitForFunction(() => document.fullscreenElement === null);
});

test('in an old Safari the screen is filled by another name; where nothing can fill it, nothing says so', async ({
  open,
}) => {
  const old = await open(deck, {}, (fresh) =>
    fresh.addInitScript(
      () => void delete (Element.prototype as Partial<Element>).requestFullscreen,
    ),
  );
  await old.keyboard.press('f');
  await old.waitForFunction(() => document.fullscreenElement !== null);
  await old.context().close();
  const phone = await open(deck, {}, (fresh) =>
    fresh.addInitScript(() => {
      for (const name of [
        'requestFullscreen',
        'webkitRequestFullscreen',
        'webkitRequestFullScreen',
      ])
        Reflect.deleteProperty(Element.prototype, name);
    }),
  );
  const errors: string[] = [];
  phone.on('pageerror', ({ message }) => errors.push(message));
  assert.equal(await phone.locator('.bar [data-do=full]').isVisible(), false);
  await phone.keyboard.press('f');
  await phone.keyboard.press('?');
  await phone.getByRole('dialog').waitFor();
  assert.ok(!(await phone.locator('.keys dt:visible').allTextContents()).includes('F'));
  assert.deepEqual(errors, []);
});

for (const [where, address] of [
  ['from a server', deck],
  ['from a stick', pathToFileURL(join(release, 'en/slides/what-is-it/index.html')).href],
] as const)
  test(`W opens a second window ${where}: notes, the next slide and a clock, in step both ways`, async ({
    browser,
  }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${address}#what-does-it-mean`);
    const [second] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('w')]);
    await second.waitForSelector('[data-state=second]', { state: 'attached' });
    await at(second, 'what-does-it-mean');
    assert.match((await second.locator('.notes__clock').textContent()) ?? '', /\d{1,2}:\d{2}/);
    assert.equal(await second.locator('[data-next]').getAttribute('id'), 'what-does-it-mean-talk');
    assert.ok(await second.locator('.notes li:visible').count());
    await page.keyboard.press('PageDown');
    await second.waitForFunction(() => location.hash === '#what-does-it-mean-talk');
    await second.keyboard.press('PageDown');
    await page.waitForFunction(() => location.hash === '#one-in-three');
    await second.keyboard.press('b');
    await page.waitForSelector('[data-black]', { state: 'attached' });
    await second.keyboard.press('b');
    await page.waitForSelector('class-mode:not([data-black])', { state: 'attached' });
    await second
      .evaluate(() => {
        document.body.dataset.raised = '0';
        globalThis.focus = () => void (document.body.dataset.raised = '1');
      })
      .catch(() => undefined);
    if (where === 'from a server') {
      await page.keyboard.press('w');
      await second.waitForSelector('body[data-raised="1"]');
    }
    await page.reload();
    await page.keyboard.press('End');
    await second.waitForFunction(() => location.hash === '#help');
    await page.close();
    await second.locator('.notes__own', { hasText: 'The slides are closed' }).waitFor();
    await context.close();
  });

test('the same slides in two tabs: the window with notes follows the tab that opened it, and the other one keeps its slide', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const listen = (): void => {
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    addEventListener('message', ({ data }) => told.push(data));
  };
  await context.addInitScript(listen);
  const told = (of: Page, what: 'ask' | 'at'): Promise<number> =>
    of.evaluate(
      (key) =>
        (globalThis as unknown as { told: object[] }).told.filter((one) => key in one).length,
      what,
    );
  const [page, other] = [await context.newPage(), await context.newPage()];
  await other.goto(`${deck}#five-kinds`);
  await page.goto(`${deck}#one-in-three`);
  const [second] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('w')]);
  await second.waitForSelector('[data-state=second]', { state: 'attached' });
  // A page that is written into a window begins without what listened there.
  await second.evaluate(listen);
  /** The second window has looked at the first so many times more, and was answered. */
  const looks = async (times: number): Promise<void> => {
    const [asked, answered] = [await told(page, 'ask'), await told(second, 'at')];
    await page.waitForFunction(
      (n) =>
        (globalThis as unknown as { told: object[] }).told.filter((one) => 'ask' in one).length >=
        n,
      asked + times,
    );
    await second.waitForFunction(
      (n) =>
        (globalThis as unknown as { told: object[] }).told.filter((one) => 'at' in one).length >= n,
      answered + times,
    );
  };
  await looks(2);
  for (const [tab, id] of [
    [page, 'one-in-three'],
    [second, 'one-in-three'],
    [other, 'five-kinds'],
  ] as const)
    await at(tab, id);
  await other.keyboard.press('PageUp');
  await second.keyboard.press('PageDown');
  await page.waitForFunction(() => location.hash === '#one-in-three-talk');
  await looks(1);
  for (const [tab, id] of [
    [page, 'one-in-three-talk'],
    [second, 'one-in-three-talk'],
  ] as const)
    await at(tab, id);
  const kept = await other.evaluate(() => location.hash);
  assert.notEqual(kept, '#one-in-three-talk');
  // An answer that was opened over there is not told back.
  await page.evaluate(() => void (location.hash = 'what-often-happens-poll'));
  await second.waitForFunction(() => location.hash === '#what-often-happens-poll');
  const before = await told(page, 'at');
  await page.keyboard.press('PageDown');
  await second.waitForFunction(
    () => document.querySelector<HTMLDetailsElement>('[aria-current] details')?.open,
  );
  await looks(1);
  assert.equal(await told(page, 'at'), before, 'the second window repeats nothing');
  // Where the tab that opened it has gone, the window finds the other one.
  await page.close();
  await second.waitForFunction((hash) => location.hash === hash, kept);
  await context.close();
});

test('in the second window nothing of this slide or of the next is cut off', async ({ open }) => {
  const page = await open('/', { viewport: { width: 1100, height: 720 } });
  for (const locale of ['en', 'ru', 'ar'] as const)
    for (const section of [...sections, ...lessons]) {
      await page.goto(`/${locale}/slides/${section}/?notes#rules`);
      await page.evaluate(() => document.fonts.ready);
      const wrong = await page.evaluate(async () => {
        const found: string[] = [];
        for (const slide of document.querySelectorAll<HTMLElement>('.s')) {
          location.hash = slide.id;
          while (!slide.hasAttribute('aria-current'))
            await new Promise((done) => addEventListener('hashchange', done, { once: true }));
          slide.querySelectorAll('details').forEach((details) => (details.open = true));
          if (slide.querySelector('details')) await new Promise(requestAnimationFrame);
          for (const shown of document.querySelectorAll<HTMLElement>(
            '.s[aria-current], .s[data-next]',
          )) {
            const frame = shown.getBoundingClientRect();
            for (const part of shown.querySelectorAll('*')) {
              const { top, bottom, left, right, width } = part.getBoundingClientRect();
              if (
                width &&
                !part.matches('details:not([open]) > p') &&
                (top < frame.top ||
                  bottom > frame.bottom ||
                  left < frame.left ||
                  right > frame.right)
              )
                found.push(
                  `#${shown.id}${shown === slide ? '' : ' (next)'} ${part.tagName} "${part.textContent.slice(0, 30)}"`,
                );
            }
          }
        }
        return found;
      });
      assert.deepEqual(wrong, [], `/${locale}/slides/${section}/`);
    }
});

test('a page that was made larger has larger words, and scrolls: with a finger, and with the keys before they go on', async ({
  open,
}) => {
  // What a browser does at 200 and 400 per cent: fewer and larger pixels.
  const sizes: Record<string, number>[] = [];
  for (const [width, height, deviceScaleFactor] of [
    [1366, 768, 1],
    [683, 384, 2],
    [342, 192, 4],
    [844, 390, 3],
  ] as const) {
    const page = await open(`/ru/slides/what-is-it/#five-kinds-2`, {
      viewport: { width, height },
      deviceScaleFactor,
    });
    sizes.push(
      await current(page).evaluate(
        (slide, by) =>
          Object.fromEntries(
            ['h2', '.s__p', '.s__helps'].map((part) => [
              part,
              parseFloat(getComputedStyle(slide.querySelector(part) ?? slide).fontSize) * by,
            ]),
          ),
        deviceScaleFactor,
      ),
    );
    const [bar, leave] = [
      await page.locator('.bar').boundingBox(),
      await page.locator('.leave').boundingBox(),
    ];
    assert.ok(bar && leave && bar.y + bar.height <= height && leave.y >= 0);
    for (const part of await page.locator('.bar .sb:visible').all()) {
      const box = await part.boundingBox();
      assert.ok(
        box && box.x >= 0 && box.x + box.width <= width && box.width >= 40 && box.height >= 44,
        `${width}: ${await part.getAttribute('data-do')} ${JSON.stringify(box)}`,
      );
    }
    if (height < 768) {
      assert.ok(
        await current(page).evaluate(
          (slide) =>
            slide.scrollHeight > slide.clientHeight &&
            slide.scrollWidth <= slide.clientWidth &&
            getComputedStyle(slide).overflowY === 'auto',
        ),
        `${width}: a slide scrolls, and not sideways`,
      );
      await page.keyboard.press('PageDown');
      await at(page, 'five-kinds-2');
      assert.ok(await current(page).evaluate((slide) => slide.scrollTop > 0));
      for (let i = 0; i < 20 && (await current(page).getAttribute('id')) === 'five-kinds-2'; i++)
        await page.keyboard.press('PageDown');
      await at(page, 'five-kinds-3');
      await page.keyboard.press('n');
      const notes = await page.locator('.notes').boundingBox();
      assert.equal(notes?.width, width, 'notes take the place of the slide');
    }
    await page.context().close();
  }
  const [usual = {}, twice = {}, fourTimes = {}] = sizes;
  for (const part of Object.keys(usual))
    assert.ok(
      (twice[part] ?? 0) > (usual[part] ?? 0) && (fourTimes[part] ?? 0) > (twice[part] ?? 0),
      `${part}: ${sizes.map((size) => size[part]).join(', ')}`,
    );
});

test('a finger goes on and back, the other way round in Arabic', async ({ open }) => {
  for (const [url, way] of [
    [deck, -1],
    ['/ar/slides/what-is-it/', 1],
  ] as const) {
    const page = await open(url, { hasTouch: true, viewport: { width: 390, height: 800 } });
    const all = await ids(page);
    const touch = await page.context().newCDPSession(page);
    const swipe = async (by: number): Promise<void> => {
      await touch.send('Input.dispatchTouchEvent', {
        type: 'touchStart',
        touchPoints: [{ x: 195, y: 400 }],
      });
      await touch.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: [{ x: 195 + by, y: 404 }],
      });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(120 * way);
    await at(page, all[1] ?? '');
    await swipe(-120 * way);
    await at(page, 'rules');
    // On a page that two fingers made larger, one finger moves the page.
    await touch.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    await page.waitForFunction(() => visualViewport?.scale === 2);
    await swipe(120 * way);
    await at(page, 'rules');
    await touch.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
    assert.ok(
      await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      'nothing to scroll sideways',
    );
    await page.context().close();
  }
});

test('the bar goes after three seconds without a move, and returns with one; with the keyboard it is never hidden', async ({
  open,
}) => {
  const page = await open(deck, {}, (fresh) => fresh.clock.install({ time: 0 }));
  await page.clock.pauseAt(3_600_000);
  const seen = (): Promise<string> =>
    page.locator('.bar').evaluate((bar) => {
      bar.style.transition = 'none';
      return getComputedStyle(bar).opacity;
    });
  assert.equal(await seen(), '0');
  await page.mouse.move(200, 200);
  assert.equal(await seen(), '1');
  await page.clock.runFor(2900);
  assert.equal(await seen(), '1');
  await page.clock.runFor(200);
  assert.equal(await seen(), '0');
  await page.keyboard.press('PageDown');
  assert.equal(await seen(), '0', 'a clicker does not bring it');
  await page.mouse.move(300, 300);
  assert.equal(await seen(), '1');
  await page.clock.runFor(3100);
  await page.locator('.bar [data-do=next]').focus();
  await page.clock.runFor(3100);
  assert.equal(await seen(), '1', 'the focus is in it');
});

test('with the keyboard: leave comes first, then the text, then the bar; Space presses the button that has the focus', async ({
  page,
}) => {
  await page.goto(deck);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.className), 'leave');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.className), 'skip');
  await page.locator('.bar [data-do=next]').focus();
  await page.keyboard.press('Space');
  await at(page, (await ids(page))[1] ?? '');
  assert.equal(
    await page.evaluate(() => (document.activeElement as HTMLElement).dataset.do),
    'next',
  );
  assert.match((await page.locator('#said').textContent()) ?? '', /A crime against children 2 of/);
  // Focus inside a slide moves with the slide.
  await page.goto(`${deck}#what-often-happens-poll`);
  await page.locator('#what-often-happens-poll summary').focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'what-is-exploitation');
  // A click leaves Space to the slides.
  await page.locator('.bar [data-do=black]').click();
  await page.keyboard.press('Space');
  assert.equal(await page.locator('[data-black]').count(), 0);
  await page.keyboard.press('Space');
  await at(page, 'what-is-exploitation-talk');
});

test('Shift three times does nothing in class; the link leaves at once, and nothing of the class stays behind it', async ({
  open,
}) => {
  const page = await open(deck, {}, (fresh) =>
    fresh.route(/^https:/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>weather</title>' }),
    ),
  );
  for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
  await at(page, 'rules');
  await page.keyboard.press('PageDown');
  assert.equal(await page.locator('.leave').isVisible(), true);
  await page.locator('.leave').click();
  await page.waitForURL(content.leave.en);
  assert.equal(await page.evaluate(() => history.length), 2);
});

test('the number of the helpline can be written on the last slide: keys are letters there, those of a clicker too, until Enter or Escape', async ({
  page,
}) => {
  await page.goto(`${deck}#help`);
  const field = page.locator('#help textarea').first();
  for (const attribute of ['autocomplete', 'autocorrect', 'spellcheck', 'writingsuggestions'])
    assert.ok(/off|false/.test((await field.getAttribute(attribute)) ?? ''), attribute);
  await field.click();
  await field.pressSequentially('116 b n');
  for (const end of ['Enter', 'Escape']) {
    await field.focus();
    for (const key of ['PageUp', 'PageDown', 'Home', 'End', 'ArrowLeft', '?'])
      await page.keyboard.press(key);
    await at(page, 'help');
    await page.keyboard.press(end);
    await page.keyboard.press('b');
    assert.equal(await page.locator('[data-black]').count(), 1, `after ${end} a key is a key`);
    await page.keyboard.press('b');
  }
  assert.match(await field.inputValue(), /^116 b \?{0,2}n\?{0,2}$/);
  await page.keyboard.press('PageUp');
  await at(page, (await ids(page)).at(-2) ?? '');
});

test('the good news stands under help, and its address leads there; a long number and a long name have room, in every language', async ({
  open,
}) => {
  for (const locale of locales) {
    const page = await open(`/${locale}/slides/children-lead/#hope`, {
      viewport: { width: 1024, height: 768 },
    });
    assert.equal(await current(page).getAttribute('id'), 'help');
    assert.equal(await page.locator('#help #hope a').isVisible(), true);
    for (const [i, text] of [
      '8 800 2000 122',
      'Ms Achieng, room 4, beside the library, from 10 to 12 and after school',
    ].entries()) {
      const field = page.locator('#help textarea').nth(i);
      await field.fill(text);
      assert.ok(
        await field.evaluate(
          (line) =>
            line.scrollWidth <= line.clientWidth && line.scrollHeight <= line.clientHeight + 1,
        ),
        `${locale}: "${text}" is cut off`,
      );
    }
    assert.ok(
      await current(page).evaluate(
        (slide) =>
          slide.scrollHeight <= slide.clientHeight && slide.scrollWidth <= slide.clientWidth,
      ),
      `${locale}: with both lines the slide fits`,
    );
    await page.context().close();
  }
});

test('without a script it is a page of screens to scroll through, with the text of every slide and no notes', async ({
  open,
}) => {
  const page = await open('/fr/slides/online/', { javaScriptEnabled: false });
  for (const slide of await page.locator('.s').all()) assert.equal(await slide.isVisible(), true);
  assert.equal(await page.locator('.scroll').isVisible(), true);
  for (const hidden of ['.bar', '.notes', '.keys:not(.country)', '.country', '.toast'])
    assert.equal(await page.locator(hidden).isVisible(), false, hidden);
  const tops = await page
    .locator('.s')
    .evaluateAll((slides) =>
      slides.map((slide) => [
        slide.getBoundingClientRect().height >= innerHeight,
        document.documentElement.scrollWidth <= innerWidth,
      ]),
    );
  assert.ok(tops.length > 0 && tops.every(([tall, narrow]) => tall && narrow));
});

test('it works from a stick: pictures, keys and the place in the address, and every address is relative', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(pathToFileURL(join(release, 'ru/slides/promises/index.html')).href);
  await page.keyboard.press('PageDown');
  await at(page, 'whose-job-is-it');
  assert.ok(
    await current(page)
      .locator('img')
      .evaluate(async (image) => {
        await (image as HTMLImageElement).decode();
        return (image as HTMLImageElement).naturalWidth > 0;
      }),
  );
  await page.reload();
  await at(page, 'whose-job-is-it');
  assert.ok(
    (await page.locator('.bar a').evaluate((link) => (link as HTMLAnchorElement).href)).endsWith(
      '/ru/promises/index.html',
    ),
  );
  await page.keyboard.press('?');
  await page.locator('.more a[href*="notes"]').click();
  await page.waitForURL(/notes\/index\.html$/);
  await page.evaluate(() => (globalThis.print = () => void (document.body.dataset.printed = '')));
  await page.locator('[data-print]').click();
  assert.equal(
    await page.locator('body[data-printed]').count(),
    1,
    'the notes can be printed with a button',
  );
  assert.deepEqual(errors, []);
  await context.close();
});

test('once it is open nothing more is asked for: the lesson goes on when the line is cut', async ({
  page,
}) => {
  await page.goto('/es/slides/who-is-harmed/');
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  // The browser looks for the little picture of the tab again by itself.
  page.on(
    'request',
    (request) => request.url().endsWith('favicon.svg') || asked.push(request.url()),
  );
  await page.context().setOffline(true);
  for (const id of await ids(page)) {
    await page.evaluate((name) => void (location.hash = name), id);
    await page.waitForSelector(`[id="${id}"][aria-current]`);
    assert.ok(
      await current(page)
        .locator('img')
        .evaluateAll((images) =>
          images.every(
            (image) =>
              (image as HTMLImageElement).complete && (image as HTMLImageElement).naturalWidth > 0,
          ),
        ),
      id,
    );
  }
  assert.deepEqual(asked, []);
  assert.deepEqual(
    await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]),
    ['', 0, 0, 0],
  );
});

for (const [width, height] of [
  [1920, 1080],
  [1024, 768],
  [1366, 768],
] as const)
  test(`every slide of every language fits ${width} x ${height}, and is read from the back: words of 28 px, headings over 56`, async ({
    open,
    outlines,
  }) => {
    // A laptop's screen is no projector: there it must fit, and words may be smaller.
    const projected = height !== 768 || width === 1024;
    const page = await open('/', { viewport: { width, height } });
    for (const locale of locales)
      for (const section of [...sections, ...lessons])
        // The short route has slides of the long one.
        for (const part of section === 'online' ? ['', 'short/'] : ['']) {
          await page.goto(`${outlines}/${locale}/slides/${section}/${part}`);
          await page.evaluate(() => document.fonts.ready);
          const wrong = await page.evaluate(
            async ([wide, high, least, seen]) => {
              const found: string[] = [];
              const base =
                high - (document.querySelector('.bar')?.getBoundingClientRect().height ?? 0);
              const head = Math.max(
                ...[...document.querySelectorAll('.leave, .part')].map(
                  (part) => part.getBoundingClientRect().bottom,
                ),
              );
              for (const slide of document.querySelectorAll<HTMLElement>('.s')) {
                if (seen && slide.matches('.s--scene:not(.s--task, .s--story), #breathe')) continue;
                location.hash = slide.id;
                while (!slide.hasAttribute('aria-current'))
                  await new Promise((done) => addEventListener('hashchange', done, { once: true }));
                slide.querySelectorAll('details').forEach((details) => (details.open = true));
                if (slide.querySelector('details')) await new Promise(requestAnimationFrame);
                for (const part of slide.querySelectorAll<HTMLElement>('*')) {
                  const { top, bottom, left, right, width: w } = part.getBoundingClientRect();
                  if (!w) continue;
                  const { fontSize, display } = getComputedStyle(part);
                  const name = `#${slide.id} ${part.tagName} "${part.textContent.slice(0, 30)}"`;
                  if (
                    top < head - 1 ||
                    bottom > base + 1 ||
                    left < 0 ||
                    right > wide ||
                    (part instanceof HTMLElement &&
                      display !== 'inline' &&
                      part.scrollWidth > part.clientWidth + 1)
                  )
                    found.push(
                      `${name} is cut off: ${[top, bottom, left, right].map(Math.round).join(' ')}`,
                    );
                  const words = [...part.childNodes].some(
                    (node) => node.nodeType === 3 && node.textContent?.trim(),
                  );
                  if (least && words && parseFloat(fontSize) < (part.tagName === 'H2' ? 56.01 : 28))
                    found.push(`${name} has ${fontSize}`);
                }
              }
              for (const part of document.querySelectorAll('.part'))
                if (least && parseFloat(getComputedStyle(part).fontSize) < 28)
                  found.push('the name of the part is small');
              for (const part of document.querySelectorAll('.bar *'))
                if (parseFloat(getComputedStyle(part).fontSize) < 16)
                  found.push(`${part.className} in the bar is small`);
              return found;
            },
            [width, height, projected, lessons.includes(section)] as const,
          );
          assert.deepEqual(wrong, [], `/${locale}/slides/${section}/${part}`);
        }
  });

test('axe finds nothing to mend on any slide, with notes, keys and the second window, by day and by night', async ({
  open,
}) => {
  const page = await open('/', { bypassCSP: true, viewport: { width: 1366, height: 768 } });
  /** Under a box, axe cannot judge a contrast: `covered`. */
  const check = async (where: string, only?: string[], covered = false): Promise<void> =>
    assert.deepEqual(await violations(page, { only, covered }), [], where);
  // Each section has its colours, Arabic is turned round; the strictest contrast says what the lesser would.
  const contrast = ['color-contrast-enhanced'];
  for (const [locale, some] of [
    ['en', [...sections, 'plan/40-signs-and-plan-11-14']],
    ['ar', ['what-is-it', 'online', 'plan/3x40-2-tricks-online-story']],
  ] as const)
    for (const section of some) {
      await page.goto(`/${locale}/slides/${section}/`);
      // axe cannot judge text over a drawing that lies behind it, on a tile of paper fibres, in a bar that is going, or in lines so close that the boxes of their letters touch.
      await page.addStyleTag({
        content:
          '.bar { opacity: 1 !important; transition: none !important; } .ground { display: none !important; } *, ::before, ::after { background-image: none !important; } .s--help :is(li, p) { line-height: 1.8 !important; }',
      });
      for (const id of [
        'rules',
        ...(await page.locator('.s').evaluateAll((slides) => slides.map((slide) => slide.id))),
      ]) {
        await page.evaluate((name) => void (location.hash = name), id);
        await page.waitForSelector(`[id="${id}"][aria-current]`);
        await page.emulateMedia({ colorScheme: 'light' });
        await check(
          `${locale} ${section} ${id}`,
          section === 'what-is-it' && locale === 'en' ? undefined : contrast,
        );
        await page.emulateMedia({ colorScheme: 'dark' });
        await check(`${locale} ${section} ${id} by night`, contrast);
      }
      await page.emulateMedia({ colorScheme: 'light' });
      await page.keyboard.press('n');
      await check(`${locale} with notes`);
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      await check(`${locale} with the keys`, undefined, true);
      await page.goto(`/${locale}/slides/${section}/?notes#rules`);
      await check(`${locale} second window`, [
        'aria-allowed-attr',
        'button-name',
        'link-name',
        'list',
        'region',
        'heading-order',
        'duplicate-id',
        'landmark-unique',
      ]);
      await page.goto(`/${locale}/slides/${section}/notes/`);
      await page.addStyleTag({ content: '* { background-image: none !important; }' });
      await check(`${locale} notes to print`);
    }
});

test('on paper: a slide a sheet, lying, on A4 and Letter, and under the last where the words come from', async ({
  open,
}) => {
  for (const locale of ['en', 'ar', 'zh'] as const) {
    const page = await open(`/${locale}/slides/what-is-it/`);
    const headings = await page.locator('.s h2').allTextContents();
    // The outline has no space where a line breaks, joined letters, and Arabic words from left to right: the letters are compared, not their order.
    const letters = (text: string): string =>
      [...text.normalize('NFKC').replace(/\s/g, '')].sort().join('');
    for (const [format, landscape] of [
      ['A4', false],
      ['A4', true],
      ['Letter', false],
      ['Letter', true],
    ] as const) {
      const pdf = await getDocumentProxy(
        new Uint8Array(
          await page.pdf({
            preferCSSPageSize: true,
            outline: true,
            tagged: true,
            format,
            landscape,
          }),
        ),
      );
      const outline = await pdf.getOutline();
      const places = await Promise.all(
        outline.map(async ({ dest }) =>
          pdf.getPageIndex(
            (Array.isArray(dest)
              ? dest
              : ((await pdf.getDestination(dest ?? '')) ?? []))[0] as Parameters<
              typeof pdf.getPageIndex
            >[0],
          ),
        ),
      );
      const where = `${locale} ${format}${landscape ? ' lying' : ''}`;
      assert.equal(pdf.numPages, headings.length, where);
      assert.deepEqual(
        outline.map(({ title }) => letters(title)),
        headings.map(letters),
        where,
      );
      assert.deepEqual(
        places,
        headings.map((_, i) => i),
        `${where}: each sheet has its own heading`,
      );
      const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
      assert.ok(width > height, where);
      const last = await (await pdf.getPage(pdf.numPages)).getTextContent();
      if (locale === 'en')
        for (const words of ['The facts on this site', 'Nobody outside'])
          assert.ok(
            last.items.some((item) => 'str' in item && item.str.startsWith(words)),
            `${where}: ${words}`,
          );
    }
    await page.context().close();
  }
});

test('on paper nothing of a slide lies over another', async ({ open }) => {
  // The inside of a lying sheet, the narrower one: Letter.
  const page = await open('/', { viewport: { width: 979, height: 718 } });
  await page.emulateMedia({ media: 'print' });
  for (const locale of locales)
    for (const section of [...sections, ...lessons]) {
      await page.goto(`/${locale}/slides/${section}/`);
      await page.evaluate(() => document.fonts.ready);
      const over = await page.locator('.s').evaluateAll((slides) =>
        slides
          .filter((slide) =>
            [...slide.querySelectorAll('*')].some((part) => {
              const [frame, { top, bottom, height }] = [
                slide.getBoundingClientRect(),
                part.getBoundingClientRect(),
              ];
              return height && (top < frame.top - 1 || bottom > frame.bottom + 1);
            }),
          )
          .map(({ id }) => id),
      );
      assert.deepEqual(over, [], `${locale} ${section}`);
    }
});

test('the notes are on a few sheets, standing, without anything to press', async ({ open }) => {
  for (const locale of ['en', 'ar', 'ru'] as const) {
    const page = await open(`/${locale}/slides/who-does-it/notes/`);
    const { numPages } = await getDocumentProxy(
      new Uint8Array(await page.pdf({ preferCSSPageSize: true })),
    );
    assert.ok(numPages <= 4, `${locale}: notes on ${numPages} sheets`);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.leave', '.acts'])
      assert.equal(await page.locator(part).isVisible(), false, part);
    await page.context().close();
  }
});
