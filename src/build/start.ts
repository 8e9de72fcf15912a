// `npm start`: builds the site for this computer and serves it. `-- --port 5000`: another port;
// `--host`: to the network too; `--no-build`: dist/ as it is.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '../..');

/** Ends with a sentence for the person who typed the command, without lines of code. */
function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

// A name may follow `--host`, or nothing: then every address of this computer.
const args = process.argv
  .slice(2)
  .map((arg, i, all) => (arg === '--host' && /^(-|$)/.test(all[i + 1] ?? '') ? '--host=' : arg));

/** What was typed after `npm start --`. */
function readOptions() {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string', default: '4321' },
        host: { type: 'string' },
        'no-build': { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return stop(
      `${(error as Error).message.split('. ')[0]}. npm start takes --port 5000, --host (or --host NAME) and --no-build, after two dashes: npm start -- --port 5000`,
    );
  }
}

const { port: asked, host, 'no-build': asItIs } = readOptions();
const port = Number(asked);
if (!Number.isInteger(port) || port < 1 || port > 65_535)
  stop(`--port is "${asked}". Expected a number from 1 to 65535: npm start -- --port 5000`);

/** Listens for a moment; gives the code of the error where that is not possible. */
async function listenOn(name: string): Promise<string | undefined> {
  const server = createServer().listen(port, name);
  try {
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}

// Before the build, so that a taken port is reported at once. All addresses are tried: two servers
// may share a port on different addresses, and a browser would show the other one.
const addresses = host ? [host] : ['localhost', '0.0.0.0', '::'];
for (const name of addresses) {
  const code = await listenOn(name);
  if (code === 'EADDRINUSE')
    stop(
      `Port ${port} is taken: another program serves something there, perhaps this site from another window. End that program, or take another port: npm start -- --port ${port === 5000 ? 5001 : 5000}`,
    );
  if (code === 'EACCES')
    stop(
      `This computer does not let you serve on port ${port}. Take one above 1023: npm start -- --port 5000`,
    );
  if (code && host) stop(`--host is "${host}", and this computer has no such address (${code}).`);
}

let build: ChildProcess | undefined;
const end = (): never => {
  build?.kill();
  process.exit(1);
};
// Ctrl-C reaches every process of the terminal. Ending npm alone ends only the shell between npm
// and this process: then the parent is gone.
process.on('SIGTERM', end);
const parent = process.ppid;
setInterval(() => process.ppid === parent || end(), 250).unref();

// Astro's own command, since it says mistakes as `npm run build` does.
if (!asItIs) {
  // Short-lived objects stay young: the garbage collector takes half as much time.
  const command = [
    '--max-semi-space-size=64',
    join(root, 'node_modules/astro/bin/astro.mjs'),
    'build',
  ];
  build = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' });
  const [status] = (await once(build, 'exit')) as [number | null];
  if (status !== 0) process.exit(1);
} else if (!existsSync(join(root, 'dist/robots.txt')))
  stop('There is no finished site in dist/ to serve. Leave out --no-build: npm start');

// Imported late: loading Astro takes 1 s, and the errors above need none of it.
const { preview } = await import('astro');
await preview({
  root,
  server: { port, host: host === '' ? true : (host ?? false) },
  vite: { preview: { strictPort: true } },
});
