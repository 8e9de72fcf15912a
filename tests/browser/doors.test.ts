// One table: what readers do, through every door by which they come to the site.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { openCopies } from '#build/copies/copies.ts';
import { builtSite } from '#build/print/printables.ts';
import { content } from '../support/content.ts';
import { inKolibri, inScorm, onDisk, toldIn } from '../support/doors.ts';
import {
  allJourneys,
  ages,
  journeys,
  leave,
  looksAged,
  type Journey,
} from '../support/journeys.ts';
import { release, root } from '../support/root.ts';
import { expect } from '../support/test.ts';
import { errorsOf, fileAt, test } from '../support/unpacked.ts';

const words = content.languages.en.strings;

interface Door {
  /** Opens a page: of the site, or of a copy in a folder. */
  open: (page: Page, folder: string, path: string) => Promise<Frame>;
  can: readonly Journey[];
  /** Where “Leave” has led. */
  left: (page: Page, inside: Frame) => Promise<void>;
  /** What has to be true after each journey. */
  after?: (page: Page) => Promise<void>;
  /** What is said in the console where nothing is wrong. */
  noise?: RegExp;
}
const isTable = (at: Page | Frame): Promise<void> =>
  expect(at.locator('h1')).toHaveText(words['offline.table']);

const doors: Record<string, Door> = {
  'the web': {
    open: async (page, _, path) => {
      await page.route(content.leave.en, (route) => route.fulfill({ body: 'The weather' }));
      await page.goto(`/${path.replace('index.html', '')}`);
      return page.mainFrame();
    },
    can: allJourneys,
    left: (page) => page.waitForURL(content.leave.en),
  },
  'a disk': { open: onDisk, can: allJourneys, left: (page) => isTable(page) },
  'the frame of Kolibri': {
    open: inKolibri,
    can: allJourneys,
    // The platform's own edge stays.
    left: async (page, inside) => {
      await isTable(inside);
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
    left: async (page) => {
      await page.waitForURL('**/table.html');
      await isTable(page);
    },
  },
};

for (const [name, { open, can, left, after, noise }] of Object.entries(doors)) {
  for (const journey of can)
    test(`through ${name} a reader ${journey}`, async ({ page, unpacked }) => {
      const errors = errorsOf(page);
      const folder = name === 'the web' ? '' : unpacked('en');
      await journeys[journey]((path) => open(page, folder, path));
      await after?.(page);
      assert.deepEqual(
        errors.filter((error) => !noise?.test(error)),
        [],
      );
    });
  test(`through ${name} a reader leaves`, async ({ page, unpacked }) => {
    const folder = name === 'the web' ? '' : unpacked('en');
    await left(page, await leave((path) => open(page, folder, path)));
  });
  if (name !== 'the web')
    test(`through ${name} a copy knows its age`, async ({ page, unpacked }) => {
      const folder = unpacked('en');
      await looksAged(page, dayOf(folder), (path) => open(page, folder, path));
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
