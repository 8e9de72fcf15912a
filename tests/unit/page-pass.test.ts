// What the page pass may remove from a built page, what it must keep, and what it refuses.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importsIn } from '#page-pass/ask-early.ts';
import { finish } from '#page-pass/page-pass.ts';
import { loadFromAnyHost, writePolicy } from '#page-pass/policy.ts';
import { joinSheets } from '#page-pass/one-sheet.ts';
import { makeAddressesRelative } from '#page-pass/relative-addresses.ts';
import { serialize } from '#page-pass/serialize.ts';
import { readPage } from '#page-pass/tree.ts';
import { dropWhiteSpace } from '#page-pass/white-space.ts';
import { keepWordsWhole } from '#page-pass/whole-words.ts';
import { firstPaint } from '#components/my-page/first-paint.ts';
import { test } from '../support/test.ts';

const inlineScript = firstPaint('/set.js');
// A built site of what the pages here link.
const folder = mkdtempSync(join(tmpdir(), 'site-'));
mkdirSync(join(folder, '_astro'));
for (const name of [
  'site.css',
  'late.css',
  'print.css',
  'quiz.a1.js',
  'page.b2.js',
  'layout.c3.js',
])
  writeFileSync(join(folder, '_astro', name), '');
const assets = { folder, base: '' };
const site = {
  inlineScripts: [inlineScript],
  scripts: new Map([['class-mode.a1.js', 'teach()']]),
  assets,
  imports: new Map([
    ['quiz.a1.js', { names: ['page.b2.js'], isOnly: false }],
    ['layout.c3.js', importsIn('import"./page.b2.js";')],
  ]),
};
const finished = (html: string): string => finish(html, site);
const pageWith = ({ html = '<html lang="en" dir="ltr">', head = '', body = '' } = {}): string =>
  `<!DOCTYPE html>${html}<head><meta charset="utf-8"><link rel="icon" href="/favicon.svg"><style>p{color:red}</style><script>${inlineScript}</script>${head}</head><body><header></header><main><p>words</p>${body}</main><script type="module" src="/a.js"></script></body></html>`;
/** A fragment after one step. */
const after = (step: (page: ReturnType<typeof readPage>) => void, html: string): string => {
  const page = readPage(html);
  step(page);
  return serialize(page.root);
};

test('a page stands under its policy from the first byte that the policy governs', () => {
  const html = finished(pageWith());
  assert.match(
    html,
    /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'self';img-src 'self' data:;object-src 'none';base-uri 'none';form-action 'none';script-src 'self' 'sha256-[^']{44}';style-src 'self' 'sha256-[^']{44}'"><link rel="icon"/,
  );
  assert.equal(html.match(/http-equiv/g)?.length, 1);
});

test('a page that is written anew, as in a copy, has one policy: that of its new style', () => {
  const page = readPage(finished(pageWith()).replace('color:red', 'color:blue'));
  const sheet = page.elements.find(({ tagName }) => tagName === 'style');
  assert.ok(sheet);
  writePolicy(page, sheet, new Map());
  loadFromAnyHost(page, ['style-src']);
  const hash = createHash('sha256').update('p{color:blue}').digest('base64');
  const [policy = '', ...others] = serialize(page.root).match(/<meta http-equiv[^>]*>/g) ?? [];
  assert.deepEqual(others, []);
  assert.ok(policy.includes(`style-src 'self' 'sha256-${hash}' https: http:`), policy);
});

test('what stands at the end of a page is asked for after its top bar, each file once, and its first picture in its head, under the policy; a page on a stick asks for nothing', () => {
  const body =
    '<link rel="stylesheet" href="/_astro/late.css"><script type="module" src="/_astro/quiz.a1.js"></script><script type="module" src="/_astro/page.b2.js"></script><link rel="stylesheet" href="/_astro/print.css" media="print">';
  // What is written into the sheet of the page is not asked for.
  const sheet = '<link rel="stylesheet" href="/_astro/site.css">';
  const [start = '', top = ''] = finished(pageWith({ head: sheet, body })).split('</header>');
  const [links = ''] = top.split('<main>');
  const asked = [...links.matchAll(/<link rel="(?:module)?preload"[^>]* href="([^"]*)">/g)];
  assert.deepEqual(
    asked.map(([, href]) => href),
    ['/_astro/late.css', '/_astro/quiz.a1.js', '/_astro/page.b2.js', '/a.js', '/_astro/print.css'],
  );
  assert.doesNotMatch(start, /<link rel="(?:module)?preload"/);
  const picture =
    '<picture><source media="(max-width: 46rem)" srcset="data:,"><img src="/wide.svg" alt fetchpriority="high"></picture>';
  assert.match(
    finished(pageWith({ body: picture })),
    /<link rel="preload" as="image" fetchpriority="high" media="not all and \(max-width: 46rem\)" href="\/wide.svg">.*<\/head>/,
  );
  assert.doesNotMatch(finish(pageWith({ body }), site, { isCarried: true }), /rel="\w*preload/);
});

test('a page asks for a script itself, not for one that only brings it', () => {
  const body = '<script type="module" src="/_astro/layout.c3.js"></script>';
  const html = finished(pageWith({ body }));
  assert.match(html, /<script type="module" src="\/_astro\/page\.b2\.js">/);
  assert.doesNotMatch(html, /layout\.c3/);
});

test('only the page that needs it may run more: class mode its own script in its second window', () => {
  const sources = (body: string): string =>
    /script-src ([^;]*);/.exec(finished(pageWith({ body })))?.[1] ?? '';
  const plain = sources('');
  assert.equal(sources('<child-search></child-search>'), plain);
  assert.match(
    sources('<script defer src="../../_astro/class-mode.a1.js"></script>'),
    /('sha256-[^']{44}' ?){2}$/,
  );
  assert.equal(sources('<script defer src="/other.js"></script>'), plain);
});

test('a script or a style that somebody pasted into a text is never allowed by its hash: the build stops, and shows it', () => {
  for (const pasted of [
    '<script>alert(1)</script>',
    '<script type="module">alert(1)</script>',
    `<script>${inlineScript};alert(1)</script>`,
    '<style>p{display:none}</style>',
  ])
    for (const body of [pasted, pasted.replace(/style/g, 'STYLE'), `<svg>${pasted}</svg>`])
      assert.throws(
        () => finished(pageWith({ body })),
        (error: Error) =>
          error.message.startsWith(`has "${pasted.slice(0, 80)}" in it`) &&
          error.message.includes('take it out of the text'),
        body,
      );
  assert.throws(
    () => finished(pageWith({ head: '<script>alert(1)</script>' })),
    /has "<script>alert\(1\)<\/script>" in it/,
  );
  assert.throws(
    () => finished('<template id="a"><script>alert(1)</script></template>'),
    /has "<script>/,
  );
});

test('a page without its charset, or without a style sheet, stops the build', () => {
  assert.throws(
    () => finished(pageWith().replace('<meta charset="utf-8">', '')),
    /has no <meta charset="utf-8"> in its head/,
  );
  assert.throws(() => finished(pageWith().replace(/<style.*?<\/style>/, '')), /has no style sheet/);
});

test('style sheets become one, where the last stood and in their order', () => {
  const html = after(
    (page) => void joinSheets(page, assets),
    '<!DOCTYPE html><html lang="en"><head><style> a{top:0} </style><title>t</title><style>b{left:0}</style></head><body><a></a><b></b></body></html>',
  );
  assert.equal(
    html,
    '<!DOCTYPE html><html lang="en"><head><title>t</title><style>a{top:0}b{left:0}</style></head><body><a></a><b></b></body></html>',
  );
});

test('white space goes where it has no width, and stays between words', () => {
  for (const [html, left] of [
    [
      '<div> <p> one <b>two</b> <i>three</i> </p> <p>four</p> </div>',
      '<div><p>one <b>two</b> <i>three</i><p>four</div>',
    ],
    [
      '<button> <span>x</span> y </button> <a> z </a>',
      '<button><span>x</span> y</button> <a> z </a>',
    ],
    [
      '<svg> <g> <path d="M0 0"/> </g> <text> a b </text> </svg>',
      '<svg><g><path d="M0 0"/></g><text> a b </text></svg>',
    ],
    ['<template> <p> a </p> </template>', '<template><p>a</p></template>'],
    ['<p>5\u00a0000</p>\n<p>\u00a0</p>', '<p>5\u00a0000<p>\u00a0</p>'],
    ['<div>words <ul> <li> a </li> </ul></div>', '<div>words <ul><li>a</ul></div>'],
  ] as const)
    assert.equal(after(dropWhiteSpace, html), left);
});

test('every address of a page on a stick leads from where it stands, and none that leads elsewhere is touched', () => {
  assert.equal(
    after(
      (page) => makeAddressesRelative(page, '/sub/en/slides/online/'),
      '<style>a{background:url("/sub/_astro/a.svg") url(data:x) url(/sub/b.svg)}</style><a href="/sub/en/online/#who">/sub/</a><img src="/sub/p.svg" alt=""><a href="//x.org/"></a><a href="#b"></a><p data-src="/sub/en/slides/helplines.js"></p>',
    ),
    '<style>a{background:url("../../../_astro/a.svg") url(data:x) url(../../../b.svg)}</style><a href="../../online/index.html#who">/sub/</a><img src="../../../p.svg" alt><a href="//x.org/"></a><a href="#b"></a><p data-src="../helplines.js"></p>',
  );
});

test('a page is written as it was read: text, quotes, drawings and templates', () => {
  for (const html of [
    '<!DOCTYPE html><html lang="en"><head><title>a &amp; b &lt; c</title></head><body><br><p title="&quot;a&quot; &amp; b">\u00a0</body></html>',
    '<template><li>a</template><textarea> a</textarea>',
    // Where the standard asks for the end tag of a paragraph, it stays.
    '<a><p>a</p></a><div><p>b</p>c<p>d</p><span>e</span><ul><li>f<li>g</ul></div>',
    '<svg viewBox="0 0 1 1"><linearGradient id="a"/><use xlink:href="#a"/></svg>',
    '<script>if (a < b && c) d()</script><img src="/a.svg" width=4 height=3 alt loading=lazy>',
  ])
    assert.equal(
      after(() => undefined, html),
      html,
    );
});

test('a line of a Chinese heading ends between words, and no space stands behind a Chinese mark', () => {
  const page = (body: string): string =>
    after(keepWordsWhole, `<!DOCTYPE html><html lang="zh-Hans"><body>${body}</body></html>`);
  assert.equal(
    /<h2>.*<\/h2>/.exec(page('<h2>逼孩子做什么？</h2>'))?.[0],
    '<h2>逼<span class="whole">孩子</span>做<span class="whole">什么</span>？</h2>',
  );
  assert.match(page('<p>停下来。 <b>什么</b>都不会发送</p>'), /停下来。<b>什么<\/b>都/);
  assert.match(page('<p><b>多读一些：</b> <a href="x">信</a></p>'), /：<\/b><a/);
  assert.match(page('<p lang="en">Read <b>on</b> now</p>'), /Read <b>on<\/b> now/);
});

test('a line of a heading does not end after the hyphen inside a word, unless the word is too long for a small screen', () => {
  const page = (body: string): string =>
    after(keepWordsWhole, `<!DOCTYPE html><html lang="fr"><body>${body}</body></html>`);
  assert.match(
    page('<h1>Que se passe-t-il après\u202f?</h1>'),
    /se <span class="whole">passe-t-il<\/span> après/,
  );
  assert.doesNotMatch(page('<a class="btn" href="x">cerf-volant</a>'), /whole/);
  assert.doesNotMatch(page('<h1>interdisciplinaire-là</h1><p>est-ce</p>'), /whole/);
});
