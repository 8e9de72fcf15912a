// `npm run compress`: writes each text of the site once more as Brotli and as gzip beside it, for a server that sends files as they are. Netlify, Cloudflare and GitHub compress by
// themselves, and need none of it.
import { realpathSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

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
          await writeFile(beside, await compress(await readFile(file)));
        }
      }
    }),
  );
  return names.length;
}

// `import.meta.main` is not there before Node 24.
if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  const count = await compressFolder(join(import.meta.dirname, '../../../dist'));
  if (count === 0) {
    console.error('There is no built site in dist/. Run: npm run release');
    process.exitCode = 1;
  } else console.log(`dist/: ${count} texts stand there as Brotli and gzip too.`);
}
