// What nobody means to type: the search answers, or says that it found nothing, and never breaks.
import assert from 'node:assert/strict';
import { locales } from '#languages/locales.ts';
import { gridOf } from '../support/queries.ts';
import { searchIn } from '../support/search.ts';
import { test } from '../support/test.ts';

const odd = [
  '',
  '   ',
  '%',
  '%E0%A4%A',
  '\u202e\u2066help\u2069\u200f',
  '\u200b\ufeff',
  '😭😭😭 🆘',
  '👨‍👩‍👧‍👦',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '{query} $& $1 \\',
  '(((((((((([[[[***+++???',
  '__proto__',
  'constructor toString hasOwnProperty',
  'help me ayuda 救命 помогите ساعدوني',
  '\ud800',
  'e\u0301'.repeat(50),
  '1'.repeat(400),
];

test('what nobody means to type has an answer, or nothing is found, in every language', async () => {
  for (const locale of locales) {
    const search = await searchIn(locale);
    for (const query of odd) {
      const { meaning, hits } = search(query);
      assert.match(meaning.heard, /^(cry|likely|perhaps|nothing)$/, JSON.stringify(query));
      assert.ok(hits.length <= 12, JSON.stringify(query));
    }
    const long = [
      gridOf(locale).twins.join(' ').repeat(9),
      'a'.repeat(10_000),
      '打'.repeat(10_000),
    ];
    for (const query of long) assert.ok(search(query.slice(0, 10_000)).hits.length <= 12);
  }
});
