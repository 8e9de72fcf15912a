// The door of Kiwix: the file of a language, checked by the tool of openZIM, read in kiwix-serve.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCopies } from '#build/copies/copies.ts';
import { zimOf } from '#build/copies/zim.ts';
import { builtSite } from '#build/print/printables.ts';
import { content } from '../support/content.ts';
import { inKiwix, noKiwix, serveZim } from '../support/doors.ts';
import { journeys, leave, looksAged } from '../support/journeys.ts';
import { release, root } from '../support/root.ts';
import { expect, test } from '../support/test.ts';
import { errorsOf } from '../support/unpacked.ts';

const missing = noKiwix();

test('what libraries show of a file for Kiwix fits: title, description, languages', () => {
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const length = (text: string): number => [...segments.segment(text)].length;
  for (const { strings } of Object.values(content.languages)) {
    // openZIM, Metadata: at most 30 and 80 signs.
    assert.ok(length(strings['site.short']) <= 30, strings['site.short']);
    assert.ok(length(strings['site.title']) <= 80, strings['site.title']);
  }
});

test('the file for Kiwix is without fault for zimcheck; in kiwix-serve a reader does all that is done on the web, leaves to a times table, and sees when it is old', async ({
  page,
}) => {
  test.skip(missing !== undefined, missing);
  const site = builtSite(release);
  const folder = mkdtempSync(join(tmpdir(), 'zim-'));
  const file = join(folder, 'kite.zim');
  writeFileSync(file, await zimOf(site, content, await openCopies(root, site), ['en']));
  const { status, stdout } = spawnSync('zimcheck', ['-A', file], { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
  assert.match(stdout, /Overall Test Status: Pass/);
  const { origin, server } = await serveZim(file);
  try {
    const errors = errorsOf(page);
    // Kiwix asks itself for what it may not have; a file of ours has an address of this kind.
    page.on('response', (response) => {
      const isOurs = response.url().includes('/content/kite/');
      if (isOurs && response.status() >= 400) errors.push(response.url());
    });
    const open = (path: string) => inKiwix(page, origin, `en/${path}`);
    for (const journey of Object.values(journeys)) await journey(open, 'en');
    const inside = await leave(open);
    await expect(inside.locator('h1')).toHaveText(content.languages.en.strings['offline.table']);
    const { built } = JSON.parse(readFileSync(join(release, 'version.json'), 'utf8')) as {
      built: string;
    };
    await looksAged(page, built, open, 'en');
    const own = errors.filter(
      (error) => !/sandbox|Unsafe attempt|Failed to load resource|on_content_load/i.test(error),
    );
    assert.deepEqual(own, []);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the same copy makes the same file for Kiwix, byte for byte', async () => {
  test.skip(missing !== undefined, missing);
  const page =
    '<!doctype html><html lang="en"><title>Kite</title><p>A red kite over the hills.</p>';
  const tree = { 'README.txt': Buffer.from(''), 'index.html': Buffer.from(page) };
  const copy = {
    tree,
    html: '',
    book: {},
    braille: { texts: [], beside: {} },
    said: 'A kite over the hills. '.repeat(4),
  };
  const make = () => zimOf(builtSite(release), content, () => copy, ['en']);
  const file = await make();
  // Both indexes have a name by chance, that of titles and that of words.
  assert.equal(file.toString('latin1').split('Xapian Glass').length, 3);
  assert.ok(file.equals(await make()));
});

test('where there is no zimwriterfs, one sentence says what to do', async () => {
  const path = process.env.PATH;
  process.env.PATH = '';
  try {
    const site = builtSite(release);
    const tree = { 'README.txt': Buffer.from('') };
    const braille = { texts: [], beside: {} };
    const copy = { tree, html: '', book: {}, braille, said: '' };
    await assert.rejects(
      zimOf(site, content, () => copy, ['en']),
      /Install zim-tools \(Debian\)/,
    );
  } finally {
    process.env.PATH = path;
  }
});
