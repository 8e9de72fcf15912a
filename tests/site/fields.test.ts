// Every text field turns off storage and services of the browser; no form puts its text into an
// address.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unkept } from '#components/atoms/unkept.ts';
import { filesIn, release, root, subSite } from '../support/site.ts';
import { test } from '../support/test.ts';

const wordless = /^(checkbox|radio|hidden|button|submit|reset|range|color)$/;
/** The tags of one kind in a file, as text. */
const tags = (html: string, name: string): string[] =>
  html.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];
const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`)
    .exec(tag)
    ?.slice(1)
    .find((value: string | undefined) => value !== undefined);
const takesWords = (tag: string): boolean =>
  !tag.startsWith('<input') || !wordless.test(attribute(tag, 'type') ?? 'text');

test('every field of every page and template has what keeps its words out of files and services, and no name under which a form would put them into an address', () => {
  const wrong: string[] = [];
  const kinds = new Set<string>();
  for (const folder of [release, subSite])
    for (const file of filesIn(folder).filter((name) => name.endsWith('.html'))) {
      const html = readFileSync(join(folder, file), 'utf8');
      for (const field of [...tags(html, 'input'), ...tags(html, 'textarea')].filter(takesWords)) {
        kinds.add(file.replace(/^\w\w\/(\w+).*/, '$1'));
        for (const [name, value] of Object.entries(unkept))
          if (attribute(field, name) !== value)
            wrong.push(`${file}: ${field} has no ${name}="${value}"`);
        if (attribute(field, 'name') !== undefined || attribute(field, 'form') !== undefined)
          wrong.push(`${file}: ${field} has a name or a form`);
      }
      for (const form of tags(html, 'form'))
        if (/\s(action|target)=/.test(form)) wrong.push(`${file}: ${form} sends something`);
      if (/contenteditable|[?#]q=/i.test(html))
        wrong.push(`${file}: something that can be written into, or an address with words`);
    }
  assert.deepEqual(wrong, []);
  for (const kind of ['search', 'help', 'slides'])
    assert.ok(kinds.has(kind), `${kind} has a field`);
});

test('what scripts make takes no words, and no script writes an address or a state', () => {
  const wrong: string[] = [];
  for (const file of globSync('src/{components,layouts,pages}/**/*.{ts,astro}', {
    cwd: root,
  })) {
    const source = readFileSync(join(root, file), 'utf8');
    if (
      /createElement\('(?:input|textarea)'\)(?!;\s*\w+\.type = '(?:checkbox|radio)')/.test(source)
    )
      wrong.push(`${file}: makes a field that may take words`);
    if (
      /contenteditable|contentEditable|designMode/.test(
        source.replace(/closest\(\s*'[^']*',?\s*\)/g, ''),
      )
    )
      wrong.push(`${file}: makes something that can be written into`);
    if (
      /(components\/search\/|country-list\.)/.test(file) &&
      /\bhistory\b\.|location\.(hash|search)|localStorage|sessionStorage|document\.cookie|window\.name/.test(
        source,
      )
    )
      wrong.push(`${file}: may write what is typed`);
  }
  assert.deepEqual(wrong, []);
});
