// `npm run compress`: writes Brotli and gzip files beside each text file, for servers that send
// static files. Netlify, Cloudflare and GitHub compress by themselves.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { command } from '#build/command.ts';
import { builtSite } from '#build/print/printables.ts';
import { writeWhole } from '#build/whole-files.ts';

/**
 * What is worth compressing: not fonts, PDFs and photos, and not files that hosts read themselves.
 */
const isText = (name: string): boolean => /\.(html|css|js|json|csv|svg|xml|txt)$/.test(name);

const ways = {
  br: (text: Buffer) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  gz: (text: Buffer) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Compresses the text files of a folder, except where the result is newer than its source. Gives
 * their number.
 */
export async function compressFolder(folder: string): Promise<number> {
  const names = (await readdir(folder, { recursive: true })).filter(isText).sort();
  const left = names.values();
  // Node compresses in four threads.
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const name of left) {
        const file = join(folder, name);
        const { mtimeMs } = await stat(file);
        for (const [ending, compress] of Object.entries(ways)) {
          const beside = `${file}.${ending}`;
          const there = await stat(beside).catch(() => undefined);
          if (there && there.mtimeMs >= mtimeMs) continue;
          // Half of one would be sent in place of a page.
          writeWhole([[beside, await compress(await readFile(file))]]);
        }
      }
    }),
  );
  return names.length;
}

await command(import.meta.filename, async (root) => {
  const { folder } = builtSite(join(root, 'dist'));
  return `dist/: ${await compressFolder(folder)} texts stand there as Brotli and gzip too`;
});
