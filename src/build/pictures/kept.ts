// A cache of drawings in a folder of .cache/. The name of a file is a hash of its inputs.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Eight letters that are others as soon as something a picture is made of is another. */
export function editionOf(...madeOf: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of madeOf) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 8);
}

/** The code of files of this folder. */
export const codeOf = (...files: readonly string[]): string =>
  files
    .map((file) => readFileSync(join(process.cwd(), 'src/build/pictures', file), 'utf8'))
    .join('');

/** A picture as it was drawn before; else it is drawn, and older editions of it are dropped. */
export async function drawnOnce(
  { folder, name, edition, ending }: Record<'folder' | 'name' | 'edition' | 'ending', string>,
  draw: () => Promise<Uint8Array>,
): Promise<{ bytes: Uint8Array; isNew: boolean }> {
  const file = join(folder, `${name}-${edition}.${ending}`);
  if (existsSync(file)) return { bytes: readFileSync(file), isNew: false };
  const bytes = await draw();
  mkdirSync(folder, { recursive: true });
  const isOlder = new RegExp(`^${name}-[0-9a-f]{8}\\.${ending}$`);
  for (const other of readdirSync(folder))
    if (isOlder.test(other)) rmSync(join(folder, other), { force: true });
  // Another build must not find half of it.
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
  return { bytes, isNew: true };
}
