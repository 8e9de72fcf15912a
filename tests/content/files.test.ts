// The table of the kinds of files (src/content/files.ts): one row is all that a new kind needs.
import assert from 'node:assert/strict';
import { z } from 'astro/zod';
import { languageFiles, one, sharedFiles } from '#content/files.ts';
import { sources } from '#content/loader.ts';
import { asLines, type Problem } from '#content/problem.ts';
import { located, readTable } from '#content/read.ts';
import { linked, words } from '#content/schemas/fields.ts';
import { changedFolder } from '#content/folder.ts';
import { folder } from './mistakes/row.ts';
import { test } from '../support/test.ts';

const news = one('pages/news.yaml', z.strictObject({ title: words, items: z.array(linked) }));
/** Reads a file of a kind that the site does not have. */
function readNews(text: string | undefined) {
  const changed = changedFolder(
    folder,
    new Map([['content/en/pages/news.yaml', text === undefined ? undefined : Buffer.from(text)]]),
  );
  const problems: Problem[] = [];
  const content = readTable(changed, { news }, 'en', () => undefined, problems);
  return { content, told: asLines(located(problems, changed)) };
}

test('someone who adds a kind of file writes one row: it is read, typed, held against its schema, and its texts are found', () => {
  const { content, told } = readNews('title: News\nitems:\n  - "[Help](page:help) is near."\n');
  assert.equal(told, '');
  assert.equal(content.news?.title satisfies string | undefined, 'News');
  assert.deepEqual(
    [...news.texts({ title: 'News', items: ['One.'] })].map(({ place, text, links }) => [
      place,
      text,
      links,
    ]),
    [
      ['title', 'News', false],
      ['items.0', 'One.', true],
    ],
  );
  assert.match(readNews(undefined).told, /^content\/en\/pages\/news\.yaml: is missing\./);
});

test('a mistake in YAML is told with its file, its line and its key', () => {
  assert.equal(
    readNews('title: News\nitems:\n  - "One."\n  - ""\n').told,
    'content/en/pages/news.yaml: line 4 items.1 is empty: write the words.',
  );
  assert.equal(
    readNews('title: News\nitem:\n  - "One."\nitems: []\n').told,
    'content/en/pages/news.yaml: line 2 has the unknown key "item". Remove it, or correct its spelling.',
  );
  assert.equal(
    readNews('title: News\nitems:\n  - One: two: three\n').told,
    'content/en/pages/news.yaml: line 3 cannot be read: a text with a colon in it needs quotes around it.',
  );
});

test('Astro has a collection for each kind of file, and no other', () => {
  assert.equal(
    Object.keys(sources).length,
    Object.keys(languageFiles).length + Object.keys(sharedFiles).length,
  );
});
