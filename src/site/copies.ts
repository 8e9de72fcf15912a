// The files that carry the site to where no line is: for whom each is stands in strings.json
// (`offline.for`), what it is made of in build/copies.
import type { Locale } from '#languages/locales.ts';

/**
 * `zip`: all pages, for a stick, a shared folder, and learning platforms. `html`: what children
 * read, in one file without scripts, for phones, which open no folder of pages. `epub`: the same as
 * a book, for e-readers. `brf`: the parts and the help of each country in braille, if liblouis was
 * there. `zim`: all pages, for Kiwix; a release may have none.
 */
export const doors = ['zip', 'html', 'epub', 'brf', 'zim'] as const;
export type Door = (typeof doors)[number];

/** In the place of a language: a file with all of them. */
export const allLanguages = 'all';

/** How the names of the files of a door end: those in braille are many, in a ZIP. */
const endOf = (door: Door): string => (door === 'brf' ? '-brf.zip' : `.${door}`);

/** What a file is, to those who take it: `ZIP`. */
export const typeOf = (door: Door): string => endOf(door).replace(/.*\./, '').toUpperCase();

/** The name of a file. It does not tell the subject: it is visible on a school's screens. */
export const copyName = (locale: Locale | typeof allLanguages, door: Door): string =>
  `kite-${locale}${endOf(door)}`;

/** Whether a file with this name is of a door. */
export const isOf = (name: string, door: string): boolean =>
  doors.some((one) => one === door && /^kite-[a-z]+(.*)$/.exec(name)?.[1] === endOf(one));
