// `npm test`: Playwright Test with parts of file names as filters, --no-build to use the site as it
// is, and --full for every page instead of a sample. All other options are Playwright's: npm test
// -- leave --headed
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { notBuilt, root } from './support/root.ts';

const stop = (message: string): never => {
  console.error(message);
  process.exit(1);
};
const given = process.argv.slice(2);
const asItIs = given.includes('--no-build');
if (given.includes('--full')) process.env.FULL = '1';
const asked = given
  .filter((word) => word !== '--no-build' && word !== '--full')
  // npm run looks -- --update
  .map((word) => (word === '--update' ? '--update-snapshots=changed' : word));
const option = asked.findIndex((word) => word.startsWith('-'));
const words = option < 0 ? asked : asked.slice(0, option);

const all = globSync('tests/**/*.test.ts', { cwd: root }).sort();
const unknown = words.filter((word) => !all.some((file) => file.includes(word)));
if (unknown.length > 0)
  stop(
    `No test file has ${unknown.map((word) => `"${word}"`).join(' or ')} in its name. There are: ${all.map((file) => basename(file, '.test.ts')).join(', ')}.`,
  );
const files = all.filter((file) => words.some((word) => file.includes(word)));

if (asItIs) {
  const chosen = words.length > 0 ? files : all;
  const looking = chosen.filter((file) => /\b(site|browser|walk)\b/.test(file));
  const both = looking.some((file) =>
    /subSite|gallery/.test(readFileSync(join(root, file), 'utf8')),
  );
  const missing = looking.length > 0 ? notBuilt({ both }) : undefined;
  if (missing) stop(missing);
  if (looking.some((file) => /\b(browser|walk)\b/.test(file))) {
    // Loaded late: runs without a browser do not need it.
    const { findChromium } = await import('./support/chromium.ts');
    const { bringChineseFont } = await import('./support/fonts.ts');
    findChromium();
    await bringChineseFont();
  }
}

// Playwright takes a name as a pattern, and looks for it in the whole path.
const exact = files.map((file) => `${file.replace(/[\\.]/g, '\\$&')}$`);
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/@playwright/test/cli.js'),
    'test',
    ...exact,
    ...asked.slice(words.length),
    ...(asItIs ? ['--no-deps'] : []),
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
