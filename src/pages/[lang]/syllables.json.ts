// The syllables of pinyin with their characters, for queries in Latin letters
// (search/read/latin.ts). Chinese only.
import type { APIRoute } from 'astro';
import { languages } from '#languages/locales.ts';
import { everyLanguage } from '#languages/paths.ts';
import { openedContent } from '#library/search.ts';
import { syllablesIn } from '#search/learn/syllables.ts';

export const getStaticPaths = () =>
  everyLanguage().filter(({ params }) => languages[params.lang].script === 'han');

export const GET: APIRoute = ({ locals: { locale } }) =>
  new Response(JSON.stringify(syllablesIn(openedContent(), locale)), {
    headers: { 'Content-Type': 'application/json' },
  });
