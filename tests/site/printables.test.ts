// What the release has on paper: every PDF is there, light, tagged, and the same on every computer.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '#languages/locales.ts';
import { pdfName } from '#site/paper-files.ts';
import { all, hasClass, named, textOf } from '../support/html.ts';
import { release } from '../support/site.ts';
import { objectsOf, resolutionsOf } from '../support/pdf.ts';
import { treeOf } from '../support/trees.ts';
import { test } from '../support/test.ts';
import { letters, papers, printables, printed, sheets } from '../support/papers.ts';

test('every page that is printed has its PDF', () => {
  assert.deepEqual(
    printed().toSorted(),
    sheets.map(({ name, locale }) => `${locale}/print/${pdfName(name, locale)}`).sort(),
  );
});

test('a PDF is light: under 1.5 MB', () => {
  for (const file of printed())
    assert.ok(
      readFileSync(join(release, file)).length < 1_500_000,
      `${file} has ${readFileSync(join(release, file)).length} bytes`,
    );
});

test('a printer that knows only black and white keeps what is on paper: no gradient, no noise of a JPEG in lines; a picture that one sees through has no white box', () => {
  for (const { name, locale } of sheets) {
    const file = `${locale}/print/${pdfName(name, locale)}`;
    const objects = [...objectsOf(readFileSync(join(release, file))).values()];
    const has = (what: string): boolean => objects.some((object) => object.includes(what));
    assert.ok(!has('/ShadingType'), `${file}: a gradient`);
    if (name.endsWith('-ink')) assert.ok(!has('/DCTDecode'), `${file}: a JPEG`);
    // On the cover Leo stands before the hills.
    if (/^wordless-booklet-(a4|letter)$/.test(name)) assert.ok(has('/SMask'), file);
  }
});

test('pictures are sharp on paper: at least 65 pixels an inch, with less ink 90', async () => {
  let pictures = 0;
  for (const { file, name, pdf } of await papers()) {
    // Those with so many pictures that they share their bytes; each on one kind of paper.
    if (!/(booklet|chart)-(a|ink)/.test(name)) continue;
    const least = name.endsWith('-ink') ? 90 : 65;
    for (let page = 1; page <= pdf.numPages; page++)
      for (const pixels of await resolutionsOf(pdf, page)) {
        pictures++;
        assert.ok(pixels >= least, `${file}, page ${page}: ${Math.round(pixels)} pixels an inch`);
      }
  }
  assert.ok(pictures > 300, `${pictures} pictures were looked at`);
});

test('a screen reader finds in a PDF its title, its language, its structure and an outline of its headings', async () => {
  for (const { file, locale, name, pdf } of await papers()) {
    const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
    const path =
      printables.find((printable) => printable.name === name)?.page.replace(/#.*/, '') ??
      assert.fail(file);
    const tree = treeOf(`/${locale}/${path}`);
    assert.equal(info.Title, textOf(named(tree, 'title')[0] ?? assert.fail(file)), file);
    assert.equal(info.Language, languages[locale].tag, file);
    assert.equal((await pdf.getMarkInfo())?.Marked, true, file);
    // Its type says that there is one; a PDF without tags has none.
    const structure = (await (await pdf.getPage(1)).getStructTree()) as {
      children: unknown[];
    } | null;
    assert.ok(structure && structure.children.length > 0, `${file}: its first page has no tags`);
    interface Entry {
      title: string;
      items: Entry[];
    }
    const flat = (entries: Entry[]): string[] =>
      entries.flatMap(({ title, items }) => [letters(title), ...flat(items)]);
    const unordered = (text: string): string => [...text].sort().join('');
    // Chromium writes an Arabic line with a sign from another font (a colon) in pieces, left to
    // right: there letters are compared without order.
    const same = (text: string): string =>
      locale === 'ar' && /[^\p{Script=Arabic}\p{M}]/u.test(text) ? unordered(text) : text;
    // What has no words has no outline either.
    const outline = flat(((await pdf.getOutline()) as Entry[] | null) ?? []).map(same);
    // What a series is, its second and third lesson say on screen only, and how to take it along.
    const onScreen = new Set(
      [
        ...all(tree, hasClass('lesson__series')).filter(
          (box) => !hasClass('lesson__series--first')(box),
        ),
        ...all(tree, ({ attributes }) => attributes['data-on-screen'] !== undefined),
      ].flatMap((box) => named(box, 'h2')),
    );
    const headings = named(named(tree, 'main')[0] ?? assert.fail(file), 'h1', 'h2', 'h3')
      .filter((heading) => !onScreen.has(heading) && !hasClass('heard')(heading))
      .map((heading) => same(letters(textOf(heading))));
    // Of a heading in columns it writes each piece twice into the outline.
    const twice = new Set(outline.map(unordered));
    for (const heading of headings)
      assert.ok(
        outline.includes(heading) || twice.has(unordered(heading + heading)),
        `${file}: the outline has no "${heading}". It has: ${outline.join(' | ')}`,
      );
  }
});

test('a link on paper leads to the site itself, not to the computer that printed it, or to another by https', () => {
  const [, address = ''] =
    /Sitemap: (\S+\/)sitemap/.exec(readFileSync(join(release, 'robots.txt'), 'utf8')) ?? [];
  let links = 0;
  for (const file of printed())
    for (const object of objectsOf(readFileSync(join(release, file))).values())
      for (const [, link = ''] of object.matchAll(/\/URI \(([^)]*)/g)) {
        links++;
        assert.ok(
          link.startsWith(address) || /^(https:|tel:|mailto:)/.test(link),
          `${file}: ${link}`,
        );
      }
  assert.ok(links > 0);
});

test('a PDF looks the same on every computer: its fonts are inside, on every page', () => {
  for (const file of printed()) {
    // Every font of a file is an object in it. Outline fonts (CIDFontType2 ...) have a descriptor
    // with the font file; glyphs of a Type3 font are drawings.
    const objects = objectsOf(readFileSync(join(release, file)));
    const fonts = [...objects.values()].filter(
      (body) => /\/Type \/Font\b/.test(body) && !body.includes('/Subtype /Type0'),
    );
    const isWordless = /wordless-(booklet|cards)/.test(file);
    assert.equal(fonts.length > 0, !isWordless, file);
    for (const font of fonts.filter((body) => !body.includes('/Subtype /Type3'))) {
      const [, id = ''] = /\/FontDescriptor (\d+) 0 R/.exec(font) ?? [];
      assert.match(
        objects.get(id) ?? '',
        /\/FontFile/,
        `${file}: ${/\/BaseFont \/(\S+)/.exec(font)?.[1]} is not embedded`,
      );
    }
  }
});
