// `npm run dev` shows a mistake in the check's words, in the terminal and on the page, until it is
// fixed. Runs in a copy of the project.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/root.ts';
import { expect, test } from '../support/test.ts';

let copy: string;
const running: ChildProcess[] = [];
test.beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'dev-'));
  for (const name of [
    'content',
    'src',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  // A folder of its own, so that Vite keeps there what it makes of the packages.
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '.vite')
      symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
});
test.afterAll(async () => {
  for (const dev of running)
    if (dev.exitCode === null && dev.signalCode === null && dev.kill()) await once(dev, 'exit');
  rmSync(copy, { recursive: true, maxRetries: 5 });
});

/** Starts `npm run dev` in the copy; `said` is what its terminal shows so far. */
function start(): { dev: ChildProcess; said: () => string } {
  const dev = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev'], {
    cwd: copy,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    },
  });
  running.push(dev);
  let out = '';
  for (const stream of [dev.stdout, dev.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (out += text));
  return { dev, said: () => out };
}

/** What a slow and busy computer may take for one answer, in milliseconds. */
const limit = { timeout: 180_000 };

/** Makes one mistake in a file of the copy; gives what mends it. */
function mistake(file: string, from: string | RegExp, to: string): () => void {
  const path = join(copy, 'content', file);
  const before = readFileSync(path, 'utf8');
  const wrong = before.replace(from, to);
  assert.notEqual(wrong, before);
  writeFileSync(path, wrong);
  return () => writeFileSync(path, before);
}

test('dev does not start with a file that cannot be read, and names the file and no line of code', async () => {
  const mend = mistake('en/pages/privacy.mdx', /^title: .*/m, 'title: a: b: "c');
  const { dev, said } = start();
  await once(dev, 'close');
  mend();
  assert.equal(dev.exitCode, 1);
  assert.match(said(), /content\/en\/pages\/privacy\.mdx: line 2 cannot be read: .*needs quotes/);
  assert.doesNotMatch(said(), /Stack trace|\.ts:/);
});

test('a mistake that is made while dev runs is said in the terminal and on the page, and goes when it is mended', async ({
  page,
}) => {
  const { said } = start();
  await expect.poll(said, limit).toMatch(/Local\s+http:\/\/localhost:\d+/);
  const address = `${/http:\/\/localhost:\d+/.exec(said())?.[0]}/en/privacy/`;
  /** Asks for the page until it is as expected. */
  const answers = (expected: number, words: string | RegExp): Promise<void> =>
    expect(async () => {
      const response = await fetch(address, { headers: { accept: 'text/html' } });
      const html = await response.text();
      expect(response.status, said()).toBe(expected);
      expect(html, said()).toMatch(words);
    }).toPass(limit);
  await answers(200, '<h1');

  // What makes the page empty, or ends in the words of Astro, is said in its place.
  for (const [from, to, message] of [
    [/^## /m, 'Hello {name}.\n\n## ', /privacy\.mdx(<\/b><br>|: )line \d+ has \{name\} in a text/],
    [
      /^title: .*/m,
      'title: a: b: "c',
      /privacy\.mdx(<\/b><br>|: )line 2 cannot be read: .*needs quotes/,
    ],
  ] as const) {
    const mend = mistake('en/pages/privacy.mdx', from, to);
    await answers(500, message);
    expect(said()).toMatch(message);
    mend();
    await answers(200, '<h1');
  }

  // An open page reloads; a page that can be shown despite its mistake is shown on request.
  page.setDefaultTimeout(limit.timeout);
  await page.goto(address);
  const mend = mistake('en/pages/privacy.mdx', /^- /m, '- One point more.\n- ');
  await expect(
    page
      .getByText(
        /has in text\.\d+ the line "- One point more\.".*, where every other language has nothing/,
      )
      .first(),
  ).toBeVisible(limit);
  expect(said()).toMatch(
    /content\/en\/pages\/privacy\.mdx: line \d+ has in text\.\d+ the line "- One/,
  );
  await page.getByRole('link', { name: 'Show the page with these mistakes' }).click();
  await expect(page.getByText('One point more.')).toBeVisible(limit);
  mend();
  await expect(page.getByText('One point more.')).toHaveCount(0, limit);
  await answers(200, '<h1');
  expect(said()).toMatch(/The content has no mistake now/);
});
