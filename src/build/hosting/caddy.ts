// The settings of Caddy.
import { locales } from '#languages/locales.ts';
import {
  everywhere,
  kinds,
  others,
  ownHeaders,
  pattern,
  type Headers,
  type Kind,
} from './headers.ts';
import type { ServedAt } from './nginx.ts';

const lines = (headers: Headers): string[] =>
  Object.entries(headers).map(([name, value]) => `    ${name} "${value.replaceAll('"', '\\"')}"`);
const named = Object.entries<Kind>(kinds);

/** The headers of a path. */
const headers = (base: string): string[] => [
  ...named.map(([name, kind]) => `  @${name} path_regexp ${pattern(kind, base)}`),
  '  @other {',
  ...named.map(([, kind]) => `    not path_regexp ${pattern(kind, base)}`),
  '  }',
  '  header {',
  ...lines(everywhere(base)),
  '  }',
  ...named.flatMap(([name, kind]) => [`  header @${name} {`, ...lines(kind.headers), '  }']),
  '  header @other {',
  ...lines(others),
  '  }',
];

/** Writes the site for a Caddyfile. */
export const caddySite = ({ base, root, host, port }: ServedAt): string =>
  `${[
    '# Written by `npm run hosting -- caddy`, for the files of `npm run compress`.',
    `${host}${port ? `:${port}` : ''} {`,
    `  root * ${root}`,
    ...headers(base),
    '  @hidden path_regexp /(\\.[^w]|_headers$|web\\.config$)',
    '  error @hidden 404',
    '  file_server {',
    '    precompressed br gzip',
    '  }',
    '  handle_errors {',
    // Headers set for the requested path would stay on the error page, which is neither a card nor
    // a picture.
    ...ownHeaders.filter((name) => !(name in others)).map((name) => `    header -${name}`),
    ...lines(others).map((line) => `    header ${line.trim()}`),
    `    @language path_regexp language ^${base.replaceAll('.', '\\.')}/(${locales.join('|')})/`,
    '    handle @language {',
    `      rewrite * ${base}/{re.language.1}/404.html`,
    '      file_server {',
    '        precompressed br gzip',
    '      }',
    '    }',
    '    handle {',
    `      rewrite * ${base}/404.html`,
    '      file_server {',
    '        precompressed br gzip',
    '      }',
    '    }',
    '  }',
    '}',
  ].join('\n')}\n`;
