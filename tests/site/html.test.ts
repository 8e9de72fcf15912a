import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pages, release, root, typicalPages } from '../support/site.ts';
import { test } from '../support/test.ts';

const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
const version = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0);

test("every page is valid HTML for the W3C's checker", () => {
  test.skip(version < 11, 'needs Java 11 or newer');
  // Of the countries, all in one language: the same elements stand in the others.
  const files = [
    ...new Set([...typicalPages(), ...pages().filter(({ url }) => url.startsWith('/en/'))]),
  ].map(({ file }) => join(release, file));
  // The checker's grammar is older than these: they are CSS of today that older browsers leave out (each is an enhancement).
  const newer =
    /CSS: .*(view-transition|text-size-adjust|text-wrap|text-spacing-trim|mask|print-color-adjust|Unrecognized at-rule|size-adjust|ascent-override|descent-override|line-gap-override|color-adjust)/;
  const { stderr } = spawnSync(
    'java',
    [
      '-Xss8m',
      '-jar',
      join(root, 'node_modules/vnu-jar/build/dist/vnu.jar'),
      '--errors-only',
      '--format',
      'json',
      ...files,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const { messages } = JSON.parse(stderr) as {
    messages: { url: string; message: string; extract?: string }[];
  };
  assert.deepEqual(
    messages
      .filter(({ message }) => !newer.test(message))
      .map(({ url, message, extract }) => `${url}: ${message} ${extract ?? ''}`),
    [],
  );
});
