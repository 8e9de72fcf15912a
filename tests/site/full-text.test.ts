// Pagefind's index, as it is built: which pages are in it, how heavy it is, and what it finds. How
// a child asks for it is in tests/browser/search-pages.test.ts.
import assert from 'node:assert/strict';
import { locales, type Locale } from '#languages/locales.ts';
import { isInFullText } from '#site/addresses.ts';
import {
  bytesOnLine,
  closeIndex,
  indexedPages,
  indexFile,
  indexFiles,
  openIndex,
} from '../support/full-text.ts';
import { keptQueries, pageQueries } from '../support/queries.ts';
import { searchIn } from '../support/search.ts';
import { kindAt, languagePages, pages } from '../support/site.ts';
import { test } from '../support/test.ts';

test.afterAll(closeIndex);

test('every listed page is in the index once, and no slide, paper, card, country, copy of a scene or step of a story', () => {
  const expected = languagePages()
    .map(({ url }) => ({ url, page: kindAt(url) }))
    .filter(({ url, page }) => url.endsWith('/') && page && isInFullText(page));
  assert.deepEqual(
    indexedPages()
      .map(({ url }) => url)
      .sort(),
    expected.map(({ url }) => url).sort(),
  );
  const kinds = new Set(expected.map(({ page }) => page?.kind));
  for (const kind of ['help', 'scene', 'letter', 'words', 'moreQuestions', 'sharePage', 'answers'])
    assert.ok(kinds.has(kind as 'help'), kind);
  for (const kind of ['whole', 'sharedScene', 'country', 'storyStep', 'deck', 'booklet', 'search'])
    assert.ok(!kinds.has(kind as 'help'), kind);
});

test('the search pages may run WebAssembly, and no other page', () => {
  const may = pages().filter(({ html }) => html.includes("'wasm-unsafe-eval'"));
  assert.deepEqual(
    may.map(({ url }) => url),
    locales.map((locale) => `/${locale}/search/`).sort(),
  );
});

test('of a page its text is read, by whom it is meant to be read, and what its result shows; nothing that is only heard, printed, or leads elsewhere', () => {
  const indexed = new Map(indexedPages().map((one) => [one.url, one]));
  const scene = indexed.get('/en/online/who-is-writing/');
  assert.deepEqual(scene?.filters, {
    reader: ['child'],
    part: ['What about online?'],
    picture: ['who-writes'],
    colours: ['blue'],
  });
  assert.equal(scene.meta.title, 'Who is really writing?');
  assert.doesNotMatch(scene.content, /Listen|Hear it|Part 4 of 6|All on one page/);
  assert.deepEqual(indexed.get('/en/share/licence/')?.filters.reader, ['adult']);
  for (const { url, content, meta } of indexed.values()) {
    assert.ok(content && meta.title, url);
    assert.doesNotMatch(content, /<[a-z]/i, url);
  }
});

test('the index has at most 3 MB, nothing that the search does not ask for, and no browser keeps what would tell a question', () => {
  const files = indexFiles();
  const bytes = files.reduce((sum, path) => sum + indexFile(path).length, 0);
  assert.ok(bytes > 2e6 && bytes <= 3e6, `${bytes} bytes`);
  for (const path of files)
    assert.match(
      path,
      /^(pagefind\.js|pagefind-entry\.json|pagefind\.\w+\.pf_meta|wasm\.\w+\.pagefind|(index|fragment|filter)\/\w+\.pf_\w+)$/,
    );
  assert.match(indexFile('pagefind.js').toString(), /index\|fragment.{0,60}cache:"no-store"/);
});

/** Questions of twelve that are answered: one under what is measured. */
const least: Record<Locale, number> = { en: 11, fr: 8, es: 9, ar: 7, ru: 10, zh: 8 };
/** Bytes: the first question, median and most; ten questions one after the other. */
const budget = { median: 150_000, most: 220_000 };
const ten: Record<Locale, number> = {
  en: 350_000,
  fr: 350_000,
  es: 350_000,
  ar: 350_000,
  ru: 350_000,
  zh: 480_000,
};

for (const locale of locales)
  test(`what adults look for is found by words on all pages, at its price (${locale})`, async () => {
    const search = await searchIn(locale);
    const sum = (paths: readonly string[]): number =>
      paths.reduce((bytes, path) => bytes + bytesOnLine(path), 0);
    const queries = pageQueries(locale);
    const firsts: number[] = [];
    const missed: string[] = [];
    for (const { ask, pages: wanted } of queries) {
      const { find, asked } = await openIndex(locale);
      const hits = await find(search(ask).meaning.look);
      firsts.push(sum(asked));
      const found = hits.map(({ place: { url } }) => url.replace(/#.*/, ''));
      if (!wanted.some((page) => found.includes(page))) missed.push(`${ask}: ${found.join(' ')}`);
      for (const { place } of hits) assert.ok(place.title && place.text, `${ask}: ${place.url}`);
    }
    firsts.sort((a, b) => a - b);
    const median = firsts[firsts.length >> 1] ?? 0;
    const most = firsts.at(-1) ?? 0;
    // Long questions of children are the dearest.
    const { find, asked } = await openIndex(locale);
    for (const { ask } of keptQueries(locale).finds.slice(0, 10))
      await find(search(ask).meaning.look);
    console.log(
      `${locale}: found ${queries.length - missed.length} of ${queries.length}; first question, bytes: median ${median}, most ${most}; ten questions ${sum(asked)}; missed: ${missed.join(' | ')}`,
    );
    assert.ok(queries.length - missed.length >= least[locale], missed.join('\n'));
    assert.ok(median <= budget.median && most <= budget.most, firsts.join(' '));
    assert.ok(sum(asked) <= ten[locale], `${sum(asked)} bytes for ten questions`);
  });

test('a word that no page has is not answered by its beginning, nor by what a result shows', async () => {
  const { find } = await openIndex('en');
  for (const word of ['orphans', 'trafiking', 'teal', 'talk-together'])
    assert.deepEqual(await find([[word]]), [], word);
});
