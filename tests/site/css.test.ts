// What old browsers can read: Chrome 109, Firefox 115, Safari 15.4.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, once, pages, release } from '../support/site.ts';
import { test } from '../support/test.ts';

const sheets = once(() => [
  ...pages().flatMap(({ url, html }) =>
    [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => ({
      name: url,
      css: match[1] ?? '',
    })),
  ),
  ...filesIn(release)
    .filter((file) => file.endsWith('.css'))
    .map((file) => ({ name: file, css: readFileSync(join(release, file), 'utf8') })),
]);

/** The conditions around each position are gone once strings and addresses are. */
const bare = (css: string): string =>
  css.replace(/url\((?:"[^"]*"|[^)]*)\)/g, 'url()').replace(/"[^"]*"/g, '""');

/** The selector or at-rule of every block, with the blocks around it. */
function* blocks(css: string): Generator<{ prelude: string; around: string[] }> {
  const open: string[] = [];
  let start = 0;
  for (let i = 0; i < css.length; i++) {
    const c = css[i];
    if (c === '{') {
      const prelude = css.slice(start, i).trim();
      yield { prelude, around: [...open] };
      open.push(prelude);
      start = i + 1;
    } else if (c === '}') {
      open.pop();
      start = i + 1;
    } else if (c === ';') start = i + 1;
  }
}

test('every page has one inlined style sheet, and the others are files: what comes last, paper, and what "My page" asks for', () => {
  for (const { url, html } of pages()) assert.equal(html.match(/<style/g)?.length, 1, url);
  assert.deepEqual(
    filesIn(join(release, '_astro'))
      .filter((file) => file.endsWith('.css'))
      .map((file) => file.split('.')[0]),
    ['day', 'late', 'my-page', 'night', 'print', 'scene-paper'],
  );
});

test('an old browser knows every colour: no oklch, lab or lch, and color-mix only behind @supports', () => {
  for (const { name, css } of sheets()) {
    assert.doesNotMatch(bare(css), /\b(oklch|oklab|lab|lch|color)\(/, name);
    const mixes = bare(css).replace(/@supports[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '');
    assert.doesNotMatch(mixes, /color-mix\(/, name);
  }
});

test('an old browser knows every rule: nothing nested, no range in a media query, no newer selector or unit', () => {
  for (const { name, css } of sheets()) {
    for (const { prelude, around } of blocks(bare(css))) {
      const inRule = around.filter((outer) => !outer.startsWith('@'));
      assert.equal(inRule.length, 0, `${name}: ${prelude} stands inside ${inRule.join(' ')}`);
      if (prelude.startsWith('@media')) assert.doesNotMatch(prelude, /[<>]/, `${name}: ${prelude}`);
      if (name.startsWith('/') || name.includes('/late.'))
        assert.doesNotMatch(
          prelude,
          /:has\(|:dir\(|::details-content|@container|@scope|@starting-style/,
          `${name}: ${prelude}`,
        );
    }
    assert.doesNotMatch(bare(css), /\d(dvh|lvh|cqw|cqi)\b/, name);
  }
});

/**
 * CSS features in the sheets: supported by Chrome 109, Firefox 115 and Safari 15.4, or harmless
 * when ignored. Look a new one up before adding it: https://caniuse.com
 */
const isKnown: Record<string, RegExp> = {
  function:
    /^(attr|brightness|calc|clamp|counter|cubic-bezier|env|format|grayscale|inset|is|lang|linear-gradient|local|max|min|minmax|not|nth-(last-)?child|nth-(last-)?of-type|polygon|radial-gradient|repeat|repeating-linear-gradient|rgba?|rotate[XYZ]?|scale[XYZ]?|steps|translate[XYZ]?|url|var|view-transition-(group|new|old)|where)$/,
  'rule with an @':
    /^(bottom-center|font-face|keyframes|layer|media|page|supports|view-transition)$/,
  unit: /^(%|cm|deg|dpcm|dppx|em|ex|ch|fr|mm|ms|n|pt|px|rad|rem|s|svh|turn|vh|vmax|vmin|vw)$/,
};
const written: Record<string, RegExp> = {
  function: /(?<![\w-])([a-zA-Z][\w-]*)\(/g,
  'rule with an @': /@([a-z-]+)/g,
  unit: /(?<![\w#.-])[+-]?(?:\d+\.?\d*|\.\d+)([a-z]+|%)(?![\w-])/g,
};

test('an old browser knows every function, rule and unit of the sheets', () => {
  const strange = new Map<string, string>();
  for (const { name, css } of sheets())
    for (const [kind, pattern] of Object.entries(written))
      for (const [, word = ''] of bare(css).matchAll(pattern))
        if (!isKnown[kind]?.test(word)) strange.set(`${word}, a ${kind}`, name);
  assert.deepEqual(Object.fromEntries(strange), {});
});

test('text from right to left is no afterthought: no physical left or right', () => {
  for (const { name, css } of sheets()) {
    const physical = bare(css).match(
      /(?<![-\w])((margin|padding|border)-(left|right)|(left|right)\s*:|float:\s*(left|right)|text-align:\s*(left|right))/g,
    );
    assert.equal(physical, null, `${name}: ${physical?.join(', ')}`);
  }
});
