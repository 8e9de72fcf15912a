// Who may import whom (tests/lint/rooms.js): each rule refuses an import that breaks it, and says
// why.
import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import { root } from '../support/root.ts';
import { test } from '../support/test.ts';

/** A file of a room, an import that may not stand in it, and the rule that its author reads. */
const wrong: [room: string, file: string, code: string, why: RegExp][] = [
  ['content', 'src/content/read.ts', "import '#library/page-words.ts';", /read in plain Node/],
  ['languages', 'src/languages/locales.ts', "import '#content/read.ts';", /have no words/],
  [
    'library',
    'src/library/page-words.ts',
    "import '#components/frame/page.ts';",
    /knows no component/,
  ],
  [
    'components',
    'src/components/atoms/Icon.astro',
    "---\nimport { wordsOf } from '#library/strings.ts';\n---\n",
    /their content by props/,
  ],
  [
    'scripts of components',
    'src/components/leave/leave.ts',
    "import '#content/read.ts';",
    /runs in the browser/,
  ],
  [
    'scripts of components, when they are asked for',
    'src/components/leave/leave.ts',
    "await import('#content/read.ts');",
    /runs in the browser/,
  ],
  [
    'search/read',
    'src/search/read/texts.ts',
    "import '#search/index/authored.ts';",
    /in the browser/,
  ],
  [
    'search/index',
    'src/search/index/authored.ts',
    "import '#search/learn/train.ts';",
    /was learnt/,
  ],
  [
    'search/learn',
    'src/search/learn/train.ts',
    "import '#library/page-words.ts';",
    /browser reads it/,
  ],
  ['mdx', 'src/mdx/tables.ts', "import '#layouts/Shell.astro';", /not layouts or pages/],
  ['build', 'src/build/address.ts', "import '#library/page-words.ts';", /around the build/],
  ['page-pass', 'src/page-pass/tree.ts', "import '#site/urls.ts';", /nothing of the site but/],
  ['whoever prints', 'src/build/print/list.ts', "import '#page-pass/tree.ts';", /around the build/],
  [
    'every page',
    'src/layouts/Shell.astro',
    "---\nimport '#page-pass/tree.ts';\n---\n",
    /by its index/,
  ],
  ['a path', 'src/site/urls.ts', "import '../content/read.ts';", /addresses have no words/],
];

// The linter takes seconds to come, and is the same for all: one worker keeps it.
test.describe.configure({ mode: 'default' });
/** The linter with these rules alone; none of them asks for types. */
const eslint = new ESLint({
  cwd: root,
  ruleFilter: ({ ruleId }) => /no-restricted-(imports|syntax)$/.test(ruleId),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

for (const [room, filePath, code, why] of wrong)
  test(`someone who breaks the import rule of ${room} is told which rule it is`, async () => {
    const [result] = await eslint.lintText(code, { filePath });
    assert.match(result?.messages.map(({ message }) => message).join('\n') ?? '', why);
  });
