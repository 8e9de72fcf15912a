// Gives pages and components their language, strings and edition: `const { locale, t, edition } =
// Astro.locals;`. Runs once for each page, at build time.
import { defineMiddleware } from 'astro:middleware';
import { localeFrom, sourceLocale } from '#languages/locales.ts';
import { editionIn } from '#library/editions.ts';
import { partnerOfSite } from '#library/partner.ts';
import { translatorOf } from '#library/strings.ts';
import { pageAt } from '#site/addresses.ts';
import { homeUrl } from '#site/urls.ts';

export const onRequest = defineMiddleware(async ({ locals, params, url }, next) => {
  locals.locale = params.lang === undefined ? sourceLocale : localeFrom(params.lang);
  locals.t = await translatorOf(locals.locale);
  locals.edition = await editionIn(locals.locale);
  locals.partner = partnerOfSite();
  locals.page = pageAt(url.pathname.slice(homeUrl(locals.locale).length));
  return next();
});
