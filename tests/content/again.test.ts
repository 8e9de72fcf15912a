// The check reuses reports for unchanged files (checks/ask.ts). Making, fixing and repeating a
// mistake must give the same result as without.
import assert from 'node:assert/strict';
import { checkContent } from '#content/checks/check.ts';
import { asLines } from '#content/problem.ts';
import { Files, type Row } from './mistakes/row.ts';
import { rows } from './mistakes/rows.ts';
import { someOf } from '../support/site.ts';
import { test } from '../support/test.ts';

const told = (files: Files): string => asLines(checkContent(files.folder));
const toldOf = ({ edit }: Row): string => {
  const files = new Files();
  edit(files);
  return told(files);
};

test('a mistake, its mending and the mistake again are told as if each were the first', () => {
  // Two after the other, often in the same file.
  const pairs = rows.flatMap((row, i) => (i % 60 === 0 ? [[row, rows[i + 1] ?? row]] : []));
  const some = someOf(pairs, 5, ([row]) => row?.what ?? '').flat();
  assert.ok(some.length >= 10, `${some.length} mistakes`);
  const first = some.map((row) => {
    const lines = toldOf(row);
    assert.equal(told(new Files()), '', `mended: ${row.what}`);
    return lines;
  });
  const again = [...some].reverse().map(toldOf).reverse();
  for (const [i, { what }] of some.entries()) {
    assert.notEqual(first[i], '', what);
    assert.equal(again[i], first[i], what);
  }
});

test('a file edited many times is told of each time as it is then, and one edit does not hide another', () => {
  const path = 'en/sections/online.mdx';
  const files = new Files();
  const right = files.read(path);
  // More often than its former versions are remembered.
  for (let i = 1; i < 6; i++) {
    files.write(path, right.replace('(term:harm)', `(term:nobody-${i})`));
    assert.match(told(files), new RegExp(`links to the word "nobody-${i}"`));
    files.replace('fr/quiz.yaml', 'Oui, c’est bien', `Oui <b>${i}</b>, c’est bien`);
    assert.match(told(files), /content\/fr\/quiz\.yaml: .* has <b>/);
    files.write('fr/quiz.yaml', new Files().read('fr/quiz.yaml'));
    files.write(path, right);
    assert.equal(told(files), '');
  }
});

test('what a rule looks at in another file counts too: the file that is named is gone, and comes back', () => {
  const files = new Files();
  files.replace('shared/glossary.yaml', /^harm: .*\n/m, '');
  for (const locale of ['en', 'fr', 'es', 'ar', 'ru', 'zh'])
    files.replace(`${locale}/glossary.yaml`, /^harm:\n(?: {2}.*\n)+/m, '');
  const lost = told(files);
  for (const locale of ['en', 'fr', 'es', 'ar', 'ru', 'zh'])
    assert.match(lost, new RegExp(`content/${locale}/sections/online\\.mdx: .*the word "harm"`));
  assert.equal(told(new Files()), '');
  assert.equal(told(files), lost);
});
