// The table of pages (src/site/pages.ts): its decisions are repeated here, so that a slip in a row
// is noticed.
import assert from 'node:assert/strict';
import { guardedPattern, pageAt, slugOf } from '#site/addresses.ts';
import { pageKinds, type Kind } from '#site/pages.ts';
import type { PageKind } from '#site/page-kind.ts';
import { test } from '../support/test.ts';

const rows = Object.entries<PageKind>(pageKinds);
const kindsWith = (is: (row: PageKind) => unknown): string[] =>
  rows.flatMap(([kind, row]) => (is(row) ? [kind] : []));

test('these pages a child in danger may read, and no other', () => {
  assert.deepEqual(
    kindsWith(({ guarded }) => guarded),
    [
      ...['help', 'country', 'countryCard', 'happening', 'show-it', 'shown', 'quiet', 'letters'],
      ...['letter', 'search', 'without-words', 'wordless', 'my-plan', 'leaving', 'kite'],
    ],
  );
});

test('these pages search engines are not led to: parts of another page, paper, and what is none', () => {
  assert.deepEqual(
    kindsWith(({ unlisted }) => unlisted),
    [
      ...['countryCard', 'wordless', 'storyStep', 'booklet', 'shortBooklet', 'cover', 'kite'],
      ...['wordlessPaper', 'poster', 'embed', 'templates', 'notFound'],
    ],
  );
});

test('only a card stands in a frame of another site, and every page for adults is known by its address', () => {
  assert.deepEqual(
    kindsWith(({ frame }) => frame === 'card'),
    ['embed'],
  );
  const forAdults =
    /^((teach|share|print|slides|families|about|privacy|accessibility)\/(?!kite)|help\/:country\/card\/|:section\/all\/)/;
  for (const [kind, { path, reader }] of rows)
    assert.equal(reader === 'adult', forAdults.test(path), kind);
});

test('each address is of one kind, found again with its names; a name of a row is none of a page beside it', () => {
  const names = new Proxy({}, { get: (_, name) => `some-${String(name)}` });
  for (const [kind] of rows as [Kind, PageKind][]) {
    const slug = slugOf(kind, names as never);
    assert.equal(pageAt(slug)?.kind, kind, slug);
    assert.equal(pageAt(slug)?.slug, slug);
  }
  assert.deepEqual(pageAt('help/ke/card/')?.names, ['ke']);
  assert.deepEqual(pageAt('share/scene/online/who-is-writing/')?.names, [
    'online',
    'who-is-writing',
  ]);
  assert.equal(pageAt('teach/class/')?.kind, 'class');
  assert.equal(pageAt('online/remember/')?.kind, 'remember');
  for (const none of ['online', 'a/b/c/d/', '/help/', 'version.json'])
    assert.equal(pageAt(none), undefined, none);
  for (const name of ['404', '404/', '404.html']) assert.equal(pageAt(name)?.kind, 'notFound');
});

test('scripts, which do not know the table, find the same pages for a child in danger', () => {
  const guarded = new RegExp(guardedPattern);
  for (const slug of ['help/', 'help/ke/card/', 'letters/said-yes/', 'print/kite/', 'show-it/fr/'])
    assert.match(slug, guarded);
  for (const slug of ['', 'helpful/', 'online/help/', 'print/', 'print/cover/', 'stories/'])
    assert.doesNotMatch(slug, guarded);
});
