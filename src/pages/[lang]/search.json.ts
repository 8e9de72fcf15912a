// The book of a language for the child's search (components/search/spelling.ts): its words, what children type instead, questions, countries, cries for help.
import type { APIRoute } from 'astro';
import type { Book } from '#components/search/spelling.ts';
import { everyLanguage } from '#languages/paths.ts';
import { languages } from '#languages/locales.ts';
import { bookIn } from '#library/search.ts';

export const getStaticPaths = everyLanguage;

export const GET: APIRoute = ({ locals: { locale } }) => {
  const book: Book = { language: languages[locale].tag, ...bookIn(locale) };
  return new Response(JSON.stringify(book), { headers: { 'Content-Type': 'application/json' } });
};
