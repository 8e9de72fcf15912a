// Copies of the site to be carried, as files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { copyOf } from '#build/copies/copies.ts';
import type { Locale } from '#languages/locales.ts';
import { release } from './root.ts';

/** The bytes of the copy of a language, as the release has it. */
export const copyFile = (locale: Locale): Buffer => readFileSync(join(release, copyOf(locale)));

/** The files in a copy, by their names. */
export const filesOf = (copy: Uint8Array): Map<string, Buffer> =>
  new Map(Object.entries(unzipSync(copy)).map(([name, bytes]) => [name, Buffer.from(bytes)]));
