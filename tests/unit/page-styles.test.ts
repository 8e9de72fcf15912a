// What a page keeps of the style sheets of the site.
import assert from 'node:assert/strict';
import postcss from 'postcss';
import { shortenFontFaces } from '#page-pass/font-faces.ts';
import { vocabularyOf } from '#page-pass/matching.ts';
import { layerOf, nameLooks, shortName, takeUtilities } from '#page-pass/one-class.ts';
import { namesIn, ownRules, readSheet } from '#page-pass/own-rules.ts';
import { settlePrivateVariables } from '#page-pass/private-variables.ts';
import { serialize } from '#page-pass/serialize.ts';
import { readPage } from '#page-pass/tree.ts';
import { languages } from '#languages/locales.ts';
import { test } from '../support/test.ts';

const none = { classes: new Set<string>(), words: new Set<string>() };
/** The style of a page of which `sheet` is compiled; `scripted`: the words of its scripts. */
const styleOf = (sheet: string, html: string, scripted: string[] = []): string =>
  ownRules(
    [readSheet(sheet)],
    vocabularyOf(readPage(`<!DOCTYPE html>${html}`), {
      classes: new Set(scripted),
      words: new Set(scripted),
    }),
  );

test('a page has the rules that can match on it: its classes, elements and places, and what its scripts make', () => {
  for (const [html, selector, isKept] of [
    ['<p class="a b">', '.a', true],
    ['<p class="a b">', '.c', false],
    ['<p class="a b">', '.a.b', true],
    ['<p class="a b">', '.a .c', false],
    ['<p class="a b">', '.a:not(.c)', true],
    ['<p class="a b">', ':is(.c,.b) p', true],
    ['<p class="a b">', 'p:is(.a)', true],
    ['<p class="a b">', ':where(.c,.d) p', false],
    ['<p class="lg:p-4">', String.raw`.lg\:p-4`, true],
    ['<p>', 'ol', false],
    ['<p>', 'p::before', true],
    ['<p>', '*', true],
    ['<p id="x">', '#x', true],
    ['<p>', '#x', false],
    ['<p>', 'p[open]', true],
    ['<p>', 'p[data-off]', false],
    ['<p data-off>', 'p[data-off]', true],
  ] as const)
    assert.equal(styleOf(`${selector}{top:0}`, html) !== '', isKept, `${selector} on ${html}`);
  assert.equal(styleOf('.a,.b,ol{top:0}', '<p class="b">'), '.b{top:0}');
  // What is left of a choice is as strong as the whole was.
  assert.equal(
    styleOf(':is(.a,.b,.c){top:0}:is(.a,.c p){top:1px}:where(.a,.c p){top:2px}', '<p class="a">'),
    '.a{top:0}:is(.a,.c p){top:1px}:where(.a){top:2px}',
  );
  // A script may set a class or make an element that is written in it.
  assert.equal(styleOf('.gone b{top:0}', '<p>', ['gone', 'b']), '.gone b{top:0}');
  assert.equal(styleOf('p[data-off]{top:0}', '<p>', ['data-off']), 'p[data-off]{top:0}');
  // An element of ours is written by the server: a script that looks for it makes none.
  assert.equal(styleOf('quiz-question{top:0}', '<p>', ['quiz-question']), '');
});

test('a page has the rules of its language and direction, and of those that stand on it', () => {
  const rtl = '[dir=rtl] .next{top:0}';
  for (const { tag, dir } of [
    ...Object.values(languages),
    { tag: 'fa', dir: 'rtl' },
    { tag: 'ur-PK', dir: 'rtl' },
  ])
    assert.equal(
      styleOf(rtl, `<html lang="${tag}" dir="${dir}"><p class="next">`) !== '',
      dir === 'rtl',
      tag,
    );
  // A word of another language has nothing in it that could be turned.
  assert.equal(styleOf(rtl, '<html lang="en" dir="ltr"><p class="next"><b dir="rtl">x</b>'), '');
  assert.notEqual(styleOf(rtl, '<html lang="en" dir="ltr"><div dir="rtl"><p class="next">'), '');
  const letters = ':root:lang(zh){--a:2}:root:lang(ru){--a:3}p{margin:var(--a)}';
  assert.equal(
    styleOf(letters, '<html lang="zh-Hans"><p lang="ru">'),
    ':root:lang(zh){--a:2}p{margin:var(--a)}',
  );
  const other = ':root:not(:is(:lang(ru),:lang(zh))){top:0}';
  assert.equal(styleOf(other, '<html lang="zh-Hans"><p>'), '');
  assert.equal(styleOf(other, '<html lang="en"><p lang="ru">'), other);
  assert.notEqual(styleOf('p:lang(ru){top:0}', '<html lang="en"><p lang="ru">'), '');
});

test('a page has the variables that are read, by its own rules or by a sheet that comes later', () => {
  const sheet = ':root{--a:1px;--b:var(--a);--c:2px;--d:3px}p{top:var(--b)}';
  const page = vocabularyOf(readPage('<!DOCTYPE html><p>'), none);
  assert.equal(ownRules([readSheet(sheet)], page), ':root{--a:1px;--b:var(--a)}p{top:var(--b)}');
  assert.equal(
    ownRules([readSheet(sheet)], page, new Set(['--d'])),
    ':root{--a:1px;--b:var(--a);--d:3px}p{top:var(--b)}',
  );
});

test('a page has the keyframes that are played, by their own name, by a variable with it, or by a sheet that comes later', () => {
  const sheet = '@keyframes swing{to{top:1px}}@keyframes swing-far{to{top:2px}}';
  const swing = '@keyframes swing{to{top:1px}}';
  assert.equal(styleOf(sheet, '<p>'), '');
  assert.equal(
    styleOf(`${sheet}p{animation:swing 4s}ol{animation:swing-far 4s}`, '<p>'),
    `${swing}p{animation:swing 4s}`,
  );
  assert.equal(
    styleOf(`${sheet}p{animation:var(--n) 4s}#a{--n:swing}#b{--n:swing-far}`, '<p id="a">'),
    `${swing}p{animation:var(--n) 4s}#a{--n:swing}`,
  );
  const later = new Set(namesIn('ol{animation-name:swing}'));
  assert.equal(ownRules([readSheet(sheet)], vocabularyOf(readPage('<p>'), none), later), swing);
});

test('a page has the colours that its body and its main part show: those of the menu come late', () => {
  const colours = ':root,.in-clay{--s:1}.in-gold{--s:2}.in-plum{--s:3}p{top:var(--s)}';
  const nav = '<nav><a class="in-plum"></a></nav>';
  assert.equal(
    styleOf(colours, `<body>${nav}<main><p class="in-gold">`),
    ':root{--s:1}.in-gold{--s:2}p{top:var(--s)}',
  );
  assert.equal(
    styleOf(colours, `<body class="in-plum">${nav}<main><p>`),
    '.in-plum{--s:3}p{top:var(--s)}',
  );
  assert.equal(
    styleOf('@page a{margin:0}@page b{margin:0}.a{page:a}', '<p class="a">'),
    '@page a{margin:0}.a{page:a}',
  );
});

test('what old browsers do not read is written as they do', () => {
  const narrow = styleOf('@media not (min-width:50rem){p{top:0}}', '<p>');
  assert.equal(narrow, '@media not all and (min-width:50rem){p{top:0}}');
});

const settled = (css: string): string => {
  const sheet = postcss.parse(css);
  settlePrivateVariables(sheet);
  return sheet.toString();
};

test('of the private variables of utilities nothing is left', () => {
  const property =
    '@property --tw-border-style{syntax:"*";inherits:false;initial-value:solid}@layer properties{*{--tw-border-style:solid}}';
  assert.equal(
    settled(`${property}.border-2{border-style:var(--tw-border-style);border-width:2px}`),
    '.border-2{border-style:solid;border-width:2px}',
  );
  assert.equal(
    settled('.a{--tw-leading:1;line-height:1}.b{line-height:var(--tw-leading, var(--x, 2))}'),
    '.a{line-height:1}.b{line-height:var(--x, 2)}',
  );
  assert.equal(
    settled(
      '@property --tw-x{syntax:"*";inherits:false}.a{filter:var(--tw-x, ) var(--tw-x, )}.b{top:0}',
    ),
    '.a{}.b{top:0}',
  );
});

test('a utility that needs what another sets stops the build, and says what to write', () => {
  assert.throws(
    () => settled('.x{--tw-x:1;translate:var(--tw-x)}.y{translate:0 var(--tw-x,0)}'),
    /\.y reads --tw-x, which \.x sets.*arbitrary property/,
  );
  assert.throws(() => settled('.y{top:var(--tw-z)}'), /\.y reads --tw-z, which has no value/);
});

/** A page with these utilities in its sheet, and what is written for it. */
const written = (utilities: string, html: string): { html: string; css: string } => {
  const sheet = postcss.parse(`.btn{top:0}@layer utilities{${utilities}}`);
  const page = readPage(html);
  const taken = takeUtilities(sheet);
  const css = layerOf(nameLooks(page, taken), taken);
  assert.equal(sheet.toString(), '.btn{top:0}');
  return { html: serialize(page.root), css };
};

test('an element has one class for its utilities, with what they say in the order of the sheet; its own classes stay', () => {
  assert.deepEqual(
    written(
      '.p-4{padding:1rem}.px-2{padding-inline:.5rem}.hover\\:p-1:hover{padding:.25rem}@media (min-width:50rem){.lg\\:p-6{padding:1.5rem}}.\\[\\&_a\\]\\:p-1 a{padding:.25rem}',
      '<p class="btn px-2 p-4 else"></p><p class="p-4 px-2"></p><p class="p-4 lg:p-6 hover:p-1"></p><p></p><p class="[&_a]:p-1"></p>',
    ),
    {
      html: '<p class="btn else A"><p class="A"><p class="B"><p><p class="C"></p>',
      css: '@layer utilities{.A{padding:1rem;padding-inline:.5rem}.B{padding:1rem}.B:hover{padding:.25rem}@media (min-width:50rem){.B{padding:1.5rem}}.C a{padding:.25rem}}',
    },
  );
});

test('of what several utilities say of a property the last has the word; what one says twice for old browsers stays', () => {
  const { css } = written(
    '.text-small{font-size:1rem;line-height:2}.leading-none{line-height:1}.w-fit{width:-moz-fit-content;width:fit-content}',
    '<p class="leading-none text-small w-fit"></p>',
  );
  assert.equal(
    css,
    '@layer utilities{.A{font-size:1rem;line-height:1;width:-moz-fit-content;width:fit-content}}',
  );
});

test('a mark for what an element has inside, and a class of ours in a selector, keep their names', () => {
  assert.deepEqual(
    written(
      ':is(:where(.group):hover .group-hover\\:underline){color:red}.btn .in-\\[\\.btn\\]\\:p-1{padding:0}',
      '<p class="group"><b class="group-hover:underline"></b><i class="in-[.btn]:p-1"></i></p>',
    ),
    {
      html: '<p class="group"><b class="A"></b><i class="B"></i></p>',
      css: '@layer utilities{:is(:where(.group):hover .A){color:red}.btn .B{padding:0}}',
    },
  );
  const names = Array.from({ length: 700 }, (_, i) => shortName(i));
  assert.equal(new Set(names).size, 700);
  assert.ok(names.every((name) => /^[A-Z][a-z0-9]{0,2}$/.test(name)));
});

test('the faces of fonts are written short', () => {
  const sheet = postcss.parse(
    '@font-face{font-family:"andika latin-4ea6cc38cbe0781a";src:url("/a.woff2") format("woff2");font-style:normal;}:root{--f:"andika latin-4ea6cc38cbe0781a",serif;}',
  );
  shortenFontFaces(sheet);
  assert.equal(
    sheet.toString(),
    '@font-face{font-family:"andika latin";src:url("/a.woff2")}:root{--f:"andika latin",serif}',
  );
});

test('one page fades into the next, but not a page that is to be there at once', () => {
  const sheet = '@view-transition{navigation:auto}p{top:0}';
  assert.equal(styleOf(sheet, '<p>'), sheet);
  assert.equal(styleOf(sheet, '<body class="at-once"><p>'), 'p{top:0}');
});
