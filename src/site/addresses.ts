// The addresses of pages, and what the page at an address is: derived from the table of pages.
import { pageKinds, type Kind } from './pages.ts';
import type { PageKind } from './page-kind.ts';

type Names<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<Rest>
  : never;
/** What stands in the address of a kind of page: `{ country: 'ke' }`. */
export type NamesOf<K extends Kind> = Record<Names<(typeof pageKinds)[K]['path']>, string>;

/** The address of a page below its language: `help/ke/`. */
export function slugOf<K extends Kind>(kind: K, names: NamesOf<K>): string {
  const path: string = pageKinds[kind].path;
  return path.replace(
    /:(\w+)/g,
    (_, name: string) => (names as Record<string, string>)[name] ?? '',
  );
}

/** A page, by what it is. */
export interface KnownPage extends PageKind {
  kind: Kind;
  /** Its address below its language: `help/ke/`. */
  slug: string;
  /** The names in its address, in order. */
  names: readonly string[];
}

/** The page of a kind with these names in its address. */
export const pageOf = <K extends Kind>(kind: K, names: NamesOf<K>): KnownPage => ({
  kind,
  slug: slugOf(kind, names),
  names: Object.values(names),
  ...(pageKinds[kind] satisfies PageKind as PageKind),
});

/**
 * The rows, fixed paths before paths with a parameter: `teach/class/` must not match
 * `teach/:page/`.
 */
const patterns = Object.entries<PageKind>(pageKinds)
  .map(([kind, row]) => ({ kind: kind as Kind, row, path: row.path.replaceAll(':', '\uFFFF') }))
  .sort((one, other) => (one.path < other.path ? -1 : 1))
  .map(({ kind, row }) => ({
    kind,
    row,
    pattern: new RegExp(`^${row.path.replaceAll('.', '\\.').replace(/:\w+/g, '([^/.]+)')}$`),
  }));

/** What the page at an address below a language is; undefined for what is no page. */
export function pageAt(address: string): KnownPage | undefined {
  // Astro calls a file that is not in a folder by its name alone.
  const slug = address.replace(/^(404|templates)\/?$/, '$1.html');
  for (const { kind, row, pattern } of patterns) {
    const [, ...names] = pattern.exec(slug) ?? [];
    if (pattern.test(slug)) return { kind, slug, names, ...row };
  }
  return undefined;
}

/** What a file of the site is, by its path: `en/help/index.html`. */
export const pageIn = (file: string): KnownPage | undefined =>
  pageAt(file.slice(3).replace(/index\.html$/, ''));

/** Whether “Look on all pages” finds the page by its words (build/full-text). */
export const isInFullText = ({ unlisted, frame, elsewhere }: PageKind): boolean =>
  !unlisted && !frame && !elsewhere;

/** The address of the page about the same thing. */
export function subjectOf({ about, names, slug }: KnownPage): string {
  const left = [...names];
  return about ? pageKinds[about].path.replace(/:\w+/g, () => left.shift() ?? '') : slug;
}

/** The pages that have the name of their row as address, without anything before or behind. */
type Named = { [K in Kind]: (typeof pageKinds)[K]['path'] extends `${K}/` ? K : never }[Kind];
/** Pages of a language that a text may name: `page:help`. */
export const named = (Object.keys(pageKinds) as Kind[]).filter(
  (kind): kind is Named => pageKinds[kind].path === `${kind}/`,
);
export type Page = Named;
/** These and the first page, where a row says so, in the order of the table. */
export const pagesWith = (says: (row: PageKind) => unknown): ('home' | Page)[] =>
  (['home', ...named] as const).filter((page) => says(pageKinds[page]));

/**
 * A regular expression for pages that a child in danger may read, by the address below the
 * language. Inlined into scripts, which do not load this table (build/vite.ts).
 */
export const guardedPattern = ((): string => {
  const paths = Object.values<PageKind>(pageKinds).flatMap(({ path, guarded }) =>
    guarded && !path.includes(':') ? [path.slice(0, -1)] : [],
  );
  return `^(?:${paths.join('|')})(?:/|$)`;
})();
