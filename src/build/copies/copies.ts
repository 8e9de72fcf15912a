// `npm run copies`: packs each language of the site in dist/ into one file,
// dist/<language>/share/offline/kite-<language>.zip, for a stick or a school's network, beside it
// what children read as one file for phones and as a book for e-readers; and writes
// its size into the pages that list them. The last step of a release, so that copies contain what
// earlier steps wrote. `-- zim`: those for Kiwix, too (zim.ts).
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '#build/command.ts';
import type { Site } from '#build/print/page.ts';
import { builtSite } from '#build/print/printables.ts';
import { writeWhole } from '#build/whole-files.ts';
import { zipOf } from '#build/zip.ts';
import { readContent, type Content } from '#content/read.ts';
import { dateIn, sizeIn } from '#languages/format.ts';
import { locales, sourceLocale, type Locale } from '#languages/locales.ts';
import { fill } from '#languages/message.ts';
import { slugOf } from '#site/addresses.ts';
import { allLanguages, copyName, type Door } from '#site/copies.ts';
import { licence } from '#site/urls.ts';
import type { Age } from './age.ts';
import { bookOf, coverOf } from './book.ts';
import { copiedFiles, type Files } from './copied-files.ts';
import { copiedScripts } from './copied-scripts.ts';
import { fillCopies, type CopyFacts } from './list.ts';
import { manifestOf } from './manifest.ts';
import { phoneFile } from './phone-file.ts';
import { plainPages } from './plain-pages.ts';
import { timesTable, timesTablePage } from './times-table.ts';

/** The page that lists them, below its language. */
const offline = slugOf('sharePage', { page: 'offline' });
/** The path of a copy of a language, below the site. */
export const copyOf = (locale: Locale | typeof allLanguages, door: Door = 'zip'): string =>
  `${locale === allLanguages ? sourceLocale : locale}/${offline}${copyName(locale, door)}`;

/** The files of a copy by their paths. */
export type Tree = Record<string, Buffer>;

/** The day of the edition of a site, and the day on which it was built. */
const versionOf = ({ folder }: Site): { date: string; built: string } =>
  JSON.parse(readFileSync(join(folder, 'version.json'), 'utf8')) as { date: string; built: string };

/** The list of checksums in a copy, as `sha256sum -c` reads it. */
const sumsFile = 'SHA256SUMS.txt';
const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Who made a copy, its edition and its licence. */
function creditOf({ address }: Site, content: Content, locale: Locale): string {
  const [newest = { edition: '', date: '' }] = content.versions.editions;
  const { strings } = content.languages[locale];
  return fill(strings['share.sentence.paper'], {
    site: strings['site.title'],
    address: new URL(`${locale}/`, address).href,
    version: newest.edition,
    date: dateIn(locale, newest.date),
  });
}

/** Files beside the pages: author and licence, and how to open the copy. */
function papersOf(
  root: string,
  site: Site,
  content: Content,
  locale: Locale,
  copied: string,
): Files {
  const { strings } = content.languages[locale];
  const list = new URL(`${locale}/${offline}`, site.address).href;
  const lines = [
    fill(strings['offline.readme.open']),
    creditOf(site, content, locale),
    copied,
    fill(strings['offline.readme.check'], { address: list }),
  ];
  return {
    // Editors of old Windows know UTF-8 by its first mark, and lines by both signs.
    'README.txt': `\uFEFF${lines.join('\r\n\r\n')}\r\n`,
    'LICENSE.txt': readFileSync(join(root, 'content/LICENSE'), 'utf8'),
    'licences/code.txt': readFileSync(join(root, 'LICENSE'), 'utf8'),
    ...Object.fromEntries(
      globSync('*.txt', { cwd: join(root, 'public/licences') }).map((name) => [
        `licences/${name}`,
        readFileSync(join(root, 'public/licences', name), 'utf8'),
      ]),
    ),
  };
}

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
  /** Who made it, its licence, and of which day it is. */
  said: string;
}

/** Makes the copy of a language; `beside`: of the languages that it leads to in the same folder. */
export type CopyIn = (locale: Locale, beside?: readonly Locale[]) => Copy;

/** Makes copies of a site, one language at a time. */
export async function openCopies(root: string, site: Site): Promise<CopyIn> {
  const content = readContent(root);
  const { built } = versionOf(site);
  const scripts = await copiedScripts(site.folder, site.address.pathname);
  const cover = await coverOf(site);
  return (locale, beside = []) => {
    const { strings, sections, help, previews } = content.languages[locale];
    const date = dateIn(locale, built);
    const age: Age = {
      day: built,
      copied: fill(strings['offline.copied'], { date }),
      old: fill(strings['offline.old'], { date }),
      check: strings['help.check'],
    };
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
    const html = phoneFile(site, locale, plain, {
      ...words,
      name: `kite-${locale}`,
      leave: strings['leave.button'],
      table: strings['offline.table'],
    });
    return { tree: withSums(files), html, book, said: `${credit} ${age.copied}` };
  };
}

/**
 * Writes the copies of every language and their sizes into the pages that list them: all of it, or
 * nothing. Gives the bytes of each, by its name.
 */
export async function makeCopies(
  root: string,
  site: Site,
  { zim = false } = {},
): Promise<Map<string, number>> {
  const copyIn = await openCopies(root, site);
  const { date, built } = versionOf(site);
  const made = new Map<string, { href: string; bytes: number; sum: string; list: string }>();
  const kiwix = zim ? await (await import('./zim.ts')).zims(site, readContent(root), copyIn) : [];
  type Made = readonly [file: string, bytes: string | Uint8Array];
  function keep(locale: Locale | typeof allLanguages, door: Door, bytes: Buffer, list = ''): Made {
    const href = copyOf(locale, door);
    made.set(copyName(locale, door), { href, bytes: bytes.length, sum: sumOf(bytes), list });
    return [join(site.folder, href), bytes];
  }
  function* files(): Generator<Made> {
    for (const locale of locales) {
      const { tree, html, book } = copyIn(locale);
      const list = sumOf(tree[sumsFile] ?? Buffer.from(''));
      yield keep(locale, 'zip', Buffer.from(zipOf(tree, date)), list);
      yield keep(locale, 'html', Buffer.from(html));
      yield keep(locale, 'epub', Buffer.from(zipOf(book, date)));
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
      const list = join(site.folder, reader, offline, 'index.html');
      yield [list, fillCopies(readFileSync(list, 'utf8'), new Map(facts))];
    }
  }
  writeWhole(files());
  return new Map([...made].map(([name, { bytes }]) => [name, bytes]));
}

await command(import.meta.filename, async (root) => {
  const zim = process.argv.includes('zim');
  const copies = await makeCopies(root, builtSite(join(root, 'dist')), { zim });
  const sizes = [...copies].map(([name, bytes]) => `${name} ${sizeIn('en', bytes)}`);
  return `${copies.size} copies, ${sizes.join(', ')}`;
});
