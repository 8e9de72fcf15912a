// A lesson with its own slides, as a teacher uses it: stop and breathe in its turn, the two lines of the help slide, the line that is cut, and messages from nobody we know.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { locales } from '#languages/locales.ts';
import { release } from '../support/site.ts';
import { content } from '../support/content.ts';
import {
  choose,
  currentSlide,
  leaveLink,
  openMyPage,
  slideBar,
  slideCount,
  slideNotes,
  slides,
  wordsOf,
} from '../support/parts.ts';
import { expect, test } from '../support/test.ts';

const lesson = '/en/slides/plan/40-who-can-help-8-10/';
const ids = (page: Page): Promise<string[]> =>
  slides(page).evaluateAll((all) => all.map(({ id }) => id));
/** Waits for a slide: a place within the page is shown when the browser tells of it, after the address has changed. */
const at = (page: Page, id: string): Promise<void> =>
  page.locator(`main > section[aria-current][id="${id}"]`).waitFor();
/** The button for a country on the help slide, and the box with the list that it opens. */
const chooseCountry = (page: Page) =>
  slideBar(page).getByRole('button', { name: wordsOf(page)['slides.country'] });
const countries = (page: Page) =>
  page.getByRole('dialog', { name: wordsOf(page)['slides.country'] });
const errorsOf = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
};

test('a teacher opens the lesson from its plan, and a clicker goes through it in the order of the plan, to the end and back', async ({
  page,
}) => {
  await page.goto('/en/teach/40-who-can-help-8-10/');
  await page.getByRole('link', { name: wordsOf(page)['lesson.start'] }).click();
  await page.waitForURL(`**${lesson}`);
  const all = await ids(page);
  await expect(slideCount(page)).toHaveText(`1 of ${all.length}`);
  for (const [i, id] of all.entries()) {
    await at(page, id);
    await expect(slideCount(page)).toHaveText(`${i + 1} of ${all.length}`);
    await page.keyboard.press('PageDown');
  }
  await at(page, 'help');
  for (const id of all.toReversed()) {
    await at(page, id);
    await page.keyboard.press('PageUp');
  }
  // The number that the plan prints beside a step.
  await page.goto('/en/teach/40-who-can-help-8-10/');
  const chip = page.getByRole('main').locator('a[href*="/slides/"][href*="#"]').nth(4);
  const number = (await chip.locator('b').textContent())?.split('–')[0] ?? '';
  const hash = ((await chip.getAttribute('href')) ?? '').split('#')[1] ?? '';
  await page.goto(lesson);
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
  await at(page, hash);
});

test('stop and breathe stands in its turn; called from elsewhere, it goes back there', async ({
  page,
}) => {
  await page.goto(lesson);
  const all = await ids(page);
  const [before = '', after = ''] = [
    all[all.indexOf('breathe') - 1],
    all[all.indexOf('breathe') + 1],
  ];
  await page.goto(`${lesson}#${before}`);
  await at(page, before);
  for (const on of ['PageDown', 'r']) {
    await page.keyboard.press('PageDown');
    await at(page, 'breathe');
    await page.reload();
    await at(page, 'breathe');
    await expect(slideCount(page)).toHaveText(`${all.indexOf('breathe') + 1} of ${all.length}`);
    await page.keyboard.press(on);
    await at(page, after);
    await page.keyboard.press('PageUp');
    await at(page, 'breathe');
    await page.keyboard.press('PageUp');
    await at(page, before);
  }
  // Called: from the second slide, and after a reload too.
  for (const back of ['r', 'PageDown', 'PageUp']) {
    await page.evaluate((id) => void (location.hash = id), all[1] ?? '');
    await page.waitForSelector(`[id="${all[1] ?? ''}"][aria-current]`);
    await page.keyboard.press('r');
    await at(page, 'breathe');
    await expect(slideCount(page)).toHaveText(`2 of ${all.length}`);
    if (back === 'r') await page.reload();
    await page.keyboard.press(back);
    await at(page, all[1] ?? '');
  }
});

test('the notes of a lesson say what its plan says, and the story that is read aloud', async ({
  open,
}) => {
  const page = await open(`${lesson}#step-6`, { viewport: { width: 1366, height: 768 } });
  await page.keyboard.press('n');
  const { steps, story } = content.languages.en.plans['40-who-can-help-8-10'] ?? assert.fail();
  const notes = (await slideNotes(page).innerText()).replace(/\s+/g, ' ');
  for (const text of [
    steps[5]?.do ?? '?',
    ...(steps[5]?.ask ?? []),
    story?.title ?? '?',
    '[Stop 1]',
  ])
    assert.ok(notes.includes(text), text);
  assert.ok(await slideNotes(page).evaluate((box) => box.scrollWidth <= box.clientWidth));
});

test('what is written on the help slide stays for the visit: after F5, in every deck, beside what is set on “My page”, and goes with “Leave”', async ({
  open,
}) => {
  const page = await open(`${lesson}#help`, {}, (fresh) =>
    fresh.route(/^https:/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>weather</title>' }),
    ),
  );
  const fields = page.locator('#help textarea');
  const lines = async (): Promise<string[]> => [
    await fields.nth(0).inputValue(),
    await fields.nth(1).inputValue(),
  ];
  const written = ['Call 116 & “set-page-black” 100 %', 'Ms Achieng, room 4 · Амина · أمينة'];
  for (const [i, text] of written.entries()) await fields.nth(i).fill(text);
  await page.reload();
  assert.deepEqual(await lines(), written);
  await page.goto('/fr/slides/online/#help');
  assert.deepEqual(await lines(), written);
  // Another page is not dressed by it, and its choices lie beside it.
  await page.goto('/en/online/');
  assert.equal(
    await page.evaluate(() => document.documentElement.className.includes('set-')),
    false,
  );
  await openMyPage(page);
  await choose(page, 'set-page-black');
  await page.waitForFunction(() => document.documentElement.classList.contains('set-page-black'));
  await page.goto('/en/slides/online/#help');
  assert.deepEqual(await lines(), written);
  await fields.nth(1).fill('');
  await page.goto('/en/online/');
  assert.equal(
    await page.evaluate(() => document.documentElement.classList.contains('set-page-black')),
    true,
    '“My page” stays too',
  );
  await page.goto(`${lesson}#help`);
  assert.deepEqual(await lines(), [written[0], '']);
  assert.deepEqual(
    await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]),
    ['', 0, 0, 0],
  );
  // A new visit knows nothing of it.
  const other = await page.context().newPage();
  await other.goto(`${lesson}#help`);
  await expect(other.locator('#help textarea').first()).toHaveValue('');
  // Nor does the page that “Leave” opens: from the slides, and from a page.
  for (const from of [`${lesson}#help`, '/en/online/']) {
    await page.goto(`${lesson}#help`);
    await fields.nth(0).fill('Call 116');
    await page.goto(from);
    await leaveLink(page).click();
    await page.waitForURL(content.leave.en);
    assert.ok(!(await page.evaluate(() => window.name)).includes('116'), from);
    await page.goto(`${lesson}#help`);
    assert.deepEqual(await lines(), ['', ''], from);
  }
});

for (const [where, address] of [
  ['from a server', lesson],
  [
    'from a stick',
    pathToFileURL(join(release, 'en/slides/plan/40-who-can-help-8-10/index.html')).href,
  ],
] as const)
  test(`a country fills in its helpline with its verb, ${where}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
    const page = await context.newPage();
    const errors = errorsOf(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${address}#rules`);
    await page.waitForLoadState('networkidle');
    await expect(chooseCountry(page), 'it is for the help slide').toBeHidden();
    await page.keyboard.press('End');
    await page.mouse.move(300, 300);
    assert.ok(
      !asked.some((url) => url.includes('helplines')),
      'the list comes when it is asked for',
    );
    await chooseCountry(page).click();
    const list = countries(page).getByRole('combobox');
    await expect(list).toBeFocused();
    for (const [country, call] of [
      ['Kenya', 'Call 116'],
      ['India', 'Call 1098'],
    ] as const) {
      await list.selectOption({ label: country });
      await expect(page.locator('#help textarea').first()).toHaveValue(call);
      await expect(countries(page).getByRole('status')).toHaveText(call);
    }
    await expect(countries(page)).toContainText(wordsOf(page)['slides.country.check']);
    await page.keyboard.press('Escape');
    await expect(countries(page)).toBeHidden();
    await at(page, 'help');
    await page.reload();
    await expect(page.locator('#help textarea').first()).toHaveValue('Call 1098');
    assert.deepEqual(errors, []);
    await context.close();
  });

test('each number of the list is one of the site, with its verb: a number for texts is never one to call', async ({
  page,
}) => {
  await page.goto('/en/');
  const lists: Record<string, [string, string][]> = {};
  for (const locale of locales)
    lists[locale] = await page.evaluate(async (url) => {
      const text = await (await fetch(url)).text();
      return JSON.parse(text.slice(text.indexOf('[['), text.lastIndexOf(']]') + 2)) as [
        string,
        string,
      ][];
    }, `/${locale}/slides/helplines.js`);
  const numbers = Object.values(content.helplines)
    .flatMap(({ services }) =>
      services.flatMap(({ phone, sms, whatsapp }) => [phone, sms?.number, whatsapp]),
    )
    .filter((number) => number !== undefined);
  const texts = new Set(
    Object.values(content.helplines).flatMap(({ services }) =>
      services.flatMap(({ sms }) => (sms ? [sms.number] : [])),
    ),
  );
  const countries = Object.values(content.helplines).filter(({ services }) =>
    services.some(({ phone, sms, whatsapp }) => phone ?? sms ?? whatsapp),
  ).length;
  for (const locale of locales) {
    const say = content.languages[locale].strings;
    assert.equal(lists[locale]?.length, countries, locale);
    for (const [country, call] of lists[locale] ?? []) {
      const number =
        numbers.find((one) =>
          [say['help.call'], say['help.sms'], say['help.whatsapp']].some(
            (words) => words.replace('{number}', one) === call,
          ),
        ) ?? assert.fail(`${locale} ${country}: ${call}`);
      if (call === say['help.call'].replace('{number}', number))
        assert.ok(
          !texts.has(number) ||
            Object.values(content.helplines).some(({ services }) =>
              services.some(({ phone }) => phone === number),
            ),
          `${country}: ${call}`,
        );
    }
  }
});

test('without a line the list of countries says what to do, and comes when the line is back', async ({
  page,
}) => {
  await page.goto(`${lesson}#help`);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await chooseCountry(page).click();
  await expect(countries(page).getByRole('status')).toHaveText(
    wordsOf(page)['slides.country.none'],
  );
  await expect(countries(page).getByRole('combobox')).toBeHidden();
  await page.keyboard.press('PageDown');
  await expect(countries(page)).toBeHidden();
  await page.locator('#help textarea').first().fill('116');
  await page.context().setOffline(false);
  await page.keyboard.press('Enter');
  await page.mouse.move(300, 300);
  await chooseCountry(page).click();
  await expect(countries(page).getByRole('combobox')).toBeVisible();
});

test('the window with notes opens without a line too: from memory, in step both ways, and it outlives a reload of the slides', async ({
  page,
}) => {
  await page.goto(`${lesson}#rules`);
  await page.waitForLoadState('networkidle');
  const errors = errorsOf(page);
  await page.context().setOffline(true);
  const [second] = await Promise.all([
    page.context().waitForEvent('page'),
    page.keyboard.press('w'),
  ]);
  await second.waitForSelector('[data-state=second]', { state: 'attached' });
  const failed = errorsOf(second);
  await at(second, 'rules');
  await expect(slideNotes(second).getByRole('listitem').nth(2)).toBeVisible();
  await page.keyboard.press('PageDown');
  const all = await ids(page);
  await second.waitForSelector(`[id="${all[1] ?? ''}"][aria-current]`);
  await second.keyboard.press('End');
  await page.waitForSelector('#help[aria-current]');
  // What is written in one stands in the other.
  await second.locator('#help textarea').first().fill('Call 116');
  await page.waitForFunction(() => document.querySelector('textarea')?.value === 'Call 116');
  await page.locator('#help textarea').nth(1).fill('Room 4');
  await second.waitForFunction(() => document.querySelectorAll('textarea')[1]?.value === 'Room 4');
  // Once more: it is brought to the front, and no other one opens.
  await page.locator('#help textarea').nth(1).press('Enter');
  await page.keyboard.press('w');
  assert.equal(page.context().pages().length, 2);
  await page.context().setOffline(false);
  await page.reload();
  await page.keyboard.press('Home');
  await second.waitForSelector('#rules[aria-current]');
  await page.keyboard.press('w');
  await second.keyboard.press('PageDown');
  await page.waitForSelector(`[id="${all[1] ?? ''}"][aria-current]`);
  assert.equal(page.context().pages().length, 2);
  assert.deepEqual([...errors, ...failed], []);
});

test('a message from a page of another origin, from a window that is not ours, or of an unknown form moves nothing and throws nothing', async ({
  outlines,
  page,
}) => {
  await page.goto(`${lesson}#rules`);
  const errors = errorsOf(page);
  await page.evaluate((url) => {
    const frame = document.createElement('iframe');
    frame.name = 'stranger';
    document.body.append(frame);
    Object.assign(globalThis, { heard: 0 });
    addEventListener('message', () => void (globalThis as unknown as { heard: number }).heard++);
    return url;
  }, outlines);
  const heard = (n: number) =>
    page.waitForFunction((count) => (globalThis as unknown as { heard: number }).heard >= count, n);
  const good = {
    deck: lesson,
    second: true,
    at: 'help',
    black: true,
    open: false,
    lines: ['Call 1', ''],
  };
  const unknown = [
    null,
    undefined,
    0,
    '',
    'text',
    [],
    {},
    { deck: lesson },
    { deck: lesson, second: true },
    { deck: lesson, second: true, at: 5 },
    { deck: 5, second: 'yes', ask: true },
  ];
  let n = 0;
  // From this page itself, which is no second window.
  for (const message of [...unknown, good])
    await page.evaluate(([m]) => window.postMessage(m, '*'), [message]);
  await heard((n += unknown.length + 1));
  await at(page, 'rules');
  // From the second window, as a page of another origin would send it, and as ours does.
  const [second] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate(() => void window.open('')),
  ]);
  for (const message of unknown)
    await second.evaluate(([m]) => (opener as Window).postMessage(m, '*'), [message]);
  await heard((n += unknown.length));
  await second.goto(`${outlines}/en/404.html`);
  await second.evaluate(([m]) => (opener as Window).postMessage(m, '*'), [good]);
  await heard(n + 1);
  await at(page, 'rules');
  assert.equal(await page.locator('[data-black]').count(), 0, 'another origin turns nothing black');
  // On the line between tabs, too.
  await page.evaluate(
    ([messages, deck]) => {
      const line = new BroadcastChannel(`slides ${deck}`);
      for (const message of messages) line.postMessage(message);
      line.postMessage({ deck: '/another/', second: true, at: 'help', black: true });
      line.postMessage({ deck, second: true, at: 'step-6' });
    },
    [unknown, lesson] as const,
  );
  await page.waitForSelector('#step-6[aria-current]');
  assert.equal(await page.locator('[data-black]').count(), 0);
  // The same window with our own origin is heard: it was the origin that was refused.
  await second.goto('/en/404.html');
  await second.evaluate(([m]) => (opener as Window).postMessage(m, '*'), [good]);
  await page.waitForSelector('#help[aria-current]');
  assert.deepEqual(errors, []);
  await page.context().close();
});

test('on a stick, where pages have no origin, only the two windows that opened each other are heard', async ({
  browser,
}) => {
  const address = pathToFileURL(
    join(release, 'en/slides/plan/40-who-can-help-8-10/index.html'),
  ).href;
  const context = await browser.newContext();
  const page = await context.newPage();
  const errors = errorsOf(page);
  await page.goto(`${address}#rules`);
  const told = {
    deck: new URL(address).pathname,
    second: true,
    at: 'help',
    black: false,
    open: false,
    lines: [],
  };
  await page.evaluate(
    ([m]) => {
      Object.assign(globalThis, { heard: 0 });
      addEventListener('message', () => void (globalThis as unknown as { heard: number }).heard++);
      // A frame of the page is no window of ours, and has the same origin: none.
      const frame = document.createElement('iframe');
      frame.srcdoc = '';
      document.body.append(frame);
      for (const message of [null, 'text', m]) window.postMessage(message, '*');
    },
    [told],
  );
  await page.waitForFunction(() => (globalThis as unknown as { heard: number }).heard === 3);
  await at(page, 'rules');
  const [second] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('w')]);
  await second.waitForSelector('[data-state=second]', { state: 'attached' });
  await second.keyboard.press('End');
  await page.waitForSelector('#help[aria-current]');
  assert.deepEqual(errors, []);
  await context.close();
});

test('a lesson goes on when the line is cut: nothing is asked for, and a finger and the keys work in every language', async ({
  open,
}) => {
  for (const locale of ['ar', 'zh'] as const) {
    const page = await open(`/${locale}/slides/plan/3x40-2-tricks-online-story/`, {
      hasTouch: true,
      viewport: { width: 390, height: 800 },
    });
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on(
      'request',
      (request) => request.url().endsWith('favicon.svg') || asked.push(request.url()),
    );
    await page.context().setOffline(true);
    const all = await ids(page);
    const touch = await page.context().newCDPSession(page);
    const on = locale === 'ar' ? 120 : -120;
    await touch.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [{ x: 195, y: 400 }],
    });
    await touch.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: [{ x: 195 + on, y: 404 }],
    });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await at(page, all[1] ?? '');
    for (const id of all) {
      await page.evaluate((name) => void (location.hash = name), id);
      await page.waitForSelector(`[id="${id}"][aria-current]`);
      assert.ok(
        await currentSlide(page)
          .locator('img')
          .evaluateAll((images) =>
            images.every(
              (image) =>
                (image as HTMLImageElement).complete &&
                (image as HTMLImageElement).naturalWidth > 0,
            ),
          ),
        `${locale} ${id}`,
      );
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        `${locale} ${id}: nothing to scroll sideways`,
      );
      assert.ok(
        await currentSlide(page)
          .locator('h2')
          .evaluate((heading) => heading.getBoundingClientRect().width > innerWidth * 0.8),
        `${locale} ${id}: an upright screen has one column`,
      );
    }
    assert.deepEqual(asked, []);
    await page.context().close();
  }
});
