// Tracks which lines of `content/` are unchanged since somebody last read them. It notices every
// change, also those that no rule finds: a word that inverts a sentence, two buttons swapped, a
// picture without its hand. The record is a lock file, like package-lock.json.
import { createHash } from 'node:crypto';
import { locales } from '#languages/locales.ts';
import type { Folder } from './folder.ts';
import type { Problem } from './problem.ts';

/** Folders of `content/` that have a record of their own. */
export const recorded = [...locales, 'shared'];
/** Where the record of a folder stands, from the project's root. */
export const recordOf = (base: string): string => `content/${base}/proofread.txt`;
/** Files that are on no page: the record itself, and the authors' guide. */
const isLeft = (name: string): boolean => /^(proofread\.txt|guide\.md|\..*)$/.test(name);

/**
 * Characters of a hash: 24 bits, so that a changed line collides with another of its file once in
 * thousands of files.
 */
const length = 4;
const inRow = 24;
const head =
  '# The lines of each file as they were last proofread, each by four characters of its SHA-256. Written by `npm run proofread`.\n';

interface Line {
  text: string;
  /** From 1. */
  line: number;
  mark: string;
}
/** The lines of a file without comments, blank lines, indentation and trailing space. */
function linesIn(folder: Folder, base: string, name: string): Line[] {
  const text = folder.read(`content/${base}/${name}`)?.toString('utf8') ?? '';
  const isYaml = name.endsWith('.yaml');
  return text.split('\n').flatMap((raw, i) => {
    const text = raw.trim();
    if (text === '' || (isYaml && text.startsWith('#'))) return [];
    const mark = createHash('sha256').update(text).digest('base64url').slice(0, length);
    return [{ text, line: i + 1, mark }];
  });
}

/** The files of a folder of `content/` that are read, by their names below it. */
const filesOf = ({ paths }: Folder, base: string): string[] =>
  paths
    .filter((path) => path.startsWith(`content/${base}/`))
    .map((path) => path.slice(`content/${base}/`.length))
    .filter((name) => !isLeft(name));

/** The record of a folder of `content/`, as it has to be when all of it has been proofread. */
export function recordFor(folder: Folder, base: string): string {
  const blocks = filesOf(folder, base).map((name) => {
    const marks = linesIn(folder, base, name).map(({ mark }) => mark);
    const rows = [];
    for (let i = 0; i < marks.length; i += inRow)
      rows.push(`  ${marks.slice(i, i + inRow).join('')}\n`);
    return `${name}\n${rows.join('')}`;
  });
  return head + blocks.join('');
}

/** Of each file, the marks of its lines. */
type Marks = Map<string, string[]>;
/** Reads a record; or gives its first line that is none (two versions, put together by Git). */
function marksIn(record: string): Marks | { line: number; found: string } {
  const files = new Map<string, string[]>();
  let last: string[] | undefined;
  for (const [i, row] of record.split(/\r?\n/).entries()) {
    if (row === '' || row.startsWith('#')) continue;
    if (/^[\w./-]+$/.test(row)) files.set(row, (last = []));
    else if (last && /^ {2}(?:[\w-]{4})+$/.test(row))
      last.push(...(row.trim().match(/.{4}/g) ?? []));
    else return { line: i + 1, found: row };
  }
  return files;
}

/**
 * The difference between a file and its record: new lines, or else the first line that has moved.
 */
function changed(
  now: readonly Line[],
  before: readonly string[],
): Pick<Change, 'says' | 'lines'> | undefined {
  const left = new Map<string, number>();
  for (const mark of before) left.set(mark, (left.get(mark) ?? 0) + 1);
  const lines = now.filter(({ mark }) => {
    const count = left.get(mark) ?? 0;
    left.set(mark, count - 1);
    return count <= 0;
  });
  if (lines.length > 0) return { says: 'is not as it was when it was last proofread', lines };
  const at = now.findIndex(({ mark }, i) => mark !== before[i]);
  if (at < 0 && now.length === before.length) return undefined;
  const says =
    now.length < before.length
      ? 'stands where something was taken out since it was last proofread'
      : 'does not stand where it stood when it was last proofread';
  return { says, lines: now.slice(at).slice(0, 1) };
}

/** A file that is not as its record says. */
interface Change {
  base: string;
  name: string;
  says: string;
  /** Where; empty for a file that is gone. */
  lines: readonly Line[];
}

/** What has changed in one folder of `content/` since its record was written. */
function changesIn(folder: Folder, base: string, record: Marks): Change[] {
  const names = filesOf(folder, base);
  const gone = [...record.keys()].filter((name) => !names.includes(name));
  return [
    ...gone.map((name) => ({ base, name, says: 'was proofread, and is gone', lines: [] })),
    ...names.flatMap((name) => {
      const lines = linesIn(folder, base, name);
      const marks = record.get(name);
      const change = marks
        ? changed(lines, marks)
        : { says: 'begins a new file', lines: lines.slice(0, 1) };
      return change ? [{ base, name, ...change }] : [];
    }),
  ];
}

const quoted = (text: string): string => `"${text.length > 300 ? `${text.slice(0, 299)}…` : text}"`;
const and = new Intl.ListFormat('en-GB');

/** A change, as its author is told. `same`: languages that still say what they said. */
function asProblem({ base, name, says, lines }: Change, same: readonly string[]): Problem {
  const [first, ...others] = lines.map(({ line }) => String(line));
  const also =
    others.length > 0
      ? ` (so ${others.length > 1 ? 'are lines' : 'is line'} ${and.format(others)})`
      : '';
  const words = lines[0] ? `: ${quoted(lines[0].text)}` : '';
  const there = same.length > 0 ? `say the same in ${and.format(same)}, ` : '';
  return {
    file: `content/${base}/${name}`,
    at: first ? { line: Number(first) } : undefined,
    message: `${says}${also}${words}. A slip? Take it back. Meant? Then ${there}let somebody else read it aloud, and run npm run proofread.`,
  };
}

/** Every file that differs from its last proofreading, one problem a file; empty when none does. */
export function checkProofread(folder: Folder): Problem[] {
  const problems: Problem[] = [];
  const changes: Change[] = [];
  for (const base of recorded) {
    const file = recordOf(base);
    const record = marksIn(folder.read(file)?.toString('utf8') ?? '');
    if (record instanceof Map) changes.push(...changesIn(folder, base, record));
    else
      problems.push({
        file,
        at: { line: record.line },
        message: `has ${quoted(record.found)}, where the name of a file or its marks are expected. Nobody writes this file by hand: run npm run proofread.`,
      });
  }
  const hasChanged = (base: string, name: string): boolean =>
    changes.some((one) => one.base === base && one.name === name);
  for (const change of changes) {
    const isEnglish = change.base === locales[0];
    const same = isEnglish ? locales.filter((base) => !hasChanged(base, change.name)) : [];
    problems.push(asProblem(change, same));
  }
  return problems;
}
