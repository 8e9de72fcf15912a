import type { APIRoute } from 'astro';
import { drawingToPass } from '#library/downloads.ts';
import { pictureKeys } from '#library/pictures.ts';

export const getStaticPaths = async () => (await pictureKeys()).map((key) => ({ params: { key } }));

/** A picture under an address that stays, so that others can link to it. */
export const GET: APIRoute = async ({ params, site }) =>
  new Response(await drawingToPass(params.key ?? '', site), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
