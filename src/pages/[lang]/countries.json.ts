// What people call countries, and how to read what is typed, for the field of the help page
// (components/help/country-list.ts).
import type { APIRoute } from 'astro';
import type { CountryNames } from '#search/read/named.ts';
import { languages } from '#languages/locales.ts';
import { everyLanguage } from '#languages/paths.ts';
import { typingRules } from '#languages/typing.ts';
import { countryNamesIn } from '#library/search.ts';

export const getStaticPaths = everyLanguage;

export const GET: APIRoute = ({ locals: { locale } }) => {
  const known: CountryNames = {
    rules: typingRules(languages[locale]),
    names: countryNamesIn(locale),
  };
  return new Response(JSON.stringify(known), { headers: { 'Content-Type': 'application/json' } });
};
