// Authors' mistakes as data. Each is made in memory, one at a time, and the check must say what to
// do (bad-input.test.ts).
import { changedFolder, folderAt, type Folder } from '#content/folder.ts';
import { root } from '../../support/root.ts';

export interface Row {
  /**
   * Its number among 502 mistakes that were once planted to read the messages; others have none.
   */
  id?: `m${number}`;
  what: string;
  edit: (files: Files) => void;
  /**
   * The messages that an author must get: one line for each mistake: `content/en/quiz.yaml: has
   * ...`.
   */
  says: RegExp | readonly RegExp[];
}

const files = folderAt(root);
const known = new Map<string, Buffer | undefined>();
/** The files of the project, each read once. */
export const folder: Folder = {
  paths: files.paths,
  read: (path) => {
    if (!known.has(path)) known.set(path, files.read(path));
    return known.get(path);
  },
};

/** The files of `content/`, to make a mistake in. Paths begin below it: `en/quiz.yaml`. */
export class Files {
  readonly #changes = new Map<string, Buffer | undefined>();

  /** The files with the mistake. */
  get folder(): Folder {
    return changedFolder(folder, this.#changes);
  }
  get paths(): readonly string[] {
    return this.folder.paths.map((path) => path.slice('content/'.length));
  }
  has(path: string): boolean {
    return this.paths.includes(path);
  }
  read(path: string): string {
    const bytes = this.folder.read(`content/${path}`);
    if (!bytes) throw new Error(`There is no content/${path} to make a mistake in.`);
    return bytes.toString('utf8');
  }
  /** Writes a file, new or not. */
  write(path: string, text: string | Buffer): void {
    this.#changes.set(`content/${path}`, Buffer.from(text as string));
  }
  remove(path: string): void {
    this.#changes.set(`content/${path}`, undefined);
  }
  rename(path: string, to: string): void {
    this.write(to, this.read(path));
    this.remove(path);
  }
  /** Changes the text of a file; a change that finds nothing to change is an error of the test. */
  change(path: string, change: (text: string) => string): void {
    const before = this.read(path);
    const after = change(before);
    if (after === before) throw new Error(`The test must change content/${path}.`);
    this.write(path, after);
  }
  replace(path: string, from: string | RegExp, to: string): void {
    this.change(path, (text) => text.replace(from, to));
  }
}

/** The text of a file without a mistake. */
export const original = (path: string): string => new Files().read(path);

/** `edit` of a mistake in one file. */
export const change =
  (path: string, made: (text: string) => string) =>
  (files: Files): void =>
    files.change(path, made);
/** `edit` of a mistake that is one replacement in one file. */
export const replace =
  (path: string, from: string | RegExp, to: string) =>
  (files: Files): void =>
    files.replace(path, from, to);
/** `edit` of a mistake that stands in every language: `name` is the path below the language. */
export const everywhere =
  (name: string, made: (text: string, locale: string) => string) =>
  (files: Files): void => {
    for (const locale of ['en', 'fr', 'es', 'ar', 'ru', 'zh'])
      files.change(`${locale}/${name}`, (text) => made(text, locale));
  };
