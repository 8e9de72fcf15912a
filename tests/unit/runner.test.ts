// The messages for a person who runs the tests: the count at the end, and a sentence where
// something is missing.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestCase } from '@playwright/test/reporter';
import { summary } from '../support/count.ts';
import { notBuilt, root } from '../support/root.ts';
import { test } from '../support/test.ts';

/** A test as a reporter sees it after the run. */
const done = (outcome: string, project = 'site', results = 1, meant = outcome): TestCase =>
  ({
    outcome: () => outcome,
    expectedStatus: meant === 'skipped' ? 'skipped' : 'passed',
    results: Array.from({ length: results }),
    parent: { project: () => ({ name: project }) },
  }) as unknown as TestCase;

test('every test counts, and what builds the site only where it failed; a flaky test has failed', () => {
  assert.deepEqual(summary([done('expected'), done('expected'), done('expected', 'build')]), {
    line: '2 passed, 0 failed',
    well: true,
  });
  assert.equal(
    summary([done('expected'), done('unexpected'), done('flaky'), done('skipped')]).line,
    '1 passed, 2 failed, 1 skipped',
  );
  const [cut, never] = [done('skipped', 'build', 1, 'expected'), done('skipped', 'site', 0)];
  assert.deepEqual(summary([done('unexpected', 'build'), cut, never]), {
    line: '0 passed, 1 failed, 2 not run',
    well: false,
  });
  for (const none of [[], [done('skipped')], [done('expected', 'build'), done('skipped')]])
    assert.equal(summary(none).well, false, 'a run in which nothing passed is no good run');
});

test('a word that no file has in its name is answered with the names that there are', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'tests/run.ts'), 'search', 'serach'],
    { encoding: 'utf8' },
  );
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^No test file has "serach" in its name\. There are: .*\bsearch\b.*\bweight\b.*\.\n$/,
  );
});

test('who looks at the site before it is built is told so', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'unbuilt-'));
  const built = (folder: string): void => {
    mkdirSync(join(elsewhere, folder), { recursive: true });
    writeFileSync(join(elsewhere, folder, 'robots.txt'), '');
  };
  assert.match(
    notBuilt({ at: elsewhere }) ?? '',
    /^There is no finished site in dist\/\. Build it/,
  );
  built('dist');
  assert.equal(notBuilt({ at: elsewhere }), undefined);
  assert.match(
    notBuilt({ at: elsewhere, both: true }) ?? '',
    /^There is no finished site in \.cache\/sub\/\. Run npm test once without --no-build/,
  );
  built('.cache/sub');
  assert.equal(notBuilt({ at: elsewhere, both: true }), undefined);
  rmSync(elsewhere, { recursive: true });
});

test('every test file belongs to a project', () => {
  const rooms = /^tests\/(unit|content|search|lint|site|browser|walk|looks)\/[\w-]+\.test\.ts$/;
  for (const file of globSync('tests/**/*.test.ts', { cwd: root }))
    assert.match(file.replaceAll('\\', '/'), rooms);
});
