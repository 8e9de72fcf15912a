// The files that a school changes: what Word, LibreOffice and a screen reader find in them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeWords } from '#build/word/word.ts';
import { builtSite } from '#build/print/printables.ts';
import { sizeIn } from '#languages/format.ts';
import { languages, locales } from '#languages/locales.ts';
import { plain } from '#languages/sentences.ts';
import { wordName } from '#site/paper-files.ts';
import { content } from '../support/content.ts';
import { all, hasClass, named, squeeze, textOf } from '../support/html.ts';
import { letters } from '../support/papers.ts';
import { openPdf } from '../support/pdf.ts';
import { release, root } from '../support/site.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';
import { libreOffice, wordFiles, wordsOf } from '../support/word.ts';

const pages = ['head', 'letter', 'home', 'adapt'];

/** The lines of a page that its file has: of a letter nothing but the letter. */
function linesOf(body: string): string[] {
  const [, letter] = /<Letter>([^]*)<\/Letter>/.exec(body) ?? [];
  return (letter ?? body)
    .split(/\n|\|/)
    .map((line) => line.replace(/^\s*(##|-|\d+\.)\s+/, '').trim())
    .filter((line) => line !== '' && !/^(<\/?\w+>|-+)$/.test(line))
    .map((line) =>
      plain(line.replace(/\[([^\]]+)\]\(blank:\)/g, '⟦$1⟧')).replace(/⟦([^⟧]*)⟧/g, '[$1]'),
    );
}

test('a school can change letter, sheet for home, adapt sheet and the sheet to sign: each is a file for Word in every language, with every word of its page and no word to the teacher in a letter', () => {
  assert.deepEqual(
    wordFiles().map(({ page, locale }) => `${locale} ${page}`),
    locales.flatMap((locale) => pages.map((page) => `${locale} ${page}`)),
  );
  for (const { file, page, locale, document } of wordFiles()) {
    const words = squeeze(wordsOf(document));
    const { body = '', front } = content.languages[locale].teachPages[page] ?? {};
    for (const line of linesOf(body))
      assert.ok(words.includes(squeeze(line)), `${file} has no "${line}"`);
    const isSent = content.teach[page]?.sent ?? false;
    assert.equal(words.includes(squeeze(front?.title ?? '')), !isSent, file);
    if (isSent) {
      const [after = ''] = body.split('</Letter>').slice(1);
      assert.ok(!words.includes(squeeze(plain(after.trim())).slice(0, 30)), file);
    }
    assert.doesNotMatch(words, /\*\*|\]\(|<\w/, file);
    assert.ok(readFileSync(join(release, file)).length < 20_000, file);
  }
});

test('Word and a screen reader know its language, its direction, its headings, and fonts that schools have', () => {
  for (const { file, page, locale, document, styles, core } of wordFiles()) {
    const { dir, script } = languages[locale];
    const [, tag = ''] = /<w:lang w:val="([^"]+)"/.exec(styles) ?? [];
    assert.match(tag, new RegExp(`^${locale}-[A-Z]{2}$`), file);
    assert.match(styles, new RegExp(`w:bidi="${tag}"`), file);
    assert.match(styles, new RegExp(`w:eastAsia="${tag}"`), file);
    const fonts = new Set(
      [...styles.matchAll(/w:(?:ascii|hAnsi|cs|eastAsia)="([A-Z][a-z][^"]*)"/g)].map(
        ([, font]) => font,
      ),
    );
    assert.deepEqual(
      [...fonts].sort(),
      script === 'han' ? ['Arial', 'Microsoft YaHei'] : ['Arial'],
      file,
    );
    const paragraphs = document.match(/<w:p>[^]*?<\/w:p>/g) ?? [];
    const said = paragraphs.filter((one) => wordsOf(one) !== '');
    assert.ok(said.length > 5, file);
    for (const one of said) assert.equal(one.includes('<w:bidi/>'), dir === 'rtl', wordsOf(one));
    for (const table of document.match(/<w:tblPr>[^]*?<\/w:tblPr>/g) ?? [])
      assert.equal(table.includes('<w:bidiVisual/>'), dir === 'rtl', file);
    const styled = (style: string): string[] =>
      said.filter((one) => one.includes(`<w:pStyle w:val="${style}"/>`)).map((one) => wordsOf(one));
    const { body = '', front } = content.languages[locale].teachPages[page] ?? {};
    const isSent = content.teach[page]?.sent ?? false;
    assert.deepEqual(styled('Heading1'), isSent ? [] : [front?.title], file);
    assert.deepEqual(
      styled('Heading2'),
      [...body.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading),
      file,
    );
    assert.ok(wordsOf(core.replaceAll('dc:title>', 'w:t>')).includes(front?.title ?? ''), file);
  }
});

test('the same words give the same file, and each page says where it is and how large', async () => {
  const before = wordFiles().map(({ file }) => readFileSync(join(release, file)));
  await makeWords(root, builtSite(release));
  wordFiles().forEach(({ file, page, locale }, i) => {
    const bytes = readFileSync(join(release, file));
    assert.ok(before[i]?.equals(bytes), `${file} is another file each time`);
    for (const address of ['print', `teach/${page}`]) {
      const places = all(treeOf(`/${locale}/${address}/`), hasClass('pdf'));
      const place =
        places.find(({ attributes }) => attributes['data-pdf'] === wordName(page, locale)) ??
        assert.fail(`${locale}/${address}: no place`);
      const link = named(place, 'a')[0] ?? assert.fail(`${locale}/${address}: no link`);
      assert.ok(link.attributes.href?.endsWith(`/${file}`), `${locale}/${address}`);
      assert.ok(textOf(link).endsWith(sizeIn(locale, bytes.length)), textOf(link));
    }
  });
});

test('LibreOffice opens each: all its words are there, on one sheet', async () => {
  const office = libreOffice();
  test.skip(office === undefined, 'needs LibreOffice: apt-get install libreoffice-writer');
  const folder = mkdtempSync(join(tmpdir(), 'word-'));
  try {
    spawnSync(
      office ?? '',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        ...['--headless', '--convert-to', 'pdf', '--outdir', folder],
        ...wordFiles().map(({ file }) => join(release, file)),
      ],
      { timeout: 300_000 },
    );
    for (const { file, document } of wordFiles()) {
      const pdf = await openPdf(readFileSync(join(folder, basename(file).replace(/docx$/, 'pdf'))));
      assert.equal(pdf.numPages, 1, `${file} has ${pdf.numPages} pages`);
      const { items } = await (await pdf.getPage(1)).getTextContent();
      const shown = letters(items.map((item) => ('str' in item ? item.str : '')).join('')).length;
      // Its foot comes on top; of Arabic, two joined letters may be one.
      const expected = letters(wordsOf(document)).length;
      assert.ok(shown > expected * 0.9, `${file}: ${shown} letters of ${expected}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
