import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, root } from '../support/root.ts';
import { test } from '../support/test.ts';

test('a component has no word of any language in it', () => {
  for (const folder of ['components', 'layouts', 'mdx', 'pages'])
    for (const file of filesIn(join(root, 'src', folder)).filter((name) =>
      name.endsWith('.astro'),
    )) {
      const source = readFileSync(join(root, 'src', folder, file), 'utf8');
      const markup = source
        .replace(/^---[\s\S]*?\n---/, '')
        .replace(/<style[\s\S]*?<\/style>/g, '')
        .replace(/\{\/\*[\s\S]*?\*\/\}/g, '');
      const words = [...markup.matchAll(/>([^<>{}]+)</g)]
        .map((match) => match[1]?.trim() ?? '')
        .filter((text) => /\p{L}{2,}/u.test(text) && !/[=>()&|?]/.test(text));
      assert.deepEqual(
        words,
        [],
        `src/${folder}/${file} says ${words.join(', ')}. Put the words into content/<language>/strings.json.`,
      );
    }
});

test('the colour of a thing is said once: no hex colours of the palette outside tokens.css but in drawings and fixed signals', () => {
  // The same in both themes: white paper round pictures, ink on saffron, the green of a tick, the
  // ring on dark surfaces, the first page's hill, highlights, veils, the line on the black screen.
  const fixed = new Set([
    '#fff',
    '#1c2a44',
    '#27552d',
    '#5f9e5b',
    '#ffd98a',
    '#000',
    '#ffe9c2',
    '#842c12',
    '#2b6f5c',
    '#0003',
    '#ffe08a',
    '#ffffff26',
    '#ffffff40',
    '#1c2a4499',
    '#999',
  ]);
  for (const folder of ['components', 'layouts', 'mdx', 'pages', 'styles'])
    for (const file of filesIn(join(root, 'src', folder)).filter(
      (name) =>
        /\.(astro|css)$/.test(name) &&
        !/^(tokens|day|night|sections-day|sections-night|my-page)\.css$/.test(name),
    )) {
      const source = readFileSync(join(root, 'src', folder, file), 'utf8');
      const css = file.endsWith('.css')
        ? source
        : (/<style[\s\S]*?<\/style>/.exec(source)?.[0] ?? '');
      for (const [hex] of css.matchAll(/#[0-9a-f]{3,8}\b/gi))
        assert.ok(
          fixed.has(hex.toLowerCase()),
          `src/${folder}/${file} has the colour ${hex}. Use a role from src/styles/tokens.css.`,
        );
    }
});

test('the site is made with at most 26 packages beside font files, and each package is pinned to one version', () => {
  // `devDependencies` are tools for code and tests; nothing of them is published.
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string> | undefined>;
  const made = Object.keys(dependencies).filter((name) => !name.startsWith('@fontsource/'));
  assert.ok(made.length <= 26, `the site is made with ${made.length} packages`);
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    assert.match(version, /^\d+\.\d+\.\d+$/, `${name} is not pinned`);
});
