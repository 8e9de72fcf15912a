// What the step that makes pages small may leave out of a page, what it must keep, and what it lets no page have.
import assert from 'node:assert/strict';
import { inlineScript } from '#build/pages/inline-script.ts';
import { slim } from '#build/pages/slim-pages.ts';
import { languages } from '#languages/locales.ts';
import { test } from '../support/test.ts';

const known = inlineScript('/set.js');
const pageWith = ({ html = '<html lang="en" dir="ltr">', head = '', body = '' } = {}): string =>
  `<!DOCTYPE html>${html}<head><meta charset="utf-8"><link rel="icon" href="/favicon.svg"><style>p{color:red}</style><script>${known}</script>${head}<meta http-equiv="content-security-policy" content="default-src 'self'; font-src 'self'; script-src 'self' 'sha256-a' 'sha256-b'; style-src 'self' 'sha256-c'; "></head><body><main><p>words</p>${body}</main><script type="module" src="/a.js"></script></body></html>`;

test('a page stands under its policy from the first byte that the policy governs', () => {
  const html = slim(pageWith(), known);
  assert.match(
    html,
    /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'self';script-src 'self' 'sha256-[^']{44}';style-src 'self' 'sha256-[^']{44}'"><link rel="icon"/,
  );
  assert.equal(html.match(/http-equiv/g)?.length, 1);
});

test('a script or a style that somebody pasted into a text is never allowed by its hash: the build stops, and shows it', () => {
  for (const pasted of [
    '<script>alert(1)</script>',
    '<script type="module">alert(1)</script>',
    `<script>${known};alert(1)</script>`,
    '<style>p{display:none}</style>',
    '<STYLE>p{display:none}</STYLE>',
  ])
    assert.throws(
      () => slim(pageWith({ body: pasted }), known),
      (error: Error) =>
        error.message.startsWith(
          `has "${/script/.test(pasted) ? pasted.slice(0, 80) : pasted.slice(0, 7)}`,
        ) && error.message.includes('take it out of the text'),
      pasted,
    );
  assert.throws(
    () => slim(pageWith({ head: '<script>alert(1)</script>' }), known),
    /has "<script>alert\(1\)<\/script>" in it/,
  );
  assert.throws(
    () => slim('<template id="a"><script>alert(1)</script></template>', known),
    /has "<script>/,
  );
});

test('a page without a policy, or without its charset, stops the build', () => {
  assert.throws(
    () => slim(pageWith().replace(/<meta http-equiv[^>]*>/, ''), known),
    /has no policy in its head/,
  );
  assert.throws(
    () => slim(pageWith().replace('<meta charset="utf-8">', ''), known),
    /has no <meta charset="utf-8"> in its head/,
  );
});

const rule = '[dir=rtl] .next{transform:none}';
const kept = (html: string): boolean =>
  slim(pageWith({ html, head: `<style>.a{color:red}${rule}</style>` }), known).includes(rule);

test('a page keeps the rules for its direction: every language from right to left has them, also one that is added, and no other', () => {
  for (const { tag, dir } of Object.values(languages))
    assert.equal(kept(`<html lang="${tag}" dir="${dir}">`), dir === 'rtl', tag);
  for (const html of [
    '<html lang="fa" dir="rtl">',
    '<html lang="ur-PK" dir="rtl" class="x">',
    '<html lang=he dir=rtl>',
  ])
    assert.equal(kept(html), true, html);
});
