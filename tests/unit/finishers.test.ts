// Workers that finish pages while the next are rendered.
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { pagePass } from '#page-pass/index.ts';
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
const reader = new URL('../../src/build/full-text/read-page.ts', import.meta.url);
const page = { address: '/', isCarried: false, isFramed: false };

test('workers finish pages as they come, and read each as it was; a page that is wrong is named, and stops no other', async () => {
  const finishers = startFinishers({ site, reader: reader.href });
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

test('a drawing is there before the pages that have it, however late it is drawn', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const facts = new Map<string, unknown>();
  const { hooks } = pagePass(
    { inlineScripts: [], scripts: new Map() },
    { module: reader, facts },
    () => true,
  );
  const call = (name: keyof typeof hooks, options: object): void =>
    (hooks[name] as (options: object) => void)(options);
  call('astro:config:done', { config: { base: '/', outDir: pathToFileURL(`${folder}/`) } });
  const drawing = Promise.withResolvers<Response>();
  const [svg, html] = ['/pictures/kite.svg', '/en/about/'].map((path) => ({
    request: new Request(`http://localhost${path}`),
    routeData: { type: path.endsWith('.svg') ? 'endpoint' : 'page' },
  }));
  const image = '<img src="/pictures/kite.svg" alt="" width="4" fetchpriority="high">';
  let made: AstroPrerenderer | undefined;
  call('astro:build:start', {
    setPrerenderer: (around: (astro: AstroPrerenderer) => AstroPrerenderer) =>
      (made = around({
        name: 'astro',
        getStaticPaths: () =>
          Promise.resolve(
            [html, svg].map(
              (one) =>
                ({
                  route: one?.routeData,
                  pathname: new URL(one?.request.url ?? '').pathname,
                }) as PathWithRoute,
            ),
          ),
        render: ({ url }) =>
          url.endsWith('.svg')
            ? drawing.promise
            : Promise.resolve(
                new Response(pageWith(`<h1>a</h1>${image}`), {
                  headers: { 'content-type': 'text/html' },
                }),
              ),
      })),
  });
  assert.ok(made && svg && html);
  await made.setup?.();
  const paths = await made.getStaticPaths();
  assert.deepEqual(
    paths.map(({ route }) => route.type),
    ['endpoint', 'page'],
  );
  const drawn = made.render(svg.request, svg as never);
  const rendered = made.render(html.request, html as never);
  // In the time of other workers, begun later, these would have finished the page without it.
  const others = startFinishers({ site, reader: reader.href });
  const bytes = new TextEncoder().encode(pageWith('<h1>b</h1>')).buffer;
  await Promise.race([others.finish({ file: 'en/index.html', bytes, place: page }), rendered]);
  await others.end();
  drawing.resolve(new Response('<svg viewBox="0 0 1 1"><path d="M0 0h1"/></svg>'));
  const [, whole] = await Promise.all([drawn, rendered]);
  assert.match(
    await (whole as Response).text(),
    /<svg width="4" data-file="\/pictures\/kite\.svg"/,
  );
  assert.ok(facts.has('en/about/index.html'));
  await made.teardown?.();
});
