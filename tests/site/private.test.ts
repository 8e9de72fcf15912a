// What a page may load and run: nothing of others, and nothing that its own policy does not allow.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstPaint } from '#components/my-page/first-paint.ts';
import { nextPage } from '#components/section/next-page.ts';
import { locales } from '#languages/locales.ts';
import { siteOf } from '#site/urls.ts';
import { hasClass, named, textOf, wordsIn } from '../support/html.ts';
import { filesIn, isSmall, localeOf, pages, release, subSite } from '../support/site.ts';
import { content } from '../support/content.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

test('nothing comes from another origin: other sites are only linked to, and that is said', () => {
  for (const { url } of pages()) {
    for (const tag of named(
      treeOf(url),
      'img',
      'script',
      'source',
      'iframe',
      'object',
      'video',
      'audio',
    ))
      assert.doesNotMatch(
        tag.attributes.src ?? tag.attributes.srcset ?? '',
        /^(https?:)?\/\//,
        url,
      );
    for (const link of named(treeOf(url), 'link').filter(({ attributes }) =>
      ['stylesheet', 'preload', 'icon', 'preconnect', 'dns-prefetch'].includes(
        attributes.rel ?? '',
      ),
    ))
      assert.doesNotMatch(link.attributes.href ?? '', /^(https?:)?\/\//, url);
    // "Leave" does not show its address: an onlooker must not see that it was used.
    for (const link of named(treeOf(url), 'a').filter(
      (tag) => /^https?:/.test(tag.attributes.href ?? '') && !hasClass('leave')(tag),
    )) {
      const site = siteOf(link.attributes.href ?? '');
      const says = content.languages[localeOf(url) ?? 'en'].strings['link.outside'];
      assert.ok(
        textOf(link).includes(site) || textOf(link).includes(says),
        `${url}: the link "${wordsIn(link)}" does not say that it leads to ${site}`,
      );
    }
  }
});

test('an address of another site stands only where it is led to or named, and never where a browser asks for it by itself', () => {
  const named = /^(canonical|alternate|license)$/;
  const wrong: string[] = [];
  for (const { url, html } of pages()) {
    for (const [, tag = '', attributes = ''] of html.matchAll(/<([a-z][\w-]*)((?:\s[^<>]*)?)>/g))
      for (const [whole, name = ''] of attributes.matchAll(
        /\s([\w:-]+)=["']?(?:[^"'>]*[\s,(])?(?:https?:)?\/\/[^"'\s>]*/g,
      )) {
        const [, rel = ''] = /\srel=["']?([\w -]+)/.exec(attributes) ?? [];
        const isNamed =
          (tag === 'a' && name === 'href') ||
          /^(aria-label|alt|title)$/.test(name) ||
          (tag === 'meta' && name === 'content' && !attributes.includes('http-equiv')) ||
          (tag === 'link' && name === 'href' && named.test(rel));
        if (!isNamed) wrong.push(`${url}: <${tag}${whole}`);
      }
    if (/url\(["']?(?:https?:)?\/\//.test(html))
      wrong.push(`${url}: a style asks for another site`);
  }
  assert.deepEqual(wrong.slice(0, 20), []);
});

test('only “My page” knows a place in the browser where something stays, and no script knows a way to send something but to ask for a file', () => {
  const stays =
    /localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore|\bcaches\.|serviceWorker/;
  const sends = /sendBeacon|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|\.submit\(\)/;
  const scripts = filesIn(release).filter((file) => file.endsWith('.js'));
  assert.ok(scripts.length > 10);
  const wrong = scripts.filter((file) => {
    const code = readFileSync(join(release, file), 'utf8');
    return sends.test(code) || (stays.test(code) && !/^(set|_astro\/page\.[\w-]+)\.js$/.test(file));
  });
  assert.deepEqual(wrong, []);
});

test('a page keeps to its own policy: it stands before all that it governs, allows one style and one script by their hashes (class mode its own file, a small page that which fetches the next), and there is no other', () => {
  const hash = (text: string): string =>
    `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const paint = firstPaint('/set.js');
  for (const { url, html } of pages()) {
    assert.doesNotMatch(html, /<[^>]+\s(style|on[a-z]+)="|javascript:/, url);
    const [, policy = ''] =
      /^<!DOCTYPE html><html[^>]*><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/.exec(
        html,
      ) ?? [];
    const directives = new Map(
      policy
        .split(';')
        .map((directive) => [
          directive.split(' ')[0] ?? '',
          directive.split(' ').slice(1).join(' '),
        ]),
    );
    const [styles, scripts] = [
      [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)],
      [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)],
    ].map((found) => found.map((match) => match[1] ?? '').filter(Boolean));
    assert.equal(styles?.length, 1, url);
    assert.ok(
      scripts?.every(
        (text) =>
          text === paint ||
          (text === nextPage && (isSmall(url) || url.includes('/without-words/'))),
      ),
      `${url} has a script of its own: ${scripts?.join().slice(0, 200)}`,
    );
    // Class mode writes its own script into the window with notes: that file, letter by letter.
    const [, file] = html.includes('<class-mode')
      ? (/ src="[./]*(_astro\/class-mode[^"]*)"/.exec(html) ?? assert.fail(url))
      : [];
    const own = file ? [hash(readFileSync(join(release, file), 'utf8'))] : [];
    // Pagefind, on search pages alone.
    const wasm = /^\/..\/search\/$/.test(url) ? ["'wasm-unsafe-eval'"] : [];
    const script = [...wasm, ...(scripts ?? []).map(hash), ...own];
    // A card in a frame without an origin: for Safari `'self'` is nothing there.
    const anyHost = /^\/..\/embed\//.test(url) ? ' https: http:' : '';
    assert.deepEqual(
      Object.fromEntries(directives),
      {
        'default-src': "'self'",
        'img-src': `'self' data:${anyHost}`,
        ...(anyHost && { 'font-src': `'self'${anyHost}` }),
        'object-src': "'none'",
        'base-uri': "'none'",
        'form-action': "'none'",
        ...(script.length ? { 'script-src': ["'self'", ...script].join(' ') } : {}),
        'style-src': `'self' ${hash(styles[0] ?? '')}`,
      },
      url,
    );
  }
});

test('templates that a page fetches are no page: nothing in them runs or is shown, and no search engine is led to them', () => {
  for (const locale of locales)
    for (const site of [release, subSite]) {
      const html = readFileSync(join(site, locale, 'templates.html'), 'utf8');
      assert.ok(
        html.startsWith(
          `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'"><meta name="robots" content="noindex"><template`,
        ),
        html.slice(0, 200),
      );
    }
});
