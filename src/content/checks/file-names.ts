// Every file in `content/` is read by something. Copies, drafts and misnamed files would be ignored
// silently.
import { locales } from '#languages/locales.ts';
import { languageFiles, sharedFiles, type FileKind } from '#content/files.ts';
import type { Folder } from '#content/folder.ts';
import { didYouMean, type Report } from '#content/problem.ts';
import { recorded } from '#content/proofread.ts';
import { filesOf, isOf, type Listed } from '#content/read.ts';

/** Files of systems and editors, ignored without a message. */
const left = /(^|\/)(\.[^/]*|[^/]*~|~\$[^/]*|Thumbs\.db|desktop\.ini)$/;
/** Files for people who write, that are not published. */
const forAuthors = [
  'README.md',
  'LICENSE',
  ...locales.map((locale) => `${locale}/guide.md`),
  ...recorded.map((base) => `${base}/proofread.txt`),
];

export function checkFileNames(folder: Folder, listed: Listed, report: Report): void {
  const bases = [
    ...locales.map((base) => ({
      base,
      kinds: Object.values<FileKind>(languageFiles),
    })),
    { base: 'shared', kinds: Object.values<FileKind>(sharedFiles) },
  ];
  for (const locale of locales)
    if (
      !folder.paths.includes(`content/${locale}/guide.md`) &&
      folder.paths.some((path) => path.startsWith(`content/${locale}/`))
    )
      report(
        `${locale}/guide.md`,
        'is missing: the tone and the decided words of the language, which whoever writes reads first. Bring it back, or write it.',
      );
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
    const [copied, ending] =
      /^(.*?)(?: ?\(\d+\)| - ?Copy| copy(?: \d+)?)(\.\w+)$/i.exec(path)?.slice(1) ?? [];
    const source = `${copied ?? ''}${ending ?? ''}`;
    if (folder.paths.includes(source))
      report(
        name,
        `is a copy of ${source}, and is read by nothing. Keep what is new of it there, and move this one out of content/.`,
      );
    else if (!kind) report(name, unread(folder, base, name));
    else if (file && !/^[a-z0-9-]+$/.test(file.name))
      report(
        name,
        'has a name with a capital, a space or another sign in it. It becomes an address: write small letters, digits and hyphens.',
      );
    else if (file && listed(kind)?.includes(file.name) === false)
      report(name, unlisted(kind, file.name, listed(kind) ?? []));
  }
}

function ofNoLanguage(top: string, name: string): string {
  if (!name.includes('/')) return 'is a file that nothing reads. Move it out of content/.';
  const meant = [...locales, 'shared'].find((base) => base === top.trim().toLowerCase());
  return `is in the folder "${top}", which is of no language of the site (${locales.join(', ')}). ${meant ? `Rename the folder: "${meant}".` : 'Rename the folder, or add the language in src/languages/locales.ts.'}`;
}

/** A file of no known kind: wrong extension, wrong folder, or of no use. */
function unread(
  { paths }: Folder,
  { base, kinds }: { base: string; kinds: readonly FileKind[] },
  name: string,
): string {
  const [stem = ''] = name.split('/').slice(-1).join().toLowerCase().split('.');
  const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
  const folder = folderOf(name).toLowerCase();
  const meant = kinds
    .map(({ path }) => `${base}/${path.replace('*', stem)}`)
    // Of folders inside others, the innermost.
    .sort((one, other) => folderOf(other).length - folderOf(one).length)
    .find(
      (path) =>
        path.split('/').at(-1)?.startsWith(`${stem}.`) === true &&
        folder.startsWith(folderOf(path)) &&
        folderOf(path) !== `${base}/`,
    );
  const whole = kinds
    .map(({ path }) => `${base}/${path}`)
    .find((path) => path.replace(/\.\w+$/, '') === `${folder}${stem}`);
  const right = whole ?? (/\.(ya?ml|mdx?|json|svg|png)(\.|$)/i.test(name) ? meant : undefined);
  if (!right) return 'is a file that nothing reads. Rename it, or move it out of content/.';
  return paths.includes(`content/${right}`)
    ? `is a file that nothing reads: content/${right} is read. Move it out of content/, or make one of the two.`
    : `is a file that nothing reads. Expected content/${right}: rename it, or move it out of content/.`;
}

/** A file that a list does not name. */
const unlisted = ({ listed }: FileKind, name: string, names: readonly string[]): string =>
  typeof listed === 'string'
    ? `is published nowhere: ${listed === 'plans' ? 'content/shared/plans/ has no file of that name' : `content/shared/${listed}.yaml does not name "${name}"`}.${didYouMean(name, names)} Add it there, or move the file out of content/.`
    : `is published nowhere: the pages of prose are ${names.join(', ')}.${didYouMean(name, names)} Rename it, or move it out of content/.`;
