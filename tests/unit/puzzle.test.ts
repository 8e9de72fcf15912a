import assert from 'node:assert/strict';
import { lettersOf, puzzleOf, type PuzzleWord } from '#components/lessons/crossword.ts';
import { locales, type Locale } from '#languages/locales.ts';
import type { Sheet } from '#content/schemas/teach.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';

const puzzles = Object.entries(content.worksheets)
  .filter(([, { kind }]) => kind === 'puzzle')
  .map(([id]) => id);
const wordsOf = (locale: Locale, keys: readonly string[]): PuzzleWord[] =>
  keys.map((key) => ({
    word: content.languages[locale].glossary[key]?.word ?? assert.fail(key),
    clue: content.languages[locale].glossary[key]?.meaning ?? '',
  }));

test('a pupil finds every word of the puzzle in its squares, in each language, and the puzzle is the same on every print', () => {
  assert.deepEqual(puzzles, ['puzzle', 'puzzle-11-14']);
  for (const locale of locales)
    for (const id of puzzles) {
      const { words: keys = [] } = content.languages[locale].worksheets[id] as Sheet;
      const asked = wordsOf(locale, keys);
      const puzzle = puzzleOf(locale, asked);
      assert.ok(keys.length >= (id === 'puzzle' ? 8 : 11), `${locale}: ${keys.length} words`);
      assert.deepEqual(
        puzzle.words.map(({ word }) => word).sort(),
        asked.map(({ word }) => word).sort(),
        `${locale} ${id}: a word was lost`,
      );
      for (const { letters, row, column, across } of puzzle.words)
        assert.equal(
          [...letters]
            .map((_, i) =>
              across ? puzzle.rows[row]?.[column + i] : puzzle.rows[row + i]?.[column],
            )
            .join(''),
          letters,
          locale,
        );
      assert.equal(puzzle.kind, locale === 'zh' ? 'search' : 'crossword', `${locale} ${id}`);
      assert.deepEqual(puzzleOf(locale, asked), puzzle);
      assert.ok(
        Math.max(puzzle.rows.length, ...puzzle.rows.map((row) => row.length)) <= 26,
        `${locale}: ${puzzle.rows.length} rows do not fit on a sheet`,
      );
    }
});

test('the names of harms are not for a game', () => {
  const harms = [
    'armed-group',
    'child-labour',
    'child-trafficking',
    'conflict',
    'crime',
    'criminal-network',
    'displaced',
    'enslave',
    'exploitation',
    'harm',
    'poverty',
    'recruit',
    'sexual-abuse',
    'sexual-exploitation',
    'street-situation',
    'trafficker',
    'victim',
    'violence',
  ];
  for (const locale of locales)
    for (const id of puzzles)
      assert.deepEqual(
        (content.languages[locale].worksheets[id] as Sheet).words?.filter((word) =>
          harms.includes(word),
        ),
        [],
        `${locale} ${id}`,
      );
});

test('a word that has no room in a puzzle stops the build with its name, instead of being left out', () => {
  assert.throws(
    () => puzzleOf('en', wordsOf('en', ['rights', 'law', 'digital-technology'])),
    /The word "digital technology" \(en\) has 17 letters; a puzzle has room for 15\. Choose another word in content\/en\/teach\/worksheets\.yaml/,
  );
  // Each of its own letters: nothing meets, and they are too many for a square.
  const many = Array.from({ length: 25 }, (_, i) => ({
    word: String.fromCodePoint(0x4e00 + i).repeat(14),
    clue: '',
  }));
  assert.throws(
    () => puzzleOf('zh', many),
    /The word ".+" \(zh\) has no place in a puzzle of 25 words\. Choose fewer or shorter words/,
  );
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
