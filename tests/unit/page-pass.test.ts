// What the step that finishes a built page may leave out of it, what it must keep, and what it lets no page have.
import assert from 'node:assert/strict';
import postcss from 'postcss';
import { dropOtherDirection, dropOtherLanguages } from '#build/pages/other-rules.ts';
import { finish } from '#build/pages/page-pass.ts';
import { shortenFontFaces } from '#build/pages/font-faces.ts';
import { joinSheets, ownRules } from '#build/pages/one-sheet.ts';
import { makeAddressesRelative } from '#build/pages/relative-addresses.ts';
import { shownColours } from '#build/pages/section-colours.ts';
import { serialize } from '#build/pages/serialize.ts';
import { readPage } from '#build/pages/tree.ts';
import { dropWhiteSpace } from '#build/pages/white-space.ts';
import { firstPaint } from '#components/my-page/first-paint.ts';
import { languages } from '#languages/locales.ts';
import { test } from '../support/test.ts';

const inlineScript = firstPaint('/set.js');
const site = { inlineScript, scripts: new Map([['class-mode.a1.js', 'teach()']]) };
const finished = (html: string): string => finish(html, site);
const pageWith = ({ html = '<html lang="en" dir="ltr">', head = '', body = '' } = {}): string =>
  `<!DOCTYPE html>${html}<head><meta charset="utf-8"><link rel="icon" href="/favicon.svg"><style>p{color:red}</style><script>${inlineScript}</script>${head}<meta http-equiv="content-security-policy" content="default-src 'self'; font-src 'self'; script-src 'self' 'sha256-a' 'sha256-b'; style-src 'self' 'sha256-c'; "></head><body><main><p>words</p>${body}</main><script type="module" src="/a.js"></script></body></html>`;
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
    /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'self';script-src 'self' 'sha256-[^']{44}';style-src 'self' 'sha256-[^']{44}'"><link rel="icon"/,
  );
  assert.equal(html.match(/http-equiv/g)?.length, 1);
});

test('only the page that needs it may run more: the search WebAssembly, class mode its own script in its second window', () => {
  const sources = (body: string): string =>
    /script-src ([^;]*);/.exec(finished(pageWith({ body })))?.[1] ?? '';
  const plain = sources('');
  assert.equal(
    sources('<child-search></child-search>'),
    plain.replace("'self'", "'self' 'wasm-unsafe-eval'"),
  );
  assert.match(
    sources('<script defer src="../../_astro/class-mode.a1.js"></script>'),
    /('sha256-[^']{44}' ?){2}$/,
  );
  assert.equal(sources('<script defer src="/_astro/other.js"></script>'), plain);
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

test('a page without a policy, or without its charset, stops the build', () => {
  assert.throws(
    () => finished(pageWith().replace(/<meta http-equiv[^>]*>/, '')),
    /has no policy in its head/,
  );
  assert.throws(
    () => finished(pageWith().replace('<meta charset="utf-8">', '')),
    /has no <meta charset="utf-8"> in its head/,
  );
  assert.throws(() => finished(pageWith().replace(/<style.*?<\/style>/, '')), /has no style sheet/);
});

const rule = '[dir=rtl] .next{transform:none}';
const kept = (html: string): boolean =>
  finished(pageWith({ html, head: `<style>.a{color:red}${rule}</style>` })).includes(rule);

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

test('of the rules of a sheet, those for another direction or language go, and all others stay as they are written', () => {
  const left = (step: (sheet: postcss.Root) => void, css: string): string => {
    const sheet = postcss.parse(css);
    step(sheet);
    return sheet.toString();
  };
  const both = '@media print{[dir=rtl] .a,.b{top:0}}[dir=ltr] .c{top:0}.d{content:"[dir=rtl] "}';
  assert.equal(
    left((sheet) => dropOtherDirection(sheet, 'ltr'), both),
    '@media print{.b{top:0}}[dir=ltr] .c{top:0}.d{content:"[dir=rtl] "}',
  );
  assert.equal(
    left((sheet) => dropOtherDirection(sheet, 'rtl'), both),
    '@media print{[dir=rtl] .a,.b{top:0}}.d{content:"[dir=rtl] "}',
  );
  assert.equal(
    left(
      (sheet) => dropOtherLanguages(sheet, 'zh-Hans'),
      ':root{--a:1}:root:lang(zh){--a:2}:root:lang(ru){--a:3}:lang(ru) .x{top:0}',
    ),
    ':root{--a:1}:root{--a:2}:lang(ru) .x{top:0}',
  );
  assert.equal(
    left(
      shortenFontFaces,
      '@font-face{font-family:"andika latin-4ea6cc38cbe0781a";src:url("/a.woff2") format("woff2");font-style:normal;}:root{--f:"andika latin-4ea6cc38cbe0781a",serif;}',
    ),
    '@font-face{font-family:"andika latin";src:url("/a.woff2")}:root{--f:"andika latin",serif}',
  );
});

test('a page has the colours of the sections that it shows, and those of the first only where it wears none', () => {
  const css =
    ':root,.in-clay{--s:1}.in-gold{--s:2}@media (min-width:1px){.in-plum{--s:3}}.row.in-gold{top:0}';
  const own = (html: string): string =>
    ownRules(css, { lang: 'en', dir: 'ltr', ...shownColours(readPage(`<!DOCTYPE html>${html}`)) });
  const cards = '<nav class="in-plum"></nav><main><a class="door in-gold"></a></main>';
  assert.equal(
    own(`<body>${cards}`),
    ':root{--s:1}.in-gold{--s:2}@media (min-width:1px){}.row.in-gold{top:0}',
  );
  assert.equal(
    own(`<body class="in-plum">${cards}`),
    '.in-gold{--s:2}@media (min-width:1px){.in-plum{--s:3}}.row.in-gold{top:0}',
  );
  assert.equal(
    own(`<body class="in-clay">`),
    ':root,.in-clay{--s:1}@media (min-width:1px){}.row.in-gold{top:0}',
  );
});

test('style sheets become one, where the first stood and in their order', () => {
  const html = after(
    (page) => void joinSheets(page),
    '<!DOCTYPE html><html lang="en"><head><style> a{top:0} </style><title>t</title><style>b{top:0}</style></head><body></body></html>',
  );
  assert.equal(
    html,
    '<!DOCTYPE html><html lang="en"><head><style>a{top:0}b{top:0}</style><title>t</title></head><body></body></html>',
  );
});

test('white space goes where it has no width, and stays between words', () => {
  for (const [html, left] of [
    [
      '<div> <p> one <b>two</b> <i>three</i> </p> <p>four</p> </div>',
      '<div><p>one <b>two</b> <i>three</i></p><p>four</p></div>',
    ],
    [
      '<button> <span>x</span> y </button> <a> z </a>',
      '<button><span>x</span> y</button> <a> z </a>',
    ],
    [
      '<svg> <g> <path d="M0 0"/> </g> <text> a b </text> </svg>',
      '<svg><g><path d="M0 0"></path></g><text> a b </text></svg>',
    ],
    ['<template> <p> a </p> </template>', '<template><p>a</p></template>'],
    ['<p>5\u00a0000</p>\n<p>\u00a0</p>', '<p>5\u00a0000</p><p>\u00a0</p>'],
    ['<div>words <ul> <li> a </li> </ul></div>', '<div>words <ul><li>a</li></ul></div>'],
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
    '<!DOCTYPE html><html lang="en"><head><title>a &amp; b &lt; c</title></head><body><br><p title="&quot;a&quot; &amp; b">\u00a0</p></body></html>',
    '<template><li>a</li></template><textarea> a</textarea>',
    '<svg viewBox="0 0 1 1"><linearGradient id="a"></linearGradient><use xlink:href="#a"></use></svg>',
    '<script>if (a < b && c) d()</script><img src="/a.svg" width=4 height=3 alt loading=lazy>',
  ])
    assert.equal(
      after(() => undefined, html),
      html,
    );
});
