// `npm run copies`: packs each language of the site in dist/ into one file,
// dist/<language>/share/offline/kite-<language>.zip, for a stick or a school's network, and writes
// its size into the pages that list them. The last step of a release, so that copies contain what
// earlier steps wrote.
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
import { locales, type Locale } from '#languages/locales.ts';
import { fill } from '#languages/message.ts';
import { slugOf } from '#site/addresses.ts';
import { copiedFiles, type Files } from './copied-files.ts';
import { copiedScripts } from './copied-scripts.ts';
import { fillCopies, type CopyFacts } from './list.ts';

/** The page that lists them, below its language. */
const offline = slugOf('sharePage', { page: 'offline' });
/**
 * The path of the copy of a language, below the site. Its name does not tell the subject: it is
 * visible on a school's screens.
 */
export const copyOf = (locale: Locale): string => `${locale}/${offline}kite-${locale}.zip`;

/** Files beside the pages: author and licence, and how to open the copy. */
function papersOf(
  root: string,
  { address }: Site,
  content: Content,
  locale: Locale,
  copied: string,
): Files {
  const [newest = { edition: '', date: '' }] = content.versions.editions;
  const { strings } = content.languages[locale];
  const values = {
    site: strings['site.title'],
    address: new URL(`${locale}/`, address).href,
    version: newest.edition,
    date: dateIn(locale, newest.date),
  };
  const lines = [
    fill(strings['offline.readme.open']),
    fill(strings['share.sentence.paper'], values),
    copied,
    fill(strings['offline.readme.check'], { address: `${values.address}${offline}` }),
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

/** Makes copies of a site, one language at a time. */
export async function openCopies(
  root: string,
  site: Site,
): Promise<(locale: Locale) => Uint8Array> {
  const content = readContent(root);
  const date = content.versions.editions[0]?.date ?? '';
  const { built } = JSON.parse(readFileSync(join(site.folder, 'version.json'), 'utf8')) as {
    built: string;
  };
  const scripts = await copiedScripts(site.folder, site.address.pathname);
  return (locale) => {
    const copied = fill(content.languages[locale].strings['offline.copied'], {
      date: dateIn(locale, built),
    });
    const files = Object.entries({
      ...copiedFiles(site, locale, scripts, copied),
      ...papersOf(root, site, content, locale, copied),
    });
    // In the order of their names, so that the same files give the same ZIP.
    files.sort(([one], [other]) => (one < other ? -1 : 1));
    return zipOf(Object.fromEntries(files.map(([name, text]) => [name, Buffer.from(text)])), date);
  };
}

/**
 * Writes the copy of every language and its size into the pages that list them: all of it, or
 * nothing. Gives the bytes of each.
 */
export async function makeCopies(root: string, site: Site): Promise<Map<Locale, number>> {
  const copyIn = await openCopies(root, site);
  const made = new Map<Locale, { bytes: number; sum: string }>();
  function* files(): Generator<readonly [string, string | Uint8Array]> {
    for (const locale of locales) {
      const zip = copyIn(locale);
      const sum = createHash('sha256').update(zip).digest('hex');
      made.set(locale, { bytes: zip.length, sum });
      yield [join(site.folder, copyOf(locale)), zip];
    }
    for (const reader of locales) {
      const facts = [...made].map(([locale, { bytes, sum }]): [Locale, CopyFacts] => [
        locale,
        { href: site.address.pathname + copyOf(locale), size: sizeIn(reader, bytes), sum },
      ]);
      const list = join(site.folder, reader, offline, 'index.html');
      yield [list, fillCopies(readFileSync(list, 'utf8'), new Map(facts))];
    }
  }
  writeWhole(files());
  return new Map([...made].map(([locale, { bytes }]) => [locale, bytes]));
}

await command(import.meta.filename, async (root) => {
  const copies = await makeCopies(root, builtSite(join(root, 'dist')));
  const sizes = [...copies].map(([locale, bytes]) => `${locale} ${sizeIn('en', bytes)}`);
  return `${copies.size} copies, ${sizes.join(', ')}`;
});
