// What a page says of its language, and where it is in the others.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, locales } from '#languages/locales.ts';
import { around, named, type Tag, textOf } from '../support/html.ts';
import { address, goal, languagePages, localeOf, release, unlisted } from '../support/site.ts';
import { test } from '../support/test.ts';
import { tagged, treeOf } from '../support/trees.ts';

/** The menu of a page, where its languages are; the whole of a page that has none. */
const menuOf = (url: string) =>
  named(treeOf(url), 'nav').findLast((nav) =>
    named(nav, 'details').some(({ attributes }) => attributes.name === 'menu'),
  ) ?? treeOf(url);

test('a screen reader is told the language and direction of every page, and of the languages in its menu', () => {
  for (const { url } of languagePages()) {
    const [html] = named(treeOf(url), 'html');
    const language = languages[localeOf(url) ?? assert.fail(url)];
    assert.deepEqual(
      [html?.attributes.lang, html?.attributes.dir],
      [language.tag, language.dir],
      url,
    );
    for (const link of named(menuOf(url), 'a').filter(({ attributes }) => attributes.lang)) {
      const named = Object.values(languages).find(({ name }) => name === textOf(link));
      assert.deepEqual([link.attributes.lang, link.attributes.dir], [named?.tag, named?.dir], url);
    }
  }
});

test('the same page in another language is one tap away, and search engines know of it', () => {
  const sitemap = new Map(
    [
      ...readFileSync(join(release, 'sitemap-0.xml'), 'utf8').matchAll(
        /<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g,
      ),
    ].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
  for (const { url } of languagePages().filter(({ url }) => !unlisted(url))) {
    const rest = url.slice(4);
    const menu = named(menuOf(url), 'a').filter(({ attributes }) => attributes.lang);
    // The notes of class mode to print are found from its slides; what has no words needs no other
    // language.
    if (!/\/(notes|\w\w\/without-words)\/$/.test(url))
      assert.deepEqual(
        menu.map(({ attributes }) => goal(attributes.href ?? '', url)),
        locales.map((locale) => `/${locale}/${rest}`),
        url,
      );
    // In the sitemap, once for the whole site: on each page the seven addresses would cost 130
    // bytes of the first round trip.
    const listed =
      sitemap.get(address() + url.slice(1)) ?? assert.fail(`the sitemap has no ${url}`);
    assert.deepEqual(
      [...listed.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)]
        .map((match) => [match[1], match[2]])
        .filter(([, href]) => href !== address())
        .sort(),
      locales.map((locale) => [languages[locale].tag, `${address()}${locale}/${rest}`]).sort(),
      url,
    );
    assert.equal(
      tagged(url, 'link', 'rel', 'canonical')[0]?.attributes.href,
      address() + url.slice(1),
    );
  }
});

test('words in English, or of a country, on a page of another language are marked as such', () => {
  for (const locale of ['ar', 'ru', 'zh'] as const)
    for (const { url } of languagePages().filter((candidate) =>
      candidate.url.startsWith(`/${locale}/`),
    )) {
      const walk = (tag: Tag): void =>
        tag.children.forEach((child) => {
          if (typeof child !== 'string')
            return void (['style', 'script', 'title'].includes(child.name) || walk(child));
          const run = /[A-Za-z]+(?:[ ,]+[A-Za-z]+){2,}/.exec(child)?.[0];
          if (run && !/Creative Commons|Take It Down|^(Chrome|Firefox|Safari|Page)/.test(run))
            assert.notEqual(
              around(tag, 'lang'),
              languages[locale].tag,
              `${url}: "${run}" is not marked`,
            );
        });
      walk(treeOf(url));
    }
});
