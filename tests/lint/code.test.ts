// `npm run lint` passes: layout, type-aware rules and types.
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

// In sequence: both steps that read types need the generated types of the content (without them,
// all of it would be "unsafe").
test.describe.configure({ mode: 'default' });
test.beforeAll(() => run('astro/bin/astro.mjs', 'sync'));

test('the code is laid out as npm run format does it', () =>
  run('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'));

test('the linter has nothing to say', () => run('eslint/bin/eslint.js', '.'));

test('no script of a page uses what the oldest browsers do not have', () =>
  run('typescript/bin/tsc', '-p', 'tsconfig.scripts.json'));

test('every type holds, in the strictest reading of TypeScript and Astro', () =>
  run('astro/bin/astro.mjs', 'check', '--noSync'));
