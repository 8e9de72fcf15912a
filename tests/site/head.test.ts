// What search engines, shared links and hosts are told of the pages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { named, textOf } from '../support/html.ts';
import {
  address,
  kindAt,
  languagePages,
  localeOf,
  pages,
  release,
  unlisted,
} from '../support/site.ts';
import { test } from '../support/test.ts';
import { tagged, treeOf } from '../support/trees.ts';

/** What the site is about, in each language. */
const subject: Record<Locale, RegExp> = {
  en: /traffick|exploit|helpline/i,
  fr: /traite|trafi|exploit/i,
  es: /\btrata\b|tratante|explota/i,
  ar: /اتجار|استغلال/,
  ru: /торговл|эксплуат/i,
  zh: /贩运|拐卖|剥削/,
};

// Tabs, history and link previews name no subject: someone who does harm may see them.
test('on the tab and in the preview of a page for a child in danger nothing names the subject, and pages alike have one name', () => {
  for (const { url } of languagePages().filter(({ url }) => kindAt(url)?.guarded)) {
    const locale = localeOf(url) ?? assert.fail(url);
    const tab = textOf(named(treeOf(url), 'title')[0] ?? assert.fail(url));
    assert.ok(tab.endsWith(` · ${content.languages[locale].previews.mark}`), `${url}: ${tab}`);
    const said = [
      tab,
      ...['og:title', 'og:description'].map(
        (property) => tagged(url, 'meta', 'property', property)[0]?.attributes.content ?? '',
      ),
      tagged(url, 'meta', 'name', 'description')[0]?.attributes.content ?? '',
    ];
    for (const text of said) assert.doesNotMatch(text, subject[locale], url);
  }
  // Not even of which country it is.
  const countries = languagePages().filter(({ url }) => /^\/en\/help\/../.test(url));
  const tabs = countries.map(({ url }) =>
    textOf(named(treeOf(url), 'title')[0] ?? assert.fail(url)),
  );
  assert.equal(new Set(tabs).size, 1);
});

test('a shared link has a title and a sentence, and no other page has the title of another', () => {
  for (const { url } of languagePages().filter(({ url }) => !unlisted(url))) {
    for (const property of ['og:title', 'og:description'])
      assert.ok(
        (tagged(url, 'meta', 'property', property)[0]?.attributes.content ?? '').length > 1,
        `${url} ${property}`,
      );
    assert.ok(
      (tagged(url, 'meta', 'name', 'description')[0]?.attributes.content ?? '').length > 5,
      url,
    );
  }
  const titles = languagePages()
    .filter(({ url }) => !kindAt(url)?.guarded)
    .map(
      ({ url }) => `${localeOf(url)} ${textOf(named(treeOf(url), 'title')[0] ?? assert.fail(url))}`,
    );
  assert.equal(new Set(titles).size, titles.length);
});

test('the sitemap lists every page but the 404s and the steps of stories, with its languages; robots.txt names it', () => {
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
  assert.ok(sitemap.includes(`hreflang="zh-Hans" href="${address()}zh/online/all/"`));
  assert.ok(
    readFileSync(join(release, 'robots.txt'), 'utf8').includes(
      `Sitemap: ${address()}sitemap-index.xml`,
    ),
  );
});
