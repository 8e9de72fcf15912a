// One table: what readers do, through every door by which they come to the site. Two languages take
// turns, in one profile each, since nothing that a reader does there stays but the size of letters.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { type Locale } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { inKolibri, inScorm, onDisk, toldIn } from '../support/doors.ts';
import {
  allJourneys,
  ages,
  journeys,
  leave,
  looksAged,
  type Journey,
  type OpenPage,
} from '../support/journeys.ts';
import { journeyLocales, someOf } from '../support/site.ts';
import { expect } from '../support/test.ts';
import { errorsOf, fileAt, phoneName, test } from '../support/unpacked.ts';

interface Door {
  /** Opens a page: of the site, or of a copy in a folder. */
  open: (page: Page, folder: string, path: string) => Promise<Frame>;
  can: readonly Journey[];
  /** Where “Leave” has led. */
  left: (page: Page, inside: Frame, locale: Locale) => Promise<void>;
  /** What has to be true after each journey. */
  after?: (page: Page) => Promise<void>;
  /** What is said in the console where nothing is wrong. */
  noise?: RegExp;
}
const isTable = (at: Page | Frame, locale: Locale): Promise<void> =>
  expect(at.locator('h1')).toHaveText(content.languages[locale].strings['offline.table']);

const doors: Record<string, Door> = {
  'the web': {
    open: async (page, _, path) => {
      const weather = content.leave[path.slice(0, 2) as Locale];
      await page.route(weather, (route) => route.fulfill({ body: 'The weather' }));
      await page.goto(`/${path.replace('index.html', '')}`);
      return page.mainFrame();
    },
    // All others are journeys of files of their own.
    can: ['reads a part', 'has larger letters, also on the next page'],
    left: (page, _, locale) => page.waitForURL(content.leave[locale]),
  },
  'a disk': { open: onDisk, can: allJourneys, left: (page, _, locale) => isTable(page, locale) },
  'the frame of Kolibri': {
    open: inKolibri,
    can: allJourneys,
    // The platform's own edge stays.
    left: async (page, inside, locale) => {
      await isTable(inside, locale);
      await expect(page.locator('h1')).toHaveText('A course');
    },
    noise: /sandbox|permissions policy|Unsafe attempt|Blocked autofocusing/i,
  },
  'a platform for SCORM': {
    open: inScorm,
    can: allJourneys,
    // Nothing about a child: no start, no score, no end.
    after: async (page) =>
      assert.deepEqual(await toldIn(page), { told: [], status: 'not attempted' }),
    left: async (page, _, locale) => {
      await page.waitForURL('**/table.html');
      await isTable(page, locale);
    },
  },
};

for (const [i, [name, { open, can, left, after, noise }]] of Object.entries(doors).entries())
  for (const [turn, locale] of journeyLocales.entries())
    test(
      `through ${name} a reader does what is done on the web, and leaves (${locale})`,
      { tag: '@engines' },
      async ({ page, unpacked }) => {
        const errors = errorsOf(page);
        const folder = name === 'the web' ? '' : unpacked(locale);
        const openPage: OpenPage = (path) => open(page, folder, `${locale}/${path}`);
        // Each journey in one of the two languages, in the other one through the next door.
        const inTurn = (n: number): boolean =>
          process.env.FULL !== undefined || (n + i + turn) % journeyLocales.length === 0;
        for (const journey of can.filter((_, n) => inTurn(n)))
          await test.step(journey, async () => {
            await journeys[journey](openPage, locale);
            await after?.(page);
          });
        assert.deepEqual(
          errors.filter((error) => !noise?.test(error)),
          [],
        );
        if (name !== 'the web' && inTurn(0))
          await test.step('sees when it is old', () =>
            looksAged(page, dayOf(folder), openPage, locale));
        await left(page, await leave(openPage), locale);
      },
    );

/** The day of a copy, as its script has it. */
const dayOf = (folder: string): string =>
  /Date\.parse\("([\d-]+)"\)/.exec(readFileSync(join(folder, '_astro/age.js'), 'utf8'))?.[1] ?? '';

test('each item of the package opens under a runtime of SCORM 1.2, and tells it nothing: no start, no score, no end', async ({
  page,
  unpacked,
}) => {
  const [locale = 'ar'] = journeyLocales;
  const folder = unpacked(locale);
  const manifest = readFileSync(join(folder, 'imsmanifest.xml'), 'utf8');
  const items = [...manifest.matchAll(/<resource [^>]* href="([^"]+)"/g)].map(
    ([, file = '']) => file,
  );
  assert.equal(items.length, 8);
  const errors = errorsOf(page);
  for (const item of someOf(items, 3, (one) => one)) {
    const inside = await inScorm(page, folder, item);
    await expect(inside.locator('h1').first()).toBeVisible();
    assert.deepEqual(await toldIn(page), { told: [], status: 'not attempted' }, item);
  }
  assert.deepEqual(errors, []);
});

/** Places in the file for phones; what it cannot do has none. */
const inPhone: Partial<Record<Journey, string>> = {
  'reads a part': 'online-all',
  'finds a word': 'words',
  'finds the help of a country': 'help-gb',
  'reads a story to its end': 'stories-new-friend-1',
};

/** Shows the file for phones from its storage, or as a viewer that gives it no origin. */
const viewers: ((page: Page, file: string) => Promise<unknown>)[] = [
  (page, file) => page.goto(fileAt(file, '')),
  async (page, file) => {
    await page.route('https://viewer.test/**', (route) =>
      route.fulfill({
        path: file,
        headers: { 'content-security-policy': 'sandbox allow-scripts' },
      }),
    );
    await page.goto('https://viewer.test/kite');
  },
];

for (const [i, locale] of journeyLocales.entries())
  test(
    `the file for phones, opened without a script, has parts, words, stories, countries and a way to leave; what it cannot do is not shown (${locale})`,
    { tag: '@engines' },
    async ({ open, unpacked }) => {
      const page = await open('about:blank', {
        javaScriptEnabled: false,
        viewport: { width: 320, height: 640 },
      });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await viewers[i % 2]?.(page, join(unpacked(locale), phoneName(locale)));
      assert.equal(asked.length, 1, asked.join(' '));
      const main = page.locator('main');
      for (const id of Object.values(inPhone)) {
        await page.locator('.bar a[href="#contents"]').click();
        const link = page.locator(`a[href="#${id}"]`).first();
        await link.evaluate((leads: HTMLElement) => {
          for (let around = leads.parentElement; around; around = around.parentElement)
            if (around instanceof HTMLDetailsElement) around.open = true;
        });
        await link.click();
        await expect(page.locator(`#${id}`)).toBeInViewport();
      }
      await page.locator('.bar a[href="#help"]').click();
      const kenya = page.locator('a[href="#help-ke"]');
      const letter = page.locator('#help details', { has: kenya }).last();
      await letter.locator('summary').click();
      await letter.locator(kenya).click();
      await expect(page.locator('#help-ke a[href="tel:116"]').first()).toBeInViewport();
      for (const cannot of ['button', 'input', 'form', '[data-settings]', '[data-do]', 'iframe'])
        await expect(main.locator(cannot), cannot).toHaveCount(0);
      await expect(page.locator('a[href*="slides/"], a[href*="search/"]')).toHaveCount(0);
      await page.locator('.bar a[href="#table"]').click();
      const { strings } = content.languages[locale];
      await expect(page.locator('#table h2')).toHaveText(strings['offline.table']);
    },
  );

test('the file for phones knows its age where a script runs', async ({ page, unpacked }) => {
  const [locale = 'ar'] = journeyLocales;
  const made = Date.parse(dayOf(unpacked(locale)));
  for (const [i, show] of viewers.entries())
    for (const [days, isOld] of ages.slice(i)) {
      await page.clock.setFixedTime(made + days * 864e5);
      await page.goto('about:blank');
      await show(page, join(unpacked(locale), phoneName(locale)));
      await expect(page.locator('p[data-old]').first()).toBeVisible({ visible: isOld });
      const beside = await page
        .locator('[data-call]')
        .first()
        .evaluate((number) => getComputedStyle(number, '::after').content);
      const check = content.languages[locale].strings['help.check'];
      assert.equal(beside.includes(check), isOld, `${days} days: ${beside}`);
    }
});
