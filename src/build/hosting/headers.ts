// The one list of response headers; the files of each host are made from it (headers-file.ts,
// nginx.ts, apache.ts, caddy.ts, iis.ts). What a <meta> can set is in the page
// (page-pass/policy.ts).
import { locales } from '#languages/locales.ts';
import { pageKinds } from '#site/pages.ts';

export type Headers = Readonly<Record<string, string>>;

/** With every answer of a site below this path, also where nothing is found. */
export const everywhere = (base = ''): Headers => ({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // HSTS without includeSubDomains and preload: sub-domains may belong to others, and the preload
  // list is hard to leave. Below a path, not at all: the host belongs to others too.
  ...(base === '' && { 'Strict-Transport-Security': 'max-age=31536000' }),
});

/**
 * A child must be able to leave at once, and inside a frame of another site "Leave" does not
 * navigate the window.
 */
const inNoFrame: Headers = {
  'X-Frame-Options': 'DENY',
  'Content-Security-Policy': "frame-ancestors 'none'",
};
/** Others may show it, or read it by a script. */
const forOthers: Headers = { 'Access-Control-Allow-Origin': '*' };

/** A kind of file, by the folder that it lies in. */
export interface Kind {
  /** Below the address of the site; `*` stands for a language. */
  folder: string;
  headers: Headers;
}
/** The kinds that have something of their own. */
export const kinds = {
  // Hashed names. A card in a sandboxed frame has an opaque origin and asks for its fonts
  // cross-origin.
  asset: {
    folder: '_astro/',
    headers: {
      ...inNoFrame,
      'Cache-Control': 'public, max-age=31536000, immutable',
      ...forOthers,
    },
  },
  // A picture is a document of this site when it is opened by itself: nothing may run in it.
  picture: {
    folder: 'pictures/',
    headers: {
      ...inNoFrame,
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'",
      'Cache-Control': 'public, max-age=604800',
      ...forOthers,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  // Data for the programs of others (library/open).
  open: {
    folder: 'open/',
    headers: { ...inNoFrame, 'Cache-Control': 'no-cache', ...forOthers },
  },
  // The pictures of link previews (build/pictures), shown by chats and other sites. Their names are
  // hashed.
  preview: {
    folder: 'previews/',
    headers: {
      ...inNoFrame,
      'Cache-Control': 'public, max-age=31536000, immutable',
      ...forOthers,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  // The film of the story without words (build/pictures/film.ts), for the pages of others too.
  film: {
    folder: 'film/',
    headers: {
      ...inNoFrame,
      'Cache-Control': 'public, max-age=604800',
      ...forOthers,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  // The only pages that another site may show in a frame (components/embed/EmbedCard.astro).
  card: {
    folder: `*/${pageKinds.embed.path.replace(/:.*/, '')}`,
    headers: { 'Cache-Control': 'no-cache', ...forOthers },
  },
} as const satisfies Record<string, Kind>;
/** All else. Pages are revalidated on each request: the numbers in them must not be stale. */
export const others: Headers = { ...inNoFrame, 'Cache-Control': 'no-cache' };

/**
 * The folder of a kind as a regular expression for the start of a path; the same syntax works in
 * nginx, Apache, Caddy and here.
 */
export const pattern = ({ folder }: Kind, base = ''): string =>
  `^${base.replaceAll('.', '\\.')}/${folder.replace('*', `(${locales.join('|')})`)}`;

/** The kind of a path that begins below the base path: `/en/embed/online/who-is-writing/`. */
export const kindOf = (path: string): Kind | undefined =>
  Object.values<Kind>(kinds).find((kind) => new RegExp(pattern(kind)).test(path));

/** What a host says with a path that begins below the base path. */
export const headersOf = (path: string, base = ''): Headers => ({
  ...everywhere(base),
  ...(kindOf(path)?.headers ?? others),
});

/** The names of all headers that differ between kinds. */
export const ownHeaders: readonly string[] = [
  ...new Set(
    [others, ...Object.values<Kind>(kinds).map(({ headers }) => headers)].flatMap(Object.keys),
  ),
];
