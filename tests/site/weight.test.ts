// How much a page weighs: sizes are exact, so they are tests. `npm run report` prints them as a table.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, gzipped, inClass, pages, release } from '../support/site.ts';
import { test } from '../support/test.ts';

/** One round trip of a slow line: ten packets of TCP's first window. */
const roundTrip = 14_336;

/** Slides are opened by a teacher before the lesson, with all words of a section and its notes on one page. */
const inOneRoom = 20 * 1024;

// The booklet is the whole site on one page, to print: nobody waits for it to read.
test('every page of every language arrives in one round trip: HTML with its inlined CSS in at most 14,336 bytes gzip; slides in at most 20 KB', () => {
  const heavy = pages()
    .map(({ url, html }) => ({ url, bytes: gzipped(html) }))
    .filter(
      ({ url, bytes }) =>
        bytes >
        (inClass(url) ? inOneRoom : url.endsWith('/print/booklet/') ? 3 * roundTrip : roundTrip),
    );
  assert.deepEqual(heavy, []);
  assert.ok(pages().length >= 1000, `only ${pages().length} pages were weighed`);
});

/** A script with all that it imports. */
function weightOf(file: string): number {
  const code = readFileSync(file, 'utf8');
  return (
    gzipped(code) +
    [...code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)].reduce(
      (sum, match) => sum + weightOf(join(file, '..', match[1] ?? '')),
      0,
    )
  );
}

test('all scripts of a page together are at most 15 KB compressed, and none stands in the way of reading', () => {
  for (const { url, html } of pages()) {
    const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
    let bytes = 0;
    for (const [, attributes = '', inline = ''] of scripts) {
      // One line is no file: it asks for what a child has set on "My page", and only when something is set.
      // Class mode has a classic script, since a browser loads no module from a file on a stick; it waits until the page is read.
      if (!inline.includes('my-page'))
        assert.match(
          attributes,
          inClass(url) ? /\bdefer\b/ : /type="module"/,
          `${url} has a script that blocks`,
        );
      const src = /src="([^"]+)"/.exec(attributes)?.[1];
      bytes += src
        ? weightOf(join(release, inClass(url) ? new URL(src, `https://site${url}`).pathname : src))
        : gzipped(inline);
    }
    assert.ok(bytes <= (inClass(url) ? 6 : 15) * 1024, `${url}: ${bytes} bytes of script`);
  }
});

test('a style sheet in a file is small too: below the first screen at most 5 KB, on paper at most 2 KB', () => {
  for (const file of filesIn(join(release, '_astro')).filter((name) => name.endsWith('.css'))) {
    const bytes = gzipped(readFileSync(join(release, '_astro', file)));
    assert.ok(bytes <= (file.startsWith('print') ? 2048 : 5120), `${file}: ${bytes} bytes`);
  }
});
