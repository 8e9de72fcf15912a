// One table: what readers do, through every door by which they come to the site. The languages take
// turns, so that each has met every door; all of them in `npm run test:full`.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { openCopies } from '#build/copies/copies.ts';
import { builtSite } from '#build/print/printables.ts';
import { locales, type Locale } from '#languages/locales.ts';
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
import { release, root } from '../support/root.ts';
import { expect } from '../support/test.ts';
import { errorsOf, fileAt, test } from '../support/unpacked.ts';

const words = content.languages.en.strings;
let turns = 0;
/** The next language, or all. */
const inTurn = (): readonly Locale[] =>
  process.env.FULL ? locales : locales.slice(turns++ % locales.length).slice(0, 1);

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
    can: allJourneys,
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

for (const [name, { open, can, left, after, noise }] of Object.entries(doors)) {
  const openIn =
    (page: Page, folder: string, locale: Locale): OpenPage =>
    (path) =>
      open(page, folder, `${locale}/${path}`);
  for (const journey of can)
    for (const locale of inTurn())
      test(
        `through ${name} a reader ${journey} (${locale})`,
        { tag: '@engines' },
        async ({ page, unpacked }) => {
          const errors = errorsOf(page);
          const folder = name === 'the web' ? '' : unpacked(locale);
          await journeys[journey](openIn(page, folder, locale), locale);
          await after?.(page);
          assert.deepEqual(
            errors.filter((error) => !noise?.test(error)),
            [],
          );
        },
      );
  for (const locale of inTurn())
    test(`through ${name} a reader leaves (${locale})`, async ({ page, unpacked }) => {
      const folder = name === 'the web' ? '' : unpacked(locale);
      await left(page, await leave(openIn(page, folder, locale)), locale);
    });
  if (name !== 'the web')
    for (const locale of inTurn())
      test(`through ${name} a copy knows its age (${locale})`, async ({ page, unpacked }) => {
        const folder = unpacked(locale);
        await looksAged(page, dayOf(folder), openIn(page, folder, locale), locale);
      });
}

/** The day of a copy, as its script has it. */
const dayOf = (folder: string): string =>
  /Date\.parse\("([\d-]+)"\)/.exec(readFileSync(join(folder, '_astro/age.js'), 'utf8'))?.[1] ?? '';

test('each item of the package opens under a runtime of SCORM 1.2, and tells it nothing: no start, no score, no end', async ({
  page,
  unpacked,
}) => {
  const folder = unpacked('en');
  const manifest = readFileSync(join(folder, 'imsmanifest.xml'), 'utf8');
  const items = [...manifest.matchAll(/<resource [^>]* href="([^"]+)"/g)].map(
    ([, file = '']) => file,
  );
  assert.equal(items.length, 8);
  const errors = errorsOf(page);
  for (const item of items) {
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
const phones = {
  'as a file': (page: Page, file: string) => page.goto(fileAt(file, '')),
  'without an origin': async (page: Page, file: string) => {
    await page.route('https://viewer.test/**', (route) =>
      route.fulfill({
        path: file,
        headers: { 'content-security-policy': 'sandbox allow-scripts' },
      }),
    );
    await page.goto('https://viewer.test/kite');
  },
} as const;

/** Writes the file for phones, and gives its path. */
async function phoneFile(place: string): Promise<{ file: string; folder: string }> {
  const folder = join(root, '.cache/copies', place);
  mkdirSync(folder, { recursive: true });
  const { html } = (await openCopies(root, builtSite(release)))('en');
  const file = join(folder, 'kite-en.html');
  writeFileSync(file, html);
  return { file, folder };
}

for (const [how, show] of Object.entries(phones))
  test(
    `the file for phones, opened ${how} without a script, has parts, words, stories, countries and a way to leave; what it cannot do is not shown`,
    { tag: '@engines' },
    async ({ open }) => {
      const { file, folder } = await phoneFile(`phone-${how.length}`);
      const page = await open('about:blank', { javaScriptEnabled: false });
      await show(page, file);
      const main = page.locator('main');
      for (const id of Object.values(inPhone)) {
        await page.locator('.bar a[href="#contents"]').click();
        await page
          .locator(`a[href="#${id}"]`)
          .first()
          .evaluate((link: HTMLElement) => {
            for (let around = link.parentElement; around; around = around.parentElement)
              if (around instanceof HTMLDetailsElement) around.open = true;
          });
        await page.locator(`a[href="#${id}"]`).first().click();
        await expect(page.locator(`#${id}`)).toBeInViewport();
      }
      for (const cannot of ['button', 'input', 'form', '[data-settings]', '[data-do]', 'iframe'])
        await expect(main.locator(cannot), cannot).toHaveCount(0);
      await expect(page.locator('a[href*="slides/"], a[href*="search/"]')).toHaveCount(0);
      await page.locator('.bar a[href="#table"]').click();
      await expect(page.locator('#table h2')).toHaveText(words['offline.table']);
      rmSync(folder, { recursive: true, force: true });
    },
  );

test('the file for phones knows its age where a script runs', async ({ page, unpacked }) => {
  const { file, folder } = await phoneFile('phone-age');
  const made = Date.parse(dayOf(unpacked('en')));
  for (const show of Object.values(phones))
    for (const [days, isOld] of ages) {
      await page.clock.setFixedTime(made + days * 864e5);
      await page.goto('about:blank');
      await show(page, file);
      await expect(page.locator('p[data-old]').first()).toBeVisible({ visible: isOld });
      const beside = await page
        .locator('[data-call]')
        .first()
        .evaluate((number) => getComputedStyle(number, '::after').content);
      assert.equal(beside.includes(words['help.check']), isOld, `${days} days: ${beside}`);
    }
  rmSync(folder, { recursive: true, force: true });
});
