import type { APIRoute } from 'astro';
import { picturesToPass } from '#library/downloads.ts';

/** The pictures of all scenes in one file. */
export const GET: APIRoute = async ({ site }) =>
  new Response(Buffer.from(await picturesToPass(site)), {
    headers: { 'Content-Type': 'application/zip' },
  });
