// A page is valid HTML for the W3C's checker, which needs Java.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cards, once, pages, release, root, sample, typicalPages } from '../support/site.ts';
import { test } from '../support/test.ts';

/** Every kind of page in English, some in Arabic, and of all pages some. */
const looked = once(() => {
  const kinds = typicalPages();
  return [
    ...new Set([
      ...kinds.filter(({ url }) => !/^\/(ar|fr|es|ru|zh)\//.test(url)),
      ...sample(
        kinds.filter(({ url }) => url.startsWith('/ar/')),
        10,
      ),
      ...sample(pages(), 30),
      ...sample(cards(), 3),
    ]),
  ];
});

test("every page is valid HTML for the W3C's checker", () => {
  const { stderr: about } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  test.skip(Number(/version "(\d+)/.exec(about)?.[1] ?? 0) < 11, 'needs Java 11 or newer');
  // Not known to the checker's grammar: recent CSS that older browsers ignore (each is an
  // enhancement), and the eagerness "immediate" of speculation rules.
  const newer =
    /CSS: .*(view-transition|text-size-adjust|text-wrap|text-spacing-trim|mask|print-color-adjust|Unrecognized at-rule|size-adjust|ascent-override|descent-override|line-gap-override|color-adjust)|“eagerness” property in a speculation rule/;
  const folder = mkdtempSync(join(tmpdir(), 'html-'));
  const broken = join(folder, 'broken.html');
  writeFileSync(
    broken,
    '<!doctype html><html lang="en"><title>a</title><p id="a"><b id="a"></b></p></html>',
  );
  const { stderr } = spawnSync(
    'java',
    [
      '-Xss8m',
      '-jar',
      join(root, 'node_modules/vnu-jar/build/dist/vnu.jar'),
      '--errors-only',
      '--format',
      'json',
      broken,
      ...looked().map(({ file }) => join(release, file)),
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  rmSync(folder, { recursive: true });
  const { messages } = JSON.parse(stderr) as {
    messages: { url: string; message: string; extract?: string }[];
  };
  const isBroken = ({ url }: { url: string }): boolean => url.endsWith('/broken.html');
  assert.match(messages.find(isBroken)?.message ?? '', /Duplicate ID/, 'it finds what is wrong');
  assert.deepEqual(
    messages
      .filter((found) => !isBroken(found))
      .filter(({ message }) => !newer.test(message))
      .map(({ url, message, extract }) => `${url}: ${message} ${extract ?? ''}`),
    [],
  );
});
