// What a copy needs besides its pages: where “Leave” leads, how old it is, whether it is the one
// that was made.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateIn } from '#languages/format.ts';
import { fill } from '#languages/message.ts';
import { content } from '../support/content.ts';
import { copied, filesIn, textOf } from '../support/copies.ts';
import { parse, textOf as wordsOf } from '../support/html.ts';
import { page, release } from '../support/site.ts';
import { test } from '../support/test.ts';

test('in a copy “Leave” leads to a times table beside its pages from every page, and the table leads nowhere', () => {
  for (const locale of copied) {
    const files = filesIn(locale);
    const host = new URL(content.leave[locale]).host;
    for (const [name, bytes] of files) {
      if (!name.endsWith('.html') || name === 'table.html') continue;
      const html = bytes.toString('utf8');
      assert.ok(!html.includes(`href="https://${host}`), name);
      for (const [tag] of html.matchAll(/<a class="[^"]*\bleave\b[^>]*>/g))
        assert.match(tag, / href="(\.\/|(\.\.\/)+)table\.html"/, `${name}: ${tag}`);
    }
    const table = textOf(files, 'table.html');
    assert.doesNotMatch(table, /<a |src=|https?:/);
    assert.match(table, /<td>144<\/td><\/tr><\/table>/);
  }
});

test('the list of checksums in a copy names each of its files, as a computer reckons them; its own stands on the page', () => {
  for (const locale of copied) {
    const files = filesIn(locale);
    const list = textOf(files, 'SHA256SUMS.txt');
    const sumOf = (bytes: Buffer = Buffer.from('')): string =>
      createHash('sha256').update(bytes).digest('hex');
    const expected = [...files.keys()]
      .filter((name) => name !== 'SHA256SUMS.txt')
      .map((name) => `${sumOf(files.get(name))}  ${name}\n`);
    assert.equal(list, expected.join(''));
    const { html } = page(`/${locale}/share/offline/`);
    assert.ok(html.includes(`>${sumOf(files.get('SHA256SUMS.txt'))}</code>`), locale);
  }
});

test('of which day a copy is stands at the end of each page of help, in the language of the copy, and on the site nowhere', () => {
  const version = readFileSync(join(release, 'version.json'), 'utf8');
  for (const locale of copied) {
    const date = dateIn(locale, (JSON.parse(version) as { built: string }).built);
    const said = fill(content.languages[locale].strings['offline.copied'], { date });
    const files = filesIn(locale);
    assert.ok(textOf(files, 'README.txt').includes(said), locale);
    for (const path of ['', ...Object.keys(content.helplines).map((iso2) => `${iso2}/`)]) {
      const name = `${locale}/help/${path}index.html`;
      assert.ok(wordsOf(parse(textOf(files, name))).includes(said), name);
    }
    assert.ok(!page(`/${locale}/help/`).html.includes(said.slice(0, 12)), locale);
    assert.match(textOf(files, 'index.html'), /<a href="\.\/README\.txt">/, locale);
  }
});

test('each number of a copy has “Check this number first” beside it, hidden until the copy is old; one line stands above; the script that shows it is on no other page', () => {
  for (const locale of copied) {
    const files = filesIn(locale);
    const { strings } = content.languages[locale];
    const [above = ''] = strings['offline.old'].split('{');
    for (const [name, bytes] of files) {
      if (!name.endsWith('.html')) continue;
      const html = bytes.toString('utf8');
      const isHelp = /^[a-z]{2}\/help\/([a-z]{2}\/)?index\.html$/.test(name);
      assert.equal(html.includes('_astro/age.js"'), html.includes('data-old'), name);
      assert.equal(html.includes(`<p data-old hidden><b>${above}`), isHelp, name);
      assert.doesNotMatch(html, /data-call/, name);
      if (!/\/help\/de\/(card\/)?index\.html$/.test(name)) continue;
      const marks = html.split(`<b data-old hidden> ${strings['help.check']}</b>`).length - 1;
      assert.ok(marks >= 3, `${name}: ${marks}`);
    }
  }
});
