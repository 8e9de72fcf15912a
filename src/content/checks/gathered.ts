// Reports one mistake once, even if several rules find it: two files swapped, a file renamed, the
// same key missing in every language.
import { locales, type Locale } from '#languages/locales.ts';
import { languageFiles, type FileKind } from '#content/files.ts';
import type { Problem } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import { isLike } from './parity.ts';

/** A file of a language by its path: its kind and its name, where a kind has many. */
function fileAt(
  path: string,
): { locale: Locale; key: string; kind: FileKind; name: string } | undefined {
  const [, folder = '', below = ''] = /^content\/(\w+)\/(.+)$/.exec(path) ?? [];
  const locale = locales.find((one) => one === folder);
  for (const [key, kind] of Object.entries<FileKind>(languageFiles)) {
    const [before = '', after = ''] = kind.path.split('*');
    const name = below.slice(before.length, below.length - after.length);
    if (locale && kind.many && below === `${before}${name}${after}` && !name.includes('/'))
      return { locale, key, kind, name };
  }
  return undefined;
}

/** The file of English of which another file has all parts, where it has not those of its own. */
function meantIn(content: Content, path: string): string | undefined {
  const file = fileAt(path);
  if (!file || file.locale === 'en') return undefined;
  const { locale, key, kind, name } = file;
  const filesOf = (of: Locale) =>
    content.languages[of][key as 'sections'] as Record<string, unknown>;
  const english = filesOf('en');
  const here = filesOf(locale)[name];
  const like = (other: string): boolean => isLike(kind, here, english[other]);
  const other = like(name) ? undefined : Object.keys(english).find(like);
  return other && `content/${locale}/${kind.path.replace('*', other)}`;
}

/**
 * Files of a language that are swapped. Other problems of that language may follow from it and are
 * reported after it is fixed.
 */
function exchanged(content: Content, problems: readonly Problem[]): readonly Problem[] {
  const all = problems.map(({ file }) => file);
  const files = new Set(all.filter((file, i) => all.indexOf(file) !== i));
  return [...files].flatMap((file) => {
    const meant = meantIn(content, file);
    const message = `has the parts of ${meant ?? ''}, and not its own. Were the two exchanged? Give each its name back, and then look what is left to do.`;
    return meant ? [{ file, message }] : [];
  });
}

/** A file that every language lacks, or that nothing reads in any, said of English alone. */
function onceInAll(problem: Problem, problems: readonly Problem[]): readonly Problem[] {
  const { file, message } = problem;
  if (!/^is (missing|published nowhere)/.test(message)) return [problem];
  const below = /^content\/\w+\/(.+)$/.exec(file)?.[1] ?? '';
  const all = locales.map((locale) => `content/${locale}/${below}`);
  const has = (one: string): boolean =>
    problems.some((other) => other.file === one && other.message === message);
  if (!all.every(has)) return [problem];
  return file === all[0] ? [{ ...problem, message: `${message} It is so in every language.` }] : [];
}

/**
 * Problems, without those that follow from another one. `content`: undefined if it could not be
 * read.
 */
export function gathered(content: Content | undefined, problems: readonly Problem[]): Problem[] {
  const renamed = problems.flatMap(
    ({ message }) => /Expected (\S+): rename it/.exec(message)?.[1] ?? [],
  );
  const moved = content ? exchanged(content, problems) : [];
  const folders = moved.map(({ file }) => file.split('/').slice(0, 2).join('/'));
  const rest = problems.filter(
    ({ file, message }) =>
      !folders.some((folder) => file.startsWith(`${folder}/`)) &&
      !(message.startsWith('is missing') && renamed.includes(file)),
  );
  return [...moved, ...rest.flatMap((problem) => onceInAll(problem, rest))];
}
