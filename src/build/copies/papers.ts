// What is said of a copy beside its pages: who made it, of which day it is, how one opens it.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '#build/print/page.ts';
import type { Content } from '#content/read.ts';
import { dateIn } from '#languages/format.ts';
import type { Locale } from '#languages/locales.ts';
import { fill } from '#languages/message.ts';
import { slugOf } from '#site/addresses.ts';
import type { Age } from './age.ts';
import type { Files } from './copied-files.ts';

/** The page that lists the copies, below its language. */
export const offline = slugOf('sharePage', { page: 'offline' });

/** The day of the edition of a site, and the day on which it was built. */
export const versionOf = ({ folder }: Site): { date: string; built: string } =>
  JSON.parse(readFileSync(join(folder, 'version.json'), 'utf8')) as { date: string; built: string };

/** Of which day a copy is, and what is said when it is old. */
export function ageOf(site: Site, content: Content, locale: Locale): Age {
  const { built } = versionOf(site);
  const { strings } = content.languages[locale];
  const date = dateIn(locale, built);
  return {
    day: built,
    copied: fill(strings['offline.copied'], { date }),
    old: fill(strings['offline.old'], { date }),
    check: strings['help.check'],
  };
}

/** Who made a copy, its edition and its licence. */
export function creditOf({ address }: Site, content: Content, locale: Locale): string {
  const [newest = { edition: '', date: '' }] = content.versions.editions;
  const { strings } = content.languages[locale];
  return fill(strings['share.sentence.paper'], {
    site: strings['site.title'],
    address: new URL(`${locale}/`, address).href,
    version: newest.edition,
    date: dateIn(locale, newest.date),
  });
}

/** The file that says what it lies beside: `about`, who made that, and of which day it is. */
export function readMeOf(
  site: Site,
  content: Content,
  locale: Locale,
  about: readonly string[],
  copied: string,
): Files {
  const address = new URL(`${locale}/${offline}`, site.address).href;
  const check = fill(content.languages[locale].strings['offline.readme.check'], { address });
  const lines = [...about, creditOf(site, content, locale), copied, check];
  // Editors of old Windows know UTF-8 by its first mark, and lines by both signs.
  return { 'README.txt': `\uFEFF${lines.join('\r\n\r\n')}\r\n` };
}

/** Files beside the pages: author and licence, and how to open the copy. */
export function papersOf(
  root: string,
  site: Site,
  content: Content,
  locale: Locale,
  copied: string,
): Files {
  const { strings } = content.languages[locale];
  return {
    ...readMeOf(site, content, locale, [strings['offline.readme.open']], copied),
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
