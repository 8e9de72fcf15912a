// The rules for words, held against what is published.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { languages, locales, type Locale } from '#languages/locales.ts';
import { shortTexts } from '#content/text-parts.ts';
import { textsOf, type Text } from '#content/texts.ts';
import { plain } from '#languages/sentences.ts';
import { lengthOf, sentenceLimits, sentencesOf } from '#content/checks/words.ts';
import { root } from '../support/root.ts';
import { content } from '../support/content.ts';
import { gradeOf } from '../support/reading-grade.ts';
import { test } from '../support/test.ts';

/** Every text of a language that a child reads. */
const childTexts = (locale: Locale): Text[] =>
  textsOf(locale, content.languages[locale]).filter(({ reader }) => reader === 'child');

test('the content has no mistake: same scenes, words, sources and links in all languages, every fact covered, no sentence too long; `npm run check` says so', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/content/check-all.ts')],
    { cwd: root, encoding: 'utf8' },
  );
  assert.deepEqual(
    [status, stderr, stdout],
    [0, '', 'The content has no mistake that a rule can find, and stands as it was proofread.\n'],
  );
});

test('the site has six sections, 37 scenes and 34 words in each of six languages', () => {
  for (const locale of locales) {
    const { sections, glossary } = content.languages[locale];
    assert.equal(Object.keys(sections).length, 6);
    assert.equal(Object.values(sections).flatMap(({ scenes }) => scenes).length, 37, locale);
    assert.equal(Object.keys(glossary).length, 34, locale);
  }
});

for (const locale of locales) {
  const { mean, longest, unit } = sentenceLimits[locale];
  test(`a child reads short sentences (${locale}): at most ${mean} ${unit} on average, none over ${longest}`, () => {
    for (const [slug, { scenes }] of Object.entries(content.languages[locale].sections)) {
      const lengths = scenes
        .flatMap(shortTexts)
        .flatMap((text) => sentencesOf(locale, text))
        .map((sentence) => lengthOf(locale, sentence));
      const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      assert.ok(average <= mean, `${locale}/${slug}: ${average.toFixed(1)} ${unit} on average`);
    }
    for (const { file, text } of childTexts(locale))
      for (const sentence of sentencesOf(locale, text))
        assert.ok(lengthOf(locale, sentence) <= longest, `${file}: ${sentence}`);
  });
}

test('the reading grade grows with long sentences and long words', () => {
  const easy = gradeOf('A child is safe here. You can tell a friend. She will help you.');
  assert.ok(easy < 2, `easy words have grade ${easy}`);
  const hard = gradeOf(
    'Governments have recognized that organizations responsible for the identification of exploited children require considerably more international cooperation.',
  );
  assert.ok(hard > 18, `hard words have grade ${hard}`);
});

test('a child of 8 to 10 can read the short text: each section has an English reading grade of 5 or lower (Flesch-Kincaid)', () => {
  for (const [slug, { scenes }] of Object.entries(content.languages.en.sections)) {
    const grade = gradeOf(scenes.flatMap(shortTexts).map(plain).join(' '));
    assert.ok(grade <= 5, `${slug} has grade ${grade}`);
  }
});

test('a child can read every page: of each file for children the English reading grade is 5 or lower, and no sentence in it is over 13', () => {
  const files = Map.groupBy(childTexts('en'), ({ file }) => file);
  for (const [file, texts] of files)
    assert.ok(gradeOf(texts.map(({ text }) => `${plain(text)}.`).join(' ')) <= 5, file);
  for (const { file, text } of childTexts('en'))
    for (const sentence of sentencesOf('en', plain(text)))
      // A few words have no grade: one long one among them is most of it.
      if (lengthOf('en', sentence) >= 6)
        assert.ok(gradeOf(sentence) <= 13, `${file}: grade ${gradeOf(sentence)}: ${sentence}`);
});

test('a teacher can read the notes at a glance: reading grade 8 or lower', () => {
  for (const [slug, { scenes }] of Object.entries(content.languages.en.sections)) {
    const grade = gradeOf(
      scenes
        .flatMap(({ notes }) => notes)
        .map(plain)
        .join(' '),
    );
    assert.ok(grade <= 8, `${slug} has grade ${grade}`);
  }
});

test('a scene is one idea: at most five sentences and 50 words of text, one line on what a child can do or adults must do, or both', () => {
  for (const { scenes } of Object.values(content.languages.en.sections))
    for (const { id, text, helps } of scenes) {
      const count = sentencesOf('en', text).length;
      assert.ok(count >= 1 && count <= 5, `${id} has ${count} sentences`);
      const words = lengthOf('en', plain(text));
      assert.ok(words <= 50, `${id} has ${words} words`);
      assert.ok(helps.length > 0, `${id} says nothing of what helps`);
      for (const { who, text: line } of helps)
        assert.ok(
          sentencesOf('en', line).length <= 2,
          `${id} has more than two sentences for ${who}`,
        );
    }
});

for (const locale of locales)
  test(`that there are no scary pictures is said once, on the first page: elsewhere a child would begin to expect them (${locale})`, () => {
    const segmenter = new Intl.Segmenter(languages[locale].tag, { granularity: 'word' });
    const wordsOf = (sentence: string): Set<string> =>
      new Set(
        [...segmenter.segment(sentence.toLowerCase())].flatMap(({ segment, isWordLike }) =>
          isWordLike ? [segment] : [],
        ),
      );
    const language = content.languages[locale];
    const said = wordsOf(
      sentencesOf(locale, language.home.calm)[0] ??
        assert.fail('pages/home.yaml says nothing about pictures'),
    );
    // A paraphrase shares two thirds of its words with the sentence on the first page.
    const alike = (sentence: string): boolean =>
      [...wordsOf(sentence)].filter((word) => said.has(word)).length > (said.size * 2) / 3;
    const places = childTexts(locale)
      .filter(({ text }) => sentencesOf(locale, text).some(alike))
      .map(({ file }) => file);
    assert.deepEqual(places, [`${locale}/pages/home.yaml`]);
  });

test('"modern slavery" stands once, as what some people call it', () => {
  const english = Object.values(content.languages.en.sections)
    .flatMap(({ scenes }) => scenes)
    .flatMap((scene) => [...shortTexts(scene), scene.more ?? '']);
  assert.equal(english.join(' ').match(/modern slavery/gi)?.length, 1);
});

test('a hard word is linked to its meaning at its first use in the short text of a section', () => {
  // In English the first use is found by the word itself. "Child" and "law" are everyday words
  // before they are explained.
  const everyday = ['child', 'law', 'rights', 'harm', 'crime'];
  for (const [slug, { scenes }] of Object.entries(content.languages.en.sections)) {
    const short = scenes.flatMap(shortTexts).join('\n');
    for (const [key, { word }] of Object.entries(content.languages.en.glossary)) {
      if (everyday.includes(key)) continue;
      const use = new RegExp(`\\b(${word.split(', ').join('|')})\\b`, 'i').exec(
        short.replace(/\]\([^)]*\)/g, (link) => ']'.padEnd(link.length, '\u0000')),
      );
      if (!use) continue;
      const link = short.search(new RegExp(`\\]\\(term:${key}\\)`));
      const part = Object.entries(content.languages.en.glossary).some(
        ([other, { word: longer }]) =>
          other !== key &&
          longer.includes(word) &&
          new RegExp(longer.split(', ')[0] ?? longer, 'i').test(short),
      );
      assert.ok(
        part || (link >= 0 && short.lastIndexOf('[', link) <= use.index),
        `en/${slug} uses "${use[0]}" before it is linked to the glossary`,
      );
    }
  }
});

test('a word is explained in at most 18 words, and its example is as short', () => {
  for (const [key, { meaning, example }] of Object.entries(content.languages.en.glossary))
    for (const text of [meaning, example]) assert.ok(text.split(/\s+/).length <= 18, key);
});

test('a text alternative has at most 25 easy words, never says that it is a picture, and never names the colour of skin', () => {
  for (const [key, text] of Object.entries(content.languages.en.alternatives)) {
    assert.ok(text.split(/\s+/).length <= 25, `${key} has ${text.split(/\s+/).length} words`);
    assert.doesNotMatch(
      text,
      /^(an? |the )?(image|picture|photo|drawing) (of|shows)\b|\b(black|white|brown|dark|pale)[- ]?(skin|girl|boy|child|man|woman)/i,
      key,
    );
  }
});

test('privacy is said to a child in at most 120 words', () => {
  const { front, body } =
    content.languages.en.prose.privacy ?? assert.fail('there is no page about privacy');
  const forChild = `${front.summary} ${plain(body.split('## ')[0] ?? '')}`;
  assert.ok(forChild.split(/\s+/).length <= 120, `${forChild.split(/\s+/).length} words`);
});
