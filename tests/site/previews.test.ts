// The picture, the title and the sentence that a chat shows of a link.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { linkPictures } from '#content/previews.ts';
import { languages, locales } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import {
  address,
  filesIn,
  inClass,
  isDrawn,
  kindAt,
  localeOf,
  once,
  pages,
  release,
  subSite,
  unlisted,
  type Page,
} from '../support/site.ts';
import { test } from '../support/test.ts';
import { tagged } from '../support/trees.ts';

/** What a page says in its head; undefined where it says nothing. */
const said = (url: string, property: string): string | undefined =>
  tagged(url, 'meta', 'property', property)[0]?.attributes.content;
/** The pages that have the preview of a link. */
const shared = once((): Page[] => pages().filter(({ html }) => html.includes('"og:url"')));
/** The file of the picture of a page. */
const fileOf = (url: string): string =>
  (said(url, 'og:image') ?? assert.fail(`${url} has no og:image`)).replace(address(), '');
/** A scene and a story of which nothing is shown. */
const milder = /\/(five-kinds|the-wedding)\/$/;

test('every page that can be shared has the preview of a link: a picture with its size and what is seen in it, its own address, the name of the site', () => {
  const without = pages().filter(
    ({ url, html }) => !html.includes('"og:url"') && !url.endsWith('404.html'),
  );
  assert.deepEqual(
    without.map(({ url }) => url),
    [],
  );
  for (const { url } of shared()) {
    const locale = localeOf(url) ?? 'en';
    assert.equal(said(url, 'og:url'), address() + url.slice(1), url);
    assert.equal(said(url, 'og:site_name'), content.languages[locale].previews.mark, url);
    assert.match(said(url, 'og:image') ?? '', /^https?:\/\/\S+\.jpg$/, url);
    assert.ok((said(url, 'og:image:alt') ?? '').length > 5, url);
    assert.equal(
      tagged(url, 'meta', 'name', 'twitter:card')[0]?.attributes.content,
      'summary_large_image',
      url,
    );
  }
});

test('each picture of a link is there: 1200 x 630 pixels, a JPEG of at most 100 kB that names its licence and the day of its edition, and no page has another', async () => {
  const { all } = linkPictures(content);
  const named = [...new Set(shared().map(({ url }) => fileOf(url)))].sort();
  const nameIn = (file: string): string => file.replace(/^previews\/|-[0-9a-f]{8}\.jpg$/g, '');
  assert.deepEqual(named.map(nameIn).sort(), all.map(({ name }) => name).sort());
  const there = filesIn(join(release, 'previews')).map((name) => `previews/${name}`);
  const drawn = all.filter(isDrawn).map(({ name }) => name);
  assert.deepEqual(
    named.filter((file) => drawn.includes(nameIn(file))),
    there.toSorted(),
  );
  const day = content.versions.editions[0]?.date.replaceAll('-', ':') ?? assert.fail('no edition');
  for (const file of there) {
    const bytes = readFileSync(join(release, file));
    assert.ok(bytes.length <= 100_000, `${file}: ${bytes.length} bytes`);
    const { format, width, height, exif } = await sharp(bytes).metadata();
    assert.deepEqual([format, width, height], ['jpeg', 1200, 630], file);
    const said = exif?.toString('latin1') ?? '';
    assert.match(said, /CC BY 4\.0/, file);
    assert.ok(said.includes(day), file);
  }
});

test('parts share a picture a language; scenes, stories and plans have their own, but for those that a family’s chat is no place for; pages for a child in danger have one kite in all languages', () => {
  const home = new Set<string>();
  for (const locale of locales) {
    const own = [
      ...Object.keys(content.sections).flatMap((slug) =>
        shared().filter(({ url }) => url.startsWith(`/${locale}/${slug}/`)),
      ),
      ...shared().filter(({ url }) => new RegExp(`^/${locale}/stories/[a-z-]+/$`).test(url)),
    ]
      .map(({ url }) => url)
      .filter((url) => !/^\/..\/[\w-]+\/((all|remember)\/)?$/.test(url))
      .filter((url) => !milder.test(url));
    assert.ok(own.length >= 41, `${locale}: ${own.length}`);
    assert.equal(new Set(own.map(fileOf)).size, own.length, locale);
    for (const slug of [
      '',
      ...Object.keys(content.sections).map((section) => `${section}/`),
      'what-is-it/five-kinds/',
      'share/scene/what-is-it/five-kinds/',
      'stories/the-wedding/3/',
    ])
      assert.equal(fileOf(`/${locale}/${slug}`), fileOf(`/${locale}/`));
    home.add(fileOf(`/${locale}/`));
  }
  assert.equal(home.size, locales.length);
  const kites = shared().filter(({ url }) => kindAt(url)?.guarded);
  assert.ok(kites.length > 1400, `${kites.length} pages`);
  assert.equal(new Set(kites.map(({ url }) => fileOf(url))).size, 1);
  assert.match(fileOf('/en/help/ke/card/'), /^previews\/kite-/);
});

test('no word of harm stands in the picture of a link or in its title, nor in its sentence where children read', () => {
  for (const { locale = 'en', words = '', note = '', name } of linkPictures(content).all)
    assert.doesNotMatch(`${words} ${note}`, languages[locale].harm, name);
  for (const { url } of shared()) {
    const { harm } = languages[localeOf(url) ?? 'en'];
    assert.doesNotMatch(said(url, 'og:title') ?? '', harm, url);
    // Pages for adults say what they are about: who passes on a lesson must know.
    if (!inClass(url) && !/^\/..\/(teach|families|about|share|print)\//.test(url))
      assert.doesNotMatch(said(url, 'og:description') ?? '', harm, url);
  }
});

test('every page has a sentence of its own in the preview; that of a country has its first number', () => {
  const told = shared()
    .filter(({ url }) => !unlisted(url))
    .map(({ url }) => `${localeOf(url) ?? ''} ${said(url, 'og:description') ?? ''}`);
  const twice = told.filter((text, i) => told.indexOf(text) < i);
  assert.deepEqual(twice, []);
  assert.equal(said('/en/help/ke/', 'og:description'), 'Kenya: Childline Kenya, 116, free');
  // A name that says too much for a chat is left out; where there is no number, none is made up.
  assert.equal(said('/en/help/us/', 'og:description'), 'United States: 1-800-422-4453, free');
  assert.equal(
    said('/en/help/lr/', 'og:description'),
    `Liberia: ${content.languages.en.previews.pages.country?.text ?? ''}`,
  );
});

test('a site whose pictures of links are not drawn names none', () => {
  const html = filesIn(subSite).filter((file) => /^(en|ar)\/.*index\.html$/.test(file));
  assert.ok(html.length > 100);
  for (const file of html)
    assert.doesNotMatch(readFileSync(join(subSite, file), 'utf8'), /og:image|twitter:card/, file);
});
