// A cache of PDFs in .cache/paper/, each with a list of its inputs. A PDF is reused if all are
// unchanged: the page and every file it loads (styles, fonts, pictures), the code that prints, the
// packages, the browser and the address of the site.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutPicture } from '#build/pictures/heads.ts';
import { writeWhole } from '#build/whole-files.ts';

interface Note {
  /** The hash of how it was printed. */
  how: string;
  /** The hash of each file of the site that it was made of. */
  files: Record<string, string>;
}

const hashOf = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('base64');

/** What a PDF takes from a file: of a page, not what only links to it show. */
const madeOf = (file: string): string | Buffer =>
  file.endsWith('.html') ? withoutPicture(readFileSync(file, 'utf8')) : readFileSync(file);

/** The code that prints, and the versions of all packages: fonts, subsetting, browser driver. */
export const printingCode = (root: string): string =>
  ['package-lock.json', ...globSync('src/build/print/*.ts', { cwd: root }).sort()]
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('');

/** The PDFs in `cache`, of the site in `folder`. */
export function openCache(cache: string, folder: string) {
  const hashes = new Map<string, string>();
  /** A file that is not there is a part of what a page is made of too. */
  function hashOfFile(name: string): string {
    const file = join(folder, name);
    const known = hashes.get(name) ?? (existsSync(file) ? hashOf(madeOf(file)) : 'none');
    hashes.set(name, known);
    return known;
  }
  const noteOf = (name: string): string => join(cache, `${name}.json`);

  return {
    /** Puts a PDF where it belongs, if what it was made of is the same; says whether it did. */
    take(name: string, how: string, to: string): boolean {
      if (!existsSync(noteOf(name)) || !existsSync(join(cache, name))) return false;
      const note = JSON.parse(readFileSync(noteOf(name), 'utf8')) as Note;
      const isSame =
        note.how === hashOf(how) &&
        Object.entries(note.files).every(([file, hash]) => hashOfFile(file) === hash);
      if (!isSame) return false;
      writeWhole([[to, readFileSync(join(cache, name))]]);
      return true;
    },
    /** Stores a PDF, then its list of inputs: a PDF without one is printed again. */
    keep(name: string, how: string, pdf: Buffer, files: readonly string[]): void {
      mkdirSync(cache, { recursive: true });
      const note: Note = {
        how: hashOf(how),
        files: Object.fromEntries(files.map((file) => [file, hashOfFile(file)])),
      };
      rmSync(noteOf(name), { force: true });
      writeFileSync(join(cache, name), pdf);
      writeFileSync(noteOf(name), JSON.stringify(note));
    },
  };
}
