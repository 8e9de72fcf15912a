// The helpline of each country with its verb ("Call 116"), for the help slide; loaded when a
// teacher opens the list (components/slides/help-lines.ts).
import type { APIRoute } from 'astro';
import { everyLanguage } from '#languages/paths.ts';
import { shortHelplines } from '#library/helpline-in-a-line.ts';

export const getStaticPaths = everyLanguage;
export const GET: APIRoute = async ({ locals }) => {
  const list = await shortHelplines(locals.locale);
  return new Response(
    `dispatchEvent(new CustomEvent('helplines',{detail:${JSON.stringify(list)}}))`,
    { headers: { 'Content-Type': 'text/javascript' } },
  );
};
