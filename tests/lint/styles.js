// What a style sheet has to be, beside what is checked of the built ones (tests/site/css.test.ts).
import css from '@eslint/css';

const most = 250;
/** ESLint's own `max-lines` knows only scripts. */
const lines = {
  create: ({ sourceCode, report }) => ({
    'StyleSheet:exit': (node) => {
      const { length } = sourceCode.lines;
      if (length > most)
        report({
          node,
          message: `This sheet has ${length} lines. Expected at most ${most}: cut it by subject.`,
        });
    },
  }),
};

/** For eslint.config.js. */
export const styles = [
  {
    files: ['**/*.css'],
    plugins: { css, sheets: { rules: { lines } } },
    language: 'css/css',
    rules: {
      ...css.configs.recommended.rules,
      'sheets/lines': 'error',
      // Most variables come from tokens.css, and from what a script or a page sets.
      'css/no-invalid-properties': ['error', { allowUnknownVariables: true }],
      // Of the built sheets it is known what old browsers make of them.
      'css/use-baseline': 'off',
      // Sides turn with the script of a language; sizes are the same in all.
      'css/prefer-logical-properties': [
        'error',
        {
          allowProperties: [
            'height',
            'max-height',
            'max-width',
            'min-height',
            'min-width',
            'width',
          ],
          allowUnits: ['svh', 'vh', 'vw'],
        },
      ],
    },
  },
  {
    // What is hidden, what moves and what a reader has set stands over every other rule.
    files: ['src/styles/{base,layout,my-page,print}.css'],
    rules: { 'css/no-important': 'off' },
  },
  {
    // Tailwind's own @-rules, and what its @import says.
    files: ['src/styles/theme.css'],
    languageOptions: { tolerant: true },
    rules: { 'css/no-invalid-at-rules': 'off', 'css/no-duplicate-imports': 'off' },
  },
];
