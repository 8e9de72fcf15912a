// The script that applies the choices of "My page" to a page (components/my-page/put-on.ts), with
// the addresses of its style sheets.
import type { APIRoute } from 'astro';
import putOn from '#components/my-page/put-on.ts?classic&raw';
import type { Sheet } from '#components/my-page/choices.ts';
import day from '#styles/day.css?url';
import myPage from '#styles/my-page.css?url';
import night from '#styles/night.css?url';

const addresses: Record<Sheet, string> = { day, night, 'my-page': myPage };

// In a block, so that the page gets no variable of that name.
export const GET: APIRoute = () =>
  new Response(`{const addresses=${JSON.stringify(addresses)};${putOn}}`, {
    headers: { 'Content-Type': 'text/javascript' },
  });
