import type { APIRoute } from 'astro';
import { storyToPass } from '#library/downloads.ts';

/** The pictures of the story without words in one file. */
export const GET: APIRoute = async ({ site }) =>
  new Response(Buffer.from(await storyToPass(site)), {
    headers: { 'Content-Type': 'application/zip' },
  });
