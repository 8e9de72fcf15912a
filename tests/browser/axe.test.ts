// Automated accessibility rules on every page and every example of the gallery, by day and by night.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fakeSpeech } from '../support/speech.ts';
import { filesIn, pages, root, subSite, typicalPages } from '../support/site.ts';
import { test } from '../support/test.ts';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];
/** By night only colours differ, so only the rules that look at them run again. */
const ofColour = ['color-contrast-enhanced', 'link-in-text-block'];

interface Violation {
  id: string;
  help: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** Opens a page with everything unfolded, and gives what axe finds by day and by night. */
async function violations(
  page: Page,
  address: string,
  off: readonly string[] = [],
  schemes: readonly ('light' | 'dark' | 'none')[] = ['light', 'dark'],
): Promise<string[]> {
  await page.goto(address);
  await page.evaluate(() =>
    document
      .querySelectorAll<HTMLDetailsElement>('main details')
      .forEach((details) => (details.open = true)),
  );
  // axe is put into the page by the test; the page's own policy would not let it in. It cannot judge text on a tile of paper fibres or
  // under a cut edge, so those are taken away (the sky of the first page's picture has the colour of the band behind it). A contrast that it
  // still cannot judge counts as found.
  await page.addStyleTag({
    content:
      '*, ::before, ::after { background-image: none !important; } .scene::before, .folder::before, .cut::before, .talk__b::before, .keep::before, .short li::before, .cards--steps > .item::before, .saying::after, .teach__body li::before { display: none !important; } .hero__pic, .map svg { visibility: hidden; }',
  });
  await page.evaluate(axe);
  const said: string[] = [];
  for (const colorScheme of schemes) {
    if (colorScheme !== 'none') await page.emulateMedia({ colorScheme });
    said.push(
      ...(await run(page, { off, only: colorScheme === 'dark' ? ofColour : undefined })).map(
        ({ id, help, nodes }) =>
          `${colorScheme}: ${id}: ${help}\n  ${nodes
            .slice(0, 4)
            .map(
              ({ target, failureSummary }) =>
                `${target.join(' ')} ${failureSummary.replace(/\s+/g, ' ')}`,
            )
            .join('\n  ')}`,
      ),
    );
  }
  return said;
}

/** What is wrong on the page as it stands, and the contrasts that axe cannot judge unless they lie under something. */
const run = (
  page: Page,
  {
    off = [],
    covered = false,
    only,
  }: { off?: readonly string[]; covered?: boolean; only?: readonly string[] | undefined } = {},
): Promise<Violation[]> =>
  page.evaluate(
    async ([runTags, rulesOff, isCovered, onlyRules]) => {
      const axeRun = (
        globalThis as unknown as {
          axe: {
            run: (options: object) => Promise<{ violations: Violation[]; incomplete: Violation[] }>;
          };
        }
      ).axe.run;
      // What has enough contrast for AAA has enough for AA: looking once is enough.
      const { violations: wrong, incomplete } = await axeRun({
        runOnly: onlyRules ? { type: 'rule', values: onlyRules } : runTags,
        rules: Object.fromEntries(
          ['color-contrast', ...rulesOff].map((rule) => [rule, { enabled: false }]),
        ),
        resultTypes: ['violations', 'incomplete'],
      });
      // Axe cannot judge an arrow on a key, nor a letter in the drawing of a puzzle: the words beside them have the same colours on the same ground.
      const isSign = ({ target, failureSummary }: Violation['nodes'][number]): boolean =>
        /\.puzzle__|\btext\[/.test(target.join(' ')) ||
        (/kbd/.test(target.join(' ')) && failureSummary.includes('only non-text characters'));
      const unjudged = incomplete
        .map((violation) => ({
          ...violation,
          nodes: violation.nodes.filter((node) => !isSign(node)),
        }))
        .filter(({ nodes }) => nodes.length > 0);
      return [
        ...wrong,
        ...unjudged.filter(({ id }) => !isCovered && id.startsWith('color-contrast')),
      ];
    },
    [tags, off, covered, only] as const,
  );

test('axe finds nothing to mend on any page, by day and by night', async ({
  browser,
  outlines,
}) => {
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  // Every page in English, and in Arabic, which is turned round. In the other languages the same components have other words: one page of each kind, by day.
  const judged = new Set(
    [...typicalPages(), ...pages().filter(({ url }) => url.startsWith('/en/teach/'))].map(
      ({ url }) => url,
    ),
  );
  const urls = [...judged].filter((url) =>
    /^\/(en|ar)\/|^\/[^/]*$|^\/..\/((what-is-it|help|search|words|check|teach|print)\/)?$/.test(
      url,
    ),
  );
  const found: Record<string, string[]> = {};
  for (const url of urls) {
    const said = await violations(
      page,
      outlines + url,
      [],
      /^\/(fr|es|ru|zh)\//.test(url) ? ['light'] : ['light', 'dark'],
    );
    if (said.length > 0) found[url] = said;
  }
  assert.deepEqual(found, {});
  await context.close();
});

test('axe finds nothing to mend in what a script brings: my page, a voice, a word in place, answers, results, help first, nothing found, a country looked for', async ({
  browser,
  outlines,
}) => {
  const states: [string, string, (page: Page) => Promise<unknown>][] = [
    [
      'my page open',
      '/ru/online/',
      async (page) => {
        await page.locator('.menu summary').first().click();
        await page.locator('[data-settings]').click();
        await page.locator('.panel[open]').waitFor();
      },
    ],
    [
      'a voice is reading',
      '/en/online/',
      async (page) => {
        await page.locator('[data-listen=ready]').click();
        await page.locator('.bar').waitFor();
      },
    ],
    [
      'a word is open',
      '/ar/what-is-it/',
      async (page) => {
        await page.locator('a.term').first().click();
        await page.locator('.slip').waitFor();
      },
    ],
    [
      'results',
      '/fr/search/',
      async (page) => {
        await page.locator('#query').fill('traite');
        await page.locator('.hit').first().waitFor();
      },
    ],
    [
      'help first',
      '/en/search/',
      async (page) => {
        await page.locator('#query').fill('my uncle hurts me');
        await page.locator('.cry').waitFor();
      },
    ],
    [
      'nothing found',
      '/zh/search/',
      async (page) => {
        await page.locator('#query').fill('qqqqq');
        await page.locator('.none').waitFor();
      },
    ],
    ['a country is looked for', '/es/help/', (page) => page.locator('#land').fill('a')],
    [
      'one answer of each look',
      '/en/what-is-it/',
      async (page) => {
        for (const answer of await page.locator('.try-it .choice > summary').all())
          await answer.click();
      },
    ],
    [
      'questions checked',
      '/ar/check/',
      async (page) => {
        for (const box of await page.locator('#online-3 input').all()) await box.check();
        for (const field of await page.locator('#must-3 select').all())
          await field.selectOption({ index: 1 });
        for (const id of ['online-3', 'who-4', 'must-3'])
          await page.locator(`#${id} [data-do=check]`).click();
        await page.locator('[data-state=tried]').first().waitFor();
      },
    ],
    [
      'Shift pressed twice',
      '/en/help/',
      async (page) => {
        await page.keyboard.press('Shift');
        await page.keyboard.press('Shift');
      },
    ],
  ];
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 1280, height: 900 },
  });
  await context.addInitScript(fakeSpeech, {
    voices: [{ lang: 'en-GB' }, { lang: 'ru-RU' }, { lang: 'ar-SA' }],
  });
  const page = await context.newPage();
  for (const [what, url, bring] of states) {
    await page.goto(outlines + url);
    await bring(page);
    await page.addStyleTag({
      content:
        '*, ::before, ::after { background-image: none !important; } .scene::before, .cut::before, .talk__b::before, .keep::before { display: none !important; }',
    });
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(
        (
          await run(page, { covered: true, only: colorScheme === 'dark' ? ofColour : undefined })
        ).map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join(' | ')}`,
        ),
        [],
        `${url} when ${what} (${colorScheme})`,
      );
    }
  }
  // The page as a child may set it.
  for (const set of [
    'set-page-cream',
    'set-page-black',
    'set-page-dark set-size-4 set-space-3',
    'set-page-light',
  ])
    for (const url of ['/en/what-is-it/', '/en/help/us/', '/en/search/']) {
      await page.emulateMedia({ colorScheme: set === 'set-page-light' ? 'dark' : 'light' });
      await page.evaluate((classes) => void (window.name = `my-page ${classes}`), set);
      assert.deepEqual(
        await violations(page, outlines + url, [], ['none']),
        [],
        `${url} with ${set}`,
      );
    }
  await context.close();
});

test('axe finds nothing to mend on a phone, with the menus open', async ({ browser, outlines }) => {
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  for (const url of ['/en/', '/ar/what-is-it/', '/ru/promises/', '/zh/words/']) {
    assert.deepEqual(await violations(page, outlines + url), [], url);
    for (const menu of await page.locator('.menu').all()) {
      await menu.locator('summary').click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(
          (
            await run(page, { covered: true, only: colorScheme === 'dark' ? ofColour : undefined })
          ).map(({ id }) => id),
          [],
          `${url} with a menu open (${colorScheme})`,
        );
      }
    }
  }
  await context.close();
});

test('axe finds nothing to mend on any example of the gallery, pseudo-language included', async ({
  browser,
  gallery,
}) => {
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  const galleries = filesIn(subSite).filter((file) => file.startsWith('gallery/'));
  assert.equal(galleries.length, 7);
  // A gallery stands components of whole pages side by side: several banners and lists with one name are its nature.
  // https://dequeuniversity.com/rules/axe/4.11/landmark-unique
  const ofPages = [
    'landmark-unique',
    'landmark-no-duplicate-banner',
    'landmark-banner-is-top-level',
    'landmark-complementary-is-top-level',
    'page-has-heading-one',
    'heading-order',
    'region',
    'skip-link',
  ];
  for (const file of galleries)
    assert.deepEqual(await violations(page, `${gallery}/${file}`, ofPages), [], file);
  await context.close();
});
