// `npm run copies -- zim`: files for Kiwix, which shows sites without a line on computers, phones
// and small servers of schools; one of each language, and one of all. They are the copies in the
// format of openZIM, written by its zimwriterfs. A release makes none unless asked: few have the
// program, and it takes minutes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Site } from '#build/print/page.ts';
import type { Content } from '#content/read.ts';
import { locales, sourceLocale, type Locale } from '#languages/locales.ts';
import { threeLetters } from '#languages/three-letters.ts';
import { allLanguages, copyName } from '#site/copies.ts';
import type { CopyIn, Tree } from './copies.ts';

/** What a copy has for others than Kiwix, which checks a file itself. */
const forOthers = new Set(['imsmanifest.xml', 'SHA256SUMS.txt']);
const readMe = 'README.txt';
/** Its picture in a library: 48 pixels high and wide (openZIM, Metadata). */
const illustration = 'illustration.png';

/**
 * The check of openZIM takes an address with `sms:` for the name of a file; the words of the link,
 * with the number, stay. And it takes code that is shown (`src="https://`) for a file elsewhere.
 */
const asKiwixReads = (html: string): string =>
  html.replace(/ href="sms:[^"]*"/g, '').replace(/ src=(?="https?:)/g, ' src&#61;');

/** The files of some languages in one folder, and what is said of them in the first. */
function together(copyIn: CopyIn, inside: readonly Locale[]): { tree: Tree; said: string } {
  const copies = inside.map((locale) =>
    copyIn(
      locale,
      inside.filter((other) => other !== locale),
    ),
  );
  const readMes = copies.map(({ tree }) => tree[readMe]?.toString('utf8').replace('\uFEFF', ''));
  const trees = copies.map((copy) => Object.entries(copy.tree)).reverse();
  const tree: Tree = Object.fromEntries(trees.flat());
  tree[readMe] = Buffer.from(`\uFEFF${readMes.join('\r\n')}`);
  return { tree, said: copies[0]?.said ?? '' };
}

/** The head of an index of words in the file, before its name of 16 bytes (Xapian, glass). */
const index = Buffer.from('\x0F\x0DXapian Glass\x04n', 'latin1');

/**
 * A ZIM file named by what is in it: the program writes names by chance into its head (openZIM, ZIM
 * file format: 16 bytes at 8) and into its indexes. So the same site on the same day is the same
 * file. The place of its checksum, an MD5, is at 72.
 */
function namedByContent(zim: Buffer): Buffer {
  const places = [8];
  for (let at = zim.indexOf(index); at !== -1; at = zim.indexOf(index, at + 1))
    places.push(at + index.length);
  const sumAt = Number(zim.readBigUInt64LE(72));
  const hashOf = (how: string): Buffer =>
    createHash(how).update(zim.subarray(0, sumAt)).digest().subarray(0, 16);
  for (const place of places) zim.fill(0, place, place + 16);
  const name = hashOf('sha256');
  for (const place of places) name.copy(zim, place);
  hashOf('md5').copy(zim, sumAt);
  return zim;
}

/** Writes a ZIM file of a folder; throws what the program says if it fails. */
function writeZim(folder: string, file: string, said: Readonly<Record<string, string>>): Buffer {
  const options = Object.entries(said).map(([name, value]) => `--${name}=${value}`);
  const { error, status, stdout, stderr } = spawnSync('zimwriterfs', [...options, folder, file], {
    encoding: 'utf8',
  });
  if (error && 'code' in error && error.code === 'ENOENT')
    throw new Error(
      'Files for Kiwix are made by zimwriterfs, and there is none on this computer. Install zim-tools (Debian) and try again, or leave out “zim”.',
    );
  if (error) throw error;
  if (status !== 0)
    throw new Error(`zimwriterfs could not write ${file}:\n${stdout.slice(-2000)}${stderr}`);
  return namedByContent(readFileSync(file));
}

/** The file for Kiwix of some languages. */
export async function zimOf(
  { folder, address }: Site,
  content: Content,
  copyIn: CopyIn,
  inside: readonly [Locale, ...Locale[]],
): Promise<Buffer> {
  const [first] = inside;
  const { strings } = content.languages[first];
  const { tree, said } = together(copyIn, inside);
  const scratch = mkdtempSync(join(tmpdir(), 'kite-'));
  try {
    const pages = join(scratch, 'pages');
    for (const [name, bytes] of Object.entries(tree)) {
      if (forOthers.has(name)) continue;
      mkdirSync(dirname(join(pages, name)), { recursive: true });
      const isPage = name.endsWith('.html');
      writeFileSync(join(pages, name), isPage ? asKiwixReads(bytes.toString('utf8')) : bytes);
    }
    await sharp(join(folder, 'favicon.svg'), { density: 300 })
      .resize(48, 48)
      .png()
      .toFile(join(pages, illustration));
    return writeZim(pages, join(scratch, 'kite.zim'), {
      // With more it numbers the words as they come, each time in another order.
      threads: '1',
      welcome: 'index.html',
      illustration,
      language: inside.map((locale) => threeLetters[locale]).join(','),
      name: copyName(inside.length > 1 ? allLanguages : first, 'zim').replace('.zim', ''),
      // At most 30 and 80 signs (openZIM, Metadata).
      title: strings['site.short'],
      description: strings['site.title'],
      longDescription: said,
      creator: `The makers of “${content.languages[sourceLocale].strings['site.title']}”`,
      publisher: address.host,
      source: address.href,
      tags: '_category:other;children;education;safety;CC BY 4.0',
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The files for Kiwix of a site: each language, then all in one. */
export async function zims(
  site: Site,
  content: Content,
  copyIn: CopyIn,
): Promise<[locale: Locale | typeof allLanguages, bytes: Buffer][]> {
  const made: [Locale | typeof allLanguages, Buffer][] = [];
  for (const locale of locales) made.push([locale, await zimOf(site, content, copyIn, [locale])]);
  const others = locales.filter((locale) => locale !== sourceLocale);
  const all = await zimOf(site, content, copyIn, [sourceLocale, ...others]);
  return [...made, [allLanguages, all]];
}
