// The helpline of each country with its verb ("Call 116"), for the help slide: fetched when a teacher asks for it (components/slides/help-lines.ts).
import type { APIRoute } from 'astro';
import type { Locale } from '#languages/locales.ts';
import { everyLanguage } from '#languages/paths.ts';
import { shortHelplines } from '#library/helplines.ts';
import { wordsOf } from '#library/strings.ts';

export const getStaticPaths = everyLanguage;
export const GET: APIRoute = async ({ props }) => {
  const { locale } = props as { locale: Locale };
  const list = await shortHelplines(locale, await wordsOf(locale));
  return new Response(
    `dispatchEvent(new CustomEvent('helplines',{detail:${JSON.stringify(list)}}))`,
    { headers: { 'Content-Type': 'text/javascript' } },
  );
};
