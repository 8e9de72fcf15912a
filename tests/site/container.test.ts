// The container of docs/hosting.md, built and run where podman or docker is there, and can run one.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headersOf } from '#build/hosting/headers.ts';
import { nginxInContainer } from '#build/hosting/nginx.ts';
import { hasProgram, makeSite, samples } from '../support/hosts.ts';
import { root } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const engine = ['podman', 'docker'].find(hasProgram);
const containerfile = join(root, 'src/build/hosting/Containerfile');
const image = 'kite-site-test';
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(engine ?? '', args, { encoding: 'utf8' });
  return { works: status === 0, stdout: stdout.trim(), stderr };
};
/** What an engine says last, as the reason why it does nothing here. */
const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

for (const base of ['', '/sub/path'])
  test(`the container shows the site, and nobody in it is root${base && ', under a sub-path'}`, async () => {
    test.skip(engine === undefined, 'needs podman or docker');
    const [, from = ''] = /^FROM (\S+)/m.exec(readFileSync(containerfile, 'utf8')) ?? [];
    const tried = run('run', '--rm', from, 'true');
    test.skip(!tried.works, `${engine} runs no container here: ${lastLine(tried.stderr)}`);

    const site = await makeSite(base);
    const folder = mkdtempSync(join(tmpdir(), 'container-'));
    cpSync(join(root, '.dockerignore'), join(folder, '.dockerignore'));
    cpSync(join(site.root, base), join(folder, 'dist'), { recursive: true });
    mkdirSync(join(folder, '.cache'));
    writeFileSync(join(folder, '.cache/nginx.conf'), nginxInContainer(base));
    const built = run(
      'build',
      '-t',
      image,
      '-f',
      containerfile,
      '--build-arg',
      `BASE=${base}/`,
      folder,
    );
    assert.ok(built.works, built.stderr);
    const started = run(
      'run',
      '--rm',
      '-d',
      '--read-only',
      '--tmpfs',
      '/tmp',
      '--cap-drop',
      'all',
      '-p',
      '127.0.0.1::8080',
      image,
    );
    assert.ok(started.works, started.stderr);
    try {
      assert.notEqual(run('exec', started.stdout, 'id', '-u').stdout, '0');
      const origin = `http://${run('port', started.stdout, '8080').stdout.split('\n')[0]}${base}`;
      const path = `/${samples.card.replace('index.html', '')}`;
      await expect
        .poll(() =>
          fetch(origin + path).then(
            ({ status }) => status,
            () => 0,
          ),
        )
        .toBe(200);
      for (const one of [path, '/en/']) {
        const { headers } = await fetch(origin + one);
        for (const [name, value] of Object.entries(headersOf(one, base)))
          assert.equal(headers.get(name), value, `${one} ${name}`);
        assert.equal(headers.get('content-encoding'), 'br');
        assert.equal(headers.has('x-frame-options'), one === '/en/');
      }
      assert.equal((await fetch(`${origin}/en/nothing/`)).status, 404);
    } finally {
      run('stop', '-t', '2', started.stdout);
      run('rmi', image);
      for (const one of [folder, site.root, site.scratch]) rmSync(one, { recursive: true });
    }
  });
