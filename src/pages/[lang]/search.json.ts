// The book of a language for the child's search (search/read/book.ts): its places, how it is spelt, what children type instead, questions, countries, cries for help.
import type { APIRoute } from 'astro';
import { everyLanguage } from '#languages/paths.ts';
import { openedContent } from '#library/search.ts';
import { wholeBook } from '#search/learn/whole-book.ts';
import { bookFile } from '#search/index/pack.ts';

export const getStaticPaths = everyLanguage;

export const GET: APIRoute = async ({ locals: { locale } }) =>
  new Response(JSON.stringify(bookFile(await wholeBook(openedContent(), locale))), {
    headers: { 'Content-Type': 'application/json' },
  });
