// Headers for hosts: `_headers` for Netlify and Cloudflare Pages, `web.config` for IIS. Servers
// that can be started here are tested in hosts.test.ts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersOf, type Headers } from '#build/hosting/headers.ts';
import { limits } from '#build/hosting/headers-file.ts';
import { locales } from '#languages/locales.ts';
import { headersFor } from '../support/server.ts';
import { filesIn, pages, release, subSite } from '../support/site.ts';
import { test } from '../support/test.ts';

/** The address of a file, as it is asked for. */
const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
/** What hosts read, and what is no file of the site. */
const published = (): string[] =>
  filesIn(release).filter(
    (file) => !/^(_headers|\.htaccess|web\.config)$/.test(file) && !/\.(br|gz)$/.test(file),
  );
const inOrder = (headers: Headers): [string, string][] =>
  Object.entries(headers).sort(([a], [b]) => (a < b ? -1 : 1));

test('Netlify and Cloudflare Pages say with each file what the list has, and no header twice', () => {
  for (const file of published()) {
    const found = headersFor(release, addressOf(file));
    assert.equal(new Set(found.map(([name]) => name)).size, found.length, file);
    assert.deepEqual(inOrder(Object.fromEntries(found)), inOrder(headersOf(`/${file}`)), file);
  }
  const text = readFileSync(join(release, '_headers'), 'utf8');
  assert.ok((text.match(/^\//gm) ?? []).length <= limits.rules);
  assert.ok(text.split('\n').every((line) => line.length <= limits.characters));
});

test('a site under a path says nothing of https for the rest of its host', () => {
  const files = ['_headers', '.htaccess', 'web.config'];
  const said = (folder: string): string[] =>
    files.filter((file) => readFileSync(join(folder, file), 'utf8').includes('Strict-Transport'));
  assert.deepEqual([said(release), said(subSite)], [files, []]);
});

test('every page of the site refuses a frame', () => {
  for (const { url } of pages()) {
    const headers = headersOf(url);
    assert.equal(headers['X-Frame-Options'], 'DENY', url);
    assert.match(headers['Content-Security-Policy'] ?? '', /frame-ancestors 'none'/, url);
  }
});

test('a card may stand in the frame of any site, in each language', () => {
  for (const locale of locales) {
    const names = Object.keys(headersOf(`/${locale}/embed/online/who-is-writing/`));
    assert.ok(!names.some((name) => /frame|content-security/i.test(name)), locale);
  }
  assert.ok('X-Frame-Options' in headersOf('/xx/embed/online/who-is-writing/'));
  assert.ok('X-Frame-Options' in headersOf('/en/help/embed/'));
});

/** A location of `web.config`: a folder, removed and added headers, and the 404 page. */
interface Location {
  folder: string;
  taken: string[];
  added: [string, string][];
  notFound: string | undefined;
}
/**
 * Parses the parts of `web.config` that this project writes; throws on unclosed or unknown
 * elements.
 */
function locationsIn(xml: string): Location[] {
  const root: Location = { folder: '', taken: [], added: [], notFound: undefined };
  const locations = [root];
  const open: string[] = [];
  let here = root;
  for (const [, closes, name = '', written = '', isEmpty] of xml.matchAll(
    /<(\/?)([A-Za-z]+)((?:\s+[\w-]+="[^"<>]*")*)\s*(\/?)>/g,
  )) {
    if (closes) {
      assert.equal(open.pop(), name);
      if (name === 'location') here = root;
      continue;
    }
    const attributes = Object.fromEntries(
      [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    );
    if (name === 'location')
      locations.push(
        (here = { folder: attributes.path ?? '', taken: [], added: [], notFound: undefined }),
      );
    if (open.at(-1) === 'customHeaders') {
      if (name === 'remove') here.taken.push(attributes.name ?? '');
      else here.added.push([attributes.name ?? '', attributes.value ?? '']);
    }
    if (name === 'error') here.notFound = attributes.path;
    if (!isEmpty) open.push(name);
  }
  assert.deepEqual(open, []);
  return locations;
}

test('IIS says the same, and has the page of each language for what is not there', () => {
  const xml = readFileSync(join(release, 'web.config'), 'utf8');
  const locations = locationsIn(xml);
  const around = (path: string): Location[] =>
    locations.filter(({ folder }) => folder === '' || path.startsWith(`/${folder}/`));
  for (const file of published()) {
    const said = new Map<string, string>();
    for (const { taken, added } of around(`/${file}`)) {
      for (const name of taken) said.delete(name);
      for (const [name, value] of added) {
        // IIS stops with an error where a name is added twice.
        assert.ok(!said.has(name), `${file} ${name}`);
        said.set(name, value);
      }
    }
    assert.deepEqual(inOrder(Object.fromEntries(said)), inOrder(headersOf(`/${file}`)), file);
  }
  // It has no type for this ending, and refuses what it has none for.
  assert.match(xml, /fileExtension="\.yaml" mimeType="text\/plain/);
  const pageFor = (path: string): string | undefined =>
    around(path).findLast(({ notFound }) => notFound)?.notFound;
  assert.equal(pageFor('/nothing/'), '/404.html');
  for (const locale of locales)
    assert.equal(pageFor(`/${locale}/embed/nothing/`), `/${locale}/404.html`);
});
