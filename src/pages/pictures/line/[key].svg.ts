import type { APIRoute } from 'astro';
import { drawingToPass } from '#library/downloads.ts';
import { pictureKeys } from '#library/pictures.ts';

export const getStaticPaths = async () => (await pictureKeys()).map((key) => ({ params: { key } }));

/** A picture in lines, for paper with less ink (components/paper/ink.ts). */
export const GET: APIRoute = async ({ params, site }) =>
  new Response(await drawingToPass(params.key ?? '', site, { lines: true }), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
