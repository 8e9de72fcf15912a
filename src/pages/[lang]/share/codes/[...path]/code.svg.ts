import type { APIRoute } from 'astro';
import encodeQR from 'qr';
import { localeFrom, locales } from '#languages/locales.ts';
import { homeUrl } from '#urls.ts';
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
  return new Response(encodeQR(page.href, 'svg', { ecc: 'medium', border: 4 }), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
