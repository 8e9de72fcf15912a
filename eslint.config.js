// What the linter reads for: mistakes that types show, what a screen reader needs, and who may import whom. How code is laid out is Prettier's.
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { classes } from './tests/lint/classes.js';
import { inMarkup, inScripts, perFile } from './tests/lint/pages.js';

/**
 * Who may be imported from where: `may` are beginnings of addresses, beside files of the same folder (`./`); `types` may be imported as types
 * only. Style sheets belong to every markup. `why` is what the author of the import reads.
 */
function room(files, { may, types = [], why, never = inMarkup }) {
  const allowed = ['\\./', '#styles/', ...may].join('|');
  const typed = types.length > 0 ? `|${types.join('|')}` : '';
  const message = `Rule: ${why}.`;
  return {
    files,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: `^(?!${allowed}${typed})`, message },
            ...types.map((type) => ({ regex: `^${type}`, message, allowTypeImports: true })),
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: `ImportExpression > Literal[value=/^(?!${allowed.replaceAll('/', '\\/')})/]`,
          message,
        },
        ...never,
      ],
    },
  };
}

const ofContent = [
  '(astro/zod|yaml|fastest-levenshtein|libphonenumber-js/max|saxes)$',
  'satteri',
  'node:',
  '#(content|languages)/',
  '#site/',
];
const rooms = [
  room(['src/**'], {
    may: ['[^.]'],
    why: 'another folder is imported by its address (#content/read.ts), so that a file can be moved alone',
  }),
  room(['src/content/**'], {
    may: ofContent,
    types: ['astro/loaders$'],
    never: [],
    why: 'content is read in plain Node: Zod, languages, plans of numbers, and the readers of Markdown, YAML and SVG',
  }),
  room(['src/content/checks/links.ts'], {
    may: [...ofContent, '#search/index/'],
    why: 'whether an answer is found is asked of the places of the search, and of nothing else outside the content',
  }),
  room(['src/languages/**', 'src/site/**'], {
    may: ['#languages/', '#site/'],
    why: 'languages and addresses have no words, and import nothing',
  }),
  room(['src/library/**'], {
    may: ['astro:content$', 'node:', '#content/', '#languages/', '#site/', '#library/'],
    why: 'the library opens content and knows no component',
  }),
  room(['src/library/downloads.ts'], {
    may: ['node:', '#content/', '#languages/', '#site/', '#build/(pictures/shapes|zip)\\.ts$'],
    why: 'what is passed on of a picture is drawn while the site is built',
  }),
  room(['src/components/**/*.astro'], {
    may: ['#components/', '#languages/', '#site/', 'astro/types$', 'astro:assets$', 'qr$'],
    types: ['#library/'],
    why: 'components get their content by props, their language and its words from Astro.locals',
  }),
  // LanguageList says a line in every language, and Astro.locals has only that of the page; Link names the site that "Leave" opens, which would
  // have to pass through each component that shows an author's text.
  room(['src/components/parts/Link.astro', 'src/components/frame/LanguageList.astro'], {
    may: ['#components/', '#languages/', '#site/', '#library/'],
    why: 'components get everything by props; these two ask the library themselves',
  }),
  room(['src/components/*/examples.astro'], {
    may: ['#components/', '#gallery/', '#languages/', '#site/', '#library/', '#mdx/'],
    why: 'examples for the gallery show a component with the content of the site',
  }),
  room(['src/components/**/*.ts'], {
    may: ['#components/.*\\.ts$', '#search/read/', '#languages/region-name'],
    types: ['#languages/types'],
    never: inScripts,
    why: 'the script of a component runs in the browser: it knows nothing of the build, and one language comes to it, not all',
  }),
  room(['src/components/lessons/{puzzle,crossword,word-square}.ts'], {
    may: ['#languages/'],
    why: 'a puzzle is laid out while the site is built',
  }),
  room(['src/search/read/**'], {
    may: ['#search/read/', '#languages/region-name', 'fastest-levenshtein$', 'double-metaphone$'],
    types: ['#languages/types'],
    never: inScripts,
    why: 'a query is read in the browser, with what came in the book of its language',
  }),
  room(['src/search/index/**'], {
    may: ['#search/index/', '#content/', '#languages/', '#site/'],
    types: ['#search/read/'],
    why: 'the book of the search is made of content, and of nothing that was learnt',
  }),
  room(['src/search/learn/**'], {
    may: ['node:', 'pinyin-pro$', '#search/', '#content/', '#languages/'],
    why: 'what the search learns comes from the content, and is read as the browser reads it',
  }),
  room(['src/mdx/**'], {
    may: [
      'satteri',
      '#components/',
      '#library/',
      '#languages/',
      '#site/',
      '#mdx/',
      '#content/mdx/palette',
    ],
    why: 'the palette uses components and the library, not layouts or pages',
  }),
  room(['src/build/**'], {
    may: [
      'node:',
      'astro',
      'esbuild$',
      'parse5$',
      'postcss',
      'subset-font$',
      'playwright-core$',
      'sharp$',
      'fflate$',
      '@astrojs',
      '@tailwindcss/vite$',
      '#languages/',
      '#site/',
      '#content/',
      '#build/',
    ],
    why: 'integrations stand around the build, not in its pages',
  }),
];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'public/', 'content/']),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', 250],
      eqeqeq: 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      // TypeScript says both itself, and each would be an eighth of the linter's time: `erasableSyntaxOnly` (tsconfig.json) allows no enum, and an object is no
      // instance of a class that has a private field, as those have that are handed on here.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Numbers and true or false are written into a text as they are.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // `() => say(line)`: that an arrow gives what it calls is its shortest form.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // A text is taken apart by its characters; accents that stand alone are joined before.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // "" is as good as nothing in a class, an attribute or a sentence.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, boolean: true } },
      ],
      // Playwright reads from the pattern which fixtures are asked for; `{}` asks for none.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      // `words[id] as Sheet` says what the checks have made sure of; a bare `!` would say less.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
    },
  },
  ...rooms,
  classes,
  ...perFile,
  {
    // The template of a result and the kind words have no text until the script fills them; the list of copies has no addresses until they are made.
    files: [
      'src/components/search/{SearchField,SearchResult,NothingFound}.astro',
      'src/components/share/CopyList.astro',
    ],
    rules: {
      'astro/jsx-a11y/anchor-has-content': 'off',
      'astro/jsx-a11y/anchor-is-valid': 'off',
      'astro/jsx-a11y/heading-has-content': 'off',
    },
  },
  {
    // The panel is a dialog: HTML asks for the element that gets the focus when it opens, and it is its title.
    files: ['src/components/frame/Templates.astro'],
    rules: { 'astro/jsx-a11y/no-autofocus': 'off' },
  },
  {
    // Tables of data: every word of the interface, and the mistakes of authors with the message of each.
    files: ['src/content/schemas/strings.ts', 'tests/content/mistakes/**'],
    rules: {
      'max-lines': 'off',
      // The indentation of YAML.
      'no-regex-spaces': 'off',
    },
  },
  {
    // `astro check` reads the types of .astro files, and runs with every lint. Here they would need a second program of TypeScript, without what
    // a .astro file gives: two thirds of the linter's time for the rules that are left then.
    files: ['**/*.astro'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    // What a .astro file gives has no type for TypeScript alone.
    files: ['src/mdx/**/{index,both}.ts'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
        `@typescript-eslint/no-unsafe-${use}`,
        'off',
      ]),
    ),
  },
  {
    files: ['**/*.mjs', '*.js', 'tests/lint/*.js'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
);
