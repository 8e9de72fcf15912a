import type { APIRoute } from 'astro';
import { shapeNames, type Shape } from '#content/downloads.ts';
import { picturesOfScenes, shapeToPass } from '#library/downloads.ts';

export const getStaticPaths = async () =>
  Object.keys(await picturesOfScenes()).flatMap((picture) =>
    shapeNames.map((shape) => ({ params: { picture, shape }, props: { picture, shape } })),
  );

/** The picture of a scene in a shape, for those who cannot take a drawing. */
export const GET: APIRoute<{ picture: string; shape: Shape }> = async ({
  props: { picture, shape },
}) =>
  new Response(Buffer.from(await shapeToPass(picture, shape)), {
    headers: { 'Content-Type': 'image/png' },
  });
