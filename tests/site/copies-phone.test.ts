// Another form of a copy: one file for phones.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOf } from '#build/copies/copies.ts';
import { content } from '../support/content.ts';
import { copied, filesIn, textOf } from '../support/copies.ts';
import { release } from '../support/site.ts';
import { test } from '../support/test.ts';

test('the file for phones has all that children read, asks for nothing, leads nowhere that is not there, and has at most 3 MB', () => {
  for (const locale of copied) {
    const html = readFileSync(join(release, copyOf(locale, 'html')), 'utf8');
    const bytes = Buffer.byteLength(html);
    assert.ok(bytes <= 3_000_000, `${locale}: ${bytes} bytes`);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
    const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
    assert.deepEqual(twice, [], locale);
    const there = new Set(ids);
    for (const [, goal = ''] of html.matchAll(/ href="([^"]*)"/g))
      if (goal.startsWith('#')) assert.ok(there.has(goal.slice(1)), `${locale}: ${goal}`);
      else assert.match(goal, /^(https?|tel|sms|mailto):/, `${locale}: ${goal}`);
    assert.doesNotMatch(
      html,
      / src=|url\((?!#)|@import|<(img|link|button|input|form|iframe)\b/,
      locale,
    );
    const expected = [
      ...Object.keys(content.sections).map((part) => `${part}-all`),
      ...Object.keys(content.languages[locale].stories).map((story) => `stories-${story}-1`),
      ...Object.keys(content.helplines).map((iso2) => `help-${iso2}`),
      'happening',
      'rhyme',
      'letters-said-yes',
      'words',
      'table',
    ];
    for (const id of expected) assert.ok(there.has(id), `${locale} has no ${id}`);
    assert.match(html, new RegExp(`<title>kite-${locale}</title>`));
  }
});

test('each number of the file for phones that stands on its page in the copy stands there too', () => {
  for (const locale of copied) {
    const html = readFileSync(join(release, copyOf(locale, 'html')), 'utf8');
    const inFile = new Set([...html.matchAll(/href="((?:tel|sms):[^"]+)"/g)].map(([, way]) => way));
    for (const iso2 of Object.keys(content.helplines)) {
      const page = textOf(filesIn(locale), `${locale}/help/${iso2}/index.html`);
      for (const [, way] of page.matchAll(/href="((?:tel|sms):[^"]+)"/g))
        assert.ok(inFile.has(way), `${locale} ${iso2}: ${way ?? ''}`);
    }
  }
});
