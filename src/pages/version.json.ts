// Which edition a copy is: for those who look after many of them.
import type { APIRoute } from 'astro';
import { editions } from '#library/editions.ts';
import { licence } from '#urls.ts';

export const GET: APIRoute = async () => {
  const list = await editions();
  return new Response(JSON.stringify({ ...list[0], licence, editions: list }), {
    headers: { 'Content-Type': 'application/json' },
  });
};
