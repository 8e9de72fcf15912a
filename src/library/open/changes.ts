// Two lists of what has changed: the numbers of countries, and the editions of the site.
import { countryUrl, homeUrl, licence, openUrl, pageUrl } from '#site/urls.ts';
import { dateIn, listIn } from '#languages/format.ts';
import { languages, sourceLocale, type Locale } from '#languages/locales.ts';
import { changesIn } from '#library/editions.ts';
import { translatorOf, type Translate } from '#library/strings.ts';
import type { Feed } from './feeds.ts';
import { openCountries } from './helplines.ts';
import { title, type OpenCountry } from '#content/schemas/open-helplines.ts';

/** What was taken out of a country: "No longer here: 1195 (1 December 2026)." */
const removedOf = ({ removed = [] }: OpenCountry): string[] =>
  removed.map(({ number, on }) => `No longer here: ${number} (${dateIn(sourceLocale, on)}).`);

/**
 * Every number of a country in one text, each with its verb: "Childline Kenya: Call 116, WhatsApp
 * +254 722 116 116."
 */
const numbersOf = (t: Translate, { services, emergency }: OpenCountry): string[] =>
  [
    ...services,
    ...emergency.map((one) => ({
      ...one,
      name: listIn(
        sourceLocale,
        one.for.map((what) => t(`help.emergency.${what}`)),
      ),
    })),
  ].map(({ name, ways }) => {
    const said = ways.map(({ by, number = '', uri = '' }) =>
      by === 'site' ? uri : t(`help.${by}`, { number }),
    );
    return `${t('colon', { label: name })} ${said.join(', ')}.`;
  });

/**
 * The countries with dated numbers, most recent first: a country moves up when one of its numbers
 * is confirmed again or removed. `file` is the name of the feed.
 */
export async function helplineFeed(site: URL | undefined, file: string): Promise<Feed> {
  const t = await translatorOf(sourceLocale);
  const whole = (address: string): string => new URL(address, site).href;
  const dated = (await openCountries()).flatMap((country) => {
    const days = [country.updated ?? '', ...(country.removed ?? []).map(({ on }) => on)];
    const date = days.sort().at(-1);
    return date ? [{ ...country, date }] : [];
  });
  return {
    title,
    home: whole(pageUrl(sourceLocale, 'help', 'find')),
    url: whole(openUrl(file)),
    author: t('site.title'),
    licence,
    language: languages[sourceLocale].tag,
    changes: dated
      .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
      .map((country) => {
        const code = country.iso2.toLowerCase();
        return {
          url: whole(countryUrl(sourceLocale, code)),
          id: `${whole(openUrl(`${code}.json`))}#${country.date}`,
          title: country.names[sourceLocale],
          text: [...removedOf(country), ...numbersOf(t, country)].join(' '),
          date: country.date,
        };
      }),
  };
}

/** The editions of the site in a language. */
export async function editionFeed(
  locale: Locale,
  site: URL | undefined,
  url: string,
): Promise<Feed> {
  const t = await translatorOf(locale);
  const { heading, editions } = await changesIn(locale);
  const home = new URL(pageUrl(locale, 'about', 'changes'), site).href;
  return {
    title: `${t('colon', { label: t('site.title') })} ${heading}`,
    home,
    url: new URL(url, site).href,
    author: t('site.title'),
    licence,
    language: languages[locale].tag,
    changes: editions.map(({ edition, date, title: name, changes }) => ({
      url: home,
      id: `${new URL(homeUrl(locale), site).href}#edition-${edition}`,
      title: name,
      text: changes.join(' '),
      date,
    })),
  };
}
