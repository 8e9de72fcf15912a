// What is looked for of a query without spaces, and what is shown of a text that was found.
import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { excerptOf } from '#components/search/excerpt.ts';
import { wordsBy } from '#search/read/fold.ts';
import { piecesBy } from '#search/read/pieces.ts';
import { languages } from '#languages/locales.ts';
import { typingRules } from '#languages/typing.ts';

test('a Chinese query is cut into words without particles, and into every two characters where a browser has no segmenter', () => {
  const rules = typingRules(languages.zh);
  const words = wordsBy(rules);
  assert.deepEqual(piecesBy(rules, words)('警察可以帮助我吗'), ['警察', '帮助']);
  assert.deepEqual(piecesBy(rules, words, {})('警察可以帮助我吗'), ['警察', '帮助']);
  assert.deepEqual(piecesBy(rules, words, {})('受害者是谁'), ['受害', '害者']);
});

test('of a text the sentence is shown that has most of what was looked for, with the words marked', () => {
  const text = 'A child is safe. The police protect the child. Someone helps.';
  const pieces = excerptOf(text, new Set(['police', 'protect']), (word) => word.toLowerCase());
  assert.equal(
    pieces.map((piece) => piece.text).join(''),
    '… The police protect the child. Someone helps.',
  );
  assert.deepEqual(
    pieces.flatMap((piece) => (piece.marked ? [piece.text] : [])),
    ['police', 'protect'],
  );
  assert.equal(excerptOf('警察保护孩子。', new Set(['警察']))[0]?.marked, true);
  assert.equal(excerptOf('Nothing here.', new Set())[0]?.text, 'Nothing here.');
});
