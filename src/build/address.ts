// The address of the site: the setting SITE_ADDRESS. QR codes on posters and links on paper use it
// for years, so a release never guesses it; `npm start` and `npm run dev` use an address on this
// computer.
import type { AstroIntegration } from 'astro';
import { isExample, isOnTheWeb } from '#content/schemas/evidence.ts';
import { locales } from '#languages/locales.ts';
import { pageAt } from '#site/addresses.ts';
import { told } from './errors.ts';

/** The address of a site that only this computer serves. */
export const localAddress = 'http://localhost:4321/';
/** Whether this is a loopback address. */
export const isLocal = ({ hostname }: URL): boolean =>
  /^(localhost|127\.[\d.]+|\[::1\])$|\.localhost$/.test(hostname);

const example = 'SITE_ADDRESS=https://example.org/trafficking/ npm run release';
const notSet = `SITE_ADDRESS is not set. Expected the address where people will find this site: codes on posters, links on paper and the sitemap lead there. Set it: ${example}`;

/** What is not an address of a site, each with the end of the message. `$&` is what was found. */
type Mistakes = readonly (readonly [looks: RegExp, said: string])[];
const written: Mistakes = [
  [/[\s\\]/, 'which has a space or a \\ in it'],
  [/^(?!https?:\/\/[^/?#])/i, 'which has no https:// (or http://) and a host at its beginning'],
  [
    /^\w+:\/\/[^/?#]*@/,
    'which has a user name or a password in it: everybody would read it on the pages',
  ],
];
/**
 * Applied to host and port as browsers parse them: names or numbers with dots, or an IPv6 address.
 */
const hosts: Mistakes = [
  [
    /^(?!\w+:\/\/(\[[\da-f:.]+\]|(?!.*\.\.)[a-z\d]([a-z\d.-]*[a-z\d])?\.?)(:[1-9]\d*)?$)|\/0\.0\.0\.0/,
    'whose host or port is none',
  ],
  [
    /\byour-?(domain|host|site|name|school|server|organi[sz]ation)\b/,
    'which has an example in place of your host',
  ],
  [/\/\/(www\.)?git(hub|lab)\.com$/, 'where code lies: the site has an address of its own'],
  [/www\.www\./, 'which has $& at its beginning'],
  [/\.(?=:|$)/, 'whose host ends with a dot'],
  [/^https:.*:80$|^http:.*:443$/, 'whose port is that of the other: 443 is of https, 80 of http'],
  // Local names get no certificate, but a school may serve one by http.
  [/^https:\/\/(?!localhost\b)[^.:[]+(:|$)/, 'whose host has no dot, and so no https'],
  [
    /\/\/(?![\d.]+(:|$)).*\.(?!([a-z]{2,}|xn--[a-z\d-]+)(:|$))[^.:]+(?=:|$)/,
    'whose host ends as none does: behind its last dot are two letters or more',
  ],
];
const paths: Mistakes = [
  [/[?#]/, 'which has a ? or a # in it: a site has no such part'],
  [
    /(?<=\/)(index|[^/]+\.(html?|php|aspx?|xml|txt|pdf))(?=\/?$)/i,
    'which ends with the page $&: the site has many, below a folder',
  ],
  [
    new RegExp(`(?<=/)(${locales.join('|')})(?=/?$)`),
    'which ends with $&, the folder of one language: leave it out',
  ],
  [/\.(?=\/|$)/, 'which has a folder that ends with a dot'],
  [
    /[^\w.~/-]|\/\//,
    'which has $& in its path: its folders may have the letters a to z, digits, and - _ . ~ in their names',
  ],
];

/** What is wrong with a value of the setting, as the end of a sentence; undefined if nothing is. */
function fault(value: string): string | undefined {
  const { origin = '', hostname = '' } = URL.parse(value) ?? {};
  if (isExample(hostname)) return 'whose host stands in examples only, and belongs to nobody';
  for (const [text, mistakes] of [
    [value, written],
    [origin, hosts],
    [value.replace(/^\w+:\/\/[^/?#]*/, ''), paths],
  ] as const)
    for (const [looks, said] of mistakes) {
      const [found] = looks.exec(text) ?? [];
      if (found !== undefined) return said.replace('$&', found);
    }
  return undefined;
}

/**
 * Parses a value of the setting; throws a sentence for the person who set it. The path ends with a
 * slash.
 */
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

/**
 * Whether search engines are led to this page. `path` is below the base path: the choice of
 * language, and pages of a language that are no part of another.
 */
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
        // `npm start` builds a release to look at here; no other build works without an address.
        if (command === 'build' && env.npm_lifecycle_event !== 'start') throw told(notSet);
        // This line has no address: scripts wait for the address of the server in the log
        // (.ci/run).
        logger.info(
          `SITE_ADDRESS is not set: codes and links on paper lead to this computer only. Do not publish this. For a release: ${example}`,
        );
      },
    },
  };
}
