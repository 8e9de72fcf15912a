// Reads every file of `content/` in plain Node, by the table of files.ts; mistakes of form become
// sentences for the author.
import { locales, type Locale } from '#languages/locales.ts';
import { languageFiles, sharedFiles, type FileKind, type ReadAll } from './files.ts';
import { folderAt, type Folder } from './folder.ts';
import { ContentError, type Problem } from './problem.ts';
import { recalled } from './remembered.ts';
import { lineOfKey, lineOfWords } from './yaml.ts';

type Table = Record<string, FileKind>;
type AllOf<T extends Table> = { [Name in keyof T]: ReadAll<T[Name]> };

/** Everything of one language, read and typed. */
export type LanguageContent = AllOf<typeof languageFiles>;
/** All of `content/`. */
export type Content = AllOf<typeof sharedFiles> & { languages: Record<Locale, LanguageContent> };

interface Made {
  text: string;
  value?: unknown;
  problems: readonly Problem[];
}
interface Kept {
  texts: Map<string, { bytes: Buffer; text: string }[]>;
  made: Map<string, Made[]>;
}
/**
 * Parsed files by path. Global, because the check, the pages and Astro's collections are bundled
 * apart, each with a copy of this module.
 */
const kept = ((globalThis as { contentKept?: Kept }).contentKept ??= {
  texts: new Map(),
  made: new Map(),
});
/** The list at a key; an empty one where there is none yet. */
const listAt = <T>(map: Map<string, T[]>, key: string): T[] => {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
};

/**
 * The text of a file with LF line ends and without a byte order mark, as Windows editors and Git
 * may write.
 */
export const textOf = (file: string, bytes: Buffer = Buffer.alloc(0)): string =>
  recalled(
    listAt(kept.texts, file),
    (one) => one.bytes === bytes || one.bytes.equals(bytes),
    () => ({
      bytes,
      text: bytes
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .replaceAll('\r\n', '\n'),
    }),
  ).text;

/** Why a text cannot be read: invalid UTF-8, or CR line ends. Drawings report this themselves. */
function brokenIn(text: string, file: string): Problem | undefined {
  if (/^[^\n]*\r[^\n]*$/.test(text))
    return {
      file,
      message:
        'has the line ends of an old Mac (U+000D), by which it is one long line. Save it again, with LF or CRLF as its line ends.',
    };
  const line = text.split('\n').findIndex((one) => /[\0\uFFFD]/.test(one)) + 1;
  const message =
    'has letters that cannot be read: the file is not saved as UTF-8. Save it again, with UTF-8 as its encoding.';
  return line > 0 && !file.endsWith('.svg') ? { file, at: { line }, message } : undefined;
}

/** Reads one file, or gives the cached result: the same object as long as the file is the same. */
export function made(kind: FileKind, file: string, bytes: Buffer | undefined): Made {
  const text = textOf(file, bytes);
  return recalled(
    listAt(kept.made, file),
    (one) => one.text === text,
    () => {
      const broken = brokenIn(text, file);
      if (broken) return { text, problems: [broken] };
      try {
        return { text, value: kind.read(text, file), problems: [] };
      } catch (cause) {
        if (!(cause instanceof ContentError)) throw cause;
        return { text, problems: cause.problems };
      }
    },
  );
}

/** What stands before and after the name in the path of a file. */
const around = (kind: FileKind, base: string): [before: string, after: string] => {
  const [before = '', after = ''] = `content/${base}/${kind.path}`.split('*');
  return [before, after];
};
/** Is it the path of a file of this kind? */
export function isOf(kind: FileKind, base: string, file: string): boolean {
  const [before, after] = around(kind, base);
  return kind.many
    ? file.startsWith(before) && file.endsWith(after) && !file.slice(before.length).includes('/')
    : file === before;
}
/** The files of a kind that a folder has, with their names. */
export function filesOf(
  folder: Folder,
  kind: FileKind,
  base: string,
): { name: string; file: string }[] {
  const [before, after] = around(kind, base);
  return folder.paths
    .filter((file) => isOf(kind, base, file))
    .map((file) => ({ name: file.slice(before.length, file.length - after.length), file }));
}

/**
 * Reads the files of one table, below `base`; `listed` gives the expected names of the files of a
 * kind.
 */
export function readTable<T extends Table>(
  folder: Folder,
  table: T,
  base: string,
  listed: Listed,
  problems: Problem[],
): Partial<AllOf<T>> {
  const has = new Set(folder.paths);
  const read = (kind: FileKind, file: string): unknown => {
    if (!has.has(file)) {
      problems.push({ file, message: missing(kind) });
      return undefined;
    }
    const { value, problems: found } = made(kind, file, folder.read(file));
    problems.push(...found);
    return value;
  };
  const all = Object.entries(table).map(([key, kind]) => {
    const file = (name: string): string => `content/${base}/${kind.path.replace('*', name)}`;
    if (!kind.many) return [key, read(kind, file(''))];
    const names = listed(kind) ?? filesOf(folder, kind, base).map(({ name }) => name);
    return [key, Object.fromEntries(names.map((name) => [name, read(kind, file(name))]))];
  });
  return Object.fromEntries(all) as Partial<AllOf<T>>;
}

const missing = ({ listed, many }: FileKind): string =>
  !many || typeof listed !== 'string'
    ? 'is missing. Every language has the same files as content/en: copy that one and translate it.'
    : listed === 'plans'
      ? 'is missing: content/shared/plans/ has a plan of that name. Was that one renamed? Give both the same name; if it is new, write its words.'
      : `is missing: content/shared/${listed}.yaml names it. Write it, or copy the English file and translate it.`;

const noLanguage = (locale: Locale): string =>
  `is missing: src/languages/locales.ts names the language. Is its folder called otherwise? Rename it to ${locale}; or copy content/en and translate it.`;

/**
 * The expected names of the files of a kind; undefined where names are free, or where the list
 * cannot be read.
 */
export type Listed = (kind: FileKind) => readonly string[] | undefined;

/**
 * Reads a folder: its content, or undefined when there is a mistake of form; then `problems` has
 * each of them.
 */
export function read(
  folder: Folder,
  problems: Problem[],
): { content: Content | undefined; listed: Listed } {
  const shared = readTable(folder, sharedFiles, 'shared', () => undefined, problems);
  const listed: Listed = ({ listed: by, without = [] }) =>
    typeof by === 'string'
      ? shared[by] && Object.keys(shared[by]).filter((name) => !without.includes(name))
      : by;
  const languages = Object.fromEntries(
    locales.map((locale) => {
      if (!folder.paths.some((path) => path.startsWith(`content/${locale}/`))) {
        problems.push({ file: `content/${locale}`, message: noLanguage(locale) });
        return [locale, {}];
      }
      return [locale, readTable(folder, languageFiles, locale, listed, problems)];
    }),
  ) as Record<Locale, LanguageContent>;
  const content = problems.length > 0 ? undefined : ({ ...shared, languages } as Content);
  return { content, listed };
}

/** The folder of a project at a path, or the folder itself. */
export const opened = (root: string | Folder): Folder =>
  typeof root === 'string' ? folderAt(root) : root;

/** Problems with the line of each, where the file says it. */
export const located = (problems: readonly Problem[], folder: Folder): Problem[] =>
  problems.map((problem) => {
    const { file, at } = problem;
    if (!at || 'line' in at) return problem;
    const text = textOf(file, folder.read(file));
    const line = 'path' in at ? lineOfKey(text, file, at.path) : lineOfWords(text, at.near);
    return { ...problem, at: line === undefined ? undefined : { line } };
  });

/**
 * Reads the content of the project at a path, or of a folder; throws all mistakes of form at once.
 */
export function readContent(root: string | Folder): Content {
  const folder = opened(root);
  const problems: Problem[] = [];
  const { content } = read(folder, problems);
  if (!content) throw new ContentError(located(problems, folder));
  return content;
}
