// A comment that runs out of the editor is not read: its lines are as short as those of code.
import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import { root } from '../support/root.ts';
import { test } from '../support/test.ts';

const eslint = new ESLint({
  cwd: root,
  ruleFilter: ({ ruleId }) => ruleId === 'house/comment-length',
  overrideConfig: {
    files: ['**/*.{astro,ts}'],
    languageOptions: { parserOptions: { projectService: false } },
  },
});
const inCode = async (filePath: string, code: string): Promise<string> => {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.map(({ message }) => message).join('\n') ?? '';
};
/** 100 signs. */
const long = 'as long as a whole paragraph in one '.repeat(3).slice(0, 100);

test('whoever writes a longer line of a comment is told what to do instead', async () => {
  const script = 'src/components/quiet/back.ts';
  const markup = 'src/components/atoms/Icon.astro';
  const told = /This line with a comment has 1\d\d signs, and may have 100\. Say it shorter, or in/;
  assert.match(await inCode(script, `// ${long}\na();`), told);
  assert.match(await inCode(script, `/**\n * ${long}\n */\na();`), told);
  assert.match(await inCode(script, `a(); /* ${long} */`), told);
  assert.match(await inCode(markup, `---\n// ${long}\n---\n<p />`), told);
  assert.match(await inCode(markup, `<p>{/* ${long} */}</p>`), told);
  assert.match(await inCode('src/styles/quiz.css', `a {\n  /* ${long} */\n}`), told);
});

test('an address, a directive and code beside no comment may be longer', async () => {
  assert.equal(await inCode('src/a.ts', `// https://example.org/${'a'.repeat(100)}`), '');
  assert.equal(await inCode('src/a.ts', `// @ts-expect-error ${long}\na();`), '');
  assert.equal(await inCode('src/a.ts', `const a = '${long}';`), '');
});
