// A copy in the places where readers meet it: the frame of a learning platform, and years later.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from '@playwright/test';
import { content } from '../support/content.ts';
import { expect } from '../support/test.ts';
import { errorsOf, fileAt, test } from '../support/unpacked.ts';

const copy = 'https://copy.test';
const platform = 'https://platform.test';
const words = content.languages.en.strings;

/** What Kolibri sends with each file of a resource (kolibri/core/content/zip_wsgi.py). */
const kolibri = {
  sandbox: 'allow-scripts',
  headers: {
    'access-control-allow-origin': '*',
    'content-security-policy': `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ${copy}`,
  },
};

/** Shows a page of a copy in the frame of a platform. */
async function frame(
  page: Page,
  folder: string,
  path: string,
  { sandbox, headers, host = copy }: { sandbox?: string; headers?: object; host?: string } = {},
): Promise<FrameLocator> {
  const context: BrowserContext = page.context();
  await context.route(`${copy}/**`, (route) => {
    const file = join(folder, decodeURIComponent(new URL(route.request().url()).pathname));
    return route.fulfill({ path: file, headers: { ...headers } });
  });
  const lock = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
  await context.route(`${host}/course`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<h1>A course</h1><iframe title="kite" width="1000" height="700" src="${copy}/${path}"${lock}></iframe>`,
    }),
  );
  await page.goto(`${host}/course`);
  return page.frameLocator('iframe');
}

test('in Kolibri, whose frame keeps and allows nothing, a copy is read, searched and left; what the frame forbids is not shown there, or gives the text selected', async ({
  page,
  unpacked,
}) => {
  const folder = unpacked('en');
  const errors = errorsOf(page);
  const inside = await frame(page, folder, 'en/search/index.html', {
    ...kolibri,
    host: platform,
  });
  await inside.locator('#query').fill('what is traficking');
  await inside.locator('.hit a').first().click();
  await expect(inside.locator('h1')).toBeVisible();

  await frame(page, folder, 'en/slides/online/index.html', { ...kolibri, host: platform });
  const slides = page.frameLocator('iframe');
  await slides.locator('.bar [data-do=notes]').click();
  await expect(slides.locator('[data-do=full]')).toBeHidden();
  await expect(slides.locator('[data-do=window]')).toBeHidden();
  await slides.locator('.bar [data-do=keys]').click();
  for (const [key, isThere] of [
    ['F', false],
    ['W', false],
    ['N', true],
  ] as const)
    await expect(
      slides.locator('.keys dl div').filter({ has: page.locator(`kbd:text-is("${key}")`) }),
    ).toBeVisible({ visible: isThere });

  await frame(page, folder, 'en/share/links/index.html', { ...kolibri, host: platform });
  const links = page.frameLocator('iframe').locator('copy-text').first();
  await links.locator('[data-copy]').click();
  await expect(links.locator('output')).toHaveText(words['share.failed']);
  const selected = await links.evaluate(() => getSelection()?.toString().trim());
  assert.ok(selected && selected.length > 10, selected);

  await frame(page, folder, 'en/help/ke/index.html', { ...kolibri, host: platform });
  await page.frameLocator('iframe').locator('a.leave').first().click();
  await expect(page.frameLocator('iframe').locator('h1')).toHaveText(words['offline.table']);
  await expect(page.locator('h1')).toHaveText('A course');
  const own = errors.filter((error) => !/sandbox|permissions policy|Unsafe attempt/i.test(error));
  assert.deepEqual(own, []);
});

test('where the platform and the copy are one site, “Leave” leaves the platform too', async ({
  page,
  unpacked,
}) => {
  const inside = await frame(page, unpacked('en'), 'en/help/ke/index.html');
  await inside.locator('a.leave').first().click();
  await page.waitForURL(`${copy}/table.html`);
});

/** Milliseconds of a day. */
const day = 864e5;

for (const [days, isOld] of [
  [-1, true],
  [0, false],
  [364, false],
  [366, true],
  [3650, true],
] as const)
  test(`a clock ${days} days after a copy: “Check this number first” ${isOld ? 'stands at each number, and a line above' : 'is not seen'}`, async ({
    page,
    unpacked,
  }) => {
    const folder = unpacked('en');
    const [, made = ''] =
      /Date\.parse\("([\d-]+)"\)/.exec(readFileSync(join(folder, '_astro/age.js'), 'utf8')) ?? [];
    await page.clock.setFixedTime(Date.parse(made) + days * day);
    for (const [path, numbers] of [
      ['en/help/index.html', 0],
      ['en/help/de/index.html', 4],
      ['en/help/de/card/index.html', 2],
    ] as const) {
      await page.goto(fileAt(folder, path));
      const beside = page.locator(`b[data-old]:text-is("${words['help.check']}")`);
      const shown = await beside.filter({ visible: true }).count();
      assert.ok(isOld ? shown >= numbers : shown === 0, `${path}: ${shown}`);
      if (!path.includes('card'))
        await expect(page.locator('p[data-old]')).toBeVisible({ visible: isOld });
    }
  });

test('without a script an old copy still says of which day it is', async ({ open, unpacked }) => {
  const page = await open('about:blank', { javaScriptEnabled: false });
  await page.goto(fileAt(unpacked('en'), 'en/help/de/index.html'));
  await expect(page.getByText(words['offline.copied'].split('{')[0] ?? '')).toBeVisible();
  await expect(page.locator('p[data-old]')).toBeHidden();
});
