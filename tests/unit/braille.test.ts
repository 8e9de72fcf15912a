// Pages for an embosser: what of a page is in braille, and where each line stands.
import assert from 'node:assert/strict';
import { blocksIn, foreign, type Block } from '#build/copies/braille-blocks.ts';
import { cellsIn, fileOf, height, lettersOf, width, wrapped } from '#build/copies/braille-pages.ts';
import { isKnown, noBraille, translated } from '#build/copies/liblouis.ts';
import { readPage } from '#page-pass/index.ts';
import { test } from '../support/test.ts';

const blocksOf = (html: string): Block[] => {
  const page = readPage(`<!DOCTYPE html><title>x</title><main>${html}</main>`);
  const main = page.elements.find(({ tagName }) => tagName === 'main') ?? assert.fail();
  return blocksIn(main, 'en', '()');
};
/** As in English: a sign, and letters for digits. */
const digits = /^#[A-J]+$/;
const numbers = Array.from({ length: 50 }, (_, i) => `#${i}`);
/** The pages of a file, and the lines of each. */
const pagesOf = (file: string): string[][] => {
  assert.ok(file.endsWith('\r\n\f'));
  return file
    .split('\f')
    .slice(0, -1)
    .map((page) => page.split('\r\n').slice(0, -1));
};
const fileWith = (...blocks: Block[]): string[][] => pagesOf(fileOf(blocks, numbers, digits));
const many = (count: number, words = 'WORDS OF A TEXT'): Block[] =>
  Array.from({ length: count }, () => ({ kind: 'item', words }));

test('in braille are titles, texts, items and what pictures tell; a number to call is alone, under what for; what only leads to other pages is not there', () => {
  const found = blocksOf(`<h1>Kenya</h1>
    <a href="tel:116"> <span data-call>Talk to someone</span> <b>Call <bdi>116</bdi></b> <span lang="sw">Simu</span> · Free</a>
    <p><a href="#help">Help</a> <a href="#words">Words</a></p>
    <p>Or choose:</p><details><summary>A</summary><ul><li><a href="#help-ar">Argentina</a></li></ul></details>
    <p><b>A letter:</b> <a href="#letters-x">Is it a crime?</a></p>
    <h2>What is it?</h2><figure><img src="/a.svg" alt="A kite flies."></figure><img src="/b.svg" alt="">
    <p>This is <a href="#words">trafficking</a>. Not your
    fault.</p>
    <p><b>Help is free</b> Nobody may want money.</p>
    <details><summary>More</summary><p>Words.</p><details><summary>Source, 1989</summary><p><a href="https://un.org/">A law (un.org)</a></p></details></details>
    <ul><li><a href="sms:999">SMS <bdi>999 000</bdi> (free)</a></li><li><p>You can.</p></li></ul>`);
  assert.deepEqual(
    found.map(({ kind, words }) => `${kind}: ${words}`),
    [
      'title: Kenya',
      'item: Talk to someone',
      'item: Call',
      'number: 116',
      `item: ${foreign.begin}Simu${foreign.end} · Free`,
      'heading: What is it?',
      'text: (A kite flies.)',
      'text: This is trafficking. Not your fault.',
      'text: Help is free',
      'text: Nobody may want money.',
      'sub: More',
      'text: Words.',
      'text: Source, 1989',
      'text: A law (un.org)',
      'item: SMS',
      'number: 999 000',
      'item: (free)',
      'item: You can.',
    ],
  );
});

test('a page has 25 lines of at most 40 cells, ends with a form feed, and has its number in the last line', () => {
  const long = 'A SENTENCE OF MANY WORDS '.repeat(20).trim();
  const pages = fileWith({ kind: 'title', words: 'KENYA' }, ...many(40, long));
  assert.ok(pages.length > 10);
  for (const [i, lines] of pages.entries()) {
    assert.equal(lines.length, height);
    for (const line of lines) assert.ok(line.length <= width && !line.endsWith(' '), line);
    assert.equal(lines.at(-1), `#${i}`.padStart(width));
  }
  const read = pages.flatMap((lines) => lines.slice(0, -1)).join(' ');
  assert.equal(read.match(/MANY WORDS/g)?.length, 800, 'no word is lost or broken');
  assert.throws(() => fileOf(many(2000), numbers, digits), /84 pages, and numbers for 50/);
});

test('a title stands in the middle, a heading below an empty line, and neither it nor what stands before a number is the last of a page', () => {
  const [first = []] = fileWith(
    { kind: 'title', words: 'KENYA' },
    { kind: 'text', words: 'A' },
    { kind: 'heading', words: 'HELP' },
    { kind: 'sub', words: 'FREE' },
    { kind: 'item', words: 'CALL' },
    { kind: 'number', words: '#AAF' },
  );
  assert.deepEqual(first.slice(0, 9), [
    ' '.repeat(17) + 'KENYA',
    '',
    '  A',
    '',
    '    HELP',
    '',
    '      FREE',
    'CALL',
    '  #AAF',
  ]);
  for (let before = 1; before < 60; before++) {
    const pages = fileWith(
      ...many(before),
      { kind: 'heading', words: 'HELP' },
      { kind: 'item', words: 'CALL' },
      { kind: 'number', words: '#AAF #AAA' },
      ...many(3),
    );
    const page = pages.find((lines) => lines.includes('    HELP')) ?? assert.fail();
    const at = page.indexOf('    HELP');
    assert.deepEqual(page.slice(at + 1, at + 3), ['CALL', '  #AAF #AAA'], String(before));
  }
});

test('the groups of a number stay together in a line, in a sentence too; only what is longer than a line goes on in the next', () => {
  for (let before = 1; before < 60; before++) {
    const lines = wrapped(
      `${'A'.repeat(before)} CALL "6#BED #GBB #AAF #AAF NOW`,
      [2, 0],
      /^("6)?#/,
    );
    assert.equal(lines.filter((line) => line.includes('"6#BED #GBB #AAF #AAF')).length, 1);
    for (const line of lines) assert.ok(line.length <= width, line);
  }
  assert.deepEqual(wrapped(`SEE ${'X'.repeat(50)} NOW`, [0, 2], digits), [
    'SEE',
    `  ${'X'.repeat(38)}`,
    `  ${'X'.repeat(12)} NOW`,
  ]);
});

test('each of the 64 cells has its letter, and a cell of eight dots has none', () => {
  const cells = Array.from({ length: 64 }, (_, i) => String.fromCodePoint(0x2800 + i)).join('');
  const letters = lettersOf(cells);
  assert.equal(new Set(letters).size, 64);
  assert.equal(cellsIn(letters), cells);
  // liblouis in North American letters: the alphabet, and the sign of a number.
  assert.equal(lettersOf('⠁⠃⠉⠙⠑⠵⠼'), 'ABCDEZ#');
  assert.throws(() => lettersOf('⠁⡁'), /six dots only/);
});

test('a version of liblouis is old by its numbers, not by its letters', () => {
  for (const [version, isNew] of [
    ['3.4', false],
    ['3.32', false],
    ['3.33', true],
    ['3.100', true],
    ['4.0', true],
  ] as const)
    assert.equal(isKnown(version), isNew, version);
});

test('where there is no liblouis, one sentence says what to do', () => {
  const path = process.env.PATH;
  process.env.PATH = '';
  try {
    assert.match(noBraille() ?? '', /^there is no lou_translate .* apt-get install liblouis-bin/);
    assert.throws(
      () => translated('en-ueb-g1.ctb', ['a']),
      /^Error: No braille was made: there is/,
    );
  } finally {
    process.env.PATH = path;
  }
});
