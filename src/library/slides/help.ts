// The two last slides of a lesson: a hopeful fact, and help with the three hand signs.
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

/** What a teacher reads beside the good news of a section: its source. */
export async function hopeNotes(locale: Locale, section: string): Promise<SlideNotes> {
  const source = (await slideFactsOf(section)).hope;
  return {
    of: 'hope',
    lines: [
      {
        text: await (source.startsWith('page:')
          ? ownSource(locale)
          : publishedSource(locale, source)),
      },
    ],
  };
}

/** The good news of a section, alone. */
export async function hopeSlide(locale: Locale, section: string): Promise<Slide> {
  const { hope } = await slideWordsIn(locale);
  const text = valueOf(slideWordsFile(locale), hope.news, section).replace(
    '{countries}',
    String(await countriesWithHelpline()),
  );
  return { kind: 'hope', id: 'hope', heading: hope.title, notes: 'hope', text, tight: 1 };
}

/** Help, which stays on the screen until all have gone. */
export async function helpSlide(locale: Locale): Promise<Slide> {
  const { help } = await slideWordsIn(locale);
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
    tight: 1,
  };
}
