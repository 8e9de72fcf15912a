import type { APIRoute } from 'astro';
import { helplineFeed } from '#library/open/changes.ts';
import { atomOf } from '#library/open/feeds.ts';

/** The countries whose numbers were seen last. */
export const GET: APIRoute = async ({ site }) =>
  new Response(atomOf(await helplineFeed(site, 'changes.xml')), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
