// What a style sheet never has (styles.js): each rule refuses its mistake, and says what to do.
import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import { root } from '../support/root.ts';
import { test } from '../support/test.ts';

const wrong: [what: string, css: string, why: RegExp][] = [
  [
    'a style sheet of many subjects',
    '.quiz {\n  color: red;\n}\n'.repeat(84),
    /This sheet has 253 lines\. Expected at most 250: cut it by subject/,
  ],
  ['a property that there is not', '.quiz { colour: red }', /Unknown property 'colour'/],
  ['a value that there is not', '.quiz { display: gird }', /Invalid value 'gird'/],
  ['a side that no language turns', '.quiz { margin-left: 0 }', /'margin-inline-start'/],
  ['a rule over all rules', '.quiz { color: red !important }', /Unexpected !important/],
];

const eslint = new ESLint({ cwd: root });
for (const [what, css, why] of wrong)
  test(`whoever writes ${what} is told what to do instead`, async () => {
    const [result] = await eslint.lintText(css, { filePath: 'src/styles/quiz.css' });
    assert.match(result?.messages.map(({ message }) => message).join('\n') ?? '', why);
  });
