// What people call countries, for the field of the help page (components/help/country-list.ts).
import type { APIRoute } from 'astro';
import { everyLanguage } from '#languages/paths.ts';
import { localeFrom } from '#languages/locales.ts';
import { countryNamesIn } from '#library/search.ts';

export const getStaticPaths = everyLanguage;

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(countryNamesIn(localeFrom(params.lang))), {
    headers: { 'Content-Type': 'application/json' },
  });
