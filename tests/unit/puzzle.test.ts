import assert from 'node:assert/strict';
import { lengthsOf, lettersOf, puzzleOf, type PuzzleWord } from '#components/lessons/puzzle.ts';
import { timesIn } from '#components/lessons/word-square.ts';
import { locales, type Locale } from '#languages/locales.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';

const puzzles = Object.entries(content.worksheets)
  .filter(([, { kind }]) => kind === 'puzzle')
  .map(([id]) => id);
const keysOf = (locale: Locale, sheet: string): readonly string[] =>
  content.languages[locale].worksheets[sheet]?.words ?? [];
const wordsOf = (locale: Locale, keys: readonly string[]): PuzzleWord[] =>
  keys.map((key) => ({
    word: content.languages[locale].glossary[key]?.word ?? assert.fail(key),
    clue: content.languages[locale].glossary[key]?.meaning ?? '',
  }));

test('a pupil finds every word of the puzzle in its squares, in each language, and the puzzle is the same on every print', () => {
  assert.deepEqual(puzzles, ['puzzle', 'puzzle-11-14']);
  for (const locale of locales)
    for (const id of puzzles) {
      const keys = keysOf(locale, id);
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
      if (puzzle.kind === 'search')
        for (const { letters } of puzzle.words)
          assert.equal(timesIn(puzzle.rows, letters), 1, `${locale} ${id}: ${letters}`);
      assert.equal(puzzle.kind, locale === 'zh' ? 'search' : 'crossword', `${locale} ${id}`);
      assert.deepEqual(puzzleOf(locale, asked), puzzle);
      assert.ok(
        Math.max(puzzle.rows.length, ...puzzle.rows.map((row) => row.length)) <= 26,
        `${locale}: ${puzzle.rows.length} rows do not fit on a sheet`,
      );
    }
});

test('a crossword is one: every word is reached from every other, and no letters stand side by side that are no word', () => {
  for (const locale of locales)
    for (const id of puzzles) {
      const keys = keysOf(locale, id);
      const { kind, rows, words } = puzzleOf(locale, wordsOf(locale, keys));
      if (kind === 'search') continue;
      const squares = words.map(
        ({ letters, row, column, across }) =>
          new Set(
            [...letters].map((_, i) => (across ? `${row} ${column + i}` : `${row + i} ${column}`)),
          ),
      );
      const reached = new Set([0]);
      for (const from of reached)
        for (const [to, other] of squares.entries())
          if (!squares[from]?.isDisjointFrom(other)) reached.add(to);
      assert.equal(reached.size, words.length, `${locale} ${id}: the words stand in pieces`);
      const lines = [
        ...rows.map((row) => row.map((letter) => letter || ' ').join('')),
        ...(rows[0] ?? []).map((_, x) => rows.map((row) => row[x] || ' ').join('')),
      ];
      assert.deepEqual(
        lines.flatMap((line) => line.split(/ +/).filter((run) => [...run].length > 1)).sort(),
        words.map(({ letters }) => letters).sort(),
        `${locale} ${id}`,
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
        keysOf(locale, id).filter((word) => harms.includes(word)),
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

test('a clue says how long each part of its word is', () => {
  for (const [locale, word, lengths] of [
    ['en', 'United Nations', '6, 7'],
    ['en', 'adult you trust', '5, 3, 5'],
    ['en', 'law', '3'],
    ['zh', '联合国', '3'],
    ['ar', 'الأمم المتحدة', '3، 5'],
  ] as const)
    assert.equal(lengthsOf(locale, word), lengths, word);
});
