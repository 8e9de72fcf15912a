// Utilities are used in markup only, so that a page may keep only those of its markup
// (page-pass/own-rules.ts); no style sheet or script refers to one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import postcss from 'postcss';
import selectors from 'postcss-selector-parser';
import { compile } from 'tailwindcss';
import { filesIn, root } from '../support/root.ts';
import { test } from '../support/test.ts';

const require = createRequire(import.meta.url);
const source = join(root, 'src');
const styles = join(source, 'styles');
const textsOf = (end: string): { file: string; text: string }[] =>
  filesIn(source)
    .filter((file) => file.endsWith(end))
    .map((file) => ({ file, text: readFileSync(join(source, file), 'utf8') }));

/** Whether Tailwind would write a rule for a class. */
async function utilities(): Promise<(name: string) => boolean> {
  const theme = readFileSync(join(styles, 'theme.css'), 'utf8');
  const sheet = await compile(theme, {
    base: styles,
    loadStylesheet: (id) => {
      const path = require.resolve(id);
      return Promise.resolve({
        path,
        base: dirname(path),
        content: readFileSync(path, 'utf8'),
      });
    },
  });
  const known = new Map<string, boolean>();
  let before = sheet.build([]);
  return (name) => {
    if (!known.has(name)) {
      const after = sheet.build([name]);
      known.set(name, after !== before);
      before = after;
    }
    return known.get(name) ?? false;
  };
}

/** The classes that the selectors of a style sheet name. */
function namedIn(css: string): string[] {
  const names: string[] = [];
  postcss.parse(css).walkRules((rule) => {
    if (rule.parent instanceof postcss.AtRule && rule.parent.name.endsWith('keyframes')) return;
    selectors((list) => list.walkClasses(({ value }) => void names.push(value))).processSync(
      rule.selector,
    );
  });
  return names;
}

test('what is a utility and what is a class of our own is known', async () => {
  const isUtility = await utilities();
  for (const name of ['p-4', 'bg-paper', 'lg:flex', 'text-small/tight', 'hover:underline', 'label'])
    assert.ok(isUtility(name), name);
  // Tailwind's own palette, and classes of ours.
  for (const name of ['bg-red-500', 'btn', 'scene', 'sm:foo']) assert.ok(!isUtility(name), name);
});

test('no style sheet leans on a utility: markup may change it without a look at the sheets', async () => {
  const isUtility = await utilities();
  for (const { file, text } of textsOf('.css'))
    for (const name of namedIn(text))
      assert.ok(
        !isUtility(name),
        `src/${file} names .${name}, which is a utility. Give the element a name of its own, or say it in the markup.`,
      );
});

test('no script sets a utility, looks for one, or writes one: a page has those of its markup only', async () => {
  const isUtility = await utilities();
  for (const { file, text } of textsOf('.ts').filter(({ file }) => file.startsWith('components'))) {
    const set = [...text.matchAll(/\.classList\.\w+\(([^)]*)\)|\.className\s*\+?=\s*([^;]*)/g)];
    const written = [...text.matchAll(/class=\\?["']([^"'\\]*)/g)];
    const asked = [
      ...text.matchAll(/(?:querySelector(?:All)?|closest|matches)(?:<[^>]*>)?\(([^)]*)/g),
    ];
    const names = [
      ...[...set, ...written].flatMap(
        (found) =>
          found
            .slice(1)
            .join(' ')
            .match(/[\w:/[\].-]+/g) ?? [],
      ),
      ...asked.flatMap(([, selector = '']) => selector.match(/(?<=\.)[a-z][\w-]*/g) ?? []),
    ];
    for (const name of names)
      assert.ok(
        !isUtility(name),
        `src/${file} uses the class "${name}", which is a utility. Write a class of your own in a style sheet, or set a data attribute.`,
      );
  }
});

test('no component has a style of its own beside the sheets: its looks stand in its classes', () => {
  for (const { file, text } of textsOf('.astro'))
    assert.doesNotMatch(
      text,
      // The order of the pages of a booklet to fold is counted, not written (content/folded.ts).
      /<style(?! is:inline set:html=\{rules\} \/>)|@apply/,
      `src/${file} has a <style>. Write utilities in its markup, or a class in src/styles/.`,
    );
  for (const { file, text } of textsOf('.css')) assert.doesNotMatch(text, /@apply/, `src/${file}`);
});
