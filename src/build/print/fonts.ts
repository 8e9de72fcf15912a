// Fonts for PDFs where those of the pages would not do.
// Chinese: the computer's font, cut to the letters of what is printed. Whole, it would give the booklet 300 kB more: Chromium writes its letters in hundreds
// of small fonts, one for every 256 numbers of a font with 65,000.
// Arabic: the whole fonts. Those of the pages have no space (build/letters.ts), so each word would be a piece of text for itself, and the outline of a PDF
// would have the words of a heading from left to right.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** One font of a collection (.ttc), as a file of its own; any other font as it is. OpenType: a collection is a list of table directories. */
export function fontOf(file: Buffer, index: number): Buffer {
  if (file.toString('latin1', 0, 4) !== 'ttcf') return file;
  const at = file.readUInt32BE(12 + 4 * index);
  const tables = file.readUInt16BE(at + 4);
  const directory = Buffer.from(file.subarray(at, at + 12 + 16 * tables));
  const parts: Uint8Array[] = [directory];
  let end = directory.length;
  for (let i = 0; i < tables; i++) {
    const entry = 12 + 16 * i;
    const start = directory.readUInt32BE(entry + 8);
    const length = directory.readUInt32BE(entry + 12);
    directory.writeUInt32BE(end, entry + 8);
    const padded = Math.ceil(length / 4) * 4;
    parts.push(file.subarray(start, start + length), Buffer.alloc(padded - length));
    end += padded;
  }
  return Buffer.concat(parts);
}

const rule = (family: string, weight: 400 | 700, font: Buffer): string =>
  `@font-face{font-family:${family};font-weight:${weight};src:url(data:font/otf;base64,${font.toString('base64')})}`;

/** Style rules that give a page whole Arabic fonts. */
export function arabicFaces(): string {
  const whole = (family: string, weight: 400 | 700): string =>
    rule(
      family,
      weight,
      readFileSync(
        createRequire(import.meta.url).resolve(
          `@fontsource/${family}/files/${family}-arabic-${weight}-normal.woff2`,
        ),
      ),
    );
  return `${whole('vazirmatn', 400)}${whole('baloo-bhaijaan-2', 700)}:root:root:root{--face-text:vazirmatn,sans-serif;--face-display:baloo-bhaijaan-2,sans-serif}`;
}

/** Style rules that give a page the computer's Chinese font, cut to `letters`; undefined where fontconfig does not say which one it is. */
export async function chineseFaces(letters: string): Promise<string | undefined> {
  const rules = await Promise.all(
    (
      [
        [400, 80],
        [700, 200],
      ] as const
    ).map(async ([weight, fontconfig]) => {
      const { stdout } = spawnSync(
        'fc-match',
        ['-f', '%{file}|%{index}', `sans:lang=zh-cn:weight=${fontconfig}`],
        { encoding: 'utf8' },
      );
      const [file, index = '0'] = (stdout ?? '').split('|');
      if (!file) return undefined;
      // The upper half of the index is an instance of a variable font.
      const cut = await subsetFont(fontOf(readFileSync(file), Number(index) & 0xffff), letters, {
        targetFormat: 'sfnt',
      });
      return rule('chinese-on-paper', weight, cut);
    }),
  );
  return rules.includes(undefined)
    ? undefined
    : `${rules.join('')}:root:root:root{--face-text:chinese-on-paper,sans-serif}`;
}
