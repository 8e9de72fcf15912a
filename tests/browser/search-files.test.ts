// What a child types is in no file of the browser's profile: history, session restore, forms, icons
// or caches.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { openProfile } from '../support/chromium.ts';
import { wordsOf } from '../support/parts.ts';
import { countryList } from '../support/countries.ts';
import { otherPages } from '../support/search-pages.ts';
import { filesIn } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

/**
 * Children's sentences, each with a made-up name to search for, also by its prefixes, as addresses
 * of each typed letter would have.
 */
const sentences = [
  { url: '/en/search/', words: 'my unkle Zquobbix hits me', name: 'Zquobbix', cry: true },
  { url: '/ru/search/', words: 'кто такие торговцы Жъщюгэц', name: 'Жъщюгэц', cry: false },
  { url: '/ar/search/', words: 'ما هو الاتجار ظذضغثخ', name: 'ظذضغثخ', cry: false },
] as const;

/** The encodings in which a browser may store text: UTF-8, UTF-16, URL-encoded, JSON. */
const written = (name: string): Buffer[] => {
  const escaped = [...name]
    .map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
  const percent = encodeURIComponent(name);
  return [
    ...new Set([
      name,
      name.toLowerCase(),
      percent,
      percent.toLowerCase(),
      escaped,
      escaped.toUpperCase().replaceAll('\\U', '\\u'),
    ]),
  ].flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]);
};
/** A file, and what is packed in it with gzip. */
function unpacked(file: string): Buffer[] {
  const bytes = readFileSync(file);
  const all = [bytes];
  for (
    let at = bytes.indexOf('\x1f\x8b\x08', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('\x1f\x8b\x08', at + 1, 'latin1')
  )
    try {
      all.push(gunzipSync(bytes.subarray(at)));
    } catch {
      // Not a cache entry, or one with more than the compressed part: pages of the site, which
      // contain nothing typed.
    }
  return all;
}
/** Reads a profile, and gives the files in which a text stands. */
function readProfile(folder: string): (text: string) => string[] {
  const files = filesIn(folder).map((file) => ({ file, bodies: unpacked(join(folder, file)) }));
  return (text) => {
    const ways = written(text);
    return files
      .filter(({ bodies }) => bodies.some((bytes) => ways.some((way) => bytes.includes(way))))
      .map(({ file }) => file);
  };
}
/** The first letters of a name. */
const startOf = (name: string): string => [...name].slice(0, 5).join('');
const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.locator('[data-part=results]');
const help = (page: Page) => page.locator('[data-part=cry]');

test('sentences typed, a result followed, and back: none of their letters is in any file of the profile', async ({
  origin,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  const context = await openProfile(folder);
  try {
    const [page = await context.newPage()] = context.pages();
    for (const { url, words, name, cry } of sentences) {
      await page.goto(url);
      const length = await page.evaluate(() => history.length);
      await field(page).pressSequentially(words);
      await expect(cry ? help(page) : results(page), words).toBeVisible();
      await expect(results(page)).not.toHaveAttribute('aria-busy');
      await expect(help(page), words).toBeVisible({ visible: cry });
      if (!cry) await expect(page.locator('[data-part=offer]'), words).toBeHidden();
      assert.deepEqual(
        [page.url(), await page.evaluate(() => history.length)],
        [origin + url, length],
      );
      // Help as a page, or the first result.
      const link = (cry ? help(page) : results(page)).getByRole('link');
      await link.nth(cry ? 3 : 0).click();
      await page.waitForURL((now) => !now.pathname.endsWith('/search/'));
      // Help takes the place of the search in the history (components/leave/replace.ts).
      if (cry) {
        assert.equal(await page.evaluate(() => history.length), length);
        continue;
      }
      await page.goBack({ waitUntil: 'commit' });
      await expect(page).toHaveURL(origin + url);
      // From the memory of the browser, or empty: both are right; this one keeps it.
      await expect(
        field(page),
        `${name}: Back finds what was typed where the page was kept`,
      ).toHaveValue(words);
    }
    // What is looked for on all pages: no piece of the index, nor of a page, is kept.
    await page.goto('/en/search/');
    await field(page).fill('licence Wyxqavoria');
    await page.keyboard.press('Enter');
    await expect(otherPages(page).first()).toBeVisible();
    // The country is typed too.
    await page.goto('/en/help/');
    await page.getByLabel(wordsOf(page)['help.type']).pressSequentially('Wyxqavoria');
    await expect(countryList(page).getByRole('status')).toHaveText(wordsOf(page)['help.nowhere']);
    // That this test would find letters: an address is written.
    await page.goto('/en/words/#Kwijzbuf');
    await context.close();
    const filesHolding = readProfile(folder);
    const found = filesHolding(startOf('Kwijzbuf'));
    assert.ok(
      found.some((file) => file.endsWith('History')) &&
        found.some((file) => file.includes('Sessions/')),
      `the files hold the addresses of this visit: ${found.join(' ')}`,
    );
    assert.ok(filesHolding('pagefind/pagefind.js').length > 0, 'what is the same for all');
    for (const piece of ['pagefind/index/', 'pagefind/fragment/', 'pagefind_dcd'])
      assert.deepEqual(filesHolding(piece), [], piece);
    for (const name of [...sentences.map((sentence) => sentence.name), 'Wyxqavoria'])
      assert.deepEqual(filesHolding(startOf(name)), [], name);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
