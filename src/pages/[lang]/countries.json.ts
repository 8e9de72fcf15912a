// What people call countries, for the field of the help page (elements/countries.ts).
import type { APIRoute } from 'astro';
import { everyLanguage } from '../../i18n/paths.ts';
import { localeFrom } from '../../i18n/locales.ts';
import { countryNamesIn } from '../../library/search.ts';

export const getStaticPaths = everyLanguage;

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(countryNamesIn(localeFrom(params.lang))), {
    headers: { 'Content-Type': 'application/json' },
  });
