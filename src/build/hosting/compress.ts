// `npm run compress`: writes each text of the site once more as Brotli and as gzip beside it, for a server that sends files as they are. Netlify, Cloudflare and GitHub compress by
// themselves, and need none of it.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { command } from '#build/command.ts';
import { builtSite } from '#build/print/printables.ts';
import { writeWhole } from '#build/whole-files.ts';

/** What is worth it: not what is compressed already (fonts, PDFs, photos), and not what hosts read themselves. */
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

/** Compresses the texts of a folder; one that is newer than its file is left as it is. Gives how many there are. */
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
