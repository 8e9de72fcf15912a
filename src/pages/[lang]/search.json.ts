// The book of a language for the child's search (components/search/reader.ts): how it is spelt, what children type instead, questions, countries, cries for help.
import type { APIRoute } from 'astro';
import type { Book } from '#components/search/reader.ts';
import { languages } from '#languages/locales.ts';
import { everyLanguage } from '#languages/paths.ts';
import { typingRules } from '#languages/typing.ts';
import { bookIn } from '#library/search.ts';

export const getStaticPaths = everyLanguage;

export const GET: APIRoute = ({ locals: { locale } }) => {
  const book: Book = { rules: typingRules(languages[locale]), ...bookIn(locale) };
  return new Response(JSON.stringify(book), { headers: { 'Content-Type': 'application/json' } });
};
