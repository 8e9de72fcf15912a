// What search engines, shared links and hosts are told of the pages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { named, textOf } from '../support/html.ts';
import { headersFor } from '../support/server.ts';
import { address, languagePages, pages, release, unlisted } from '../support/site.ts';
import { test } from '../support/test.ts';
import { tagged, treeOf } from '../support/trees.ts';

test('a shared link has a title and a sentence, and no page has the title of another', () => {
  for (const { url } of languagePages().filter(({ url }) => !unlisted(url))) {
    for (const property of ['og:title', 'og:description', 'og:type', 'og:locale'])
      assert.ok(
        (tagged(url, 'meta', 'property', property)[0]?.attributes.content ?? '').length > 1,
        `${url} ${property}`,
      );
    assert.ok(
      (tagged(url, 'meta', 'name', 'description')[0]?.attributes.content ?? '').length > 5,
      url,
    );
  }
  const titles = languagePages().map(({ url }) =>
    textOf(named(treeOf(url), 'title')[0] ?? assert.fail(url)),
  );
  assert.equal(new Set(titles).size, titles.length);
});

test('the sitemap lists every page but the 404s and the steps of stories, with its languages; robots.txt names it; _headers says what a page cannot', () => {
  const sitemap = readFileSync(join(release, 'sitemap-0.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]).sort();
  assert.deepEqual(
    listed,
    pages()
      .map(({ url }) => url)
      .filter((url) => !unlisted(url))
      .map((url) => address() + url.slice(1))
      .sort(),
  );
  assert.ok(sitemap.includes(`hreflang="zh-Hans" href="${address()}zh/online/"`));
  assert.ok(
    readFileSync(join(release, 'robots.txt'), 'utf8').includes(
      `Sitemap: ${address()}sitemap-index.xml`,
    ),
  );
  const headers = (path: string): string =>
    headersFor(release, path)
      .map((header) => header.join(': '))
      .join('\n');
  assert.match(
    headers('/en/'),
    /nosniff\nX-Frame-Options: DENY\nContent-Security-Policy: frame-ancestors 'none'\nReferrer-Policy: no-referrer\nPermissions-Policy: .*\nCross-Origin-Opener-Policy: same-origin/,
  );
  // Sub-domains belong to others, and a list that browsers carry cannot be left again.
  assert.match(headers('/en/'), /^Strict-Transport-Security: max-age=\d{8}$/m);
  // A picture is a document of this site when it is opened by itself: nothing may run in it.
  assert.match(
    headers('/pictures/anyone.svg'),
    /^Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; sandbox$/m,
  );
  assert.match(
    headers('/pictures/anyone.svg'),
    /max-age=604800\nAccess-Control-Allow-Origin: \*\nCross-Origin-Resource-Policy: cross-origin/,
  );
});
