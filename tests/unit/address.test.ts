// The address of the site: QR codes on posters use it for years, so a release has the given
// address, or stops.
import assert from 'node:assert/strict';
import { isListed, isLocal, localAddress, readAddress, siteAddress } from '#build/address.ts';
import { test } from '../support/test.ts';

test('someone who publishes may write the address in the ways that addresses are written', () => {
  const read: Record<string, string> = {
    'https://kite-house.org': 'https://kite-house.org/',
    'https://kite-house.org/trafficking': 'https://kite-house.org/trafficking/',
    'https://your-voice.org/': 'https://your-voice.org/',
    'https://me.github.io/kite': 'https://me.github.io/kite/',
    'http://localhost:4321': 'http://localhost:4321/',
    'http://127.0.0.1:80/v1.2': 'http://127.0.0.1/v1.2/',
    'https://[::1]:8443/': 'https://[::1]:8443/',
    'http://kiosk:8080/': 'http://kiosk:8080/',
    'http://school.local:8080/a/b_c/~d/': 'http://school.local:8080/a/b_c/~d/',
    'https://KITE-HOUSE.org/En/': 'https://kite-house.org/En/',
    'https://enfance.québec/': 'https://enfance.xn--qubec-csa/',
  };
  for (const [given, expected] of Object.entries(read))
    assert.equal(readAddress(given).href, expected);
});

const wrong: [string, RegExp][] = [
  ['', /has no https:\/\/ .* and a host/],
  ['kite-house.org', /has no https:\/\/ .* and a host/],
  ['//kite-house.org/', /has no https:\/\/ .* and a host/],
  ['https://', /has no https:\/\/ .* and a host/],
  ['https:kite-house.org', /has no https:\/\/ .* and a host/],
  ['ftp://kite-house.org/', /has no https:\/\/ .* and a host/],
  ['file:///srv/site/', /has no https:\/\/ .* and a host/],
  ['localhost:4321', /has no https:\/\/ .* and a host/],
  ['https://:80/', /host or port is none/],
  ['https://kite-house.org:99999/', /host or port is none/],
  ['https://kite house.org/', /has a space/],
  [' https://kite-house.org/', /has a space/],
  ['https://kite-house.org/a b/', /has a space/],
  ['https:\\\\kite-house.org', /has a space or a \\ in it/],
  ['https://me:secret@kite-house.org/', /has a user name or a password/],
  ['https://kite-house.org/?from=here', /has a \? or a # in it/],
  ['https://kite-house.org/#top', /has a \? or a # in it/],
  ['https://kite-house.org/hallö/', /has ö in its path/],
  ['https://kite-house.org/%20/', /has % in its path/],
  ['https://kite-house.org,', /host or port is none/],
  ['https://kite-house..org/', /host or port is none/],
  ['https://-kite-house.org/', /host or port is none/],
  ['https://0.0.0.0/', /host or port is none/],
  ['https://kite-house.org:0/', /host or port is none/],
  ['https://YOUR-HOST/', /has an example in place of your host/],
  ['https://kite-house.org/index.html', /ends with the page index\.html: the site has many/],
  ['https://kite-house.org/kite/index.php/', /ends with the page index\.php/],
  ['https://kite-house.org/kite/sitemap.xml', /ends with the page sitemap\.xml/],
  ['https://kite-house.org/index', /ends with the page index:/],
  ['https://kite-house.org/kite/fr/', /ends with fr, the folder of one language: leave it out/],
  ['https://kite-house.org/kite.', /has a folder that ends with a dot/],
  ['https://kite-house.org/../a/', /has a folder that ends with a dot/],
  ['https://kite-house.org./', /host ends with a dot/],
  ['https://example.org/', /host stands in examples only, and belongs to nobody/],
  ['https://www.Example.com', /host stands in examples only/],
  ['https://kite.example/', /host stands in examples only/],
  ['https://kite.invalid/', /host stands in examples only/],
  ['https://your-site.org/', /has an example in place of your host/],
  ['https://yourdomain.com/', /has an example in place of your host/],
  ['https://www.www.kite-house.org/', /has www\.www\. at its beginning/],
  ['https://kite-house.org:80/', /port is that of the other: 443 is of https/],
  ['http://kite-house.org:443/', /port is that of the other/],
  ['https://kite-house/', /host has no dot, and so no https/],
  ['https://kite-house.o', /host ends as none does/],
  ['https://kite-house.c0m:8080/', /host ends as none does/],
  ['https://github.com/me/kite', /where code lies: the site has an address of its own/],
  ["https://kite-house.org/o'brien/", /has ' in its path/],
  ['https://kite-house.org//a/', /has \/\/ in its path/],
];
for (const [given, why] of wrong)
  test(`an address that is none is refused with the name of the setting: "${given}"`, () => {
    assert.throws(
      () => readAddress(given),
      (error: Error) => {
        assert.ok(error.message.startsWith(`SITE_ADDRESS is "${given}", wh`), error.message);
        assert.match(error.message, why);
        assert.match(
          error.message,
          /Expected an address such as https:\/\/example\.org\/.* Set it: SITE_ADDRESS=/,
        );
        assert.equal(
          error.stack,
          undefined,
          'no lines of code between the person and the sentence',
        );
        return true;
      },
    );
  });

test('a release without an address stops; npm start and npm run dev take one on this computer, and say so in one line', () => {
  const start = (command: string, env: NodeJS.ProcessEnv): string[] => {
    const said: string[] = [];
    const setup = siteAddress(env).hooks['astro:config:setup'] as unknown as (
      options: object,
    ) => void;
    setup({ command, logger: { info: (line: string) => said.push(line) } });
    return said;
  };
  for (const script of ['build', 'test', 'npx', undefined])
    assert.throws(
      () => start('build', script ? { npm_lifecycle_event: script } : {}),
      /^Error: SITE_ADDRESS is not set\. Expected the address .* Set it: SITE_ADDRESS=https/,
      script,
    );
  for (const [command, script] of [
    ['build', 'start'],
    ['dev', 'dev'],
  ] as const) {
    const said = start(command, { npm_lifecycle_event: script });
    assert.equal(said.length, 1);
    assert.doesNotMatch(
      said[0] ?? '',
      /localhost/,
      'the first such address in the log is that of the server',
    );
    assert.match(
      said[0] ?? '',
      /^SITE_ADDRESS is not set: .* lead to this computer only\. Do not publish this/,
    );
  }
  assert.deepEqual(start('build', { SITE_ADDRESS: 'https://kite-house.org/' }), []);
  assert.deepEqual(start('preview', {}), []);
  for (const host of ['school.local', '192.168.0.7', 'kiosk'])
    assert.match(
      start('build', { SITE_ADDRESS: `http://${host}:8080/` }).join(),
      new RegExp(`^SITE_ADDRESS names ${host}, which is found .* in one network only`),
    );
});

test('an address on this computer is known as one: its paper is not for others', () => {
  for (const local of [localAddress, 'http://127.0.0.1/', 'http://[::1]:4321/'])
    assert.ok(isLocal(new URL(local)), local);
  for (const there of [
    'https://example.org/',
    'https://localhost.example.org/',
    'http://192.168.1.4/',
  ])
    assert.ok(!isLocal(new URL(there)), there);
});

test('the sitemap has the pages that search may find, and is asked below the base path', () => {
  for (const page of [
    '/',
    '/en/',
    '/fr/help/ke/',
    '/en/stories/new-friend/',
    '/zh/print/',
    '/ar/teach/card/',
    '/en/search/',
  ])
    assert.ok(isListed(page), page);
  for (const page of [
    '/404/',
    '/ru/404/',
    '/gallery/en/plain/',
    '/en/templates/',
    '/en/stories/new-friend/2/',
    '/en/print/booklet/',
    '/en/help/ke/card/',
  ])
    assert.ok(!isListed(page), page);
});
