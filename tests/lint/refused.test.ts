// What markup and scripts of a page never have (pages.js, classes.js): each rule refuses its
// mistake and says what to do.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { root } from '../support/root.ts';
import { test } from '../support/test.ts';

const markup = 'src/components/atoms/Icon.astro';
const script = 'src/components/quiet/back.ts';
const frame = 'src/library/pages.ts';
const choices = 'src/components/my-page/choices.ts';
const wrong: [what: string, file: string, code: string, why: RegExp][] = [
  [
    'a class that there is not',
    markup,
    '<p class="nosuchclass" />',
    /Unknown class detected: nosuch/,
  ],
  ['a colour of Tailwind', markup, '<p class="bg-red-500" />', /Unknown class detected: bg-red/],
  [
    'words that only ears hear',
    markup,
    '<p aria-label="Read this" />',
    /These words would be in one/,
  ],
  [
    'words in an expression',
    markup,
    "<p title={'Read this'} />",
    /content\/<language>\/strings\.json/,
  ],
  [
    'words in a template',
    markup,
    '<p title={`Read ${1}`} />',
    /These words would be in one language/,
  ],
  [
    'a picture in words of one language',
    markup,
    '<img alt="A kite" />',
    /These words would be in one/,
  ],
  ['a style in markup', markup, '<p style="color:#f00" />', /Looks stand in classes/],
  ['code in markup', markup, '<p onclick="go()" />', /Write addEventListener in a script/],
  [
    'an address by hand',
    markup,
    '<a href="/en/help/" />',
    /An address comes from src\/site\/urls\.ts/,
  ],
  [
    'an address half by hand',
    markup,
    '<a href={`/${1}/help/`} />',
    /An address comes from src\/site\/urls/,
  ],
  ['storage', script, "localStorage.setItem('visited', '1')", /Nothing that a child does is kept/],
  [
    'storage of a window',
    script,
    'window.sessionStorage.clear()',
    /Nothing that a child does is ke/,
  ],
  ['a cookie', script, "document.cookie = 'a'", /Nothing that a child does is kept or sent/],
  ['a beacon', script, "navigator.sendBeacon('/a')", /Nothing that a child does is kept or sent/],
  [
    'a question to another site',
    script,
    "fetch('https://a.example/')",
    /asks for nothing but files/,
  ],
  ['the network, where storage may be', choices, "fetch('/a')", /asks for nothing but files/],
  ['markup put together', script, "document.body.innerHTML = '<b>'", /Write textContent, or copy/],
  ['a page put together', script, "document.write('a')", /Write textContent, or copy a <template>/],
  ['code from a text', script, "eval('a')", /`eval` can be harmful/],
  ['a note to oneself', script, "console.log('a')", /Unexpected console/],
  ['a default export', script, 'export default 1', /export it by its name/],
  [
    'a pattern that no script of Safari 15.4 runs with',
    script,
    '/(?<=a)b/.test(c)',
    /Safari 15\.4 knows no/,
  ],
  ['words in a script', script, "place.textContent = 'Read this'", /Let the component write them/],
  [
    'words for ears in a script',
    script,
    "place.setAttribute('aria-label', 'Read this')",
    /These words would be in one language/,
  ],
  ['a question in a window', script, "confirm('Sure?')", /These words would be in one language/],
  [
    'a way in a script',
    script,
    "location.href = '/en/help/'",
    /An address comes from src\/site\/urls/,
  ],
  [
    'a way put together',
    script,
    'location.assign(`/${l}/`)',
    /An address comes from src\/site\/urls/,
  ],
  [
    'where a child is',
    script,
    'navigator.geolocation',
    /Nothing that a child does is kept or sent/,
  ],
  ['what Safari has not', script, 'requestIdleCallback(a)', /Safari 15\.4 does not have it/],
  [
    'a way beside this page',
    markup,
    '<a href="../help/" />',
    /An address comes from src\/site\/urls\.ts/,
  ],
  [
    'a form by hand',
    markup,
    '<form action="/en/search/" />',
    /An address comes from src\/site\/urls/,
  ],
  [
    'a script of another site',
    markup,
    '<script src="https://cdn.example.org/a.js"></script>',
    /Nothing on a page comes from another site/,
  ],
  [
    'what a picture is, in words',
    markup,
    '<p aria-roledescription="kite" />',
    /These words would be in one language/,
  ],
  [
    'an address put together in markup',
    markup,
    "<a href={open ? '/' + locale + '/help/' : url} />",
    /An address comes from src\/site\/urls\.ts/,
  ],
  [
    'words for machines in markup',
    markup,
    '<meta name="description" content="Read this" />',
    /These words would be in one language/,
  ],
  [
    'an address in code',
    frame,
    "const ways = ['help/#find'];",
    /The address of a page is typed here/,
  ],
  ['an address of many', frame, 'const way = `help/${iso2}/`;', /urls\.ts for a link/],
  ['a place of a page', frame, 'const way = `words/#${key}`;', /The address of a page is typed/],
  ['more of an address', frame, 'const way = `${slidesUrl(l)}notes/`;', /The address of a page is/],
  ['a page by its way', frame, "teachUrl(l, 'stories/a')", /The address of a page is typed here/],
  ['what an address begins with', frame, 'const is = /^help\\//;', /pageAt for what an address is/],
  ['words of a choice', markup, "<p>{open ? 'Open' : 'Closed'}</p>", /These words would be in one/],
  ['words of a button', markup, '<input type="submit" value="Send" />', /These words would be in/],
  [
    'words before the markup',
    markup,
    "---\nconst words = 'Read this page';\n---\n<p>{words}</p>",
    /These words would be in one language/,
  ],
  ['looks of old', markup, '<p align="left" />', /Looks stand in classes/],
  ['an element of old', markup, '<font color="red" />', /Looks stand in classes/],
  ['a class by another name', markup, '<p className="p-4" />', /HTML calls it class/],
  [
    'half a class',
    markup,
    '<p class={`p-${n}`} />',
    /Tailwind finds a class only as it is written/,
  ],
  ['half a class +', markup, "<p class:list={['p-' + n]} />", /Tailwind finds a class only as it/],
  ['a size in pixels', markup, '<p class="p-[13px]" />', /take a step of the scale/],
  ['a button that is none', markup, '<div role="button" />', /HTML has an element for it/],
  ['a question who one is', markup, '<input type="email" />', /A child is asked for nothing/],
  ['markup from a text', markup, '<div set:html={words} />', /`set:html` can lead to XSS/],
  [
    'a picture that tells another site',
    script,
    "new Image().src = 'https://a.example/p.gif'",
    /An address comes from src\/site\/urls/,
  ],
  ['an address for the page', script, "history.pushState(null, '', '/en/')", /An address comes f/],
  ['what holds up', script, "addEventListener('beforeunload', a)", /Nothing holds up who leaves/],
  ['the name of the window', script, "window.name = 'a'", /Nothing that a child does is kept/],
  ['another thread', script, "new SharedWorker('a')", /asks for nothing but files/],
  ['where one comes from', script, 'document.referrer', /Nothing that a child does is kept/],
  ['a comparison of all kinds', script, 'if (a == b) c();', /Expected '===' and instead saw '=='/],
  ['a note to do later', script, '// TODO mend\na();', /Unexpected 'todo' comment/],
  ['what is too new for Safari 15.4', script, "URL.parse('a')", /Safari 15\.4 does not have it/],
];

// The linter takes seconds to come, and is the same for all: one worker keeps it.
test.describe.configure({ mode: 'default' });
/** The linter with these rules alone; none of them asks for types. */
const eslint = new ESLint({
  cwd: root,
  ruleFilter: ({ ruleId }) =>
    /no-(restricted-|unknown-classes|console|eval$|set-html|warning-comments)|eqeqeq/.test(ruleId),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});
const told = async (filePath: string, code: string): Promise<string> => {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.map(({ message }) => message).join('\n') ?? '';
};

for (const [what, file, code, why] of wrong)
  test(`whoever writes ${what} is told what to do instead`, async () => {
    assert.match(await told(file, code), why);
  });

test('what a component says by its words, classes and addresses from elsewhere is right', async () => {
  for (const code of [
    '<p class="scene p-4" aria-label={t(\'part.of\')} title={title} />',
    '<a href={helpUrl(locale)} onward="next"><img alt="" /></a>',
    "<p class={`in-${colours} ${open ? 'p-4' : 'p-2'}`} title={t(open ? 'a.b' : 'a.c')} />",
  ])
    assert.equal(await told(markup, code), '');
  assert.equal(await told(frame, 'dataOf(`${locale}/share/${page}`)'), '');
  assert.equal(await told(choices, "localStorage.getItem('a')"), '');
  assert.equal(await told('src/search/read/engine.ts', "fetch('/a')"), '');
  assert.equal(await told('src/components/slides/class-mode.ts', "window.name = 'a'"), '');
});

test('a method that the oldest browsers do not have is no part of the language that scripts are written in', () => {
  const config = join(root, 'tsconfig.scripts.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    root,
  );
  const host = ts.createCompilerHost(options);
  const file = join(root, 'src/components/new.ts');
  host.readFile = (path) =>
    path === file ? 'export const list = [2, 1].toSorted();' : ts.sys.readFile(path);
  host.fileExists = (path) => path === file || ts.sys.fileExists(path);
  const [first] = ts.createProgram([file], options, host).getSemanticDiagnostics();
  assert.match(
    ts.flattenDiagnosticMessageText(first?.messageText, ' '),
    /'toSorted' does not exist/,
  );
});
