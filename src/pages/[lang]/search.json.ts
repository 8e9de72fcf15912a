// The search index of a language (search/read/search-index.ts): places, spelling rules,
// misspellings, questions, countries, cries for help.
import type { APIRoute } from 'astro';
import { everyLanguage } from '#languages/paths.ts';
import { openedContent } from '#library/search.ts';
import { wholeIndex } from '#search/learn/whole-index.ts';
import { packedIndex } from '#search/index/pack.ts';

export const getStaticPaths = everyLanguage;

export const GET: APIRoute = async ({ locals: { locale } }) =>
  new Response(JSON.stringify(packedIndex(await wholeIndex(openedContent(), locale))), {
    headers: { 'Content-Type': 'application/json' },
  });
