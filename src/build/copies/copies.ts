// `npm run copies`: packs each language of the site in dist/ into one file,
// dist/<language>/share/offline/kite-<language>.zip, for a stick or a school's network, beside it
// what children read as one file for phones, as a book for e-readers and, where liblouis is, in
// braille; and writes their sizes into the pages that list them. The last step of a release, so
// that copies contain what earlier steps wrote. `-- zim`: those for Kiwix, too (zim.ts).
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '#build/command.ts';
import type { Site } from '#build/print/page.ts';
import { builtSite } from '#build/print/printables.ts';
import { writeWhole } from '#build/whole-files.ts';
import { zipOf } from '#build/zip.ts';
import { readContent } from '#content/read.ts';
import { dateIn, sizeIn } from '#languages/format.ts';
import { locales, sourceLocale, type Locale } from '#languages/locales.ts';
import { slugOf } from '#site/addresses.ts';
import { allLanguages, copyName, type Door } from '#site/copies.ts';
import { licence } from '#site/urls.ts';
import { bookOf, coverOf } from './book.ts';
import { brailleOf, brailleTexts, listOf, type BrailleText } from './braille.ts';
import { copiedFiles, type Files } from './copied-files.ts';
import { copiedScripts } from './copied-scripts.ts';
import { noBraille } from './liblouis.ts';
import { fillCopies, type CopyFacts } from './list.ts';
import { manifestOf } from './manifest.ts';
import { ageOf, creditOf, offline, papersOf, readMeOf, versionOf } from './papers.ts';
import { phoneFile } from './phone-file.ts';
import { plainPages } from './plain-pages.ts';
import { timesTable, timesTablePage } from './times-table.ts';

/** Pages that list them, below their language; that of all paper has those in braille. */
const lists = [offline, slugOf('print', {})];
/** The path of a copy of a language, below the site. */
export const copyOf = (locale: Locale | typeof allLanguages, door: Door = 'zip'): string =>
  `${locale === allLanguages ? sourceLocale : locale}/${offline}${copyName(locale, door)}`;

/** The files of a copy by their paths. */
export type Tree = Record<string, Buffer>;

/** The list of checksums in a copy, as `sha256sum -c` reads it. */
const sumsFile = 'SHA256SUMS.txt';
const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** In the order of their names, so that the same files give the same ZIP. */
const inOrder = (files: [string, Buffer][]): [string, Buffer][] =>
  files.sort(([one], [other]) => (one < other ? -1 : 1));

/**
 * The files with the list of their checksums: whoever has a folder on a stick can see whether it is
 * the one that was made.
 */
function withSums(files: Files): Tree {
  const all = inOrder(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));
  const sums = all.map(([name, bytes]) => `${sumOf(bytes)}  ${name}\n`).join('');
  return Object.fromEntries(inOrder([...all, [sumsFile, Buffer.from(sums)]]));
}

/** A copy of a language, in each form that it has. */
export interface Copy {
  tree: Tree;
  /** The one file for phones. */
  html: string;
  /** The files of the book for e-readers, in their order. */
  book: Tree;
  /** What is made in braille, and what lies beside it. */
  braille: { texts: BrailleText[]; beside: Files };
  /** Who made it, its licence, and of which day it is. */
  said: string;
}

/** Makes the copy of a language; `beside`: of the languages that it leads to in the same folder. */
export type CopyIn = (locale: Locale, beside?: readonly Locale[]) => Copy;

/** Makes copies of a site, one language at a time. */
export async function openCopies(root: string, site: Site): Promise<CopyIn> {
  const content = readContent(root);
  const scripts = await copiedScripts(site.folder, site.address.pathname);
  const cover = await coverOf(site);
  return (locale, beside = []) => {
    const { strings, sections, help, previews } = content.languages[locale];
    const age = ageOf(site, content, locale);
    const title = strings['site.title'];
    const credit = creditOf(site, content, locale);
    const files: Files = {
      ...copiedFiles(site, locale, scripts, { age, leave: content.leave[locale] }, beside),
      ...papersOf(root, site, content, locale, age.copied),
      [timesTable]: timesTablePage(locale, strings['offline.table']),
    };
    const parts = Object.keys(content.sections);
    const items = [
      { title, slug: slugOf('home', {}) },
      ...parts.map((section) => ({
        title: sections[section]?.front.title ?? section,
        slug: slugOf('section', { section }),
      })),
      { title: help.title, slug: slugOf('help', {}) },
    ].map((item) => ({ title: item.title, file: `${locale}/${item.slug}index.html` }));
    files['imsmanifest.xml'] = manifestOf(title, items, Object.keys(files).sort());
    const plain = plainPages(site, locale, content.sections);
    const words = {
      title,
      contents: strings['print.contents'],
      help: strings['menu.help'],
      credit,
      age,
    };
    const book = bookOf(
      site,
      locale,
      plain,
      { ...words, name: previews.mark, licence, access: strings['offline.access'] },
      cover,
    );
    const texts = brailleTexts(locale, plain, { credit, age, outside: strings['link.outside'] });
    const about = [strings['offline.readme.brf'], listOf(texts)];
    const braille = { texts, beside: readMeOf(site, content, locale, about, age.copied) };
    const html = phoneFile(site, locale, plain, {
      ...words,
      name: `kite-${locale}`,
      leave: strings['leave.button'],
      table: strings['offline.table'],
    });
    return { tree: withSums(files), html, book, braille, said: `${credit} ${age.copied}` };
  };
}

/**
 * Writes the copies of each language and their sizes into the pages that list them: all of it, or
 * nothing. Gives the bytes of each, by its name.
 */
export async function makeCopies(
  root: string,
  site: Site,
  { zim = false, copied = locales }: { zim?: boolean; copied?: readonly Locale[] } = {},
): Promise<Map<string, number>> {
  const copyIn = await openCopies(root, site);
  const { date, built } = versionOf(site);
  const made = new Map<string, { href: string; bytes: number; sum: string; list: string }>();
  const hasBraille = noBraille() === undefined;
  const kiwix = zim ? await (await import('./zim.ts')).zims(site, readContent(root), copyIn) : [];
  type Made = readonly [file: string, bytes: string | Uint8Array];
  function keep(locale: Locale | typeof allLanguages, door: Door, bytes: Buffer, list = ''): Made {
    const href = copyOf(locale, door);
    made.set(copyName(locale, door), { href, bytes: bytes.length, sum: sumOf(bytes), list });
    return [join(site.folder, href), bytes];
  }
  function* files(): Generator<Made> {
    for (const locale of copied) {
      const { tree, html, book, braille } = copyIn(locale);
      const list = sumOf(tree[sumsFile] ?? Buffer.from(''));
      yield keep(locale, 'zip', Buffer.from(zipOf(tree, date)), list);
      yield keep(locale, 'html', Buffer.from(html));
      yield keep(locale, 'epub', Buffer.from(zipOf(book, date)));
      if (!hasBraille) continue;
      const inBraille = withSums({ ...braille.beside, ...brailleOf(locale, braille.texts) });
      yield keep(locale, 'brf', Buffer.from(zipOf(inBraille, date)));
    }
    for (const [locale, bytes] of kiwix) yield keep(locale, 'zim', bytes);
    for (const reader of locales) {
      const facts = [...made].map(([name, { href, bytes, ...sums }]): [string, CopyFacts] => [
        name,
        {
          href: site.address.pathname + href,
          size: sizeIn(reader, bytes),
          date: dateIn(reader, built),
          ...sums,
        },
      ]);
      for (const slug of lists) {
        const list = join(site.folder, reader, slug, 'index.html');
        yield [list, fillCopies(readFileSync(list, 'utf8'), new Map(facts))];
      }
    }
  }
  writeWhole(files());
  return new Map([...made].map(([name, { bytes }]) => [name, bytes]));
}

await command(import.meta.filename, async (root) => {
  const zim = process.argv.includes('zim');
  const copies = await makeCopies(root, builtSite(join(root, 'dist')), { zim });
  const sizes = [...copies].map(([name, bytes]) => `${name} ${sizeIn('en', bytes)}`);
  const none = noBraille();
  const without = none ? ` No braille was made: ${none}.` : '';
  return `${copies.size} copies, ${sizes.join(', ')}.${without} Done`;
});
