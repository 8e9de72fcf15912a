// The downloads of scenes' pictures: the content of each file, and of the ZIP with all of them.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { dayOf } from '#build/pictures/colours.ts';
import { picturesUrl, shapeNames, shapes, shapeUrl, storyUrl } from '#content/downloads.ts';
import { filmFor, films } from '#content/films.ts';
import { sizeIn } from '#languages/format.ts';
import { languages, locales } from '#languages/locales.ts';
import { pictureUrl, shareSceneUrl } from '#site/urls.ts';
import { content } from '../support/content.ts';
import { named, textOf } from '../support/html.ts';
import { filesIn, release } from '../support/site.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

const date = content.versions.editions[0]?.date ?? assert.fail('no edition');
/** Every picture of a scene, with the ground of the first part in which it stands. */
const grounds = new Map(
  Object.entries(content.sections)
    .reverse()
    .flatMap(([section, { colours }]) =>
      (content.languages.en.sections[section]?.scenes ?? []).map(
        ({ picture }) => [picture, dayOf(colours).tint] as const,
      ),
    ),
);
const served = (url: string): Buffer => readFileSync(join(release, url));

test('every picture of a scene can be taken as a PNG in every shape: of exactly that many pixels, on the ground of its part, light, with author, licence and date', async () => {
  assert.deepEqual(
    filesIn(join(release, 'pictures'))
      .filter((name) => name.endsWith('.png'))
      .sort(),
    [...grounds.keys()]
      .flatMap((picture) => shapeNames.map((shape) => `${picture}-${shape}.png`))
      .sort(),
  );
  for (const [picture, tint] of grounds)
    for (const shape of shapeNames) {
      const url = shapeUrl(picture, shape);
      const bytes = served(url);
      assert.ok(bytes.length <= 300_000, `${url}: ${bytes.length} bytes`);
      const { format, width, height, exif } = await sharp(bytes).metadata();
      assert.deepEqual({ format, width, height }, { format: 'png', ...shapes[shape] }, url);
      const said = exif?.toString('latin1') ?? '';
      assert.match(said, /The makers of/, url);
      assert.match(said, /CC BY 4\.0, https:\/\/creativecommons\.org\/licenses\/by\/4\.0\//, url);
      assert.ok(said.includes(`${date.replaceAll('-', ':')} 00:00:00`), url);
      const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
      for (const [x, y] of [
        [0, 0],
        [info.width - 1, 0],
        [0, info.height - 1],
        [info.width - 1, info.height - 1],
      ] as const) {
        const at = (y * info.width + x) * info.channels;
        // A palette may miss a colour by a step.
        const near = [1, 3, 5].every(
          (place, i) =>
            Math.abs((data[at + i] ?? 0) - parseInt(tint.slice(place, place + 2), 16)) <= 2,
        );
        assert.ok(near, `${url}: ${x},${y} is not ${tint}`);
      }
    }
});

test('one file has all of them as they stand on the site, with their drawings and the licence, each with the day of the edition', () => {
  const zip = served(picturesUrl());
  const inside = unzipSync(zip);
  const named = [...grounds.keys()].flatMap((picture) => [
    `${picture}.svg`,
    ...shapeNames.map((shape) => `${picture}-${shape}.png`),
  ]);
  assert.deepEqual(Object.keys(inside).sort(), ['LICENSE.txt', ...named].sort());
  for (const name of named)
    assert.ok(served(`pictures/${name}`).equals(inside[name] ?? new Uint8Array()), name);
  assert.match(Buffer.from(inside['LICENSE.txt'] ?? []).toString(), /CC BY 4\.0/);
  // A day as a ZIP has it: years since 1980, month, day (PKWARE, APPNOTE 4.4.6).
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  let files = 0;
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; files++) {
    assert.equal(zip.readUInt16LE(at + 12), ((year - 1980) << 9) | (month << 5) | day);
    assert.equal(zip.readUInt16LE(at + 10), 0);
    at += 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28) + zip.readUInt32LE(at + 18);
  }
  assert.equal(files, named.length + 1);
});

test('a page that leads to a file says how large it is, and the page of the pictures leads from each to all that can be taken of its scene', () => {
  for (const locale of locales) {
    const said = (url: string): Map<string, string> =>
      new Map(
        named(treeOf(url), 'a')
          .filter(({ attributes }) => 'download' in attributes)
          .map((link) => [link.attributes.href ?? '', textOf(link)]),
      );
    const list = `/${locale}/share/pictures/`;
    const zip = said(list).get(picturesUrl()) ?? assert.fail(list);
    assert.ok(zip.includes(sizeIn(locale, served(picturesUrl()).length)), `${list}: ${zip}`);
    const tiles = new Map(
      named(treeOf(list), 'a').map((link) => [
        link.attributes.href,
        named(link, 'img')[0]?.attributes.src,
      ]),
    );
    for (const [section, { scenes }] of Object.entries(content.languages[locale].sections))
      for (const { id, picture } of scenes) {
        const page = shareSceneUrl(locale, section, id);
        assert.equal(tiles.get(page), pictureUrl(picture), `${list} to ${page}`);
        for (const shape of shapeNames) {
          const url = shapeUrl(picture, shape);
          const { width, height } = shapes[shape];
          const size = sizeIn(locale, served(url).length);
          const words = said(page).get(url) ?? assert.fail(`${page} has no ${url}`);
          assert.ok(words.includes(`PNG · ${width} × ${height} · ${size}`), `${page}: ${words}`);
        }
      }
  }
});

test('the story without words can be taken whole: its drawings in one file, in every language with what each shows', () => {
  const { frames } = content.withoutWords;
  const inside = unzipSync(served(storyUrl()));
  assert.deepEqual(
    Object.keys(inside).sort(),
    ['LICENSE.txt', ...frames.map((frame) => `${frame}.svg`)].sort(),
  );
  for (const locale of locales) {
    const text = textOf(named(treeOf(`/${locale}/share/pictures/`), 'main')[0] ?? assert.fail());
    for (const frame of frames)
      assert.ok(
        text.includes(content.languages[locale].alternatives[frame] ?? '?'),
        `${locale} ${frame}`,
      );
  }
});

// Without ffmpeg there is no film, and the other half of this test is held.
const hasFilm = existsSync(join(release, 'film'));

test('a film is silent, at most 90 seconds and 3 MB, and starts only when somebody starts it; where none was made, no page speaks of one', async () => {
  for (const { file } of hasFilm ? films : []) {
    const film = served(`film/${file}.mp4`);
    assert.ok(film.length < 3_000_000, `${file} has ${film.length} bytes`);
    // The header of the film: its units a second, and its length (ISO 14496-12, 8.2.2).
    const head = film.indexOf('mvhd');
    const seconds = film.readUInt32BE(head + 20) / film.readUInt32BE(head + 16);
    assert.ok(seconds > 60 && seconds <= 90, `${file} is ${seconds} s long`);
    assert.deepEqual([film.includes('vide'), film.includes('soun')], [true, false], file);
    assert.ok(film.includes('CC BY 4.0'), file);
    const chat = served(`film/${file}.webp`);
    const { pages, loop, delay = [] } = await sharp(chat).metadata();
    assert.deepEqual([pages, loop], [content.withoutWords.frames.length + 1, 1], file);
    assert.ok(delay.reduce((sum, some) => sum + some, 0) <= 90_000, file);
    assert.ok(chat.length < 500_000, `${file}.webp has ${chat.length} bytes`);
  }
  for (const locale of locales) {
    const page = treeOf(`/${locale}/share/pictures/`);
    const [video] = named(page, 'video');
    const files = named(page, 'a').flatMap(({ attributes: { href = '' } }) =>
      href.startsWith('/film/') ? href : [],
    );
    if (!hasFilm) {
      assert.deepEqual([video, files], [undefined, []], locale);
      continue;
    }
    const film = `/film/${filmFor(languages[locale].dir)}`;
    const { src, poster, preload, ...others } = video?.attributes ?? assert.fail(locale);
    assert.deepEqual(
      [src, poster, preload],
      [`${film}.mp4`, '/pictures/leo-01.svg', 'none'],
      locale,
    );
    assert.ok('controls' in others && !('autoplay' in others), locale);
    assert.ok(others['aria-label'], locale);
    assert.deepEqual(files, [`${film}.mp4`, `${film}.webp`], locale);
    for (const url of [...files, poster ?? '']) assert.ok(existsSync(join(release, url)), url);
  }
});
