// The helplines as open data, as in content/shared/helplines: nothing is selected, sorted or
// reworded.
import { getCollection } from 'astro:content';
import { lastSeen, trustedUntil } from '#content/freshness.ts';
import type { Country, Emergency, Service } from '#content/schemas/helplines.ts';
import { countryName } from '#languages/countries.ts';
import { locales, sourceLocale, type Locale } from '#languages/locales.ts';
import { homeUrl, licence, openUrl, shareUrl } from '#site/urls.ts';
import { newestEdition } from '#library/editions.ts';
import { dataOf } from '#library/entries.ts';
import { waysTo } from '#library/helpline-ways.ts';
import { translatorOf } from '#library/strings.ts';
import {
  title,
  type OpenCountry,
  type OpenHead,
  type OpenWay,
} from '#content/schemas/open-helplines.ts';

type Reached = Parameters<typeof waysTo>[0];
const open = (reached: Reached): OpenWay[] =>
  waysTo(reached).map(({ by, number, href, write }) => ({
    // For users of v1 from before there were chats, a chat is listed as a site.
    by: by === 'chat' ? 'site' : by,
    ...(by === 'chat' && { chat: true }),
    ...(by !== 'site' && by !== 'chat' && { number }),
    ...(href && { uri: href }),
    ...(write && { write }),
    ...(by === 'sms' && reached.sms?.charged && { charged: true }),
  }));
/** What is known of a number; notes for the people who publish stay here. */
const evidence = (number: Service | Emergency) => ({
  confidence: number.confidence,
  ...(number.conflict && { conflict: number.conflict }),
  lastSeen: lastSeen(number.sources) ?? null,
  checkBy: trustedUntil(number) ?? null,
  sources: number.sources.map(({ note: _, ...source }) => source),
});
const service = (one: Service): OpenCountry['services'][number] => {
  const { phone: _p, sms: _s, whatsapp: _w, chat: _c, address: _a, note: _n, ...rest } = one;
  return { ...rest, ways: open(one), for: one.for ?? 'children', ...evidence(one) };
};
const emergency = (one: Emergency): OpenCountry['emergency'][number] => ({
  for: one.for,
  ways: open({ phone: one.number }),
  ...evidence(one),
});

/** The newest of some dates; null where there is none. A year alone counts as its first day. */
const newest = (dates: readonly (string | null)[]): string | null =>
  dates
    .filter((found) => found !== null)
    .sort()
    .at(-1) ?? null;

const country = (
  iso2: string,
  { services, emergency: numbers }: Country,
  removed: OpenCountry['removed'],
): OpenCountry => {
  const [told, called] = [services.map(service), numbers.map(emergency)];
  return {
    iso2: iso2.toUpperCase(),
    names: Object.fromEntries(
      locales.map((locale) => [locale, countryName(locale, iso2)]),
    ) as Record<Locale, string>,
    updated: newest([...told, ...called].map((number) => number.lastSeen)),
    services: told,
    emergency: called,
    removed,
  };
};

/** Every country, by its two letters. */
export async function openCountries(): Promise<OpenCountry[]> {
  const files = await getCollection('sharedHelplines');
  const { removed } = await dataOf('sharedShownNumbers', 'shared/shown-numbers');
  return files
    .map(({ id, data }) => {
      const iso2 = id.replace('shared/helplines/', '');
      const gone = removed.filter((one) => one.iso2 === iso2);
      return country(
        iso2,
        data,
        gone.map(({ number, on }) => ({ number, on })),
      );
    })
    .sort((a, b) => (a.iso2 < b.iso2 ? -1 : 1));
}

/** What stands before the countries of a file. */
export async function openHead(site: URL | undefined, countries: readonly OpenCountry[]) {
  const { edition, date } = await newestEdition();
  const t = await translatorOf(sourceLocale);
  return {
    $schema: new URL(openUrl('schema.json'), site).href,
    version: 1,
    edition,
    licence,
    credit: t('share.sentence', {
      title,
      site: t('site.title'),
      address: new URL(homeUrl(sourceLocale), site).href,
    }),
    corrections: new URL(shareUrl(sourceLocale, 'tell-us'), site).href,
    updated: newest(countries.map(({ updated }) => updated)) ?? date,
  } satisfies OpenHead;
}
