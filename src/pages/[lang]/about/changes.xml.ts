// What has changed in each edition, for programs.
import type { APIRoute } from 'astro';
import { everyLanguage } from '#languages/paths.ts';
import { editionFeed } from '#library/open/changes.ts';
import { atomOf } from '#library/open/feeds.ts';
import { changesUrl } from '#site/urls.ts';

export const getStaticPaths = everyLanguage;
export const GET: APIRoute = async ({ locals: { locale }, site }) =>
  new Response(atomOf(await editionFeed(locale, site, changesUrl(locale))), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });
