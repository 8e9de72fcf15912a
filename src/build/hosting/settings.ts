// `npm run hosting -- nginx`: prints the settings of a server for SITE_ADDRESS and the folder to
// serve. `caddy`: for Caddy; `container`: the whole nginx.conf of the Containerfile.
import { parseArgs } from 'node:util';
import { localAddress, readAddress } from '#build/address.ts';
import { caddySite } from './caddy.ts';
import { nginxInContainer, nginxSite, type ServedAt } from './nginx.ts';

const servers: Readonly<Record<string, (served: ServedAt) => string>> = {
  nginx: nginxSite,
  caddy: caddySite,
  container: ({ base }) => nginxInContainer(base),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: '/srv/www' } },
});
const settings = servers[positionals[0] ?? ''];
if (settings) {
  const { hostname, pathname } = readAddress(process.env.SITE_ADDRESS ?? localAddress);
  console.log(
    settings({ base: pathname.replace(/\/$/, ''), root: values.root, host: hostname }).trimEnd(),
  );
} else {
  console.error(
    `npm run hosting prints the settings of one of these: ${Object.keys(servers).join(', ')}. Netlify, Cloudflare Pages, Apache and IIS find theirs in dist/. SITE_ADDRESS=https://example.org/ npm run --silent hosting -- nginx --root /srv/www`,
  );
  process.exitCode = 1;
}
