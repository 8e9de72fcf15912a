import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { filesIn, root } from '../support/root.ts';
import { test } from '../support/test.ts';

/** Who may import whom; `types` may be imported as types only, `files` says of which files it is, if not of all. */
const rules: Record<string, { files?: RegExp; may: RegExp; types?: RegExp; why: string }> = {
  content: {
    may: /^(astro\/zod|yaml|satteri|fastest-levenshtein|node:|src\/content\/|src\/languages|src\/urls)/,
    why: 'content is read in plain Node: Zod, languages and the readers of Markdown and YAML',
  },
  languages: {
    may: /^src\/(languages|urls)/,
    why: 'languages have no words, and import nothing',
  },
  library: {
    may: /^(astro:content|node:|src\/content\/|src\/languages|src\/urls|src\/library)/,
    why: 'the library opens content and knows no component',
  },
  components: {
    files: /\.astro$|lessons\/puzzle/,
    may: /^(src\/components|src\/languages|src\/urls|astro\/types|astro:assets|qr$)/,
    types: /^src\/library/,
    why: 'components get their content by props, their language and its words from Astro.locals',
  },
  mdx: {
    may: /^(satteri|src\/components|src\/library|src\/languages|src\/urls|src\/mdx|src\/content\/mdx\/palette)/,
    why: 'the palette uses components and the library, not layouts or pages',
  },
  'components/': {
    files: /^(?!lessons\/puzzle).*\.ts$/,
    may: /^(src\/components\/.*\.ts|src\/languages\/region-name|fastest-levenshtein|double-metaphone)/,
    types: /^src\/languages\/types/,
    why: 'the script of a component runs in the browser: it knows nothing of the build, and one language comes to it, not all',
  },
  build: {
    may: /^(node:|astro|esbuild|parse5|postcss|subset-font|pagefind|playwright-core|@astrojs|src\/languages|src\/urls|src\/content\/|src\/build)/,
    why: 'integrations stand around the build, not in its pages',
  },
};
// Two components ask the library themselves: LanguageList says a line in every language, and Astro.locals has only that of the page; Link names
// the site that "Leave" opens, which would have to pass through each component that shows an author's text.
const asksItself = ['src/components/parts/Link.astro', 'src/components/frame/LanguageList.astro'];

for (const [folder, { files = /\.(ts|astro)$/, may, types, why }] of Object.entries(rules)) {
  test(`someone who opens src/${folder} finds that it imports only what it may: ${why}`, () => {
    for (const file of filesIn(join(root, 'src', folder)).filter((name) => files.test(name))) {
      const path = normalize(`src/${folder}/${file}`);
      const source = readFileSync(join(root, path), 'utf8');
      for (const { index, groups } of source.matchAll(
        /^import (?<type>type )?[^'"]*?['"](?<from>[^'"]+)['"]/gm,
      )) {
        const { type, from = '' } = groups ?? {};
        if (/\.css(\?url)?$/.test(from)) continue;
        const target = from.startsWith('.')
          ? relative(root, normalize(join(root, dirname(path), from)))
          : from.replace(/^#/, 'src/');
        const allowed =
          may.test(target) ||
          (types?.test(target) === true && (type !== undefined || asksItself.includes(path)));
        assert.ok(
          allowed,
          `${path}:${source.slice(0, index).split('\n').length} imports ${target}. Rule: ${why}.`,
        );
      }
    }
  });
}

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
  // Fixed in both themes: white paper round pictures, ink on saffron, the green of a tick, the ring on dark surfaces, the doorstep's hill, the marker of what is read or found, veils, the line on the black screen.
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

test('the site is made with fewer than 20 packages beside font files, and each package is pinned to one version', () => {
  // `devDependencies` are tools that look at the code and the site; nothing of them reaches a reader.
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string> | undefined>;
  const made = Object.keys(dependencies).filter((name) => !name.startsWith('@fontsource/'));
  assert.ok(made.length < 20, `the site is made with ${made.length} packages`);
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    assert.match(version, /^\d+\.\d+\.\d+$/, `${name} is not pinned`);
});
