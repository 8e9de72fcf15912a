// The built site as files: what tests on dist/ start from.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type Locale, locales } from '#languages/locales.ts';
import type { LinkPicture } from '#content/previews.ts';
import { pageAt, type KnownPage } from '#site/addresses.ts';
import { filesIn, notBuilt, release, subSite } from './root.ts';

export * from './root.ts';

/** Makes a thing when it is first asked for, and keeps it. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { thing: T } | undefined;
  return () => (made ??= { thing: make() }).thing;
};

export interface Page {
  /** The address from the site's root: `/en/online/`. */
  url: string;
  file: string;
  /** Read when it is first asked for. */
  readonly html: string;
}
class BuiltPage implements Page {
  readonly url: string;
  readonly file: string;
  #html: string | undefined;
  constructor(file: string) {
    this.file = file;
    this.url = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  }
  get html(): string {
    return (this.#html ??= readFileSync(join(release, this.file), 'utf8'));
  }
}

/** The address that the release was built for, with its last slash. */
export const address = once(
  () =>
    /Sitemap: (\S+\/)sitemap/.exec(readFileSync(join(release, 'robots.txt'), 'utf8'))?.[1] ?? '',
);

const built = once((): Page[] => {
  const missing = notBuilt();
  if (missing) throw new Error(missing);
  // Templates that pages fetch are no pages.
  return filesIn(release)
    .filter((file) => file.endsWith('.html') && !/templates\.html$|\/kite-[a-z]+\.html$/.test(file))
    .map((file) => new BuiltPage(file));
});
/**
 * The kind of a page, by its address or its file from the root of the site; undefined for the two
 * outside the languages.
 */
export const kindAt = (url: string): KnownPage | undefined => {
  const locale = localeOf(url);
  return locale && pageAt(url.slice(`/${locale}/`.length).replace(/index\.html$/, ''));
};
/** A card for other sites: no page of this one, since nothing is around it. */
export const isCard = (url: string): boolean => kindAt(url)?.frame === 'card';
/** Every page of the release. */
export const pages = once(() => built().filter(({ url }) => !isCard(url)));
/** Every card for other sites. */
export const cards = once(() => built().filter(({ url }) => isCard(url)));

/** Slides, and their notes to print: tests/browser/slides-fit.test.ts looks at each of them. */
export const inClass = (url: string): boolean => kindAt(url)?.frame === 'slides';
/** Pages that search engines are not led to: a step of a story is no place to arrive at. */
export const unlisted = (url: string): boolean =>
  url.endsWith('404.html') || kindAt(url)?.unlisted === true;
/** The language of a page; none for the two that belong to no language. */
export const localeOf = (url: string): Locale | undefined =>
  locales.find((locale) => url.startsWith(`/${locale}/`));
/** The path and the place that an address on a page leads to; class mode has relative ones only. */
export const goal = (address: string, url: string): string =>
  inClass(url) && address.startsWith('.')
    ? new URL(address, `https://site${url}`).href
        .slice('https://site'.length)
        .replace(/\/index\.html(?=#|$)/, '/')
    : address;

/** A small page of a section: one of its scenes, or what to remember. */
export const isSmall = (url: string): boolean => /^(scene|remember)$/.test(kindAt(url)?.kind ?? '');
/**
 * Every page, but only samples of those that differ in their words alone (src/site/pages.ts). The
 * site tests read all.
 */
export const typicalPages = once(() =>
  pages().filter(({ url }) => {
    const { typical, names = [] } = kindAt(url) ?? {};
    return typical?.includes(names.join('/')) ?? true;
  }),
);

/** Whether the site under a sub-path has a file, or would have it if all its pages were built. */
export const isOfSubSite = (file: string): boolean =>
  existsSync(join(subSite, file)) || (file.endsWith('.html') && existsSync(join(release, file)));

/** The pages of languages, without the two that belong to none. */
export const languagePages = once(() => pages().filter(({ url }) => /^\/[a-z]{2}\//.test(url)));
export const page = (url: string): Page => {
  const found = built().find((candidate) => candidate.url === url);
  if (!found)
    throw new Error(
      `The site has no page ${url}. It has: ${pages()
        .map((p) => p.url)
        .join(' ')}`,
    );
  return found;
};

/** Which pages, settings and languages have their turn: the same for a month (UTC). */
const seed = process.env.SEED ?? new Date().toISOString().slice(0, 7);
const drawn = (name: string): string =>
  createHash('sha256').update(`${seed} ${name}`).digest('hex');
/** Some of a list, others with another `SEED`; all of it in `npm run test:full`. */
export const someOf = <T>(
  from: readonly T[],
  count: number,
  nameOf: (one: T) => string,
): readonly T[] =>
  process.env.FULL
    ? from
    : from
        .map((candidate) => ({ candidate, at: drawn(nameOf(candidate)) }))
        .sort((a, b) => (a.at < b.at ? -1 : 1))
        .slice(0, count)
        .map(({ candidate }) => candidate);
/** Which of some ways has its turn for a name, from 0: another with another `SEED`. */
export const turnOf = (name: string, ways: number): number =>
  Number.parseInt(drawn(name).slice(0, 8), 16) % ways;
/**
 * The languages in which a journey is walked: Arabic, in which the page turns, and another one each
 * month; all in `npm run test:full`.
 */
export const journeyLocales: readonly Locale[] = process.env.FULL
  ? locales
  : [
      ...someOf(
        locales.filter((locale) => locale !== 'ar'),
        1,
        (locale) => locale,
      ),
      'ar',
    ];
/** Whether a picture of a link is drawn: one of each language, and those that are of none. */
export const isDrawn = ({ name, locale }: LinkPicture): boolean =>
  !locale || Boolean(process.env.FULL) || name === locale || turnOf(name, 16) === 0;
/** Some of the pages. */
export const sample = (from: readonly Page[], count: number): readonly Page[] =>
  someOf(from, count, ({ url }) => url);

/** Bytes on the line, as a host that compresses with gzip sends them. */
export const gzipped = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;
/** The same with Brotli: hosts compress with quality 5 while they send, and with 11 beforehand. */
export const brotli = (content: string | Buffer, quality: 5 | 11): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
export const sizeOf = (folder: string, file: string): number => statSync(join(folder, file)).size;
