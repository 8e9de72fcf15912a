// What makes the ZIP of a copy a package for learning platforms: its manifest.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SaxesParser } from 'saxes';
import { copied, filesIn, textOf } from '../support/copies.ts';
import { test } from '../support/test.ts';

test('the manifest of a copy makes it a SCORM 1.2 package: an asset for each part, and every file named', () => {
  for (const locale of copied) {
    const files = filesIn(locale);
    const xml = textOf(files, 'imsmanifest.xml');
    const all = (what: RegExp): string[] => [...xml.matchAll(what)].map(([, value = '']) => value);
    const ids = all(/<resource identifier="([^"]+)"/g);
    assert.equal(ids.length, 9);
    assert.equal(all(/adlcp:scormtype="(asset)"/g).length, 9);
    assert.deepEqual(all(/<item identifier="[^"]+" identifierref="([^"]+)"/g), ids.slice(0, 8));
    const list = all(/<file href="([^"]+)"/g);
    for (const file of list) assert.ok(files.has(file), file);
    const missing = [...files.keys()].filter((name) => !list.includes(name));
    assert.deepEqual(missing, ['SHA256SUMS.txt', 'imsmanifest.xml']);
    assert.doesNotMatch(xml, /completed|sco"/);
  }
});

interface Node {
  path: string;
  attributes: Record<string, string>;
}
/** The elements of a document with the way to each: `manifest/metadata/schema`. */
function elementsOf(xml: string): Node[] {
  const open: string[] = [];
  const found: Node[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    found.push({ path: open.join('/'), attributes });
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return found;
}

/**
 * What the schemas of SCORM 1.2 ask of the elements that we use (imscp_rootv1p1p2.xsd,
 * adlcp_rootv1p2.xsd), in their order: attributes, with those that must be there.
 */
const schema: Record<string, readonly string[]> = {
  manifest: ['identifier', 'version', 'xmlns', 'xmlns:adlcp'],
  'manifest/metadata': [],
  'manifest/metadata/schema': [],
  'manifest/metadata/schemaversion': [],
  'manifest/organizations': ['default'],
  'manifest/organizations/organization': ['identifier'],
  'manifest/organizations/organization/title': [],
  'manifest/organizations/organization/item': ['identifier', 'identifierref'],
  'manifest/organizations/organization/item/title': [],
  'manifest/resources': [],
  'manifest/resources/resource': ['identifier', 'type', 'adlcp:scormtype'],
  'manifest/resources/resource/file': ['href'],
  'manifest/resources/resource/dependency': ['identifierref'],
};

test('a manifest has the elements and attributes of SCORM 1.2 and no others, in their order; each name is there once, and what is named is there', () => {
  for (const locale of copied) {
    const elements = elementsOf(textOf(filesIn(locale), 'imsmanifest.xml'));
    const order = Object.keys(schema);
    assert.deepEqual([...new Set(elements.map(({ path }) => path))], order, locale);
    for (const { path, attributes } of elements) {
      const may = [...(schema[path] ?? []), ...(path.endsWith('/resource') ? ['href'] : [])];
      for (const name of schema[path] ?? []) assert.ok(attributes[name], `${path} ${name}`);
      for (const [name, value] of Object.entries(attributes)) {
        assert.ok(may.includes(name), `${path} has ${name}`);
        assert.ok(value.length <= 2000, `${path} ${name}`);
      }
    }
    const all = (name: string): string[] =>
      elements.flatMap(({ attributes }) => attributes[name] ?? []);
    const ids = all('identifier');
    assert.equal(new Set(ids).size, ids.length, locale);
    for (const id of ids) assert.match(id, /^[a-z][\w-]*$/);
    for (const id of [...all('identifierref'), ...all('default')]) assert.ok(ids.includes(id), id);
  }
});

test('a manifest is valid by the schemas of SCORM 1.2 themselves, where somebody has them', () => {
  // IMS keeps its rights in them, so that they are not here; many packages for SCORM have them.
  const folder = process.env.SCORM_SCHEMAS ?? '';
  const isThere = existsSync(join(folder, 'imscp_rootv1p1p2.xsd'));
  test.skip(!isThere, 'SCORM_SCHEMAS names no folder with imscp_rootv1p1p2.xsd');
  test.skip(Boolean(spawnSync('xmllint', ['--version']).error), 'there is no xmllint');
  const scratch = mkdtempSync(join(tmpdir(), 'manifest-'));
  const imports = [
    ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
    ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
  ].map(([namespace, name = '']) => {
    const href = pathToFileURL(join(folder, name)).href;
    return `<xsd:import namespace="${namespace}" schemaLocation="${href}"/>`;
  });
  const both = join(scratch, 'both.xsd');
  writeFileSync(
    both,
    `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xsd:schema>`,
  );
  for (const locale of copied) {
    const file = join(scratch, `${locale}.xml`);
    writeFileSync(file, textOf(filesIn(locale), 'imsmanifest.xml'));
    const { status, stderr } = spawnSync(
      'xmllint',
      ['--noout', '--nonet', '--schema', both, file],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
  }
  rmSync(scratch, { recursive: true });
});
