// What the pages for children say, without what only a browser and a whole site can do: for the
// places that get one file and run no script (phone-file.ts, book.ts).
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '#build/print/page.ts';
import type { Locale } from '#languages/locales.ts';
import { attribute, elementsIn, readPage, type Element } from '#page-pass/index.ts';
import { pageIn, type KnownPage } from '#site/addresses.ts';
import type { Kind } from '#site/pages.ts';
import { pathOf } from '#site/scene-paths.ts';
import { makePictures } from './drawings.ts';
import { plainer, wordsIn } from './plainer.ts';

/** A page to be read from its beginning to its end. */
export interface PlainPage {
  kind: Kind;
  /** Its address as a name: `help-ke`. */
  name: string;
  title: string;
  main: Element;
}

/** The groups of pages, in order. The first of a group leads to the others, in their order. */
const groups: readonly (readonly Kind[])[] = [
  ['whole'],
  ['stories', 'story', 'storyStep'],
  ['letters', 'letter'],
  ['happening'],
  ['rhyme'],
  ['help', 'country'],
  ['quiet'],
  ['words'],
  ['leaving'],
];

/** The name of a page by its address below the language; that of a part is that of all of it. */
const nameOf = ({ kind, slug, names }: KnownPage): string =>
  ['section', 'scene', 'remember'].includes(kind)
    ? `${names[0] ?? ''}-all`
    : slug.replace(/\/$/, '').replaceAll('/', '-');

interface Found extends KnownPage {
  html: string;
}

/** In the order of the groups, and in each in that of the links on its first page. */
function inOrder(found: readonly Found[], parts: readonly string[]): Found[] {
  const byPath = new Intl.Collator('en', { numeric: true });
  return groups.flatMap(([first, ...others]) => {
    const own = found.filter(({ kind }) => kind === first);
    const rest = found.filter(({ kind }) => others.includes(kind));
    const ways = new Map(
      own
        .flatMap(({ html }) =>
          [...html.matchAll(/href="[^"]*?([^/"]+)\/(?:1\/)?"/g)].map(
            ([, name = ''], i) => [name, i] as const,
          ),
        )
        .reverse(),
    );
    const rank = ({ names: [name = ''], kind }: Found): number =>
      kind === 'whole' ? parts.indexOf(name) : (ways.get(name) ?? Infinity);
    const sorted = (list: Found[]): Found[] =>
      list.sort((a, b) => rank(a) - rank(b) || byPath.compare(a.slug, b.slug));
    return [...sorted(own), ...sorted(rest)];
  });
}

/** The pages of a language in the order of a book. `parts`: the sections, with their scenes. */
export function plainPages(
  { folder, address }: Site,
  locale: Locale,
  parts: Readonly<Record<string, { scenes: object }>>,
): PlainPage[] {
  const kinds = new Set(groups.flat());
  const found = globSync(`${locale}/**/index.html`, { cwd: folder }).flatMap((file): Found[] => {
    const path = file.replaceAll('\\', '/');
    const page = pageIn(path);
    if (!page || !kinds.has(page.kind)) return [];
    return [{ ...page, html: readFileSync(join(folder, path), 'utf8') }];
  });
  const read = inOrder(found, Object.keys(parts)).map((page) => {
    const main = readPage(page.html).elements.find(({ tagName }) => tagName === 'main');
    if (!main) throw new Error(`${locale}/${page.slug} has no <main>.`);
    makePictures(main);
    return { kind: page.kind, name: nameOf(page), main };
  });
  const places = new Map(
    read.map(({ name, main }) => [
      name,
      new Set(elementsIn(main).flatMap((one) => attribute(one, 'id') ?? [])),
    ]),
  );
  const scenes = new Map(
    Object.values(parts).flatMap((part) => Object.keys(part.scenes).map((id) => [pathOf(id), id])),
  );
  /** The place of a page in the part that it belongs to. */
  const placeOf = (page: KnownPage | undefined): string | undefined =>
    page?.kind === 'remember'
      ? page.kind
      : page?.kind === 'scene'
        ? scenes.get(page.names[1] ?? '')
        : undefined;
  const root = `${address.pathname}${locale}/`;
  const led = new Set<string>();
  /** Where a link of a page leads here: to a page, to a place on one, or to others. */
  const wayFrom = (from: string, href: string): string | undefined => {
    if (/^[a-z]+:/.test(href)) return href;
    const [path = '', place = ''] = href.split('#');
    if (path !== '' && !path.startsWith(root)) return undefined;
    const page = path === '' ? undefined : pageIn(`${locale}/${path.slice(root.length)}`);
    const name = page ? nameOf(page) : from;
    const there = places.get(name);
    if (!there) return undefined;
    const inside = placeOf(page) ?? place;
    const way = inside && there.has(inside) ? `${name}--${inside}` : name;
    led.add(way);
    return `#${way}`;
  };
  const help = read.find(({ kind }) => kind === 'help');
  const said = new Set(help ? elementsIn(help.main).map(wordsIn) : []);
  // First all ways, then the places that something leads to.
  for (const { name, main } of read)
    for (const one of elementsIn(main)) wayFrom(name, attribute(one, 'href') ?? 'none:');
  const made = read.map(({ kind, name, main }) => {
    const plain = plainer(main, {
      way: (href) => wayFrom(name, href),
      place: (id) => (led.has(`${name}--${id}`) ? `${name}--${id}` : undefined),
      own: `#${name}`,
      drawings: 0,
      brief: kind === 'country',
      said,
      lists: kind === 'help',
      site: address.href,
    });
    const title = elementsIn(plain).find(({ tagName }) => tagName === 'h1');
    return { kind, name, title: title ? wordsIn(title).trim() : name, main: plain };
  });
  // A place in what was left out: its page instead.
  const all = made.flatMap(({ main }) => elementsIn(main));
  const there = new Set(all.flatMap((one) => attribute(one, 'id') ?? []));
  for (const attr of all.flatMap(({ attrs }) => attrs))
    if (attr.name === 'href' && attr.value.includes('--') && !there.has(attr.value.slice(1)))
      attr.value = attr.value.replace(/^(#.*?)--.*$/, '$1');
  return made;
}
