// An interrupted build, a full disk or a read-only folder leaves nothing that looks finished; two
// commands never write one site at once.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { drawAll } from '#build/pictures/pictures.ts';
import { builtSite } from '#build/print/printables.ts';
import { inWords } from '#build/errors.ts';
import { wholeBuild } from '#build/whole-build.ts';
import { writeWhole } from '#build/whole-files.ts';
import { root } from '../support/root.ts';
import { test } from '../support/test.ts';

let folder: string;
test.beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'whole-'))));
test.afterEach(() => rmSync(folder, { recursive: true }));

/** Runs code with the modules of the build in another process. */
const run = (code: string) =>
  spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: root });
const holding = `import { holdFolder } from '#build/one-at-a-time.ts';`;

/** The hooks of a build that writes into `dist` of the folder. */
function hooks() {
  const { hooks } = wholeBuild() as unknown as {
    hooks: Record<string, (options: object) => void>;
  };
  const outDir = pathToFileURL(`${join(folder, 'dist')}/`);
  hooks['astro:config:done']?.({
    config: { outDir, base: '/sub/', site: 'https://example.org' },
  });
  return hooks;
}

test('a build that was ended before its last step is no finished site, also where one stood before', () => {
  const { 'astro:build:start': begin, 'astro:build:done': end } = hooks();
  const dist = join(folder, 'dist');
  begin?.({});
  writeFileSync(join(dist, 'index.html'), 'half of a page');
  assert.throws(() => builtSite(dist), /There is no finished site in/);
  end?.({});
  assert.equal(builtSite(dist).address.href, 'https://example.org/sub/');
  begin?.({});
  assert.throws(() => builtSite(dist), /There is no finished site in .*Build it first: npm start/);
});

test('who may not write into dist/ is told so before the work begins', () => {
  // The tests may run as root, who may write everywhere but into what is no folder.
  writeFileSync(join(folder, 'dist'), 'a file');
  assert.throws(() => hooks()['astro:build:start']?.({}), /dist/);
  const path = '/srv/site/dist/robots.txt';
  for (const code of ['EACCES', 'EPERM', 'EROFS'])
    assert.equal(
      inWords(Object.assign(new Error(code), { code, path })),
      `${path} cannot be written (${code}): it or its folder is read-only, or belongs to somebody else. Let yourself write there, and run the same command again.`,
    );
});

test('files are all new or all as they were, whatever happens while they are written', () => {
  const [one, two] = [join(folder, 'en/one.zip'), join(folder, 'fr/two.zip')];
  writeWhole([
    [one, 'old one'],
    [two, 'old two'],
  ]);
  function* broken(): Generator<[string, string]> {
    yield [one, 'new one'];
    assert.equal(readFileSync(one, 'utf8'), 'old one', 'nothing is new before all is written');
    yield [two, 'new two'];
    throw Object.assign(new Error('no space left on device, write'), { code: 'ENOSPC' });
  }
  assert.throws(
    () => writeWhole(broken()),
    (error) => {
      assert.match(inWords(error), /^The disk of .*two\.zip is full\. .* Make room on that disk/);
      return true;
    },
  );
  assert.deepEqual(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort(),
    ['en', 'en/one.zip', 'fr', 'fr/two.zip'],
    'nothing half written is left',
  );
  assert.equal(readFileSync(one, 'utf8') + readFileSync(two, 'utf8'), 'old oneold two');
});

test('a disk that is really full is named, and keeps what it had', () => {
  test.skip(!existsSync('/dev/full'), 'this system has no disk that is always full');
  const { stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { symlinkSync } from 'node:fs';
       import { inWords } from '#build/errors.ts';
       import { writeWhole } from '#build/whole-files.ts';
       const file = ${JSON.stringify(join(folder, 'kite-en.zip'))};
       writeWhole([[file, 'whole']]);
       symlinkSync('/dev/full', file + '.part');
       try { writeWhole([[file, 'new']]); } catch (error) { console.error(inWords(error)); }`,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  assert.match(stderr, /^The disk of .*kite-en\.zip is full\./);
  assert.deepEqual(readdirSync(folder), ['kite-en.zip']);
  assert.equal(readFileSync(join(folder, 'kite-en.zip'), 'utf8'), 'whole');
});

test('a second build in the same folder is told of the first, and may begin when that has ended, however it ended', async () => {
  const hold = `${holding} holdFolder(${JSON.stringify(folder)});`;
  const first = run(`${hold} console.log('held'); setInterval(() => {}, 1000);`);
  await once(first.stdout, 'data');
  const second = () =>
    spawnSync(process.execPath, ['--input-type=module', '-e', hold], {
      cwd: root,
      encoding: 'utf8',
    });
  const { status, stderr } = second();
  assert.equal(status, 1);
  assert.match(
    stderr,
    new RegExp(
      `Another command builds or changes the site in this folder \\(process ${first.pid}\\).* If there is none, delete .*build\\.lock\\.`,
    ),
  );
  first.kill('SIGKILL');
  await once(first, 'exit');
  const lock = join(folder, '.cache/build.lock');
  assert.ok(existsSync(lock), 'who is killed leaves its lock');
  assert.deepEqual([second().status, existsSync(lock)], [0, false]);
});

test('a lock whose process has another meaning by now does not block for ever', () => {
  const lock = join(folder, '.cache/build.lock');
  mkdirSync(join(folder, '.cache'));
  // The process that runs this test is there, and builds nothing.
  writeFileSync(lock, String(process.pid));
  const begin = () =>
    spawnSync(
      process.execPath,
      ['--input-type=module', '-e', `${holding} holdFolder(${JSON.stringify(folder)});`],
      { cwd: root },
    ).status;
  assert.equal(begin(), 1);
  const longAgo = new Date(Date.now() - 2 * 3_600_000);
  utimesSync(lock, longAgo, longAgo);
  assert.equal(begin(), 0);
});

test('who has no Chromium keeps the pictures of links that there are, and is told what to do for this command', async () => {
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'previews'), { recursive: true });
  writeFileSync(join(dist, 'previews/kite-00000000.jpg'), 'a picture');
  const known = process.env.CHROMIUM_PATH;
  process.env.CHROMIUM_PATH = join(folder, 'no-browser');
  try {
    await assert.rejects(
      drawAll(root, { folder: dist, address: new URL('https://example.org/') }, folder),
      /there is no such file, so no picture was made\. .*; then: npm run pictures$/,
    );
  } finally {
    if (known === undefined) delete process.env.CHROMIUM_PATH;
    else process.env.CHROMIUM_PATH = known;
  }
  assert.deepEqual(readdirSync(join(dist, 'previews')), ['kite-00000000.jpg']);
});
