// Runs every test: builds the site twice (the release, and the same under a sub-path with the gallery), finds a browser, and counts.
// `npm test -- keyboard` runs the files whose name has "keyboard" in it; `npm test -- --no-build` takes the sites as they are.
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { localAddress } from '#build/address.ts';
import { bringChineseFont } from '#build/print/chromium.ts';
import { findChromium } from './support/chromium.ts';
import { notBuilt, root } from './support/root.ts';

const stop = (message: string): never => {
  console.error(message);
  process.exit(1);
};
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const all = globSync('tests/**/*.test.ts', { cwd: root }).sort();
const unknown = asked.filter((word) => !all.some((file) => file.includes(word)));
if (unknown.length > 0)
  stop(
    `No test file has ${unknown.map((word) => `"${word}"`).join(' or ')} in its name. There are: ${all.map((file) => basename(file, '.test.ts')).join(', ')}.`,
  );
const files = all.filter((file) => asked.length === 0 || asked.some((word) => file.includes(word)));

function build(name: string, args: string[], env: Record<string, string>): void {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', ...args],
    { cwd: root, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env }, encoding: 'utf8' },
  );
  if (status !== 0) {
    console.error(stdout, stderr);
    console.error('The site could not be built, so nothing was tested.\n0 passed, 1 failed');
    process.exit(1);
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(`Built ${name} in ${seconds.toFixed(1)} s`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache', `${name}.seconds`), seconds.toFixed(2));
}

// First: the release prints its PDFs with it. The sub-path has the same pages, and no PDFs.
process.env.CHROMIUM_PATH = findChromium();
if (!process.argv.includes('--no-build')) {
  bringChineseFont(console.log);
  console.log(`Building dist/ for ${localAddress}, to be tested here and not to be published.`);
  build('release', [], { SITE_ADDRESS: localAddress });
  build('sub', ['--outDir', '.cache/sub'], {
    GALLERY: '1',
    PRINTABLES: '0',
    SITE_ADDRESS: 'https://example.org/sub/path/',
  });
} else {
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8')).join('');
  const missing = /support\/(site|reader)\.ts/.test(texts)
    ? notBuilt({ both: texts.includes('subSite') })
    : undefined;
  if (missing) stop(missing);
}

const count = { passed: 0, failed: 0, skipped: 0 };
const tests = run({
  files: files.map((file) => join(root, file)),
  concurrency: 2,
  timeout: 600_000,
});
// A file is reported as a test too; only what stands inside one counts, unless the file itself broke.
const isFile = (name: string): boolean => name.endsWith('.test.ts');
tests.on('test:pass', ({ name, skip, details }) => {
  if (details.type === 'suite' || isFile(name)) return;
  if (skip === undefined) count.passed++;
  else count.skipped++;
});
tests.on('test:fail', ({ name, details }) => {
  const cause = details.error.cause;
  const ofChildren = cause instanceof Error || String(cause).includes('subtest');
  if (details.type === 'suite' || (isFile(name) && ofChildren)) return;
  count.failed++;
});
tests.on('end', () => {
  console.log(
    `\n${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ''}`,
  );
  process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0;
});
tests.compose(new spec()).pipe(process.stdout);
