import type { APIRoute } from 'astro';
import { openCountries, openHead } from '#library/open/helplines.ts';

export const getStaticPaths = async () =>
  (await openCountries()).map((country) => ({
    params: { country: country.iso2.toLowerCase() },
    props: { country },
  }));

/** The numbers of one country, as data. */
export const GET: APIRoute<{
  country: Awaited<ReturnType<typeof openCountries>>[number];
}> = async ({ props: { country }, site }) =>
  new Response(JSON.stringify({ ...(await openHead(site, [country])), country }), {
    headers: { 'Content-Type': 'application/json' },
  });
