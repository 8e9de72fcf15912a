// The graphs of stories: what an author is told about dead ends, and what holds for every published
// story.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { stepTexts } from '#content/text-parts.ts';
import { plain } from '#languages/sentences.ts';
import { lengthOf, sentenceLimits, sentencesOf } from '#content/checks/words.ts';
import { readStory, type Step } from '#content/mdx/story.ts';
import { graphProblems, longestWay, surelySeen } from '#content/mdx/ways.ts';
import { ContentError } from '#content/problem.ts';
import { content } from '../support/content.ts';
import { gradeOf } from '../support/reading-grade.ts';
import { test } from '../support/test.ts';

/** A story as numbers: `{ 1: [2, 3], 2: [3], 3: [] }`; a step without choices is an ending. */
const story = (ways: Record<number, number[]>): Step[] =>
  Object.entries(ways).map(([n, to]) => ({
    n: Number(n),
    kind: to.length ? 'told' : 'ending',
    picture: 'x',
    text: 'Text.',
    question: 'What now?',
    choices: to.map((next) => ({ text: 'Go.', to: next })),
    line: Number(n) * 10,
  }));
const told = (ways: Record<number, number[]>): string =>
  graphProblems(story(ways))
    .map(({ line, message }) => `${line}: ${message}`)
    .join('\n');

test('an author is told of each way that leads nowhere, with the step and its line', () => {
  assert.equal(told({ 1: [2, 3], 2: [3, 4], 3: [], 4: [] }), '');
  assert.match(
    told({ 1: [2, 9], 2: [] }),
    /^10: in the step 1 has a choice that leads to 9, which is not there\..* The steps are 1, 2\.$/,
  );
  assert.match(
    told({ 1: [3, 3], 2: [3], 3: [] }),
    /^20: has the step 2, which no choice reaches\. Lead a choice to #2/,
  );
  assert.match(
    told({ 1: [2, 4], 2: [3], 3: [2], 4: [] }),
    /^20: has no way out of the step 2: its choices go round in a circle.*\n30: has no way out of the step 3/,
  );
  assert.match(told({ 1: [3], 3: [] }), /has the step 3 where 2 comes/);
  assert.equal(
    told({ 1: [2], 2: [1, 3], 3: [] }),
    '',
    'a circle with a way out is one can go round',
  );
  assert.equal(
    told({ 1: [2], 2: [3], 3: [4], 4: [5], 5: [6], 6: [7], 7: [8], 8: [] }),
    '',
    `${longestWay} pages are enough`,
  );
  assert.match(
    told({ 1: [2], 2: [3], 3: [4], 4: [5], 5: [6], 6: [7], 7: [8], 8: [9], 9: [] }),
    /has a way of more than 8 pages: 1, 2, 3, 4, 5, 6, 7, 8, 9\. Shorten it/,
  );
});

test('who comes to a step by an unknown way goes back to a page that every reader has seen', () => {
  const seen = surelySeen(story({ 1: [2, 3], 2: [3, 4], 3: [4], 4: [5, 6], 5: [], 6: [] }));
  assert.deepEqual(
    [...seen],
    [
      [2, 1],
      [3, 1],
      [4, 1],
      [5, 4],
      [6, 4],
    ],
  );
});

test('an author who writes a story wrongly is told in which line, and how to write it', () => {
  const front =
    '---\ntitle: T\nsummary: S\ntalks: T\ncast:\n  - { name: "A", role: "b" }\n  - { name: "C", role: "d" }\ntalk: T\nnotes:\n  - N\nreviewed: false\n---\n\n';
  const ending =
    '<Ending n={2} picture="x">\n\n<DidWell>\n\nA.\n\n</DidWell>\n\n<WhatNext>\n\nB.\n\n</WhatNext>\n\n<Remember>\n\nC.\n\n</Remember>\n\n<AdultsMust>\n\nD.\n\n</AdultsMust>\n\n</Ending>\n';
  const step = (inside: string, attributes = '') =>
    `<Step n={1} picture="x"${attributes}>\n\n${inside}\n\n</Step>\n\n`;
  const says = (source: string): string => {
    try {
      readStory(front + source, 'content/en/stories/x.mdx');
      return '';
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return error.message;
    }
  };
  const choices = '- [Go.](#2)\n- [Stay.](#2)';
  assert.equal(says(step(`Text.\n\n## What now?\n\n${choices}`) + ending), '');
  assert.match(
    says(step(`Text.\n\n${choices}`) + ending),
    /^content\/en\/stories\/x\.mdx: line 14 the step 1 needs exactly one question, written with ##; found 0/,
  );
  assert.match(
    says(step(`Text.\n\n## What now?\n\n${choices}`, ' rethink') + ending),
    /the step 1 is a rethink step, and its question is always the same: remove its heading/,
  );
  assert.match(
    says(step('Text.\n\n## What now?\n\n- [Go.](#2)') + ending),
    /the step 1 needs one list with two or three choices; found 1\. A place where the story ends is an <Ending>/,
  );
  assert.match(
    says(step('Text.\n\n## What now?\n\n- Go to 2\n- [Stay.](#2)') + ending),
    /line 20 in the step 1 has a choice that is no link to a step\. Write it as - \[/,
  );
  assert.match(says(step(`## What now?\n\n${choices}`) + ending), /the step 1 has no text/);
  assert.match(
    says(
      step(`Text.\n\n## What now?\n\n${choices}`) +
        ending.replace(/<Remember>[\s\S]*<\/Remember>\n\n/, ''),
    ),
    /the step 2 needs one <Remember>; found 0/,
  );
  assert.match(
    says(
      step(`Text.\n\n## What now?\n\n${choices}`)
        .replace('<Step', '<Stp')
        .replace('</Step', '</Stp') + ending,
    ),
    /uses <Stp>\. A story may use: Step, Ending\. Did you mean "Step"\?/,
  );
  assert.match(
    says(step(`Text.\n\n## What now?\n\n${choices}`).replace('n={1}', 'n="1"') + ending),
    /<Step>: n must be a number in braces: n=\{2\}/,
  );
});

test('eight stories are told in six languages, each of nine steps with two endings', () => {
  for (const locale of locales) {
    const stories = Object.values(content.languages[locale].stories);
    assert.equal(stories.length, 8);
    for (const { steps } of stories)
      assert.deepEqual(
        [steps.length, steps.filter(({ kind }) => kind === 'ending').length],
        [9, 2],
      );
    assert.equal(Object.keys(content.languages[locale].questions).length, 28);
    assert.equal(Object.keys(content.languages[locale].mythsPage.items).length, 10);
  }
});

for (const locale of locales) {
  const { mean, unit } = sentenceLimits[locale];
  test(`stories and questions are told in short sentences (${locale}): at most ${mean} ${unit} on average`, () => {
    for (const [slug, { steps }] of Object.entries(content.languages[locale].stories)) {
      const lengths = steps
        .flatMap(stepTexts)
        .flatMap((text) => sentencesOf(locale, text))
        .map((sentence) => lengthOf(locale, sentence));
      const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      assert.ok(average <= mean, `${locale}/${slug}: ${average.toFixed(1)} ${unit} on average`);
    }
  });
}

test('a child can read it in English: stories, questions, myths and the plan have a reading grade of 5 or lower, notes for teachers of 8', () => {
  const { stories, questions, mythsPage, safetyPlanPage } = content.languages.en;
  const grade = (texts: string[]): number => gradeOf(texts.map(plain).join(' '));
  for (const [slug, { front, steps }] of Object.entries(stories)) {
    assert.ok(grade(steps.flatMap(stepTexts)) <= 5, slug);
    assert.ok(grade(front.notes) <= 8, `${slug}: notes`);
  }
  assert.ok(
    grade(
      Object.values(questions).flatMap(({ question, options }) => [
        question,
        ...options.flatMap(({ text, first, truth }) => [text, first, truth]),
      ]),
    ) <= 5,
  );
  assert.ok(grade(Object.values(mythsPage.items).flatMap(({ myth, truth }) => [myth, truth])) <= 5);
  assert.ok(
    grade([
      ...safetyPlanPage.steps,
      ...Object.values(safetyPlanPage.private),
      safetyPlanPage.hand,
    ]) <= 5,
  );
});

// That no step and no answer says a choice was wrong or counts is checked by judged.ts, in every
// language.
test('nobody loses: each ending says that it is not the fault of the child, or that a wish is good', () => {
  for (const { steps } of Object.values(content.languages.en.stories))
    for (const { ending } of steps)
      if (ending) assert.match(ending.remember, /not .*fault|fault.*not|It is good to have a wish/);
});

test('after every choice there is another picture, so that a child sees that the story goes on', () => {
  for (const [slug, { steps }] of Object.entries(content.languages.en.stories))
    for (const { n, picture, choices } of steps)
      for (const { to } of choices)
        assert.notEqual(steps[to - 1]?.picture, picture, `${slug}: from ${n} to ${to}`);
});
