// Every line of content/ is as when somebody last read it: slips that no rule knows stop the build
// too.
import assert from 'node:assert/strict';
import { asLines } from '#content/problem.ts';
import { checkProofread, recorded, recordFor, recordOf } from '#content/proofread.ts';
import { test } from '../support/test.ts';
import { Files } from './mistakes/row.ts';

const told = (files: Files): string => asLines(checkProofread(files.folder));
const inContent = (path: string): string => path.slice('content/'.length);
/** Reads all files again, as `npm run proofread` does. */
function proofread(files: Files): void {
  for (const base of recorded)
    files.write(inContent(recordOf(base)), recordFor(files.folder, base));
}

/** Typing slips, each on one line of a file. */
const slips: Record<string, (lines: string[], at: number) => void> = {
  'a letter too many': (lines, at) => {
    lines[at] = `${lines[at] ?? ''}e`;
  },
  'a line without its last sign': (lines, at) => {
    lines[at] = (lines[at] ?? '').slice(0, -1);
  },
  'a line that is gone': (lines, at) => void lines.splice(at, 1),
  'a line that stands twice': (lines, at) => void lines.splice(at, 0, lines[at] ?? ''),
  'a line before the one above it': (lines, at) =>
    void lines.splice(at - 1, 2, lines[at] ?? '', lines[at - 1] ?? ''),
};
const isRead = (line: string, path: string): boolean =>
  line.trim() !== '' && !(path.endsWith('.yaml') && line.trim().startsWith('#'));

test('all content stands as it was proofread', () => {
  assert.equal(told(new Files()), '');
});

test('each slip in any file is told with its place, and what to do', () => {
  const paths = new Files().paths.filter(
    (path) => path.includes('/') && !/\/(proofread\.txt|guide\.md)$/.test(path),
  );
  for (const [what, slip] of Object.entries(slips)) {
    const files = new Files();
    const slipped = new Map<string, readonly [number, number]>();
    for (const path of paths) {
      const lines = files.read(path).split('\n');
      // The last line that differs from the one above, so that swapping the two is a change.
      const at = lines.findLastIndex((line, i) => {
        const above = lines[i - 1] ?? '';
        return isRead(line, path) && isRead(above, path) && line.trim() !== above.trim();
      });
      if (at < 1) continue;
      slip(lines, at);
      files.write(path, lines.join('\n'));
      // Where a line is gone, its place is the next that is read.
      const next = lines.findIndex((line, i) => i > at && isRead(line, path));
      slipped.set(`content/${path}`, [at, Math.max(at, next) + 2]);
    }
    const problems = checkProofread(files.folder);
    assert.ok(slipped.size > 700, `${slipped.size} files`);
    assert.deepEqual(problems.map(({ file }) => file).sort(), [...slipped.keys()].sort(), what);
    for (const { file, at, message } of problems) {
      const line = at && 'line' in at ? at.line : 0;
      const [from, to] = slipped.get(file) ?? [0, 0];
      assert.ok(line >= from && line <= to, `${what}: ${file}, line ${line}`);
      assert.match(message, /A slip\? Take it back\. Meant\?.* run npm run proofread\.$/, what);
    }
  }
});

test('words that turn a sentence round are quoted, with the languages that still say it rightly', () => {
  const files = new Files();
  files.replace('en/pages/help.yaml', 'does not help, tell another', 'does not help, tell nobody');
  files.replace('fr/pages/help.yaml', 'une punition', 'une peine');
  const said = told(files);
  assert.match(
    said,
    /^content\/en\/pages\/help\.yaml: line \d+ .*"[^\n]*does not help, tell nobody/m,
  );
  assert.match(said, /Then say the same in es, ar, ru and zh, let somebody else read it aloud/);
  assert.match(said, /^content\/fr\/pages\/help\.yaml: line \d+ .*Meant\? Then let somebody else/m);
  proofread(files);
  assert.equal(told(files), '');
});

test('a new file and one that is gone are told; an indent, a comment and the line ends of an editor are not', () => {
  const files = new Files();
  files.rename('en/stories/the-call.mdx', 'en/stories/a-call.mdx');
  const said = told(files);
  assert.match(said, /^content\/en\/stories\/the-call\.mdx: was proofread, and is gone\./m);
  assert.match(said, /^content\/en\/stories\/a-call\.mdx: line 1 begins a new file: "---"/m);

  const laidOut = new Files();
  laidOut.change(
    'zh/quiz.yaml',
    (text) => `\uFEFF# A note\r\n${text.replaceAll('\n', '\r\n').replaceAll('  ', '    ')}\r\n`,
  );
  assert.equal(told(laidOut), '');
});

test('a record in which Git has put two versions together is no record: it is told, with its line', () => {
  const files = new Files();
  const record = inContent(recordOf('ru'));
  files.change(record, (text) => text.replace('\n', '\n<<<<<<< HEAD\n'));
  assert.equal(
    told(files),
    'content/ru/proofread.txt: line 2 has "<<<<<<< HEAD", where the name of a file or its marks are expected. Nobody writes this file by hand: run npm run proofread.',
  );
});
