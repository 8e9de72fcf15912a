// The files that carry the site to where no line is: for whom each is stands in strings.json
// (`offline.for`), what it is made of in build/copies.
import type { Locale } from '#languages/locales.ts';

/**
 * `zip`: all pages, for a stick, a shared folder, and learning platforms. `html`: what children
 * read, in one file without scripts, for phones, which open no folder of pages. `epub`: the same as
 * a book, for e-readers. `zim`: all pages, for Kiwix; a release may have none.
 */
export const doors = ['zip', 'html', 'epub', 'zim'] as const;
export type Door = (typeof doors)[number];

/** In the place of a language: a file with all of them. */
export const allLanguages = 'all';

/** The name of a file. It does not tell the subject: it is visible on a school's screens. */
export const copyName = (locale: Locale | typeof allLanguages, door: Door): string =>
  `kite-${locale}.${door}`;
