// What the linter reads in classes (CONTRIBUTING.md: the look of something).
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import tailwind from 'eslint-plugin-better-tailwindcss';
import postcss from 'postcss';
import selectors from 'postcss-selector-parser';

const root = join(import.meta.dirname, '../..');
const filesIn = (pattern) =>
  globSync(pattern, { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
/**
 * Our own classes: those in selectors of style sheets, and those that scripts, the build or tests
 * look for.
 */
const own = new Set(['at-once', 'by-day']); // src/page-pass/own-rules.ts
for (const sheet of filesIn('src/styles/*.css'))
  postcss.parse(sheet).walkRules((rule) => {
    if (rule.parent.name?.endsWith('keyframes')) return;
    selectors((list) => list.walkClasses(({ value }) => void own.add(value))).processSync(
      rule.selector,
    );
  });
for (const code of filesIn('{src/components,tests/{browser,site,support}}/**/*.ts'))
  for (const [, ...names] of code.matchAll(
    /(?<=['"` >(:,])\.([a-z][\w-]*)|hasClass\('([\w-]+)'|class="\??([\w-]+)/g,
  ))
    for (const name of names.filter(Boolean)) own.add(name);

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
    pattern: '^(.*:)?-?(?!text-|stroke-)[a-z-]+-\\[-?[\\d.]+px\\]$',
    message:
      'Who enlarges letters enlarges what is around them: take a step of the scale (p-3), or rem, em or %.',
  },
  {
    pattern: '^(.*:)?(-?)(space|translate|scale|rotate|skew|shadow|ring|drop-shadow|blur)-.*',
    message:
      'Tailwind joins it with others by variables in the browser. Write a gap, an arbitrary property ([translate:0_-2px]), lift-2 or lift-3, or a class of your own.',
  },
];

/** For eslint.config.js. */
export const classes = {
  // Sorts classes in the order of Tailwind's rules and requires logical directions. (Prettier's
  // Tailwind plugin does not read .astro files with prettier-plugin-astro 1.)
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
    'tailwind/no-unknown-classes': [
      'error',
      { ignore: [...own].map((name) => `^${name.replace(/[^\w-]/g, '\\$&')}$`) },
    ],
    'tailwind/no-restricted-classes': ['error', { restrict: restrictedClasses }],
  },
};
