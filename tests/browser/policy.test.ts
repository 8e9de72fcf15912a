// The policy of a page in a browser, with the headers of a host that reads `_headers`: what is ours is let through, and nothing else.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { filesIn, page as pageOf, release, subPath, subSite } from '../support/site.ts';
import { serve } from '../support/server.ts';
import { test as base } from '../support/test.ts';

/** The release and the gallery on a host that sends the headers of the file `_headers`. */
const test = base.extend<object, { hosted: string; hostedGallery: string }>({
  hosted: [
    async ({}, use) => {
      const { origin, close } = await serve(release, '', { headers: true });
      await use(origin);
      close();
    },
    { scope: 'worker' },
  ],
  hostedGallery: [
    async ({}, use) => {
      const { origin, close } = await serve(subSite, subPath, { headers: true });
      await use(`${origin}${subPath}`);
      close();
    },
    { scope: 'worker' },
  ],
});

/** A page that notes what its policy refuses. */
async function watched(browser: Browser): Promise<{ page: Page; refused: string[] }> {
  const page = await (await browser.newContext()).newPage();
  const refused: string[] = [];
  await page.exposeFunction('refuse', (what: string) => void refused.push(what));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      (globalThis as unknown as { refuse: (what: string) => void }).refuse(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`,
      ),
    ),
  );
  page.on(
    'console',
    (message) => message.text().includes('Content Security Policy') && refused.push(message.text()),
  );
  return { page, refused };
}

/** Opens a text of another site: a document that no policy governs. */
const otherSite = (hostedGallery: string, page: Page) => page.goto(`${hostedGallery}/robots.txt`);

/** One page of each kind, and the script of a language each. */
const kinds = [
  '/',
  '/404.html',
  '/ar/404.html',
  '/en/',
  '/ar/',
  '/en/what-is-it/',
  '/ru/promises/',
  '/zh/online/',
  '/en/help/',
  '/en/help/ke/',
  '/en/help/ua/card/',
  '/en/stories/',
  '/en/stories/new-friend/',
  '/en/stories/new-friend/2/',
  '/en/check/',
  '/en/check/more/',
  '/en/myths/',
  '/en/my-plan/',
  '/en/teach/',
  '/en/teach/rules/',
  '/en/teach/20-online-11-14/',
  '/en/teach/worksheets/puzzle-11-14/',
  '/en/print/',
  '/en/print/poster/online/',
  '/fr/print/booklet/',
  '/en/slides/online/',
  '/ar/slides/online/notes/',
  '/en/search/',
  '/en/words/',
  '/en/leaving/',
  '/en/privacy/',
];

test('a child who opens a page of any kind gets all of it: its policy refuses nothing that is ours', async ({
  browser,
  hosted,
  hostedGallery,
}) => {
  const { page, refused } = await watched(browser);
  for (const url of [
    ...kinds.map((kind) => hosted + kind),
    ...filesIn(subSite)
      .filter((file) => file.startsWith('gallery/'))
      .map((file) => `${hostedGallery}/${file}`),
  ]) {
    await page.goto(url, { waitUntil: 'networkidle' });
    const shown = await page.evaluate(async () => {
      document.querySelectorAll('img').forEach((img) => (img.loading = 'eager'));
      await Promise.all([...document.images].map((img) => img.decode().catch(() => undefined)));
      return {
        missing: [...document.images]
          .filter((img) => img.getClientRects().length > 0 && img.naturalWidth === 0)
          .map((img) => img.src),
        plain: document.styleSheets.length,
      };
    });
    assert.deepEqual([shown.missing, refused], [[], []], url);
    assert.ok(shown.plain > 0, url);
  }
});

test('what a child asks for comes under the policy too: the search, a word, the panel, and their colours on the next page', async ({
  browser,
  hosted,
}) => {
  const { page, refused } = await watched(browser);
  await page.goto(`${hosted}/en/search/`);
  await page.locator('#query').fill('what is trafficking');
  await page.locator('.hit').first().waitFor();
  await page.goto(`${hosted}/en/online/`);
  await page.locator('a.term').first().click();
  await page.locator('.slip').waitFor();
  await page.locator('.menu summary').first().click();
  await page.locator('[data-settings]').click();
  await page.locator('.panel input[value="set-page-black"]').check({ force: true });
  await page.goto(`${hosted}/en/promises/`);
  await page.waitForFunction(
    () => getComputedStyle(document.body).backgroundColor === 'rgb(0, 0, 0)',
  );
  assert.deepEqual(refused, []);
});

test('slides that are opened from a disk keep their style, script and pictures under the policy', async ({
  browser,
}) => {
  const { page, refused } = await watched(browser);
  await page.goto(pathToFileURL(join(release, 'en/slides/online/index.html')).href);
  await page.waitForFunction(
    () =>
      document.querySelector('[aria-current="true"]') &&
      [...document.images].some((img) => img.naturalWidth > 0),
  );
  assert.deepEqual(refused, []);
});

test('a script, a handler or a style that gets into a page does not run, wherever it stands', async ({
  browser,
  hosted,
}) => {
  const { page, refused } = await watched(browser);
  const ran =
    '<script>document.documentElement.dataset.ran="1"</script><script src="https://example.com/a.js"></script>';
  const html = pageOf('/en/online/').html;
  const [policy = ''] = /<head><meta charset="utf-8"><meta [^>]*>/.exec(html) ?? assert.fail();
  const pasted = html
    .replace(
      policy,
      `${policy}${ran}<style>html{--ran:1}</style><link rel="icon" href="https://example.com/icon.png">`,
    )
    .replace(
      '</main>',
      `${ran}<p onclick="this.ownerDocument.documentElement.dataset.ran='2'" id="p">p</p><img src="/no.png" onerror="document.documentElement.dataset.ran='3'"><style>html{--ran:1}</style><b style="--ran:1">b</b><iframe src="https://example.com/"></iframe></main>`,
    );
  await page.route('**/en/online/', (route) =>
    route.fulfill({ body: pasted, contentType: 'text/html' }),
  );
  await page.route('https://example.com/**', (route) =>
    route.fulfill({
      body: 'document.documentElement.dataset.ran="4"',
      contentType: 'text/javascript',
    }),
  );
  const brought: string[] = [];
  page.on('response', (response) => brought.push(response.url()));
  await page.goto(`${hosted}/en/online/`, { waitUntil: 'networkidle' });
  await page.locator('#p').dispatchEvent('click');
  const left = await page.evaluate(() => [
    document.documentElement.dataset.ran,
    getComputedStyle(document.documentElement).getPropertyValue('--ran'),
    getComputedStyle(document.querySelector('b[style]') ?? document.body).getPropertyValue('--ran'),
  ]);
  assert.deepEqual(left, [undefined, '', '']);
  assert.deepEqual(
    brought.filter((url) => !url.startsWith(hosted) && !url.startsWith('data:')),
    [],
  );
  assert.ok(refused.length >= 8, refused.join('\n'));
});

test('a picture is well formed for a browser too, is shown on a page and to other sites, and cannot run a script when it is opened by itself', async ({
  browser,
  hosted,
  hostedGallery,
}) => {
  const { page } = await watched(browser);
  await page.goto(`${hosted}/en/leaving/`);
  const broken = await page.evaluate(
    async (names) => {
      const bad: string[] = [];
      for (const name of names) {
        const drawing = new DOMParser().parseFromString(
          await (await fetch(`/${name}`)).text(),
          'image/svg+xml',
        );
        if (drawing.querySelector('parsererror') || drawing.documentElement.localName !== 'svg')
          bad.push(name);
      }
      return bad;
    },
    filesIn(release).filter((file) => file.startsWith('pictures/')),
  );
  assert.deepEqual(broken, []);

  const drawing = readFileSync(join(release, 'pictures/anyone.svg'), 'utf8').replace(
    '</svg>',
    '<script>document.documentElement.setAttribute("data-ran","1")</script></svg>',
  );
  await page.route('**/pictures/anyone.svg', async (route) =>
    route.fulfill({ response: await route.fetch(), body: drawing }),
  );
  await page.goto(`${hosted}/pictures/anyone.svg`);
  assert.equal(await page.evaluate(() => document.documentElement.getAttribute('data-ran')), null);
  assert.equal(await page.evaluate(() => origin), 'null', 'it is no document of this site');

  // Another site that shows the picture, and may read its pixels.
  await otherSite(hostedGallery, page);
  const width = await page.evaluate(async (src) => {
    const image = Object.assign(new Image(), { crossOrigin: 'anonymous', src });
    await image.decode();
    return image.naturalWidth;
  }, `${hosted}/pictures/quiz.svg`);
  assert.ok(width > 0);
});

test('another site cannot show a page in a frame where the host sends the headers; where it does not, it can', async ({
  origin,
  browser,
  hosted,
  hostedGallery,
}) => {
  const { page } = await watched(browser);
  for (const [host, shown] of [
    [hosted, false],
    [origin, true],
  ] as const) {
    await otherSite(hostedGallery, page);
    await page.evaluate(
      (src) =>
        new Promise((loaded) =>
          document.body.append(
            Object.assign(document.createElement('iframe'), { src, onload: loaded }),
          ),
        ),
      `${host}/en/help/`,
    );
    const framed = page.frames().find((frame) => frame !== page.mainFrame());
    assert.equal(
      await framed?.evaluate(() => document.querySelector('main') !== null),
      shown,
      host,
    );
  }
});
