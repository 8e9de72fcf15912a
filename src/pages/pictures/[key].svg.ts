import type { APIRoute } from 'astro';
import { pictureFile, pictureKeys } from '#library/pictures.ts';

export const getStaticPaths = async () => (await pictureKeys()).map((key) => ({ params: { key } }));

/** A picture under an address that stays, so that others can link to it. */
export const GET: APIRoute = ({ params }) =>
  new Response(pictureFile(params.key ?? ''), { headers: { 'Content-Type': 'image/svg+xml' } });
