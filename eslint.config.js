// Lint rules: mistakes that types show, accessibility, and who may import whom. Layout is left to
// Prettier.
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { classes } from './tests/lint/classes.js';
import { comments } from './tests/lint/comments.js';
import { perFile } from './tests/lint/pages.js';
import { rooms } from './tests/lint/rooms.js';
import { styles } from './tests/lint/styles.js';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'public/', 'content/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  styles,
  {
    files: ['**/*.{astro,js,mjs,ts}'],
    extends: [
      js.configs.recommended,
      ts.configs.strictTypeChecked,
      ts.configs.stylisticTypeChecked,
      astro.configs.recommended,
      astro.configs['jsx-a11y-strict'],
    ],
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    rules: {
      'max-lines': ['error', 250],
      eqeqeq: 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      // TypeScript covers both, and each would be an eighth of the linter's time:
      // `erasableSyntaxOnly` (tsconfig.json) forbids enums, and classes with private fields are
      // nominal.
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
  {
    files: ['src/**/*.{astro,mjs,ts}'],
    rules: {
      complexity: ['error', 15],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // What tells a mistake is a ladder of them: for each an `if`, and its sentence.
    files: ['src/content/checks/**', 'src/content/{mdx/{line,walk,ways},schemas/issues}.ts'],
    rules: { complexity: 'off', 'max-lines-per-function': 'off' },
  },
  {
    // In markup each part that may be left out is a condition.
    files: ['src/**/*.astro'],
    rules: { complexity: 'off' },
  },
  {
    // One voice speaks at a time: its functions share where it is, and each changes that.
    files: ['src/components/listen/speaker.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  ...rooms,
  classes,
  comments,
  ...perFile,
  {
    // Templates without text until a script fills them: a search result, the kind words; the list
    // of copies has no addresses until they are made.
    files: [
      'src/components/search/{SearchField,SearchResult,NothingFound}.astro',
      'src/components/share/CopyLink.astro',
    ],
    rules: {
      'astro/jsx-a11y/anchor-has-content': 'off',
      'astro/jsx-a11y/anchor-is-valid': 'off',
      'astro/jsx-a11y/heading-has-content': 'off',
    },
  },
  {
    // The panel is a dialog: HTML allows `autofocus` on the element that gets the focus on opening,
    // here its title.
    files: ['src/components/frame/Templates.astro'],
    rules: { 'astro/jsx-a11y/no-autofocus': 'off' },
  },
  {
    // Tables of data: every string of the interface, and the mistakes of authors with their
    // messages.
    files: ['src/content/schemas/strings.ts', 'tests/content/mistakes/**'],
    rules: {
      'max-lines': 'off',
      // The indentation of YAML.
      'no-regex-spaces': 'off',
    },
  },
  {
    // `astro check` reads the types of .astro files in every lint. Type-aware rules would need a
    // second TypeScript program here: two thirds of the linter's time for the few rules that
    // remain.
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
