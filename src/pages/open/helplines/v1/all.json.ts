import type { APIRoute } from 'astro';
import { openCountries, openHead } from '#library/open/helplines.ts';

/** The numbers of all countries, as data. */
export const GET: APIRoute = async ({ site }) => {
  const countries = await openCountries();
  return new Response(JSON.stringify({ ...(await openHead(site, countries)), countries }), {
    headers: { 'Content-Type': 'application/json' },
  });
};
