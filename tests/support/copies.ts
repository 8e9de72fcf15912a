// Copies of the site to be carried, as files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { copyOf } from '#build/copies/copies.ts';
import type { Locale } from '#languages/locales.ts';
import { release } from './root.ts';
import { journeyLocales, once } from './site.ts';

/** The languages of which there are copies: two of six, all in `npm run test:full`. */
export const copied = journeyLocales;
/** The bytes of the copy of a language, as the release has it. */
export const copyFile = (locale: Locale): Buffer => readFileSync(join(release, copyOf(locale)));

/** The files in a copy, by their names. */
export type Files = ReadonlyMap<string, Buffer>;
const filesOf = (copy: Uint8Array): Files =>
  new Map(Object.entries(unzipSync(copy)).map(([name, bytes]) => [name, Buffer.from(bytes)]));
const copies = once(() => new Map(copied.map((locale) => [locale, filesOf(copyFile(locale))])));
/** The files in the copy of a language. */
export const filesIn = (locale: Locale): Files => copies().get(locale) ?? new Map<string, Buffer>();
export const textOf = (files: Files, name: string): string =>
  files.get(name)?.toString('utf8') ?? '';

export interface Address {
  /** Where it stands: `link stylesheet`, `a`. */
  element: string;
  name: string;
  address: string;
}
/** The attributes in a page that lead somewhere. */
export const addressesOf = (html: string): Address[] =>
  [...html.matchAll(/<([a-z-]+)((?: [\w:-]+(?:="[^"]*"|=[^\s>]*)?)*)>/g)].flatMap(
    ([, tag = '', attributes = '']) => {
      const [, rel] = / rel="([^"]*)"/.exec(attributes) ?? [];
      const named = attributes.matchAll(
        / (href|src|srcset|data-(?:src|templates|book|names|syllables|my-page|day|night))="([^"]*)"/g,
      );
      return [...named].map(([, name = '', address = '']) => ({
        element: tag === 'link' ? `link ${rel ?? ''}` : tag,
        name,
        address: address.replaceAll('&amp;', '&'),
      }));
    },
  );
