// What the linter reads in classes (CONTRIBUTING.md: the look of something).
import tailwind from 'eslint-plugin-better-tailwindcss';

/** What no class says, each with what an author reads. */
const restrictedClasses = [
  {
    pattern:
      '^(.*:)?-?((left|right|m[lr]|p[lr]|border-[lr]|scroll-[mp][lr]|rounded-[tb]?[lr])-.*|border-[lr]|text-(left|right)|float-(left|right))$',
    message:
      'Directions turn with the script: ms-, pe-, inset-s-, border-e-, rounded-ss- instead of left and right.',
  },
  {
    pattern: '^(.*:)?dark:.*',
    message: 'Colours are roles that switch by themselves: name a role of src/styles/theme.css.',
  },
  {
    pattern: '^.*(!$|(^|:)!.*)',
    message:
      '`!` breaks the order of the layers: a utility is stronger than a class of ours anyway.',
  },
  {
    pattern: '^.*\\[[^\\]]*#[0-9a-fA-F]{3,8}.*',
    message: 'A colour has a name: take a role of src/styles/theme.css, or add one there.',
  },
  {
    pattern: '^(.*:)?(-?)(space|translate|scale|rotate|skew|shadow|ring|drop-shadow|blur)-.*',
    message:
      'Tailwind joins it with others by variables in the browser. Write a gap, an arbitrary property ([translate:0_-2px]), lift-2 or lift-3, or a class of your own.',
  },
];

/** For eslint.config.js. */
export const classes = {
  // Classes stand in the order in which Tailwind writes their rules, and say directions that turn with the script. (Prettier's plugin for Tailwind does not read the .astro files
  // of prettier-plugin-astro 1.)
  files: ['src/**/*.astro'],
  plugins: { tailwind },
  settings: {
    'better-tailwindcss': {
      entryPoint: 'src/styles/site.css',
      detectComponentClasses: true,
      messageStyle: 'compact',
    },
  },
  rules: {
    'tailwind/enforce-consistent-class-order': 'error',
    'tailwind/enforce-shorthand-classes': 'error',
    'tailwind/no-conflicting-classes': 'error',
    'tailwind/no-duplicate-classes': 'error',
    'tailwind/no-unnecessary-whitespace': 'error',
    'tailwind/no-restricted-classes': ['error', { restrict: restrictedClasses }],
  },
};
