// The file `.htaccess` for Apache, in the folder of the site. A missing module is a server error:
// silently missing headers would be worse.
import { locales } from '#languages/locales.ts';
import { everywhere, kinds, others, pattern, type Headers, type Kind } from './headers.ts';

const set = (headers: Headers): string[] =>
  Object.entries(headers).map(
    ([name, value]) => `Header always set ${name} "${value.replaceAll('"', '\\"')}"`,
  );
/** Takes away what other files have and a kind has not, and sets its own. */
const instead = ({ headers }: Kind): string[] => [
  ...Object.keys(others)
    .filter((name) => !(name in headers))
    .map((name) => `Header always unset ${name}`),
  ...set(headers),
];
/** Serves a precompressed file if the browser accepts its encoding. */
const compressed = (name: 'br' | 'gzip', ending: 'br' | 'gz'): string[] => [
  `RewriteCond %{HTTP:Accept-Encoding} \\b${name}\\b`,
  `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
  `RewriteRule ^(.+\\.(html|css|js|json|csv|svg|xml|txt))$ $1.${ending} [E=no-gzip:1,E=no-brotli:1,L]`,
];

/** Writes the file; `base` is the path of the site without its last slash. */
export const apacheFile = (base: string): string =>
  `${[
    '# For Apache 2.4 with mod_headers, mod_rewrite and mod_mime, where AllowOverride is All or FileInfo Indexes Options=Indexes.',
    'Options -Indexes',
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    'AddCharset utf-8 .css .csv .js .json .svg .txt .xml',
    'AddType font/woff2 .woff2',
    'AddType text/csv .csv',
    `ErrorDocument 404 ${base}/404.html`,
    ...locales.flatMap((locale) => [
      `<If "%{REQUEST_URI} =~ m#^${base}/${locale}/#">`,
      `  ErrorDocument 404 ${base}/${locale}/404.html`,
      '</If>',
    ]),
    '# What `npm run compress` wrote. In Debian, .gz is a type of its own, and .br a language elsewhere.',
    'RemoveType .gz',
    'RemoveLanguage .br',
    'AddEncoding br .br',
    'AddEncoding gzip .gz',
    'RewriteEngine On',
    '# Files of Git, Apache and others that a host may have.',
    'RewriteRule (^|/)(\\.(?!well-known/)|_headers$|web\\.config$) - [R=404,L]',
    ...compressed('br', 'br'),
    ...compressed('gzip', 'gz'),
    '<FilesMatch "\\.(html|css|js|json|csv|svg|xml|txt)(\\.(br|gz))?$">',
    '  Header merge Vary Accept-Encoding',
    '</FilesMatch>',
    ...set({ ...everywhere(base), ...others }),
    ...Object.values<Kind>(kinds).flatMap((kind) => [
      `<If "%{REQUEST_URI} =~ m#${pattern(kind, base)}#">`,
      ...instead(kind).map((line) => `  ${line}`),
      '</If>',
    ]),
  ].join('\n')}\n`;
