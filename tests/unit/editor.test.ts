// What editors know about the files of `content/` (.vscode/settings.json).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageFiles, sharedFiles } from '#content/files.ts';
import { root } from '../support/root.ts';
import { test } from '../support/test.ts';

test('an editor has the schema of every kind of YAML file, by the name of its collection', () => {
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  const files = [
    ...Object.entries(languageFiles).map(([name, { path }]) => [name, `content/??/${path}`]),
    ...Object.entries(sharedFiles).map(([name, { path }]) => [
      `shared${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      `content/shared/${path}`,
    ]),
  ].filter(([, path]) => path?.endsWith('.yaml'));
  assert.deepEqual(
    settings['yaml.schemas'],
    Object.fromEntries(
      files.map(([name, path]) => [`./.astro/collections/${name}.schema.json`, path]),
    ),
    'a row of src/content/files.ts has a row in .vscode/settings.json, under yaml.schemas',
  );
});
