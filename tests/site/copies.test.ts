// The copies of the site that a school carries to a computer without a line: one file a language.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { copyOf, openCopies } from '#build/copies/copies.ts';
import { noBraille } from '#build/copies/liblouis.ts';
import { fillCopies } from '#build/copies/list.ts';
import { isBuilt } from '#build/sample.ts';
import { versionOf } from '#build/copies/papers.ts';
import { builtSite } from '#build/print/printables.ts';
import { zipOf } from '#build/zip.ts';
import { unpackedIndex, type PackedIndex, type SearchIndex } from '#search/read/search-index.ts';
import { dateIn, sizeIn } from '#languages/format.ts';
import { locales, type Locale } from '#languages/locales.ts';
import { allLanguages, copyName, doors, type Door } from '#site/copies.ts';
import { content } from '../support/content.ts';
import { addressesOf, copied, copyFile, filesIn, textOf, type Files } from '../support/copies.ts';
import { named, parse, textOf as wordsOf } from '../support/html.ts';
import { subPages, subSite } from '../support/root.ts';
import { address, cards, localeOf, page, pages, release, root } from '../support/site.ts';
import { test } from '../support/test.ts';

test('a copy has every page of its language, but for the one of an address that is not there and the list of copies', () => {
  for (const locale of copied) {
    const expected = [...pages(), ...cards()]
      .filter(({ url }) => localeOf(url) === locale && !/\/(404\.html|share\/offline\/)$/.test(url))
      .map(({ file }) => file);
    const there = [...filesIn(locale).keys()].filter((name) => name.endsWith('.html'));
    assert.deepEqual(there.sort(), [...expected, 'index.html', 'table.html'].sort());
  }
});

/** What may lead to others: links, and what only names something. */
const toOthers = new Set(['a', 'link license', 'link canonical']);

/** Checks every address in the pages and sheets of a copy; gives how many lead to its own files. */
function lookAt(files: Files): number {
  const places = new Map<string, Set<string>>();
  const placesOf = (name: string): Set<string> => {
    const found =
      places.get(name) ??
      new Set([...textOf(files, name).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? ''));
    places.set(name, found);
    return found;
  };
  let count = 0;
  for (const [name, bytes] of files) {
    if (!/\.(css|html)$/.test(name)) continue;
    const text = bytes.toString('utf8');
    for (const [, goal = ''] of text.matchAll(/url\(["']?([^"')]+)/g))
      if (!/^(data:|#)/.test(goal))
        assert.ok(files.has(posix.join(posix.dirname(name), goal)), `${name}: ${goal}`);
    for (const { element, name: attribute, address: goal } of addressesOf(text)) {
      const where = `${name} has ${attribute}="${goal}"`;
      if (goal === '' || goal.startsWith('data:')) continue;
      if (/^[a-z]+:/.test(goal)) {
        assert.match(goal, /^(https?|tel|sms|mailto):/, where);
        assert.ok(toOthers.has(element), `${where}: it asks others`);
        continue;
      }
      assert.doesNotMatch(goal, /^\//, `${where}, which leads out of the folder`);
      const [path = '', place] = goal.split('#');
      const file = path === '' ? name : posix.join(posix.dirname(name), path);
      assert.ok(files.has(file), `${where}, and has no ${file}`);
      // Slides have places that their script knows.
      if (place && place !== 'top' && element === 'a' && !file.includes('/slides/'))
        assert.ok(placesOf(file).has(place), `${where}: no such place`);
      count++;
    }
  }
  return count;
}

test('whatever a page of a copy shows, loads or leads to lies in the copy, or is a link to an address of the web; no place on a page is missing', () => {
  for (const locale of copied) assert.ok(lookAt(filesIn(locale)) > 10_000, locale);
});

/** What a script of a copy reads from a file of the site. */
function readIn(locale: Locale, file: string): string {
  const script = textOf(filesIn(locale), `_astro/${locale}-${file}.js`);
  return JSON.parse(script.replace('document.currentScript.text=', '')) as string;
}

/** What the search of a copy knows. */
const indexIn = (locale: Locale): SearchIndex =>
  unpackedIndex(JSON.parse(readIn(locale, 'search.json')) as PackedIndex);

test('a copy carries no script, style, picture or font that nothing in it names', () => {
  for (const locale of copied) {
    const files = filesIn(locale);
    const all = [...files].filter(([name]) => /\.(html|css|js)$/.test(name));
    const text = all.map(([, bytes]) => bytes.toString('utf8')).join('\n');
    const named = new Set(text.match(/[\w.-]+\.(?:js|css|svg|woff2|png|webp)\b/g));
    const { places, country } = indexIn(locale);
    for (const { picture } of [...places, country]) if (picture) named.add(`${picture}.svg`);
    const left = [...files.keys()].filter(
      (name) => /\.(js|css|svg|woff2|png|webp)$/.test(name) && !named.has(posix.basename(name)),
    );
    assert.deepEqual(left, [], locale);
  }
});

test('the copy of a site under a sub-path has the files of its pages, and leads to that site', async () => {
  const copyIn = await openCopies(root, builtSite(subSite));
  const files = new Map(Object.entries(copyIn('ar').tree));
  assert.ok(lookAt(files) > 1000);
  const pagesIn = (copy: Files): string[] =>
    [...copy.keys()].filter((name) => name.endsWith('.html') && isBuilt(name, subPages));
  assert.deepEqual(pagesIn(files), pagesIn(filesIn('ar')));
  assert.ok([...files.keys()].some((name) => name.startsWith('partner/')));
  const home = textOf(files, 'index.html');
  assert.ok(home.includes('href="https://school.local/sub/path/en/"'));
  assert.doesNotMatch(home, /"\/sub\/path/);
});

test('what scripts of a copy read is there as scripts, with nothing in it that is not', () => {
  for (const locale of copied) {
    const files = filesIn(locale);
    const { places, country } = indexIn(locale);
    assert.ok(places.length > 100);
    assert.ok(files.has(`pictures/${country.picture}.svg`), country.picture);
    for (const { url, picture } of places) {
      assert.ok(files.has(`${locale}/${url.replace(/#.*/, '')}index.html`), url);
      if (picture) assert.ok(files.has(`pictures/${picture}.svg`), picture);
    }
    const addresses = addressesOf(readIn(locale, 'templates.html'));
    assert.ok(addresses.length > 20);
    for (const { address: goal } of addresses)
      assert.ok(files.has(goal.replace(/^\{root\}|#.*/g, '')), `${locale}: ${goal}`);
    assert.ok(readIn(locale, 'countries.json').includes('"names"'));
  }
});

test('no page of a copy asks for what a browser refuses to a page from a disk', () => {
  const loaded = 'font,img,media,script,style';
  for (const locale of copied)
    for (const [name, bytes] of filesIn(locale)) {
      const html = bytes.toString('utf8');
      // An `optional` font is not used unless it is preloaded.
      assert.doesNotMatch(html, /font-display:optional/, name);
      if (!name.endsWith('.html')) continue;
      assert.doesNotMatch(
        html,
        /type="module"|rel="(module)?preload"|crossorigin|<iframe[^>]* sandbox/,
        name,
      );
      const [, policy = ''] =
        /http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? [];
      assert.match(policy, /^default-src 'self';/, name);
      assert.doesNotMatch(policy, /unsafe|\*/, name);
      // What a page loads it gets where `'self'` is nothing (copied-page.ts); it sends nothing.
      const open = [...policy.matchAll(/(\w+)-src [^;]* https: http:(?=;|$)/g)].map(([, of]) => of);
      assert.equal(open.sort().join(), name === 'table.html' ? '' : loaded, name);
    }
});

test('beside the pages lie the licences, and what opens them, with edition and date, in the language of the copy', () => {
  const { edition = '' } = content.versions.editions[0] ?? {};
  for (const locale of copied) {
    const readMe = textOf(filesIn(locale), 'README.txt');
    const { strings } = content.languages[locale];
    assert.ok(readMe.startsWith('\uFEFF') && !/[^\r]\n|\{/.test(readMe), readMe);
    for (const part of [
      strings['offline.readme.open'],
      'index.html',
      'CC BY 4.0',
      edition,
      '2026',
      `${address()}${locale}/share/offline/`,
    ])
      assert.ok(readMe.includes(part), `${locale}: ${part}`);
    assert.equal(
      textOf(filesIn(locale), 'LICENSE.txt'),
      readFileSync(join(root, 'content/LICENSE'), 'utf8'),
    );
    assert.equal(
      textOf(filesIn(locale), 'licences/code.txt'),
      readFileSync(join(root, 'LICENSE'), 'utf8'),
    );
    assert.ok(filesIn(locale).has('licences/font-andika.txt'));
  }
});

test('the same site gives the same file, in another time zone, whatever the order in which a disk lists its files', async () => {
  const names = [...filesIn('ar').keys()];
  assert.deepEqual(names, [...names].sort());
  const { date = '' } = content.versions.editions[0] ?? {};
  const zone = process.env.TZ;
  try {
    process.env.TZ = 'Pacific/Auckland';
    const copyIn = await openCopies(root, builtSite(release));
    assert.ok(copyFile('ar').equals(zipOf(copyIn('ar').tree, date)));
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('the page lists each copy with its real size and checksum, the one of its own language first; where none is made, it says so', () => {
  for (const locale of locales) {
    const { html } = page(`/${locale}/share/offline/`);
    const tree = parse(html);
    const links = named(tree, 'a').filter(({ attributes }) => attributes['data-copy']);
    const order = [locale, ...locales.filter((other) => other !== locale)];
    // First one row for each reader; a release without files for Kiwix, or in braille, shows none
    // of them.
    const inBraille = noBraille() ? [] : (['brf'] as const);
    const made = [...(['zip', 'html', 'epub'] as const), ...inBraille];
    const names = (of: readonly Door[], list: readonly Locale[]): string[] =>
      of.flatMap((door) => list.map((one) => copyName(one, door)));
    const expected = [...names([...made, 'zip'], [locale]), ...names(made, order)];
    const rows = links.flatMap(({ attributes: { 'data-copy': name = '' } }) =>
      expected.includes(name) ? name : [],
    );
    assert.deepEqual(rows, expected);
    const paths = made.flatMap((door) => copied.map((other) => copyOf(other, door)));
    assert.deepEqual(
      new Set(links.flatMap(({ attributes: { href } }) => href ?? [])),
      new Set(paths.map((path) => `/${path}`)),
    );
    for (const path of paths) {
      const link = links.find(({ attributes }) => attributes.href === `/${path}`);
      const copy = readFileSync(join(release, path));
      const kind = path.split('.').at(-1)?.toUpperCase() ?? '';
      const words = wordsOf(link ?? assert.fail(path)).replace(/\s+/g, ' ');
      const size = sizeIn(locale, copy.length).replace(/\s+/g, ' ');
      assert.ok(words.endsWith(`${kind} · ${size}`), words);
      const sum = createHash('sha256').update(copy).digest('hex');
      assert.ok(html.includes(`>${sum}</code>`), `${path}: ${sum}`);
      // 1.6 MB are the film; lessons and stories have their slides, 200 countries cards and strips.
      assert.ok(copy.length < 9_400_000, `${path} has ${copy.length} bytes`);
    }
    const { built } = versionOf(builtSite(release));
    const date = copied.includes(locale) ? dateIn(locale, built) : '';
    assert.ok(html.includes(`data-fact="date">${date}</bdi>`), locale);
    const isHidden = (kind: string): RegExp => new RegExp(`data-copies="${kind}" hidden>`);
    for (const kind of ['none', 'zim', ...(noBraille() ? ['brf'] : [])])
      assert.match(html, isHidden(kind));
    for (const kind of made) assert.doesNotMatch(html, isHidden(kind));
    const facts = { href: '/x.zim', size: '2 MB', date: 'today', sum: 'abc', list: '' };
    const kiwix = fillCopies(html, new Map([[copyName(allLanguages, 'zim'), facts]]));
    assert.doesNotMatch(kiwix, isHidden('zim'));
    assert.match(kiwix, /href="\/x\.zim"[^]*2 MB/);
    const empty = fillCopies(html, new Map());
    assert.match(empty, /data-copies="none">/);
    for (const kind of doors) assert.match(empty, isHidden(kind));
    assert.doesNotMatch(empty, /href="[^"]*\/kite-|[\da-f]{64}/);
  }
});
