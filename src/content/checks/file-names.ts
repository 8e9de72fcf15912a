// Every file in `content/` is read by something: a copy, a draft, or a file with another name would be published nowhere, and nobody would say so.
import { locales } from '#languages/locales.ts';
import { languageFiles, sharedFiles, type FileKind } from '#content/files.ts';
import type { Folder } from '#content/folder.ts';
import { didYouMean, type Report } from '#content/problem.ts';
import { filesOf, isOf, type Listed } from '#content/read.ts';

/** What systems and editors leave in a folder. Nobody reads it, and nobody is told. */
const left = /(^|\/)(\.[^/]*|[^/]*~|~\$[^/]*|Thumbs\.db|desktop\.ini)$/;
/** Files for people who write, that are not published. */
const forAuthors = ['README.md', 'LICENSE', ...locales.map((locale) => `${locale}/guide.md`)];

export function checkFileNames(folder: Folder, listed: Listed, report: Report): void {
  const bases = [
    ...locales.map((base) => ({
      base,
      kinds: Object.values<FileKind>(languageFiles),
    })),
    { base: 'shared', kinds: Object.values<FileKind>(sharedFiles) },
  ];
  const strange = new Set<string>();
  for (const path of folder.paths) {
    const name = path.replace('content/', '');
    const [top = ''] = name.split('/');
    if (left.test(name) || forAuthors.includes(name)) continue;
    const base = bases.find((one) => one.base === top);
    if (!base) {
      if (!strange.has(top)) report(name, ofNoLanguage(top, name));
      strange.add(top);
      continue;
    }
    const kind = base.kinds.find((one) => isOf(one, base.base, path));
    const [file] = kind?.many ? filesOf({ ...folder, paths: [path] }, kind, base.base) : [];
    if (!kind) report(name, unread(folder, base, name));
    else if (file && !/^[a-z0-9-]+$/.test(file.name))
      report(
        name,
        'has a name with a capital, a space or another sign in it. It becomes an address: write small letters, digits and hyphens.',
      );
    else if (file && listed(kind)?.includes(file.name) === false)
      report(name, unlisted(kind, file.name, listed(kind) ?? []));
  }
}

const ofNoLanguage = (top: string, name: string): string =>
  name.includes('/')
    ? `is in the folder "${top}", which is of no language of the site (${locales.join(', ')}).${didYouMean(top, locales)} Rename the folder, or add the language in src/languages/locales.ts.`
    : 'is a file that nothing reads. Move it out of content/.';

/** A file that is of no kind. */
function unread(
  folder: Folder,
  { base, kinds }: { base: string; kinds: readonly FileKind[] },
  name: string,
): string {
  const expected = kinds.flatMap((kind) =>
    kind.many
      ? filesOf(folder, kind, base).map(({ file }) => file)
      : [`content/${base}/${kind.path}`],
  );
  const stem = (path: string): string => path.toLowerCase().replace(/\.\w+$/, '');
  const near =
    expected.find((path) => stem(path) === stem(`content/${name}`)) ??
    /"(.+)"/.exec(didYouMean(`content/${name}`, expected))?.[1];
  return `is a file that nothing reads.${near ? ` Did you mean "${near}"?` : ''} Rename it, or move it out of content/.`;
}

/** A file that a list does not name. */
const unlisted = ({ listed }: FileKind, name: string, names: readonly string[]): string =>
  typeof listed === 'string'
    ? `is published nowhere: ${listed === 'plans' ? 'content/shared/plans/ has no file of that name' : `content/shared/${listed}.yaml does not name "${name}"`}.${didYouMean(name, names)} Add it there, or move the file out of content/.`
    : `is published nowhere: the pages of prose are ${names.join(', ')}.${didYouMean(name, names)} Rename it, or move it out of content/.`;
