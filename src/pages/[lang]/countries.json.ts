// What people call countries, for the field of the help page (components/help/country-list.ts).
import type { APIRoute } from 'astro';
import { everyLanguage } from '#languages/paths.ts';
import { countryNamesIn } from '#library/search.ts';

export const getStaticPaths = everyLanguage;

export const GET: APIRoute = ({ locals }) =>
  new Response(JSON.stringify(countryNamesIn(locals.locale)), {
    headers: { 'Content-Type': 'application/json' },
  });
