// Which picture a link has, and how it comes into the head of a page.
import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { isShared, withPicture } from '#build/pictures/heads.ts';
import { linkPictures } from '#content/previews.ts';
import { content } from '../support/content.ts';

test('a page names the picture of its scene, its story or its plan, else that of the first page', () => {
  const { of } = linkPictures(content);
  for (const [address, name] of [
    ['', 'home'],
    ['en/', 'en'],
    ['en/online/', 'en'],
    ['en/online/remember/', 'en'],
    ['en/about/', 'en'],
    ['ar/online/who-is-writing/', 'ar-online-who-is-writing'],
    // The name of the file is as quiet as the address of the page.
    ['en/what-is-it/what-happened-to-leo/', 'en-what-is-it-what-happened-to-leo'],
    ['en/share/scene/what-is-it/what-happened-to-leo/', 'en-what-is-it-what-happened-to-leo'],
    ['zh/stories/new-friend/3/', 'zh-stories-new-friend'],
    ['zh/teach/stories/new-friend/', 'zh-stories-new-friend'],
    ['fr/teach/20-online-11-14/', 'fr-teach-20-online-11-14'],
    ['fr/slides/plan/20-online-11-14/notes/', 'fr-teach-20-online-11-14'],
    ['ru/help/ua/card/', 'kite'],
    ['ru/letters/said-yes/', 'kite'],
    ['es/print/kite/', 'kite'],
    ['ar/what-is-it/five-kinds/', 'ar'],
    ['ar/stories/the-wedding/3/', 'ar'],
    ['es/print/booklet/', 'es'],
    ['es/print/poster/online/', 'es'],
  ] as const)
    assert.equal(of(address).name, name, address);
});

test('the picture of a link stands behind the address of the page, once, however often it is drawn; where no link is to be shown there is none', () => {
  const head = '<meta property="og:url" content="https://example.org/en/">';
  const page = `<head><title>a</title>${head}<style></style></head>`;
  const once = withPicture(page, { address: 'https://example.org/previews/a.jpg', alt: '“A” & b' });
  assert.ok(
    once.includes(
      `${head}<meta property="og:image" content="https://example.org/previews/a.jpg"><meta property="og:image:alt"`,
    ),
  );
  assert.ok(once.includes('<meta property="og:image:alt" content="“A” &amp; b">'));
  assert.equal(
    withPicture(once, { address: 'https://example.org/previews/b.jpg', alt: 'b' }),
    withPicture(page, { address: 'https://example.org/previews/b.jpg', alt: 'b' }),
  );
  assert.equal(isShared(page), true);
  assert.equal(isShared('<head><title>404</title></head>'), false);
});
