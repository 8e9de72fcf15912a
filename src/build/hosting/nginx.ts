// The settings of nginx. Headers that differ are variables mapped from the path: with one
// `add_header` at server level they hold everywhere, while one in a `location` would hide all
// others.
import { locales } from '#languages/locales.ts';
import { everywhere, kinds, others, ownHeaders, pattern, type Kind } from './headers.ts';

/** Where the site is served from. */
export interface ServedAt {
  /** The path of its address without the last slash: `` or `/trafficking`. */
  base: string;
  /**
   * The folder that the host serves at `/`. Under a path, the files of the site are in a folder of
   * that name inside it.
   */
  root: string;
  /** The name of the host: `example.org`. */
  host: string;
  /** Where it listens; what a host listens at by itself, if not said. */
  port?: number;
}

const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;
const variable = (header: string): string => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

function mapOf(header: string, base: string): string[] {
  const own = Object.values<Kind>(kinds).filter(
    ({ headers }) => headers[header] !== others[header],
  );
  const value = (headers: Kind['headers']): string => quoted(headers[header] ?? '');
  return [
    `map $uri ${variable(header)} {`,
    `  default ${value(others)};`,
    ...own.map((kind) => `  ${quoted(`~${pattern(kind, base)}`)} ${value(kind.headers)};`),
    '}',
  ];
}

/**
 * The error log of nginx, and whether the computer has IPv6: without it, nginx does not start with
 * an IPv6 `listen`.
 */
interface Computer {
  errors: string;
  ipv6: boolean;
}
const ofDebian: Computer = { errors: '/var/log/nginx/error.log', ipv6: true };

const unwritten = ({ errors }: Computer): string[] => [
  '# No address of a reader is written down, nor what was looked for.',
  'access_log off;',
  'log_not_found off;',
  `error_log ${errors} crit;`,
];

/** What holds for all paths of the site: of the whole server, or of a `location`. */
const settings = ({ base, root }: ServedAt, computer: Computer): string[] => [
  `root ${root};`,
  '# A link without its last slash leads on, on whatever port and name it was asked for.',
  'absolute_redirect off;',
  ...unwritten(computer),
  'charset utf-8;',
  'charset_types text/css text/csv text/plain text/xml application/javascript application/json application/xml image/svg+xml;',
  '# A file that was just sent is not looked for again; a new site is seen after ten seconds.',
  'open_file_cache max=10000 inactive=60s;',
  'open_file_cache_valid 10s;',
  'open_file_cache_errors on;',
  '# What is compressed beforehand is sent as it is.',
  'gzip_static on;',
  'brotli_static on;',
  'gzip_vary on;',
  ...Object.entries(everywhere(base)).map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
  ),
  ...ownHeaders.map((name) => `add_header ${name} ${variable(name)} always;`),
  '# A folder without a page of its own is not there either.',
  `error_page 403 404 =404 ${base}/404.html;`,
  ...locales.map(
    (locale) =>
      `location ${base}/${locale}/ { error_page 403 404 =404 ${base}/${locale}/404.html; }`,
  ),
  '# Which nginx does not know.',
  'location ~ \\.csv$ { types { } default_type text/csv; }',
  '# Files of Git, Apache and others that a host may have.',
  'location ~ /(\\.(?!well-known/)|_headers$|web\\.config$) { return 404; }',
];
const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/**
 * The content of `http { }`, for a file in /etc/nginx/sites-enabled. Below a path, the site is one
 * `location`, since the rest of the host belongs to others.
 */
export function nginxSite(served: ServedAt, computer = ofDebian): string {
  const { base, host, port = 80 } = served;
  const lines = settings(served, computer);
  return `${[
    '# Written by `npm run hosting -- nginx`. Needs the module brotli_static (Debian: libnginx-mod-http-brotli-static), and the files of `npm run compress`.',
    ...ownHeaders.flatMap((header) => mapOf(header, base)),
    'server {',
    ...indented([
      `listen ${port};`,
      ...(computer.ipv6 ? [`listen [::]:${port};`] : []),
      `server_name ${host};`,
      ...(base === ''
        ? lines
        : [
            ...unwritten(computer),
            `location = / { absolute_redirect off; return 302 ${base}/; }`,
            '# Is there a server of this name already? Then this `location` goes into it, and the maps above stay beside it.',
            `location ${base}/ {`,
            ...indented(lines),
            '}',
          ]),
    ]),
    '}',
  ].join('\n')}\n`;
}

/** A whole nginx.conf that works without other settings and without root. */
export const nginxAlone = (
  served: ServedAt,
  modules: string,
  scratch = '/tmp',
): string => `# Written by \`npm run hosting -- container\`.
${modules}
pid ${scratch}/nginx.pid;
error_log stderr;
worker_processes auto;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  sendfile on;
  tcp_nopush on;
  server_tokens off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${scratch}/nginx-${name};`).join('\n  ')}
${nginxSite(served, { errors: 'stderr', ipv6: false }).replace(/^(?=.)/gm, '  ')}}
`;
/** That of the container (Containerfile), for a site below this path. */
export const nginxInContainer = (base: string): string =>
  nginxAlone(
    { base, root: '/srv/www', host: '_', port: 8080 },
    'include /etc/nginx/modules-enabled/*.conf;',
  );
