// Responses of real servers to each kind of path, with the settings that this project writes
// (src/build/hosting).
import assert from 'node:assert/strict';
import { get, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { everywhere, headersOf, others, ownHeaders } from '#build/hosting/headers.ts';
import { host, missing, samples, servers, type ServerName } from '../support/hosts.ts';
import { test } from '../support/test.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
/** Asks as a browser does, but takes what comes as it is: `fetch` would unpack it and follow it. */
const ask = (address: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((answer, fail) => {
    get(address, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        answer({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        });
      });
    }).on('error', fail);
  });

const address = (file: string): string => `/${file.replace(/index\.html$/, '')}`;
const types: Record<keyof typeof samples, RegExp> = {
  page: /^text\/html; ?charset=utf-8$/i,
  home: /^text\/html; ?charset=utf-8$/i,
  card: /^text\/html; ?charset=utf-8$/i,
  picture: /^image\/svg\+xml/,
  json: /^application\/json/,
  data: /^text\/csv; ?charset=utf-8$/i,
  font: /^font\/woff2$/,
  script: /^(application|text)\/javascript/,
  pdf: /^application\/pdf$/,
};
const pathOf = (kind: keyof typeof samples): string => address(samples[kind]);

/** Holds the headers of an answer against the list. */
function holds(
  headers: IncomingHttpHeaders,
  expected: Readonly<Record<string, string>>,
  of: string,
) {
  for (const name of [...Object.keys(everywhere()), ...ownHeaders])
    assert.equal(headers[name.toLowerCase()], expected[name], `${of} ${name}`);
}

for (const name of Object.keys(servers) as ServerName[])
  for (const base of ['', '/sub/path'])
    test.describe(`${name}${base && ' under a sub-path'}`, () => {
      const why = missing(name);
      test.skip(why !== undefined, why);
      let origin = '';
      let close: () => Promise<void>;
      let said: () => string;
      test.beforeAll(async () => {
        ({ origin, close, said } = await host(name, base));
        origin += base;
      });
      test.afterAll(() => close());

      test('every header of the list on every kind of path, and no other', async () => {
        for (const kind of Object.keys(samples) as (keyof typeof samples)[]) {
          const path = pathOf(kind);
          const { status, headers } = await ask(origin + path);
          assert.equal(status, 200, path);
          holds(headers, headersOf(path, base), path);
          assert.match(headers['content-type'] ?? '', types[kind], path);
        }
      });

      test('a path that is not there is told in its language, and in no frame', async () => {
        for (const [path, lang] of [
          ['/nothing/', ''],
          ['/en/nothing/', 'en'],
          ['/ar/help/zz/', 'ar'],
          ['/en/embed/online/nothing/', 'en'],
          ['/pictures/nothing.svg', ''],
          ['/_astro/nothing.js', ''],
          ['/_headers', ''],
          // Folders without a page of their own.
          ['/en/embed/', 'en'],
          ['/pictures/', ''],
          // What a host has for itself.
          ['/.htaccess', ''],
          ['/en/.kept', 'en'],
        ] as const) {
          const { status, headers, body } = await ask(origin + path);
          assert.equal(status, 404, path);
          holds(headers, { ...everywhere(base), ...others }, path);
          if (lang) assert.ok(body.includes(`<html lang="${lang}"`), path);
          else assert.ok(body.includes('lang="zh-Hans"'), path);
        }
      });

      test('no address of a reader is written down, whatever was asked for', async () => {
        test.skip(name !== 'nginx', 'what others write down is set for the whole server');
        for (const path of ['/en/', '/en/nothing/', '/en/embed/', '/pictures/', '/.htaccess'])
          await ask(origin + path);
        await ask(new URL('/elsewhere/', origin).href);
        assert.doesNotMatch(said(), /client|GET/);
      });

      test('a link without its last slash leads on, below the same path', async () => {
        for (const path of ['/ar/help', '/en/embed/online/who-is-writing']) {
          const { status, headers } = await ask(origin + path);
          assert.match(String(status), /^30[18]$/, path);
          assert.equal(new URL(headers.location ?? '', origin + path).pathname, `${base}${path}/`);
        }
      });

      test('a page comes again only when it has changed; what is named after its content never', async () => {
        for (const kind of ['page', 'picture', 'json', 'script'] as const) {
          const { headers } = await ask(origin + pathOf(kind));
          const tag = headers.etag ?? assert.fail(`${kind} has no ETag`);
          const again = await ask(origin + pathOf(kind), { 'If-None-Match': tag });
          assert.equal(again.status, 304, kind);
          assert.equal(again.body.length, 0, kind);
        }
      });

      test('a text is sent as it was compressed beforehand: Brotli before gzip, and neither to who knows neither', async () => {
        for (const kind of ['page', 'home', 'card', 'picture', 'json', 'data', 'script'] as const) {
          const path = origin + pathOf(kind);
          const plain = await ask(path);
          assert.equal(plain.headers['content-encoding'], undefined, kind);
          for (const [accepted, encoding, unpack] of [
            ['gzip, deflate, br', 'br', brotliDecompressSync],
            ['gzip, deflate', 'gzip', gunzipSync],
          ] as const) {
            const { headers, body } = await ask(path, { 'Accept-Encoding': accepted });
            assert.equal(headers['content-encoding'], encoding, kind);
            assert.match(headers.vary ?? '', /accept-encoding/i, kind);
            assert.match(headers['content-type'] ?? '', types[kind], kind);
            assert.ok(unpack(body).equals(plain.body), kind);
            holds(headers, headersOf(pathOf(kind), base), `${kind} ${encoding}`);
          }
        }
      });

      test('a part of a PDF can be asked for', async () => {
        const { status, headers, body } = await ask(origin + pathOf('pdf'), {
          Range: 'bytes=100-199',
        });
        assert.equal(status, 206);
        assert.equal(headers['content-range'], 'bytes 100-199/100000');
        assert.equal(body.length, 100);
      });
    });
