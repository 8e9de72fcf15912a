// What the step that makes pages small may leave out of a page, and what it must keep.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slim } from '../../src/build/slim-pages.ts';
import { languages } from '../../src/i18n/locales.ts';

const rule = '[dir=rtl] .next{transform:none}';
const kept = (html: string): boolean => slim(`<!DOCTYPE html>${html}<head><style>.a{color:red}${rule}</style></head><body><main></main></body></html>`).includes(rule);

test('a page keeps the rules for its direction: every language from right to left has them, also one that is added, and no other', () => {
  for (const { tag, dir } of Object.values(languages)) assert.equal(kept(`<html lang="${tag}" dir="${dir}">`), dir === 'rtl', tag);
  for (const html of ['<html lang="fa" dir="rtl">', '<html lang="ur-PK" dir="rtl" class="x">', '<html lang=he dir=rtl>']) assert.equal(kept(html), true, html);
});
