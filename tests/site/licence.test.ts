// The licence and the required credit: on every page, and in every file that is passed on.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { content } from '../support/content.ts';
import { papers } from '../support/papers.ts';
import { root } from '../support/root.ts';
import { address, pages, release } from '../support/site.ts';
import { named, parse, textOf } from '../support/html.ts';
import { test } from '../support/test.ts';

const licence = 'https://creativecommons.org/licenses/by/4.0/';
const newest = content.versions.editions[0] ?? assert.fail('no edition');

test('each font that the site brings has its licence beside it', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  // Chinese is drawn in a font of the reader's computer; ours stands in paper and pictures only.
  const fonts = Object.keys(dependencies)
    .filter((name) => name.startsWith('@fontsource/') && name !== '@fontsource/noto-sans-sc')
    .map((name) => name.replace('@fontsource/', ''));
  assert.equal(fonts.length, 5);
  for (const font of fonts)
    assert.equal(
      readFileSync(join(release, `licences/font-${font}.txt`), 'utf8'),
      readFileSync(join(root, `node_modules/@fontsource/${font}/LICENSE`), 'utf8'),
      font,
    );
});

test('a program finds on every page, once, under which licence it stands', () => {
  for (const { url, html } of pages()) {
    const links = html.match(/<(?:a|link)\b[^>]*\brel="?license\b[^>]*>/g) ?? [];
    assert.equal(links.length, 1, url);
    assert.ok(links[0].includes(`href="${licence}"`), url);
  }
});

test('a PDF that is passed on says who made it, where, when and under what licence; what others see in the hands of a child only when and under what licence', async () => {
  for (const { file, locale, name, pdf } of await papers()) {
    const { info, metadata } = await pdf.getMetadata();
    const { Author, Creator, Subject, Title, CreationDate } = info as Record<
      string,
      string | undefined
    >;
    const xmp = (metadata as { getRaw(): string } | null)?.getRaw() ?? assert.fail(file);
    assert.ok(xmp.includes(`<cc:license rdf:resource="${licence}"/>`), file);
    assert.ok(xmp.includes(`<rdf:li>${newest.date}</rdf:li>`), file);
    assert.ok(Title && CreationDate, file);
    if (/^(kite|wordless-(booklet|cards))-/.test(name)) {
      assert.equal(Author ?? Creator ?? Subject, undefined, file);
      assert.doesNotMatch(xmp, /dc:(creator|rights)/, file);
      continue;
    }
    assert.equal(Author, content.languages[locale].strings['site.title'], file);
    assert.equal(Creator, Author, `${file}: not the browser that printed it`);
    for (const part of [Author, Title, `${address()}${locale}/`, licence])
      assert.ok(Subject?.includes(part), `${file}: "${part}" is not in "${Subject}"`);
    assert.ok(xmp.includes('<dc:creator>') && xmp.includes('<dc:rights>'), file);
  }
});

test('a picture that is passed on says who made it, where, when and under what licence, and is drawn as it was', () => {
  for (const key of Object.keys(content.pictures)) {
    const served = readFileSync(join(release, `pictures/${key}.svg`), 'utf8');
    const [metadata = ''] = /<metadata>.*?<\/metadata>/.exec(served) ?? [];
    assert.equal(
      served.replace(metadata, ''),
      readFileSync(join('content/shared/pictures', `${key}.svg`), 'utf8'),
      key,
    );
    const tree = parse(metadata.replace(/<cc:license ([^>]*)\/>/, '<a $1></a>'));
    const said = (name: string): string => textOf(named(tree, name)[0] ?? assert.fail(key));
    assert.equal(said('dc:creator'), content.languages.en.strings['site.title'], key);
    assert.equal(said('dc:source'), `${address()}en/`, key);
    assert.equal(said('dc:date'), newest.date, key);
    assert.equal(named(tree, 'a')[0]?.attributes['rdf:resource'], licence, key);
  }
});
