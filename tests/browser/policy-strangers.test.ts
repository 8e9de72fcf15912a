// Injected content: no script, handler or style runs, a picture is only a picture, and no other
// site frames a page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { otherSite, test, watched } from '../support/policy.ts';
import { filesIn, page as pageOf, release, someOf } from '../support/site.ts';

test('a script, a handler or a style that gets into a page does not run, wherever it stands', async ({
  browser,
  hosted,
}) => {
  const { page, refused } = await watched(browser);
  const ran =
    '<script>document.documentElement.dataset.ran="1"</script><script src="https://example.com/a.js"></script>';
  const html = pageOf('/en/online/all/').html;
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
  await page.route('**/en/online/all/', (route) =>
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
  await page.goto(`${hosted}/en/online/all/`, { waitUntil: 'networkidle' });
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
    someOf(
      filesIn(release).filter((file) => /^pictures\/.*\.svg$/.test(file)),
      60,
      (file) => file,
    ),
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
