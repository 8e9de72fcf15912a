// The weight of pages: sizes are exact, so they are tests. `npm run report` prints them as a table.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { locales } from '#languages/locales.ts';
import { nextPage } from '#components/section/next-page.ts';
import { sectionUrl, wholeUrl } from '#site/urls.ts';
import { content } from '../support/content.ts';
import {
  filesIn,
  gzipped,
  inClass,
  isSmall,
  kindAt,
  page,
  pages,
  release,
  root,
  sizeOf,
  type Page,
} from '../support/site.ts';
import { test } from '../support/test.ts';

/** One round trip of a slow line: ten packets of TCP's first window. */
const roundTrip = 14_336;

/**
 * The whole of a section, slides and pages for teachers are opened before a lesson. The booklet is
 * the whole site on one page, to print.
 */
const room = 20 * 1024;
const budgets = { page: roundTrip, room, print: 3 * roundTrip };
/** The plan of a lesson has the sheets of a class without a screen in it, too. */
const withSheets = 21 * 1024;
/** With its first picture inside (page-pass/picture-inside.ts). */
const withPicture = 16 * 1024;
const hasPictureInside = ({ html }: Page): boolean => html.includes(' data-file="');

const inlined = /<svg[^>]* width=[^>]* role="img"[^]*?<\/svg>/;
/**
 * The drawing that a page opens with: the door of a section, on the first page the picture for a
 * phone (components/atoms/PictureInPage.astro).
 */
const drawnIn = ({ url, html }: Page): string =>
  /^(home|section|whole)$/.test(kindAt(url)?.kind ?? '') ? (inlined.exec(html)?.[0] ?? '') : '';

/** The most bytes that a page may have. */
const mostOf = (one: Page): number => {
  if (one.html.includes(' data-sheet="')) return withSheets;
  return drawnIn(one)
    ? room
    : Math.max(budgets[kindAt(one.url)?.budget ?? 'page'], hasPictureInside(one) ? withPicture : 0);
};

test('every page of every language arrives in one round trip: HTML with its inlined CSS in at most 14,336 bytes gzip, with its first picture in it in 16 KB; the whole of a section, the first page with its drawing, pages for teachers, slides and the words to copy in at most 20 KB, the plan of a lesson with its sheets 21', () => {
  const heavy = pages()
    .map((one) => ({ url: one.url, bytes: gzipped(one.html), most: mostOf(one) }))
    .filter(({ bytes, most }) => bytes > most);
  assert.deepEqual(heavy, []);
  assert.ok(pages().length >= 1000, `only ${pages().length} pages were weighed`);
});

test('what a page with a drawing shows first arrives in one round trip: its head, its style, its title, and the whole drawing of a door', () => {
  // What a host writes before a page: its headers, and TLS.
  const before = 1024;
  const drawn = pages().filter((one) => drawnIn(one));
  // Before all scenes of its section only a light door is in the page (layouts/WholeSection.astro).
  const doors = Object.values(content.sections).map(({ picture }) =>
    sizeOf(root, `content/shared/pictures/${picture}.svg`),
  );
  const light = doors.filter((bytes) => bytes <= 9_000);
  assert.ok(light.length > 0);
  assert.equal(drawn.length, locales.length * (1 + doors.length + light.length));
  for (const one of drawn) {
    const { url, html } = one;
    const first = gzipSync(html, { level: 9 }).subarray(0, roundTrip - before);
    const shown = gunzipSync(first, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
    assert.ok(
      // A picture with five children is heavier than a door; its last details may come after the
      // first round trip.
      shown.includes('</h1>') && (/^\/\w+\/$/.test(url) || shown.includes(drawnIn(one))),
      `${url}: the first round trip ends with "${shown.slice(-80)}"`,
    );
  }
});

test('the script of a page stands before its style, which on a slow line comes later; the style has no picture in it: each would be read and drawn before the first words', () => {
  let scripted = 0;
  for (const { url, html } of pages()) {
    const script = html.indexOf('<script data-fonts');
    assert.ok(script < html.indexOf('<style>'), url);
    if (script > 0) scripted++;
    const [style = ''] = /<style>.*?<\/style>/s.exec(html) ?? [];
    assert.doesNotMatch(style, /url\(["']?data:/, url);
  }
  assert.ok(scripted > 1500, `${scripted} pages with a script`);
});

test('a page with its first picture in it arrives in one round trip down to the first thing that one opens', () => {
  const drawn = pages().filter((one) => hasPictureInside(one) && gzipped(one.html) > roundTrip);
  assert.ok(drawn.length > 0);
  for (const { url, html } of drawn.filter(
    (one) => !drawnIn(one) && kindAt(one.url)?.budget !== 'room',
  )) {
    const first = gzipSync(html, { level: 9 }).subarray(0, roundTrip);
    const shown = gunzipSync(first, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
    const fold = html.indexOf('<details', html.indexOf(' data-file="'));
    assert.ok(
      fold > 0 && shown.length >= fold,
      `${url}: the first round trip ends with "${shown.slice(-80)}"`,
    );
  }
});

test('the first picture of a small page, and of a step of a story, is in the page where one round trip brings it with all down to the first fold; elsewhere it is asked for in the head', () => {
  const asked = /<img src="\/pictures\/([^"]*\.svg)"[^>]* fetchpriority="high"[^>]*>/;
  const read = pages().filter(({ url }) => isSmall(url) || /^\/..\/stories\/.*\d\/$/.test(url));
  const inside = read.filter(({ html }) => inlined.test(html));
  assert.ok(inside.length >= read.length / 3, `${inside.length} of ${read.length}`);
  for (const { url, html } of read) {
    const [image, name] = asked.exec(html) ?? [];
    if (!image || !name) continue;
    assert.match(html, new RegExp(`<link [^>]*as="image"[^>]* href="/pictures/${name}">`), url);
    const drawing = readFileSync(join(root, 'content/shared/pictures', name), 'utf8');
    const drawn = html.replace(image, drawing);
    // Less about 160 bytes that a release writes into the head of a page that is finished.
    const fold = drawn.indexOf('<details', drawn.indexOf('</h1>'));
    const bytes = gzipped(drawn.slice(0, fold === -1 ? undefined : fold));
    assert.ok(bytes > roundTrip - 400, `${url}: ${bytes} bytes down to its first fold`);
  }
});

/** A script with all that it imports. */
function weightOf(file: string): number {
  const code = readFileSync(file, 'utf8');
  return (
    gzipped(code) +
    [...code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)].reduce(
      (sum, match) => sum + weightOf(join(file, '..', match[1] ?? '')),
      0,
    )
  );
}

test('all scripts of a page together are at most 15 KB compressed, and none stands in the way of reading', () => {
  for (const { url, html } of pages()) {
    const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
    let bytes = 0;
    for (const [, attributes = '', inline = ''] of scripts) {
      // The inline script is not counted as a file: it loads fonts on a quick line, and the script
      // of "My page" only when something is set. Class mode has a classic script, since browsers
      // load no module from a disk; it is deferred.
      if (!inline.includes('my-page') && inline !== nextPage)
        assert.match(
          attributes,
          inClass(url) ? /\bdefer\b/ : /type="module"/,
          `${url} has a script that blocks`,
        );
      const src = /src="([^"]+)"/.exec(attributes)?.[1];
      bytes += src
        ? weightOf(join(release, inClass(url) ? new URL(src, `https://site${url}`).pathname : src))
        : gzipped(inline);
    }
    assert.ok(bytes <= (inClass(url) ? 7 : 15) * 1024, `${url}: ${bytes} bytes of script`);
  }
});

test('a style sheet in a file is small too: below the first screen at most 5 KB, on paper at most 2 KB', () => {
  for (const file of filesIn(join(release, '_astro')).filter((name) => name.endsWith('.css'))) {
    const bytes = gzipped(readFileSync(join(release, '_astro', file)));
    assert.ok(bytes <= (file.startsWith('print') ? 2048 : 5120), `${file}: ${bytes} bytes`);
  }
});

/** The bytes of pages with all that they load, whatever has the same address once. */
function bytesOf(urls: readonly string[]): number {
  const named = (text: string): string[] =>
    text.match(/\/(?:_astro\/|pictures\/|favicon)[\w./-]*\.\w+/g) ?? [];
  // A drawing in the page names its file, which nobody loads for it.
  const texts = urls.map((url) => page(url).html.replace(/ data-file="[^"]*"/g, ''));
  const files = new Set(texts.flatMap(named));
  // What a sheet names is behind it in the set, and comes in its turn.
  for (const file of files)
    if (file.endsWith('.css'))
      named(readFileSync(join(release, file), 'utf8')).forEach((one) => files.add(one));
  const bytesIn = (file: string): number =>
    file.endsWith('.woff2') ? sizeOf(release, file) : gzipped(readFileSync(join(release, file)));
  return [...texts.map(gzipped), ...[...files].map(bytesIn)].reduce((sum, bytes) => sum + bytes);
}

test('a section read page by page, from its door to its last page, costs at most twice the bytes of the whole', () => {
  for (const locale of locales)
    for (const [slug, { scenes }] of Object.entries(content.sections)) {
      const read = ['', ...Object.keys(scenes), 'remember'].map((scene) =>
        sectionUrl(locale, slug, scene),
      );
      const part = bytesOf(read) / bytesOf([wholeUrl(locale, slug)]);
      assert.ok(part <= 2, `${locale}/${slug}: ${part.toFixed(3)} of the whole`);
    }
});

test('the story without words weighs at most 250 KB in all, and each page with its picture at most 12 KB', () => {
  for (const locale of locales) {
    const story = pages()
      .filter(({ url }) => url.startsWith(`/${locale}/without-words/`))
      .map(({ url, html }) => ({ url, bytes: gzipped(html) }));
    assert.equal(story.length, content.withoutWords.frames.length + 2);
    assert.deepEqual(
      story.filter(({ bytes }) => bytes > 12 * 1024),
      [],
    );
    assert.ok(story.reduce((sum, { bytes }) => sum + bytes, 0) <= 250_000, locale);
  }
});
