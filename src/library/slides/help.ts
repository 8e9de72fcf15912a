// The last slide of a lesson: help and the three hand signs, with a hopeful fact under them.
import { getCollection } from 'astro:content';
import { lastSeen } from '#content/freshness.ts';
import type { Locale } from '#languages/locales.ts';
import { pageUrl, siteOf } from '#urls.ts';
import { valueOf } from '#library/entries.ts';
import { helpIn } from '#library/pages.ts';
import { signsIn } from '#library/rhyme.ts';
import { sourceIn } from '#library/sources.ts';
import { translatorOf } from '#library/strings.ts';
import type { GoodNews, Slide } from './slide.ts';
import { slideFactsOf, slideWordsFile, slideWordsIn } from './words.ts';

/** The source of the good news that is a page of this site: its name, and the year in which a number was last seen. */
async function ownSource(locale: Locale): Promise<GoodNews['source']> {
  const [t, { find }, countries] = await Promise.all([
    translatorOf(locale),
    helpIn(locale),
    getCollection('sharedHelplines'),
  ]);
  const seen = countries
    .flatMap(({ data }) => data.services.map(({ sources }) => lastSeen(sources) ?? ''))
    .sort();
  return {
    title: `${t('site.title')} · ${find.heading}`,
    year: (seen.at(-1) ?? '').slice(0, 4),
    url: pageUrl(locale, 'help', 'find'),
  };
}

/** A source that others have published. */
async function publishedSource(locale: Locale, key: string): Promise<GoodNews['source']> {
  const { title, year, url } = await sourceIn(locale, key);
  return { title, year, url, site: siteOf(url) };
}

/** In how many countries or areas this site names a helpline for children. */
const countriesWithHelpline = async (): Promise<number> =>
  (await getCollection('sharedHelplines')).filter(({ data }) =>
    data.services.some(({ kind }) => kind === 'child-helpline'),
  ).length;

/** Help, with the good news of a section under it. */
export async function helpSlide(locale: Locale, section: string): Promise<Slide> {
  const { help, hope } = await slideWordsIn(locale);
  const source = (await slideFactsOf(section)).hope;
  const text = valueOf(slideWordsFile(locale), hope.news, section).replace(
    '{countries}',
    String(await countriesWithHelpline()),
  );
  return {
    kind: 'help',
    id: 'help',
    heading: help.title,
    notes: 'help',
    lead: help.lead,
    signs: await signsIn(locale),
    lines: help.lines,
    foot: help.foot,
    fields: help.fields,
    news: {
      title: hope.title,
      text,
      source: source.startsWith('page:')
        ? await ownSource(locale)
        : await publishedSource(locale, source),
    },
    tight: 1,
  };
}
