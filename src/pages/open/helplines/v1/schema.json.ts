import type { APIRoute } from 'astro';
import { publishedSchema } from '#content/schemas/open-helplines.ts';
import { openUrl } from '#site/urls.ts';

/** What the files of the helplines hold, as JSON Schema. */
export const GET: APIRoute = ({ site }) =>
  new Response(JSON.stringify(publishedSchema(new URL(openUrl('schema.json'), site).href)), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
