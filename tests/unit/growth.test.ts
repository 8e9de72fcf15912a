// How large the house may grow: tests/budgets.yaml says how much, and why. Pages and bytes of what
// is built are held by tests/site/growth.
import assert from 'node:assert/strict';
import { globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { budgets } from '../support/budgets.ts';
import { root } from '../support/root.ts';
import { test } from '../support/test.ts';

/** Lines of code in a file: neither empty nor only a comment. */
const linesOf = (file: string): number =>
  readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => !/^\s*(\/\/.*|\{\s*\})?$/.test(line)).length;

test('no room of src is larger than its budget, nor much smaller: who takes out gives back', () => {
  const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  assert.deepEqual(rooms.sort(), Object.keys(budgets.lines).sort());
  for (const room of rooms) {
    const files = globSync(`src/${room}/**/*.{ts,js,mjs,astro,css}`, { cwd: root });
    const lines = files.map(linesOf).reduce((sum, count) => sum + count, 0);
    const most = budgets.lines[room] ?? 0;
    assert.ok(
      lines <= most && lines > most * 0.9 - 50,
      `src/${room} has ${lines} lines of code, and tests/budgets.yaml gives it ${most}. Take something out; or write the new number there, with its reason in the commit.`,
    );
  }
});

test('no folder of tests is larger than its budget, nor much smaller', () => {
  const lines: Record<string, number> = {};
  for (const file of globSync('tests/**/*.{ts,js,yaml,txt}', { cwd: root })) {
    const folder = /^tests.([^/\\]+)[/\\]/.exec(file)?.[1] ?? '.';
    const count = readFileSync(join(root, file), 'utf8').split('\n').length - 1;
    lines[folder] = (lines[folder] ?? 0) + count;
  }
  assert.deepEqual(Object.keys(lines).sort(), Object.keys(budgets.tests).sort());
  for (const [folder, count] of Object.entries(lines)) {
    const most = budgets.tests[folder] ?? 0;
    assert.ok(
      count <= most && count > most * 0.9 - 50,
      `tests/${folder} has ${count} lines, and tests/budgets.yaml gives it ${most}. Take something out; or write the new number there, with its reason in the commit.`,
    );
  }
});
