// The computer's Chinese font, cut to the letters of what is printed. Whole, it would give a PDF of our pages 400 kB more: Chromium writes its letters in
// hundreds of small fonts, one for every 256 numbers of a font with 65,000.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/** One font of a collection (.ttc), as a file of its own; any other font as it is. OpenType: a collection is a list of table directories. */
export function fontOf(file: Buffer, index: number): Buffer {
  if (file.toString('latin1', 0, 4) !== 'ttcf') return file;
  const at = file.readUInt32BE(12 + 4 * index);
  const tables = file.readUInt16BE(at + 4);
  const directory = Buffer.from(file.subarray(at, at + 12 + 16 * tables));
  const parts = [directory];
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

/** Style rules that give a page the font, cut to `letters`; undefined where fontconfig does not say which one it is. */
export async function chineseFaces(letters: string): Promise<string | undefined> {
  const rules = await Promise.all(
    ([[400, 80], [700, 200]] as const).map(async ([weight, fontconfig]) => {
      const { stdout } = spawnSync('fc-match', ['-f', '%{file}|%{index}', `sans:lang=zh-cn:weight=${fontconfig}`], { encoding: 'utf8' });
      const [file, index = '0'] = (stdout ?? '').split('|');
      if (!file) return undefined;
      // The upper half of the index is an instance of a variable font.
      const cut = await subsetFont(fontOf(readFileSync(file), Number(index) & 0xffff), letters, { targetFormat: 'sfnt' });
      return `@font-face{font-family:chinese-on-paper;font-weight:${weight};src:url(data:font/otf;base64,${cut.toString('base64')})}`;
    }),
  );
  return rules.includes(undefined) ? undefined : `${rules.join('')}:root:root:lang(zh){--face-text:chinese-on-paper,sans-serif}`;
}
