// Where the site lives: the one setting SITE_ADDRESS. Codes on posters and links on paper lead there for years, so a release never guesses it;
// `npm start` and `npm run dev` are for the person in front of this computer, and take an address on it.
import type { AstroIntegration } from 'astro';
import { isOnTheWeb } from '#content/schemas/evidence.ts';
import { pageAt } from '#site/pages.ts';
import { told } from './told.ts';

/** The address of a site that nobody else is to see. */
export const localAddress = 'http://localhost:4321/';
/** Does this address lead to the computer that asks for it? */
export const isLocal = ({ hostname }: URL): boolean =>
  /^(localhost|127\.[\d.]+|\[::1\])$|\.localhost$/.test(hostname);

const example = 'SITE_ADDRESS=https://example.org/trafficking/ npm run release';
export const notSet = `SITE_ADDRESS is not set. Expected the address where people will find this site: codes on posters, links on paper and the sitemap lead there. Set it: ${example}`;

/** Names or numbers with dots between them, or a number of six. */
const isHost = /^(\[[\da-f:.]+\]|(?!.*\.\.)[a-z\d]([a-z\d.-]*[a-z\d])?\.?)$/;

/** What is wrong with a value of the setting, as the end of a sentence; nothing where it is an address. */
function fault(value: string): string | undefined {
  if (/[\s\\]/.test(value)) return 'which has a space or a \\ in it';
  const [, host, path = ''] = /^https?:\/\/([^/?#]+)([^?#]*)/i.exec(value) ?? [];
  if (!host) return 'which has no https:// (or http://) and a host at its beginning';
  if (host.includes('@'))
    return 'which has a user name or a password in it: everybody would read it on the pages';
  const { hostname = '', port = '' } = URL.parse(value) ?? {};
  if (!isHost.test(hostname) || port === '0' || hostname === '0.0.0.0')
    return 'whose host or port is none';
  if (/\byour\b/.test(hostname)) return 'which has an example in place of your host';
  if (/[?#]/.test(value)) return 'which has a ? or a # in it: a site has no such part';
  const [letter] = /[^\w.~/-]|\/\//.exec(path) ?? [];
  const [page] = /[^/]+\.(html?|php|aspx?)(?=\/?$)/i.exec(path) ?? [];
  if (page) return `which ends with the page ${page}: the site has many, below a folder`;
  return letter
    ? `which has ${letter} in its path: its folders may have the letters a to z, digits, and - _ . ~ in their names`
    : undefined;
}

/** Reads a value of the setting; throws a sentence for the person who set it. The path of the address ends with a slash. */
export function readAddress(value: string): URL {
  const wrong = fault(value);
  if (wrong)
    throw told(
      `SITE_ADDRESS is "${value}", ${wrong}. Expected an address such as https://example.org/ or https://example.org/trafficking/. Set it: ${example}`,
    );
  const address = new URL(value);
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return address;
}

/** Does search find this page? `path` begins below the base path: the page where a language is chosen, and those of a language that are no part of another. */
export const isListed = (path: string): boolean => {
  const [, slug] = /^\/[a-z]{2}\/(.*)$/.exec(path) ?? [];
  const page = slug === undefined ? undefined : pageAt(slug);
  return path === '/' || (page !== undefined && !page.unlisted);
};

/** Stops a release without an address, and says so where the one of this computer is taken. */
export function siteAddress(env: NodeJS.ProcessEnv = process.env): AstroIntegration {
  return {
    name: 'site-address',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        if (env.SITE_ADDRESS !== undefined) {
          const { hostname } = readAddress(env.SITE_ADDRESS);
          if (!isOnTheWeb(hostname))
            logger.info(
              `SITE_ADDRESS names ${hostname}, which is found on this computer or in one network only: codes on posters and links on paper lead nowhere elsewhere.`,
            );
          return;
        }
        // `npm start` builds as a release does, to be looked at here; nothing else that builds is without an address.
        if (command === 'build' && env.npm_lifecycle_event !== 'start') throw told(notSet);
        // No address stands in this line: whoever waits for the one of the server reads the log for it (.ci/run).
        logger.info(
          `SITE_ADDRESS is not set: codes and links on paper lead to this computer only. Do not publish this. For a release: ${example}`,
        );
      },
    },
  };
}
