import type { APIRoute } from 'astro';
import encodeQR from 'qr';
import { localeFrom, locales } from '#languages/locales.ts';
import { homeUrl } from '#site/urls.ts';
import { allLinksIn } from '#library/share-links.ts';

export const getStaticPaths = async () =>
  (
    await Promise.all(
      locales.map(async (lang) =>
        (await allLinksIn(lang)).map(({ path }) => ({
          // A path of a route has no slash at its end.
          params: { lang, path: path.replace(/\/$/, '') || undefined },
        })),
      ),
    )
  ).flat();

/** The address of a page as a square code that a phone reads. */
export const GET: APIRoute = ({ params, site }) => {
  const { lang = '', path } = params;
  const page = new URL(`${homeUrl(localeFrom(lang))}${path ? `${path}/` : ''}`, site);
  const rows = encodeQR(page.href, 'raw', { ecc: 'medium', border: 4 });
  const dark = rows.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  const size = rows.length;
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 10}" height="${size * 10}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${dark.join('')}"/></svg>`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
};
