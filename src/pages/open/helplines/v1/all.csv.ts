import type { APIRoute } from 'astro';
import { csvOf } from '#library/open/csv.ts';
import { openCountries } from '#library/open/helplines.ts';

/** The numbers of all countries, for a spreadsheet. */
export const GET: APIRoute = async () =>
  new Response(csvOf(await openCountries()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
