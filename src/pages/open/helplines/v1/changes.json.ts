import type { APIRoute } from 'astro';
import { helplineFeed } from '#library/open/changes.ts';
import { jsonFeedOf } from '#library/open/feeds.ts';

/** The countries whose numbers were seen last, as JSON Feed. */
export const GET: APIRoute = async ({ site }) =>
  new Response(JSON.stringify(jsonFeedOf(await helplineFeed(site, 'changes.json'))), {
    headers: { 'Content-Type': 'application/feed+json' },
  });
