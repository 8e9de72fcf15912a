// The book for e-readers, as files: what its format asks for, and what a reader finds in it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { copyOf } from '#build/copies/copies.ts';
import { dateIn } from '#languages/format.ts';
import { languages, type Locale } from '#languages/locales.ts';
import { fill } from '#languages/message.ts';
import { content } from '../support/content.ts';
import { copied, filesIn, textOf } from '../support/copies.ts';
import { once, release, root } from '../support/site.ts';
import { test } from '../support/test.ts';

const bytesOf = (locale: Locale): Buffer => readFileSync(join(release, copyOf(locale, 'epub')));
const books = once(
  () =>
    new Map(
      copied.map((locale) => [
        locale,
        new Map(
          Object.entries(unzipSync(bytesOf(locale))).map(([name, bytes]) => [
            name,
            Buffer.from(bytes).toString('utf8'),
          ]),
        ),
      ]),
    ),
);
const bookIn = (locale: Locale): Map<string, string> =>
  books().get(locale) ?? new Map<string, string>();
const packageIn = (locale: Locale): string => bookIn(locale).get('book/package.opf') ?? '';
const all = (text: string, what: RegExp): string[] =>
  [...text.matchAll(what)].map(([, value = '']) => value);

test('the book is an EPUB: its type stands first and as it is, every file is named once, and the pages are read in an order', () => {
  for (const locale of copied) {
    const bytes = bytesOf(locale);
    assert.equal(bytes.subarray(30, 58).toString(), 'mimetypeapplication/epub+zip', locale);
    assert.ok(bytes.length <= 4_000_000, `${locale}: ${bytes.length} bytes`);
    const opf = packageIn(locale);
    const listed = all(opf, /<item id="[^"]+" href="([^"]+)"/g);
    const inside = [...bookIn(locale).keys()].filter((name) => name.startsWith('book/'));
    assert.deepEqual(
      listed.map((name) => `book/${name}`).sort(),
      inside.filter((name) => name !== 'book/package.opf').sort(),
    );
    const ids = all(opf, /<item id="([^"]+)"/g);
    assert.equal(new Set(ids).size, ids.length);
    const pages = listed.filter((name) => name.endsWith('.xhtml')).length;
    assert.equal(all(opf, /<itemref idref="(f-[^"]+-xhtml)"/g).length, pages);
    assert.ok(opf.includes(`<spine page-progression-direction="${languages[locale].dir}">`));
    assert.ok(opf.includes(`<dc:language>${languages[locale].tag}</dc:language>`));
  }
});

test('without styles, as in some e-readers, no number runs into another and no link into the next; the sheet has no selector that MuPDF does not read', () => {
  for (const locale of copied)
    for (const [name, text] of bookIn(locale)) {
      const where = `${locale} ${name}`;
      if (name.endsWith('.css')) assert.doesNotMatch(text, /\[|::/, where);
      if (!name.endsWith('.xhtml')) continue;
      assert.doesNotMatch(text, /<\/a>\s*<a/, where);
      assert.doesNotMatch(text, /(?<!<p>)(?<!<li>)<a href="(?:tel|sms):/, where);
      // A line beside paragraphs would stand before all others.
      assert.doesNotMatch(
        text,
        /<\/(?:p|ul|ol|h\d|figure|article|section)>\s*(?:[^<\s]|<a )/,
        where,
      );
    }
});

test('a shelf shows the book under a name that does not tell the subject, and a library finds how it can be read', () => {
  for (const locale of copied) {
    const opf = packageIn(locale);
    const { previews, strings } = content.languages[locale];
    assert.ok(opf.includes(`<dc:title>${previews.mark}</dc:title>`), locale);
    assert.doesNotMatch(opf, /<dc:(creator|description|subject)/);
    for (const name of [
      'accessMode',
      'accessModeSufficient',
      'accessibilityFeature',
      'accessibilityHazard',
    ])
      assert.ok(opf.includes(`<meta property="schema:${name}">`), name);
    const said = `<meta property="schema:accessibilitySummary">${strings['offline.access']}</meta>`;
    assert.ok(opf.includes(said), locale);
  }
});

test('each page of the book is well-formed, in its language and direction, without scripts, with a description at each picture that tells something', () => {
  for (const locale of copied) {
    const { tag, dir } = languages[locale];
    for (const [name, text] of bookIn(locale)) {
      if (!/\.(xhtml|opf|svg|xml)$/.test(name)) continue;
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => assert.fail(`${locale} ${name}: ${error.message}`));
      parser.write(text).close();
      if (!name.endsWith('.xhtml')) continue;
      assert.ok(text.includes(`lang="${tag}" xml:lang="${tag}" dir="${dir}">`), name);
      assert.doesNotMatch(text, /<(script|button|form|input|iframe|details)\b| on\w+=| style=/);
      assert.equal(all(text, /<(h1)\b/g).length, 1, `${locale} ${name}: one title`);
      for (const [image] of text.matchAll(/<img [^>]*>/g)) assert.match(image, / alt="/, name);
    }
    const described = [...bookIn(locale).values()].join('').match(/<img [^>]*alt="[^"]+"/g) ?? [];
    assert.ok(described.length > 100, `${locale}: ${described.length}`);
  }
});

test('every link of the book leads to a page and place in it, or to the web; the contents lead to each part, story, letter and country', () => {
  for (const locale of copied) {
    const book = bookIn(locale);
    for (const [name, text] of book) {
      if (!name.endsWith('.xhtml')) continue;
      const ids = all(text, / id="([^"]+)"/g);
      assert.equal(new Set(ids).size, ids.length, `${locale} ${name}: an id twice`);
      for (const goal of all(text, / (?:href|src)="([^"#]*(?:#[^"]*)?)"/g)) {
        if (/^(https?|tel|sms|mailto):/.test(goal) || goal.startsWith('#')) continue;
        const [path = '', place] = goal.split('#');
        const there = book.get(posix.join('book', path));
        assert.ok(there !== undefined, `${locale} ${name}: ${goal}`);
        if (place) assert.ok(there.includes(` id="${place}"`), `${locale} ${name}: ${goal}`);
      }
    }
    const nav = book.get('book/nav.xhtml') ?? '';
    const expected = [
      ...Object.keys(content.sections).map((part) => `${part}-all`),
      ...Object.keys(content.languages[locale].stories).map((story) => `stories-${story}`),
      ...Object.keys(content.helplines).map((iso2) => `help-${iso2}`),
      'letters-said-yes',
      'words',
    ];
    for (const page of expected) assert.ok(nav.includes(`href="${page}.xhtml"`), page);
    // Nor is a space put into a title of Chinese, whose words are spans on the page.
    assert.ok(locale !== 'zh' || !/\p{Script=Han} \p{Script=Han}/u.test(nav), locale);
    for (const type of ['toc', 'landmarks', 'bodymatter', 'appendix', 'glossary'])
      assert.ok(nav.includes(`epub:type="${type}"`), type);
  }
});

test('the book has each number of each country, and of which day it is', () => {
  const version = readFileSync(join(release, 'version.json'), 'utf8');
  for (const locale of copied) {
    const date = dateIn(locale, (JSON.parse(version) as { built: string }).built);
    const said = fill(content.languages[locale].strings['offline.copied'], { date });
    for (const iso2 of Object.keys(content.helplines)) {
      const page = bookIn(locale).get(`book/help-${iso2}.xhtml`) ?? '';
      assert.ok(page.includes(said), `${locale} ${iso2}`);
      const onSite = textOf(filesIn(locale), `${locale}/help/${iso2}/index.html`);
      for (const way of all(onSite, /href="((?:tel|sms):[^"]+)"/g))
        assert.ok(page.includes(`href="${way}"`), `${locale} ${iso2}: ${way}`);
    }
  }
});

/** The jar of Debian's epubcheck, which is not a program of its own. */
const checker = '/usr/share/java/epubcheck.jar';

test('epubcheck finds no error in the Arabic book', () => {
  test.skip(
    !existsSync(checker) || spawnSync('java', ['-version']).status !== 0,
    'needs Java and epubcheck (on Debian: apt install epubcheck)',
  );
  const folder = join(root, '.cache/copies');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'checked.epub');
  writeFileSync(file, bytesOf('ar'));
  const { stdout, stderr } = spawnSync('java', ['-jar', checker, file], { encoding: 'utf8' });
  rmSync(file);
  assert.match(stdout, /Messages: 0 fatals \/ 0 errors/, stdout + stderr);
});
