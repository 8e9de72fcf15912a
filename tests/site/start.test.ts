// `npm start` from a terminal: it says why it cannot serve, and stops completely. The site is not
// built again for it.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../support/root.ts';
import { test } from '../support/test.ts';

/** A server on a port of its own. */
async function taken() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}
/** What `npm start` says before it builds anything. */
function refused(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/build/start.ts', '--no-build', ...args],
    { cwd: root, encoding: 'utf8' },
  );
  assert.deepEqual([status, stdout], [1, ''], args.join(' '));
  return stderr;
}

test('on a taken port npm start stops with a sentence: which port, and what to do', async () => {
  const { server, port } = await taken();
  assert.match(
    refused('--port', String(port)),
    new RegExp(`^Port ${port} is taken: .* take another port: npm start -- --port \\d+\n$`),
  );
  server.close();
});

test('a mistyped option of npm start is named, with those that there are', () => {
  assert.match(refused('--prot', '5000'), /^Unknown option '--prot'.* takes --port 5000, --host/);
  assert.match(refused('5000'), /^Unexpected argument '5000'.* takes --port 5000, --host/);
  for (const port of ['many', '70000'])
    assert.match(
      refused('--port', port),
      new RegExp(`^--port is "${port}"\\. Expected a number from 1 to 65535`),
    );
  assert.match(
    refused('--host', '192.0.2.1'),
    /^--host is "192\.0\.2\.1", and this computer has no such/,
  );
});

/** Running processes of a group; zombies (Z) have ended. */
const alive = (group: number): string[] =>
  spawnSync('ps', ['-A', '-o', 'pgid=,stat=,args='], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => new RegExp(`^\\s*${group}\\s+[^Z]`).test(line));

for (const [how, signal, whom] of [
  ['Ctrl-C', 'SIGINT', 'every process of the terminal'],
  ['who ends npm', 'SIGTERM', 'npm alone'],
] as const)
  test(`npm start prints its address and serves the site, and ${how} leaves nothing running`, async () => {
    test.skip(process.platform === 'win32', 'Windows has no groups of processes');
    const { server, port } = await taken();
    server.close();
    await once(server, 'close');
    const npm = spawn('npm', ['start', '--', '--no-build', '--port', String(port)], {
      cwd: root,
      detached: true,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let said = '';
    for (const stream of [npm.stdout, npm.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    const group = npm.pid ?? assert.fail('npm did not start');
    try {
      const address = `http://localhost:${port}/`;
      while (!said.includes(address)) {
        assert.equal(npm.exitCode, null, said);
        await pause(50);
      }
      assert.match(await (await fetch(`${address}en/what-is-it/all/`)).text(), /<h1/);

      process.kill(whom === 'npm alone' ? group : -group, signal);
      if (npm.exitCode === null && npm.signalCode === null) await once(npm, 'exit');
      for (const end = Date.now() + 60_000; alive(group).length > 0 && Date.now() < end;)
        await pause(50);
      assert.deepEqual(alive(group), []);
      await assert.rejects(fetch(address));
    } finally {
      if (alive(group).length > 0) process.kill(-group, 'SIGKILL');
    }
  });
