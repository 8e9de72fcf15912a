import type { APIRoute } from 'astro';
import { localeFrom, locales } from '#languages/locales.ts';
import { previewOf } from '#library/previews.ts';
import { cardOf } from '#library/scene-cards.ts';
import { sceneNames, scenesOf } from '#library/sections.ts';
import { translatorOf } from '#library/strings.ts';
import { pageOf } from '#site/addresses.ts';
import { homeUrl, pathOf } from '#site/urls.ts';

export const getStaticPaths = async () =>
  (await sceneNames()).flatMap(({ section, scene }) =>
    locales.map((lang) => ({ params: { lang, section, scene: pathOf(scene) }, props: { scene } })),
  );

/**
 * A picture with its title as oEmbed 1.0 (https://oembed.com/#section2.3), of type `photo`: systems
 * show it as it is, while they sandbox the frame of an unknown site so that its links do not work.
 * A static file cannot answer `maxwidth`. The title is that of the page's preview: the heading of a
 * scene may be a question that hurts, and is not shown in chats.
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
