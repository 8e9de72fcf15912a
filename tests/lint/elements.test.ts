// A custom element has one name, and stands beside the markup that it adds to.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesIn, root } from '../support/root.ts';
import { test } from '../support/test.ts';

const src = join(root, 'src');
const textOf = (file: string): string => readFileSync(join(src, file), 'utf8');

/** `country-list` as the name of a class: `CountryList`. */
const classOf = (tag: string): string =>
  tag.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

test('whoever looks for a custom element finds it by its name: file, tag and class have the same, beside its markup', () => {
  const files = filesIn(src);
  const defined = files
    .filter((file) => /\.(ts|astro)$/.test(file))
    .flatMap((file) =>
      [...textOf(file).matchAll(/customElements\.define\(\s*'([^']*)',\s*(\w+)/g)].map(
        ([, tag = '', name = '']) => ({ file, tag, name }),
      ),
    );
  assert.ok(defined.length > 0);
  for (const { file, tag, name } of defined) {
    assert.equal(
      basename(file),
      `${tag}.ts`,
      `src/${file} defines <${tag}>. Expected the file ${tag}.ts: rename one of them.`,
    );
    assert.equal(
      name,
      classOf(tag),
      `src/${file} defines <${tag}> as the class ${name}. Expected class ${classOf(tag)}.`,
    );
    assert.ok(
      files.some(
        (other) =>
          dirname(other) === dirname(file) &&
          other.endsWith('.astro') &&
          textOf(other).includes(`<${tag}`),
      ),
      `No component in src/${dirname(file)} writes <${tag}>. Expected the element beside its markup: move src/${file} there.`,
    );
  }
});
