// Which edition a copy is, and on which day it was built, when the age of its numbers was counted: for those who look after many of them.
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
