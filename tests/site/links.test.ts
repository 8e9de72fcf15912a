// Where the links of each page lead, also under a sub-path; the way to leave is the first.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt } from '#build/sample.ts';
import { locales } from '#languages/locales.ts';
import { all, hasClass, named } from '../support/html.ts';
import {
  address,
  filesIn,
  goal,
  isCard,
  localeOf,
  pages,
  release,
  root,
  isOfSubSite,
  subPages,
  subPath,
  subSite,
} from '../support/site.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

test('no link is dead: every page, picture, file and place on a page that is linked to exists', () => {
  for (const { url } of pages())
    for (const tag of named(treeOf(url), 'a', 'link', 'img', 'source', 'script')) {
      const address = tag.attributes.href ?? tag.attributes.src ?? tag.attributes.srcset;
      if (!address || /^(https?|tel|sms|data):/.test(address)) continue;
      const [path = '', place] = goal(address, url).split('#');
      const target = path === '' ? url : path;
      const file = target.endsWith('/') ? `${target}index.html` : target;
      assert.ok(existsSync(join(release, file)), `${url} links to ${address}, which is not there`);
      if (place && place !== 'top')
        assert.ok(
          all(treeOf(target), ({ attributes }) => attributes.id === place).length === 1,
          `${url} links to ${address}, but the page has no such place`,
        );
    }
});

/**
 * Every address on a page, in any element, and those of the fonts its script loads, one for each
 * `$&`. By patterns: parsing three thousand pages would take ten times as long.
 */
const addressesIn = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src|srcset|data-fonts)=(?:"([^"]*)"|'([^']*)'|([^\s>]*))/g)]
    .flatMap(([, double, single, bare]) => (double ?? single ?? bare ?? '').split(' '))
    .filter((address) => address !== '$&');

test('the site works under a sub-path: every address on every page begins with it, and is there', () => {
  const there = filesIn(subSite).filter(
    (file) =>
      file.endsWith('.html') &&
      !file.startsWith('gallery') &&
      !file.endsWith('templates.html') &&
      !isCard(`/${file}`),
  );
  const built = pages().filter(({ file }) => isBuilt(file, subPages));
  assert.deepEqual(there, built.map(({ file }) => file).sort());
  for (const file of there) {
    const addresses = addressesIn(readFileSync(join(subSite, file), 'utf8'));
    assert.ok(addresses.length > 5, `${file} has only ${addresses.join(' ')}`);
    for (const address of addresses) {
      if (address === '') continue;
      if (/^(https?:|#|tel:|sms:|mailto:|data:)/.test(address)) {
        if (address.includes('school.local'))
          assert.ok(address.startsWith(`https://school.local${subPath}/`), `${file}: ${address}`);
        continue;
      }
      const leads = /^..\/slides\//.test(file)
        ? new URL(address, `https://site${subPath}/${file}`).pathname
        : address;
      assert.ok(leads.startsWith(`${subPath}/`), `${file}: ${address}`);
      const path = (leads.slice(subPath.length + 1).split('#')[0] ?? '').replace(
        /(^|\/)$/,
        '$1index.html',
      );
      assert.ok(isOfSubSite(path), `${file}: ${address} is not there`);
    }
  }
  assert.match(
    readFileSync(join(subSite, 'robots.txt'), 'utf8'),
    /https:\/\/school\.local\/sub\/path\/sitemap-index\.xml/,
  );
});

test('the way to leave is the first link of every page, and leads to a neutral page in its language', () => {
  for (const { url } of pages()) {
    const [first] = named(
      named(treeOf(url), 'body')[0] ?? treeOf(url),
      'a',
      'button',
      'summary',
      'input',
    );
    assert.ok(first && hasClass('leave')(first), url);
    assert.equal(first.attributes.href, content.leave[localeOf(url) ?? 'en'], url);
    assert.match(first.attributes.rel ?? '', /noreferrer/, url);
  }
  assert.equal(new Set(Object.values(content.leave)).size, locales.length);
});

/** Addresses that were given to others, below each language. */
const promised = readFileSync(join(root, 'tests/queries/addresses.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('/'));

test('an address that was given to others stays, in every language; each is on the page of links with its code, and no other', () => {
  const there = new Set(pages().map(({ url }) => url));
  for (const locale of locales) {
    const lost = promised.filter((path) => !there.has(`/${locale}${path}`));
    assert.deepEqual(lost, [], `/${locale}/: the host must lead on from these`);
    const links = named(treeOf(`/${locale}/share/links/`), 'copy-text').flatMap((text) =>
      named(text, 'a').map(({ attributes }) => attributes.href ?? ''),
    );
    assert.deepEqual(
      links.filter((href) => href.startsWith('http')).sort(),
      promised.map((path) => `${address()}${locale}${path}`).sort(),
    );
    const codes = links.filter((href) => href.endsWith('/code.svg'));
    assert.equal(codes.length, promised.length);
  }
});
