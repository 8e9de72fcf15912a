// Real servers with the settings that this project writes, each serving a small site with a file of
// every kind.
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { apacheFile } from '#build/hosting/apache.ts';
import { caddySite } from '#build/hosting/caddy.ts';
import { compressFolder } from '#build/hosting/compress.ts';
import { nginxAlone } from '#build/hosting/nginx.ts';
import { filesIn, release } from './root.ts';

/** A server: the program, why it cannot be tested here if so, and how to start it on a port. */
interface Server {
  program: string;
  /** Debian's packages that bring it with all it needs. */
  packages: string;
  /** Files that must be there beside the program. */
  needs: readonly string[];
  /** Writes its settings into a folder, and gives the arguments that start it in the foreground. */
  settings: (site: Site, port: number) => string[];
}
interface Site {
  /** The folder that is shown at `/`. */
  root: string;
  base: string;
  /** For settings and what a server leaves behind. */
  scratch: string;
}

export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const apacheModules = '/usr/lib/apache2/modules';

const write = (site: Site, name: string, text: string): string => {
  const file = join(site.scratch, name);
  writeFileSync(file, text);
  return file;
};
export const servers = {
  nginx: {
    program: 'nginx',
    packages: 'nginx libnginx-mod-http-brotli-static',
    needs: [brotliModule],
    settings: (site, port) => [
      '-c',
      write(
        site,
        'nginx.conf',
        nginxAlone({ ...site, host: '_', port }, `load_module ${brotliModule};`, site.scratch),
      ),
      '-g',
      'daemon off;',
    ],
  },
  apache: {
    program: 'apache2',
    packages: 'apache2',
    needs: [apacheModules],
    settings: (site, port) => {
      writeFileSync(join(site.root, site.base, '.htaccess'), apacheFile(site.base));
      const modules = [
        'mpm_event',
        'authz_core',
        'dir',
        'mime',
        'headers',
        'rewrite',
        'env',
        'setenvif',
        'deflate',
        'filter',
      ];
      const lines = [
        ...modules.map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`),
        'ServerName localhost',
        `Listen 127.0.0.1:${port}`,
        `PidFile ${site.scratch}/apache.pid`,
        `DefaultRuntimeDir ${site.scratch}`,
        `ErrorLog ${site.scratch}/apache.log`,
        'User www-data',
        'TypesConfig /etc/mime.types',
        // What Debian sets, and the file of the site has to cope with.
        'AddType application/x-gzip .gz .tgz',
        'AddOutputFilterByType DEFLATE text/html text/plain text/css application/javascript image/svg+xml',
        `DocumentRoot ${site.root}`,
        `<Directory ${site.root}>`,
        '  AllowOverride All',
        '  Require all granted',
        '</Directory>',
      ];
      return ['-f', write(site, 'apache.conf', `${lines.join('\n')}\n`), '-DFOREGROUND'];
    },
  },
  caddy: {
    program: 'caddy',
    packages: 'caddy',
    needs: [],
    settings: (site, port) => [
      'run',
      '--adapter',
      'caddyfile',
      '--config',
      write(
        site,
        'Caddyfile',
        `{\n  admin off\n  auto_https off\n}\n${caddySite({ ...site, host: 'http://127.0.0.1', port })}`,
      ),
    ],
  },
} as const satisfies Record<string, Server>;
export type ServerName = keyof typeof servers;

/** Debian keeps servers where only root looks for programs. */
const path = `${process.env.PATH ?? ''}:/usr/sbin`;
export const hasProgram = (name: string): boolean =>
  spawnSync('which', [name], { env: { ...process.env, PATH: path } }).status === 0;
/** Why a server cannot be tried on this computer; nothing where it can. */
export function missing(name: ServerName): string | undefined {
  const { program, packages, needs } = servers[name];
  return hasProgram(program) && needs.every((file) => existsSync(file))
    ? undefined
    : `${name} is not on this computer: apt-get install ${packages}`;
}

const assetOf = (ending: string): string =>
  `_astro/${filesIn(join(release, '_astro')).find((file) => file.endsWith(ending)) ?? ''}`;
/** A file of each kind. There is no release yet when the tests are listed. */
export const samples = {
  page: 'ar/help/index.html',
  home: 'en/index.html',
  card: 'en/embed/online/who-is-writing/index.html',
  picture: 'pictures/anyone.svg',
  json: 'en/search.json',
  data: 'open/helplines/v1/all.csv',
  pdf: 'en/print/kite-poster-online-en.pdf',
  get font() {
    return assetOf('.woff2');
  },
  get script() {
    return assetOf('.js');
  },
};

/** A site with a file of each kind, below `base`. The caller deletes its two folders. */
export async function makeSite(base: string): Promise<Site> {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  const folder = join(root, base);
  const { pdf, ...others } = samples;
  for (const file of [
    ...Object.values(others),
    'index.html',
    '404.html',
    'en/404.html',
    'ar/404.html',
    'robots.txt',
    '_headers',
    '.htaccess',
  ]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(release, file), join(folder, file));
  }
  mkdirSync(dirname(join(folder, pdf)), { recursive: true });
  writeFileSync(join(folder, pdf), Buffer.alloc(100_000, '%PDF-1.7 '));
  writeFileSync(join(folder, 'en/.kept'), '');
  await compressFolder(folder);
  const scratch = mkdtempSync(join(tmpdir(), 'host-'));
  // A server that root starts goes on as someone else.
  for (const one of [root, scratch]) chmodSync(one, 0o777);
  return { root, base, scratch };
}

export const freePort = (): Promise<number> =>
  new Promise((free) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        free(port);
      });
    });
  });

/**
 * Starts a foreground server and waits until it answers. Gives a function that stops it, and its
 * output.
 */
export async function start(
  program: string,
  args: readonly string[],
  { origin, home }: { origin: string; home: string },
): Promise<{ end: () => Promise<void>; said: () => string }> {
  const child = spawn(program, args, {
    env: { ...process.env, PATH: path, HOME: home },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const ended = new Promise<void>((end) =>
    child.once('exit', () => {
      end();
    }),
  );
  const answers = (): Promise<boolean> =>
    fetch(origin).then(
      () => true,
      () => false,
    );
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error(`${program} did not start.\n${said}`);
    await new Promise((later) => setTimeout(later, 50));
  }
  return {
    end: async () => {
      child.kill();
      await ended;
    },
    said: () => said,
  };
}

/**
 * Starts a server for a site with a file of each kind, below `base`. Gives its address without the
 * base path.
 */
export async function host(
  name: ServerName,
  base: string,
): Promise<{ origin: string; close: () => Promise<void>; said: () => string }> {
  const site = await makeSite(base);
  const port = await freePort();
  const { program, settings } = servers[name];
  const origin = `http://127.0.0.1:${port}`;
  const { end, said } = await start(program, settings(site, port), { origin, home: site.scratch });
  return {
    origin,
    said,
    close: async () => {
      await end();
      for (const folder of [site.root, site.scratch]) rmSync(folder, { recursive: true });
    },
  };
}
