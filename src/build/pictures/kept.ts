// What was drawn before, in .cache/pictures/. The name of a file says what it is made of, so a file that is there is the one that would be drawn.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Eight letters that are others as soon as something a picture is made of is another. */
export function editionOf(...madeOf: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of madeOf) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 8);
}

/** The code that draws. */
export const drawingCode = (): string =>
  globSync('*.ts', { cwd: import.meta.dirname })
    .sort()
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    .join('');

/** The pictures in `cache`. */
export function openKept(cache: string) {
  const used = new Set<string>();
  return {
    /** Puts a picture where it belongs, drawn now or before; says whether it was drawn now. */
    async put(name: string, to: string, draw: () => Promise<Uint8Array>): Promise<boolean> {
      const kept = join(cache, name);
      const isNew = !existsSync(kept);
      if (isNew) {
        const bytes = await draw();
        mkdirSync(cache, { recursive: true });
        writeFileSync(kept, bytes);
      }
      used.add(name);
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(kept, to);
      return isNew;
    },
    /** Drops what nothing was made of this time. */
    drop(): void {
      if (!existsSync(cache)) return;
      for (const name of readdirSync(cache)) if (!used.has(name)) rmSync(join(cache, name));
    },
  };
}
export type Kept = ReturnType<typeof openKept>;
