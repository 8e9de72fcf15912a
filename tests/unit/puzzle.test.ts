import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lettersOf, puzzleOf } from '../../src/components/crossword.ts';
import { locales } from '../../src/i18n/locales.ts';
import { readContent } from '../../src/schemas/read.ts';
import { root } from '../support/site.ts';

const content = readContent(root);
const puzzles = Object.values(content.worksheets).filter(({ kind }) => kind === 'puzzle').map(({ words = [] }) => words);

test('a pupil finds every word of the puzzle in its squares, in each language, and the puzzle is the same on every print', () => {
  for (const locale of locales)
    for (const keys of puzzles) {
      const asked = keys.map((key) => ({ word: content.languages[locale].glossary[key]?.word ?? assert.fail(key), clue: content.languages[locale].glossary[key]?.meaning ?? '' }));
      const puzzle = puzzleOf(locale, asked);
      assert.ok(puzzle.words.length >= 6, `${locale}: ${puzzle.words.length} words`);
      for (const { letters, row, column, across } of puzzle.words) assert.equal([...letters].map((_, i) => (across ? puzzle.rows[row]?.[column + i] : puzzle.rows[row + i]?.[column])).join(''), letters, locale);
      if (keys.length > 8) assert.equal(puzzle.kind, locale === 'zh' ? 'search' : 'crossword', locale);
      assert.deepEqual(puzzleOf(locale, asked), puzzle);
      assert.ok(Math.max(puzzle.rows.length, ...puzzle.rows.map((row) => row.length)) <= 26, `${locale}: ${puzzle.rows.length} rows do not fit on a sheet`);
    }
});

test('a word stands in its squares as one writes it in a puzzle: capitals, no article, vowel mark, space or bracket', () => {
  assert.equal(lettersOf('en', 'adult you trust'), 'ADULTYOUTRUST');
  assert.equal(lettersOf('fr', 'ligne d’écoute'), 'LIGNEDÉCOUTE');
  assert.equal(lettersOf('es', 'niña, niño'), 'NIÑA');
  assert.equal(lettersOf('ar', 'الأمم المتحدة'), 'أمممتحدة');
  assert.equal(lettersOf('ar', 'ناجٍ، ناجية'), 'ناج');
  assert.equal(lettersOf('ru', 'взрослый, которому доверяешь'), 'ВЗРОСЛЫЙ');
  assert.equal(lettersOf('zh', '协调小组（ICAT）'), '协调小组');
});
