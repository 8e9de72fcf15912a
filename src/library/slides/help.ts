// The last slide of a lesson: help and the three hand signs, with a hopeful fact under them.
import { getCollection } from 'astro:content';
import { lastSeen } from '#content/freshness.ts';
import type { Locale } from '#languages/locales.ts';
import { siteOf } from '#site/urls.ts';
import { valueOf } from '#library/entries.ts';
import { helpIn } from '#library/page-words.ts';
import { signsIn } from '#library/rhyme.ts';
import { sourceIn } from '#library/sources.ts';
import { translatorOf } from '#library/strings.ts';
import type { Slide, SlideNotes } from './slide.ts';
import { slideFactsOf, slideWordsFile, slideWordsIn } from './words.ts';

/**
 * The source of the good news that is a page of this site: its name, and the year in which a number
 * was last seen.
 */
async function ownSource(locale: Locale): Promise<string> {
  const [t, { find }, countries] = await Promise.all([
    translatorOf(locale),
    helpIn(locale),
    getCollection('sharedHelplines'),
  ]);
  const seen = countries
    .flatMap(({ data }) => data.services.map(({ sources }) => lastSeen(sources) ?? ''))
    .sort();
  return t('slides.source', {
    title: `${t('site.title')} · ${find.heading}`,
    year: (seen.at(-1) ?? '').slice(0, 4),
  });
}

/** A source that others have published. */
async function publishedSource(locale: Locale, key: string): Promise<string> {
  const t = await translatorOf(locale);
  const { title, year, url } = await sourceIn(locale, key);
  return `${t('slides.source', { title, year })} (${siteOf(url)})`;
}

/** In how many countries or areas this site names a helpline for children. */
const countriesWithHelpline = async (): Promise<number> =>
  (await getCollection('sharedHelplines')).filter(({ data }) =>
    data.services.some(({ kind }) => kind === 'child-helpline'),
  ).length;

/** What a teacher reads beside help: the good news of a section with its source. */
export async function helpNotes(locale: Locale, section: string): Promise<SlideNotes> {
  const { help, hope } = await slideWordsIn(locale);
  const source = (await slideFactsOf(section)).hope;
  return {
    of: 'help',
    lines: [
      { text: help.notes },
      {
        label: hope.title,
        text: await (source.startsWith('page:')
          ? ownSource(locale)
          : publishedSource(locale, source)),
      },
    ],
  };
}

/** Help, with the good news of a section under it. */
export async function helpSlide(locale: Locale, section: string): Promise<Slide> {
  const { help, hope } = await slideWordsIn(locale);
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
    news: { title: hope.title, text },
    tight: 1,
  };
}
