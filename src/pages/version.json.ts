// The edition of a copy and the day it was built, which the age of its numbers is counted from. For
// administrators of many copies.
import type { APIRoute } from 'astro';
import { editions } from '#library/editions.ts';
import { licence } from '#site/urls.ts';

export const GET: APIRoute = async () => {
  const list = await editions();
  return new Response(
    JSON.stringify({
      ...list[0],
      built: new Date().toISOString().slice(0, 10),
      licence,
      editions: list,
    }),
    {
      headers: { 'Content-Type': 'application/json' },
    },
  );
};
