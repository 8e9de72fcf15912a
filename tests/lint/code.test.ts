// What `npm run lint` says: how the code is laid out, mistakes that its types show, and the types themselves.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../support/root.ts';
import { test } from '../support/test.ts';

function run(script: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', script), ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  assert.equal(status, 0, stdout + stderr);
}

test('the code is laid out as npm run format does it', () =>
  run('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'));

test('the linter has nothing to say', () => {
  // Writes the types of the content: a fresh tree has none yet, and all that is read of it would be "unsafe".
  run('astro/bin/astro.mjs', 'sync');
  run('eslint/bin/eslint.js', '.');
});

test('every type holds, in the strictest reading of TypeScript and Astro', () =>
  run('astro/bin/astro.mjs', 'check'));
