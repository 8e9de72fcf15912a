// A PDF is printed again only when something that it shows has changed.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { openCache } from '#build/print/cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'pdf-cache-'));
test.afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const to = join(folder, 'dist/en/print/poster-en.pdf');
/** As the next run would: it has not read a file yet. */
const taken = (how = 'Chromium 109, A3'): boolean =>
  openCache(join(folder, 'cache'), folder).take('poster-en.pdf', how, to);

test('a PDF is taken from the cache while all that it was made of is the same, and only then', () => {
  write('page.html', 'page');
  write('style.css', 'style');
  assert.equal(taken(), false, 'nothing is kept yet');
  const print = (): void =>
    openCache(join(folder, 'cache'), folder).keep(
      'poster-en.pdf',
      'Chromium 109, A3',
      Buffer.from('%PDF'),
      ['page.html', 'style.css', 'gone.svg'],
    );
  print();
  assert.equal(taken(), true);
  assert.equal(readFileSync(to, 'utf8'), '%PDF');
  assert.equal(taken('Chromium 131, A3'), false);

  for (const [name, before] of [
    ['page.html', 'page'],
    ['style.css', 'style'],
  ] as const) {
    write(name, 'changed');
    assert.equal(taken(), false, name);
    write(name, before);
    assert.equal(taken(), true, name);
  }
  write('gone.svg', 'a picture that was not there');
  assert.equal(taken(), false, 'a file that came is a change too');
  print();
  rmSync(join(folder, 'gone.svg'));
  assert.equal(taken(), false, 'and so is one that went');

  print();
  rmSync(join(folder, 'cache/poster-en.pdf.json'));
  assert.equal(taken(), false, 'a PDF without its note may be half written');
  assert.ok(existsSync(join(folder, 'cache/poster-en.pdf')));
});
