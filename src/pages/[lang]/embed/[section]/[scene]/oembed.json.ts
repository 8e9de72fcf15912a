import type { APIRoute } from 'astro';
import { localeFrom, locales } from '#languages/locales.ts';
import { previewOf } from '#library/previews.ts';
import { cardOf } from '#library/scene-cards.ts';
import { sceneNames, scenesOf } from '#library/sections.ts';
import { translatorOf } from '#library/strings.ts';
import { pageOf } from '#site/pages.ts';
import { homeUrl, pathOf } from '#site/urls.ts';

export const getStaticPaths = async () =>
  (await sceneNames()).flatMap(({ section, scene }) =>
    locales.map((lang) => ({ params: { lang, section, scene: pathOf(scene) }, props: { scene } })),
  );

/**
 * A picture with its title, as oEmbed 1.0 describes it (https://oembed.com/#section2.3). Of type `photo`: a system takes it as it is, while it locks the frame of a site that it does not
 * know so far that no link in it leads anywhere. A file asks nobody how large it may be. Its title is that of every preview of the page: the heading of a scene may be a question that
 * hurts, and stands in no chat.
 */
export const GET: APIRoute<{ scene: string }> = async ({ params, props, site }) => {
  const locale = localeFrom(params.lang ?? '');
  const { section = '', scene = '' } = params;
  const { wide, by } = await cardOf(locale, section, props.scene);
  const scenes = await scenesOf(locale, section);
  const t = await translatorOf(locale);
  const { title } = await previewOf(locale, pageOf('scene', { section, scene }), {
    title: t('page.of', {
      n: scenes.findIndex(({ id }) => id === props.scene) + 1,
      total: scenes.length,
    }),
    text: '',
  });
  const whole = (url: string): string => new URL(url, site).href;
  const provider = { name: by, url: whole(homeUrl(locale)) };
  return Response.json({
    version: '1.0',
    type: 'photo',
    title,
    author_name: provider.name,
    author_url: provider.url,
    provider_name: provider.name,
    provider_url: provider.url,
    url: whole(wide.src),
    width: wide.width,
    height: wide.height,
  });
};
