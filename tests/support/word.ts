// The files for Word of the release, opened as Word does: parts of a ZIP, and their XML as text.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { wordPages } from '#build/word/word.ts';
import { wordName } from '#site/paper-files.ts';
import { locales, type Locale } from '#languages/locales.ts';
import { content } from './content.ts';
import { once, release } from './site.ts';

export interface WordFile {
  file: string;
  page: string;
  locale: Locale;
  /** Its paragraphs, styles and properties as XML. */
  document: string;
  styles: string;
  core: string;
}

/** Every file that a school changes. */
export const wordFiles = once((): WordFile[] =>
  locales.flatMap((locale) =>
    wordPages(content).map((page) => {
      const file = `${locale}/print/${wordName(page, locale)}`;
      const parts = unzipSync(readFileSync(join(release, file)));
      const part = (name: string): string =>
        strFromU8(parts[name] ?? assert.fail(`${file} has no ${name}`));
      const [document, styles, core] = [
        'word/document.xml',
        'word/styles.xml',
        'docProps/core.xml',
      ];
      return {
        file,
        page,
        locale,
        document: part(document),
        styles: part(styles),
        core: part(core),
      };
    }),
  ),
);

/** The words of a piece of XML, without what is only there to lay it out. */
export const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The command of LibreOffice; undefined where it is not installed. */
export const libreOffice = (): string | undefined =>
  ['soffice', 'libreoffice'].find(
    (name) => spawnSync(name, ['--version'], { timeout: 60_000 }).status === 0,
  );
