// What stands before every npm script: a sentence instead of a message about something else.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../support/root.ts';
import { test } from '../support/test.ts';

let elsewhere: string;
test.beforeAll(() => void (elsewhere = mkdtempSync(join(tmpdir(), 'ready-'))));
test.afterAll(() => rmSync(elsewhere, { recursive: true }));

/** Runs it in a folder, as a Node of some version would. */
function ready(
  folder: string,
  { version = process.versions.node, installed = true } = {},
): { status: number | null; stderr: string } {
  const file = join(folder, 'src/build/ready.mjs');
  if (!file.startsWith(root)) {
    cpSync(join(root, 'src/build/ready.mjs'), file);
    writeFileSync(join(folder, 'package.json'), '{ "dependencies": { "astro": "1.0.0" } }');
    if (installed) mkdirSync(join(folder, 'node_modules/astro'), { recursive: true });
  }
  const code = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } }); await import(${JSON.stringify(pathToFileURL(file).href)})`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
}

test('nothing is said where all is ready', () => {
  for (const version of ['22.19.0', '24.2.0', process.versions.node])
    assert.deepEqual(
      [ready(root, { version }).status, ready(root, { version }).stderr],
      [0, ''],
      version,
    );
  assert.equal(ready(join(elsewhere, 'päth with %20 and “it” {a,b} (1)')).status, 0);
});

test('someone whose computer runs no install scripts is told how to get the Node of the project', () => {
  for (const version of ['20.20.2', '22.18.0']) {
    const { status, stderr } = ready(root, { version });
    assert.equal(status, 1);
    assert.match(
      stderr,
      new RegExp(
        `^Node ${version} is too old .*npm ci --ignore-scripts[\\s\\S]*npm rebuild node --ignore-scripts=false`,
      ),
    );
  }
});

test('a folder in which the site cannot be built is named', () => {
  for (const letter of ['#', '?', "'"]) {
    const folder = join(elsewhere, `my${letter}site`);
    const { status, stderr } = ready(folder);
    assert.equal(status, 1);
    assert.ok(
      stderr.startsWith(`The folder ${folder}`) && stderr.includes(`has a ${letter} in its path`),
      stderr,
    );
  }
});

test('someone who forgot to install, or has older packages, is told to', () => {
  const { status, stderr } = ready(join(elsewhere, 'fresh'), { installed: false });
  assert.equal(status, 1);
  assert.equal(
    stderr,
    'The packages of this project are not installed, or older than package.json: astro is not there. Run: npm ci\n',
  );
});

test('every npm script begins with it', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const [name, script] of Object.entries(scripts))
    assert.ok(script.startsWith('node src/build/ready.mjs && '), name);
});
