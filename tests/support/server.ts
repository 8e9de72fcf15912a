// Serves a folder as a host would: directories by their index, gzip, the nearest 404 page.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
};

/**
 * Whether a rule of `_headers` matches this path. `:language` stands for a segment, `*` for all
 * that follows.
 */
const names = (rule: string, path: string): boolean =>
  new RegExp(
    `^${rule
      .replace(/[.+?^$()[\]\\]/g, '\\$&')
      .replace(/:\w+/g, '[^/]+')
      .replace('*', '.*')}$`,
  ).test(path);

/**
 * The headers that a host with `_headers` sends for a path; one set by two rules is sent twice, and
 * both apply.
 */
export function headersFor(folder: string, path: string): [string, string][] {
  let applies = false;
  return readFileSync(join(folder, '_headers'), 'utf8')
    .split('\n')
    .flatMap((line): [string, string][] => {
      const [, name, value = ''] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
      if (name) return applies ? [[name, value]] : [];
      applies = names(line, path);
      return [];
    });
}

/** Lets a browser keep a file for as long as a test lasts. */
const kept = { 'Cache-Control': 'max-age=3600' };

/**
 * Starts a server for `folder` under `base`; `origin` is its address. `outlines`, for tests that
 * only measure: pictures have their size and nothing drawn, nothing is compressed, and shared files
 * are cached for a profile. `headers` sends those of `_headers`. Without `indexes` a folder is not
 * found, as on a learning platform.
 */
export async function serve(
  folder: string,
  base = '',
  { outlines = false, headers = false, indexes = true } = {},
): Promise<{ origin: string; close: () => void }> {
  const bodies = new Map<string, Uint8Array>();
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const inside = path.startsWith(base) ? path.slice(base.length) || '/' : '';
    if (!indexes && inside.endsWith('/')) {
      response.writeHead(404).end();
      return;
    }
    let file = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
    let status = 200;
    if (!inside || !existsSync(file) || !statSync(file).isFile()) {
      status = 404;
      const language = /^\/([a-z]{2})\//.exec(inside)?.[1];
      file = join(
        folder,
        language && existsSync(join(folder, language, '404.html'))
          ? `${language}/404.html`
          : '404.html',
      );
    }
    if (outlines && inside.startsWith('/pictures/') && status === 200) {
      const [open = ''] = /<svg[^>]*>/.exec(readFileSync(file, 'utf8')) ?? [];
      response.writeHead(200, { 'Content-Type': 'image/svg+xml', ...kept }).end(`${open}</svg>`);
      return;
    }
    const zip = !outlines && !file.endsWith('.woff2');
    const body =
      bodies.get(file) ?? (zip ? gzipSync(readFileSync(file), { level: 9 }) : readFileSync(file));
    bodies.set(file, body);
    if (headers)
      for (const [name, value] of headersFor(folder, path)) response.appendHeader(name, value);
    response
      .writeHead(status, {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        'Content-Length': body.length,
        ...(zip ? { 'Content-Encoding': 'gzip' } : {}),
        ...(outlines && status === 200 && !file.endsWith('.html') ? kept : {}),
      })
      .end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
  };
}
