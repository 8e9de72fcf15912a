// Sentences that were decided on purpose: decided.yaml repeats each, in every language.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { locales, type Locale } from '#languages/locales.ts';
import { passage } from '../support/decided.ts';
import { test } from '../support/test.ts';

interface Decided {
  promise: string;
  /** The day, as `2026-11-30`. */
  decided: string;
  places: Record<string, Record<Locale, string>>;
}
const rows = parse(
  readFileSync(join(import.meta.dirname, 'decided.yaml'), 'utf8'),
) as readonly Decided[];

for (const { promise, decided, places } of rows)
  test(`what was decided stands as it was decided, in every language: ${promise}`, () => {
    for (const [place, said] of Object.entries(places))
      for (const locale of locales)
        assert.equal(
          passage(locale, place),
          said[locale],
          `content/${locale}/${place} is not what was decided on ${decided}. If it is meant, change tests/content/decided.yaml too, with the day.`,
        );
  });
