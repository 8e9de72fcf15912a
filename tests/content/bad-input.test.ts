// A mistake stops the build with what was expected, what was found in which file, and what to do.
// The mistakes are rows of data (mistakes/).
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkedContent } from '#build/checked-content.ts';
import { checkContent } from '#content/checks/check.ts';
import { asLines } from '#content/problem.ts';
import { readContent } from '#content/read.ts';
import { root } from '../support/root.ts';
import { Files } from './mistakes/row.ts';
import { rows } from './mistakes/rows.ts';
import { test } from '../support/test.ts';

/** What an author is told of files. */
const told = (files: Files, site?: string): string => asLines(checkContent(files.folder, site));

for (const { id, what, edit, says } of rows)
  test(`an author who makes this mistake is told what to do: ${what}${id ? ` (${id})` : ''}`, () => {
    const files = new Files();
    edit(files);
    const lines = told(files);
    // A mistake is known by its words, with the line on which it stands or without.
    const words = lines.replace(/: line \d+ /g, ': ');
    for (const one of [says].flat()) assert.match(one.test(lines) ? lines : words, one);
    assert.ok(
      lines.split('\n').every((line) => line.startsWith('content/')),
      `each line names its file:\n${lines}`,
    );
  });

test('an author on Windows, whose editor or Git writes other line ends, is read all the same', () => {
  const files = new Files();
  for (const path of files.paths.filter((name) => /\.(mdx|yaml|json|svg)$/.test(name)))
    files.write(path, `\uFEFF${files.read(path).replaceAll('\n', '\r\n')}`);
  assert.equal(told(files), '');
  assert.deepEqual(readContent(files.folder), readContent(root));
});

test('a number that was seen today, where the day is furthest on, or that is open through the night, is no mistake', () => {
  const dayIn = (days: number): string =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const files = new Files();
  files.replace('shared/helplines/us.yaml', /seen: "[^"]+"/, `seen: "${dayIn(14 / 24)}"`);
  files.replace(
    'shared/helplines/us.yaml',
    'hours: always',
    'hours: [{ days: fri-mon, from: "17:00", to: "09:00" }]',
  );
  for (const file of ['helplines/us', 'shown-numbers'])
    files.replace(`shared/${file}.yaml`, '"233733"', '"+1 (202) 555-0123"');
  assert.equal(told(files), '');
  files.replace('shared/helplines/us.yaml', /seen: "[^"]+"/, `seen: "${dayIn(2)}"`);
  assert.match(told(files), /us\.yaml: line \d+ services\.0\.sources\.0\.seen .* still to come/);
});

test('a native speaker who has read every page of one language may say so', () => {
  const files = new Files();
  const unread = files.paths.filter(
    (path) => /^fr\/.*\.(yaml|mdx)$/.test(path) && /^reviewed: false$/m.test(files.read(path)),
  );
  assert.ok(unread.length > 40, `${unread.length} files`);
  for (const path of unread) files.replace(path, /^reviewed: false$/m, 'reviewed: true');
  assert.equal(told(files), '');
});

test('a way to leave that leads to this site is refused by the address that the site has', () => {
  const toldAt = (site: string): string => told(new Files(), site);
  const setup = checkedContent().hooks['astro:config:setup'] as unknown as (
    options: object,
  ) => void;
  assert.throws(
    () =>
      setup({
        config: { root: pathToFileURL(`${root}/`), site: 'https://worldweather.wmo.int' },
        command: 'build',
      }),
    /which is this site itself/,
  );
  assert.match(
    toldAt('https://worldweather.wmo.int/children/'),
    /content\/shared\/leave\.yaml: line \d+ leads in en to .*, which is this site itself/,
  );
  assert.match(
    toldAt('https://www.worldweather.wmo.int'),
    /which is this site itself\. Expected a neutral page on another site/,
  );
  assert.equal(toldAt('https://children.example.com/'), '');
});

test('the build stops before a page is made, with every mistake at once', () => {
  const copy = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
  const files = new Files();
  files.replace('en/sections/online.mdx', '(term:harm)', '(term:harn)');
  files.replace('en/sections/online.mdx', 'picture="who-writes"', 'picture="x-y-z"');
  writeFileSync(join(copy, 'content/en/sections/online.mdx'), files.read('en/sections/online.mdx'));
  const setup = checkedContent().hooks['astro:config:setup'] as unknown as (
    options: object,
  ) => void;
  const start = (command: string) =>
    setup({
      config: { root: pathToFileURL(`${copy}/`) },
      command,
      logger: { error: () => undefined },
    });
  try {
    assert.throws(
      () => start('build'),
      (error: Error) => error.message.includes('harn') && error.message.includes('x-y-z'),
    );
    assert.doesNotThrow(() => start('dev'), 'an author who is writing keeps the page open');
    // Without them, what no rule knows stops it too: what nobody has proofread.
    cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
    assert.doesNotThrow(() => start('build'));
    writeFileSync(
      join(copy, 'content/en/quiz.yaml'),
      new Files().read('en/quiz.yaml').replace('Tell', 'Ask'),
    );
    assert.throws(
      () => start('build'),
      /quiz\.yaml: line \d+ is not as it was when it was last proof/,
    );
    assert.doesNotThrow(() => start('dev'));
  } finally {
    rmSync(copy, { recursive: true });
  }
});
