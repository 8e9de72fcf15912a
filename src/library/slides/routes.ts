// The ways through the slides of a section, each with the age that it is for.
import type { Locale } from '#languages/locales.ts';
import { dataOf } from '#library/entries.ts';
import { scenesOf } from '#library/sections.ts';
import { translatorOf } from '#library/strings.ts';
import { slidesUrl } from '#site/urls.ts';

export interface Route {
  label: string;
  /** From which age: "from 11", where a scene is for older pupils. */
  from: string;
  href: string;
}

/**
 * The short route and all scenes of a section; all scenes alone where the short route has them too.
 */
export async function routesIn(locale: Locale, section: string): Promise<Route[]> {
  const [t, scenes] = await Promise.all([translatorOf(locale), scenesOf(locale, section)]);
  const { older = [] } = (await dataOf('sharedSections', 'shared/sections'))[section] ?? {};
  const route = (short: boolean): Route => {
    const isOlder = scenes.some(({ id, short: brief }) => (brief || !short) && older.includes(id));
    return {
      label: short ? t('slides.short') : t('slides.all'),
      from: t('slides.from', { n: isOlder ? 11 : 8 }),
      href: slidesUrl(locale, section, { short }),
    };
  };
  return scenes.every(({ short }) => short) ? [route(false)] : [route(true), route(false)];
}
