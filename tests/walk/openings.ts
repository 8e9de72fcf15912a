// The table of openings: each kind of page meets each size of window once. Pages, languages,
// colours and whether scripts run rotate over the sizes, so that each kind meets each language and
// each scheme, and each language each size. The seed of a month says where a kind begins.
import { locales, type Locale } from '#languages/locales.ts';
import { pageKinds, type Kind } from '#site/pages.ts';
import type { PageKind } from '#site/page-kind.ts';
import { cards, kindAt, localeOf, pages, someOf, turnOf } from '../support/site.ts';

export interface Size {
  width: number;
  height: number;
  /** Widths with the layout of this one, and the widest of the next smaller, in CSS pixels. */
  near: readonly number[];
}
/**
 * The smallest phone, a usual one, the same lying, a tablet, the narrowest screen with the whole
 * menu in one row, the low screen of a school's laptop, a projector.
 */
export const sizes: readonly Size[] = [
  { width: 320, height: 568, near: [352, 353] },
  { width: 360, height: 740, near: [390, 432, 433, 480, 481, 544, 545, 600] },
  { width: 740, height: 360, near: [640, 641, 680, 736, 737, 800] },
  { width: 801, height: 1024, near: [880, 960, 961, 992] },
  { width: 1089, height: 625, near: [993, 1040, 1088, 1184] },
  { width: 1366, height: 625, near: [1185, 1280, 1439, 1440] },
  { width: 1920, height: 1080, near: [1600] },
];
export const [smallest, phone, , , , laptop] = sizes as [Size, Size, Size, Size, Size, Size, Size];
/** At one of these a kind is met without scripts; at the others all rules can be asked. */
const withoutScripts = sizes.filter((size) => size !== phone && size !== laptop);
/** By day, by night, and in the colours of the reader. */
export const schemes = ['light', 'dark', 'forced'] as const;

/** A page, and how it is opened. */
export interface Opening {
  kind: Kind;
  row: PageKind;
  url: string;
  locale: Locale;
  size: Size;
  scheme: (typeof schemes)[number];
  /** Do the scripts of the page run? */
  scripts: boolean;
}
/** By what an opening is found: `/ar/help/us/ 360x740 dark`. */
export const nameOf = ({ url, size, scheme, scripts }: Opening): string =>
  `${url} ${size.width}x${size.height} ${scheme}${scripts ? '' : ' without scripts'}`;

const inTurn = <T>(list: readonly T[], turn: number): T => list[turn % list.length] as T;

/** The pages of a kind in a language: the typical ones, else two of many. */
function pagesOf(kind: Kind, locale: Locale): readonly string[] {
  const row: PageKind = pageKinds[kind];
  const all = [...pages(), ...cards()].flatMap(({ url }) => {
    const there = localeOf(url) === locale ? kindAt(url) : undefined;
    return there?.kind === kind ? [{ url, names: there.names.join('/') }] : [];
  });
  const typical = row.typical?.length ? row.typical : undefined;
  const some = typical
    ? all.filter(({ names }) => typical.includes(names))
    : someOf(all, 2, ({ names }) => names);
  return some.map(({ url }) => url);
}

/** How the pages of a kind are opened; in all languages in `npm run test:full`. */
export function openingsOf(kind: Kind): Opening[] {
  const first = turnOf(kind, 1000);
  return sizes.flatMap((size, i) =>
    (process.env.FULL ? locales : [inTurn(locales, first + i)]).flatMap((locale) => {
      const all = pagesOf(kind, locale);
      return (process.env.FULL ? all : all.length > 0 ? [inTurn(all, first + i)] : []).map(
        (url): Opening => ({
          kind,
          row: pageKinds[kind],
          url,
          locale,
          size,
          scheme: inTurn(schemes, first + i),
          scripts: inTurn(withoutScripts, first) !== size,
        }),
      );
    }),
  );
}
/** The pages of no language, at each size. */
export const outside: readonly Opening[] = sizes.map((size, i) => ({
  kind: 'notFound',
  row: { path: '/', reader: 'child' },
  url: i % 2 ? '/404.html' : '/',
  locale: 'en',
  size,
  scheme: inTurn(schemes, i),
  scripts: true,
}));
/** Each kind that is opened; templates are fetched by pages, and are none. */
export const kinds = (Object.keys(pageKinds) as Kind[]).filter((kind) => kind !== 'templates');
