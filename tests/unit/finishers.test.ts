// Workers that finish pages while the next are rendered.
import assert from 'node:assert/strict';
import { startFinishers } from '#page-pass/finishers.ts';
import { finish } from '#page-pass/page-pass.ts';
import { test } from '../support/test.ts';

const site = {
  inlineScripts: [],
  scripts: new Map<string, string>(),
  assets: { folder: '', base: '' },
  imports: new Map(),
};
const pageWith = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><style>p{color:red}</style></head><body><main>${body}</main></body></html>`;
const page = { address: '/', isCarried: false, isFramed: false };

test('workers finish pages as they come, and read each as it was; a page that is wrong is named, and stops no other', async () => {
  const reader = new URL('../../src/build/full-text/read-page.ts', import.meta.url).href;
  const finishers = startFinishers({ site, reader });
  const sent = (file: string, html: string) =>
    finishers.finish({
      file,
      bytes: new TextEncoder().encode(html).buffer,
      place: page,
    });
  const good = pageWith('<h1>Help</h1><a href="/print.css">');
  const pages = [
    sent('en/help/index.html', good),
    sent('en/about/index.html', pageWith('<h1>a</h1><script>alert(1)</script>')),
    sent('en/words/index.html', pageWith('<p>no title</p>')),
    sent('en/help/ke/card/index.html', good),
  ];
  const [help, about, words, card] = await Promise.allSettled(pages);
  await finishers.end();
  if (help?.status !== 'fulfilled' || card?.status !== 'fulfilled') return assert.fail();
  assert.equal(new TextDecoder().decode(help.value.bytes), finish(good, site));
  assert.deepEqual(help.value.sheets, ['print.css']);
  assert.equal((help.value.facts as { title: string }).title, 'Help');
  assert.equal(card.value.facts, undefined);
  const messageOf = (one: typeof about): string =>
    one?.status === 'rejected' ? (one.reason as Error).message : '';
  assert.match(messageOf(about), /^en\/about\/index\.html has "<script>alert/);
  assert.match(messageOf(words), /^en\/words\/index\.html has no <main> with an <h1>/);
});

test('a worker that cannot start stops the build', async () => {
  const finishers = startFinishers({ site, reader: 'file:///no-such-reader.ts' });
  const task = { file: 'en/index.html', bytes: new ArrayBuffer(0), place: page };
  await assert.rejects(finishers.finish(task), /no-such-reader/);
  const later = { ...task, bytes: new ArrayBuffer(0) };
  await assert.rejects(finishers.finish(later), /no-such-reader/);
  await finishers.end();
});
