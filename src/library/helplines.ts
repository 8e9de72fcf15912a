import { getCollection } from 'astro:content';
import { countriesByLetter, countryName, daysIn, languageName, listIn, type Letter } from '../i18n/countries.ts';
import { languages, type Locale } from '../i18n/locales.ts';
import { dateIn } from '../i18n/translate.ts';
import { lastSeen, serviceKinds, weekdays, type Country, type Emergency, type HelplineSource, type Service } from '../schemas/helplines.ts';
import { dataOf } from './entries.ts';
import type { Say } from './strings.ts';

/** Where a number comes from: the address, its site, and when that page was seen, in words. */
export interface NumberSource {
  url: string;
  site: string;
  when: string;
}

/** A service or an emergency number as a page shows it; numbers as people write them. */
export interface HelpNumber {
  /** What kind of service it is, or what an emergency number is for. */
  kind: string;
  name?: string | undefined;
  /** The language of the name, where it is known. */
  lang?: string | undefined;
  phone?: string | undefined;
  /** Ways to write, with the words before the number. */
  sms?: { number: string; write?: string | undefined } | undefined;
  whatsapp?: string | undefined;
  address?: string | undefined;
  /** Free, hours, languages, for whom. */
  tags: string[];
  /** What to check before one relies on it. */
  warnings: string[];
  seen: string;
  sources: NumberSource[];
}

/** The two letters of every country with a page, in small letters. */
export const countryCodes = async (): Promise<string[]> => (await getCollection('helplines')).map(({ id }) => id.replace('shared/helplines/', '')).sort();

/** The countries of a language by letter. */
export const lettersIn = async (locale: Locale): Promise<Letter[]> => countriesByLetter(locale, await countryCodes());

const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** The services and emergency numbers of a country in a language: child helplines first, then trafficking, missing children and the rest. */
export async function openCountry(locale: Locale, say: Say, iso2: string): Promise<{ name: string; services: HelpNumber[]; emergency: HelpNumber[] }> {
  const country: Country = await dataOf('helplines', `shared/helplines/${iso2}`);
  const evidence = ({ sources, confidence, conflict }: Service | Emergency): Pick<HelpNumber, 'warnings' | 'seen' | 'sources'> => {
    const when = ({ seen, changed, cited }: HelplineSource): string =>
      [changed && say('help.changed', { date: dateIn(locale, changed) }), seen && say('help.seen', { date: dateIn(locale, seen) }), cited && say('help.cited', { date: dateIn(locale, cited) })].filter(Boolean).join(' · ') || say('help.undated');
    const newest = lastSeen(sources);
    return {
      warnings: [...(confidence === 'one-source' ? [say('help.one')] : []), ...(conflict ? [say('help.conflict')] : [])],
      seen: newest ? say('help.last', { date: dateIn(locale, newest) }) : say('help.last.never'),
      sources: sources.map((source) => ({ url: source.url, site: siteOf(source.url), when: when(source) })),
    };
  };
  const hoursOf = (hours: Service['hours']): string[] => {
    if (!hours) return [];
    if (hours === 'always') return [say('help.always')];
    const dayOf = (day: string): number => weekdays.findIndex((name) => name === day);
    return hours.map(({ days, from, to }) => {
      const [first = '', last = first] = days.split('-');
      return `${days === 'daily' ? say('help.daily') : daysIn(locale, dayOf(first), dayOf(last))} ${from.replace(/^0/, '')}–${to.replace(/^0/, '')}`;
    });
  };
  const tagsOf = ({ free, hours, for: whom, ages, region, languages: spoken, interpreters, sms }: Service): string[] => [
    ...(region ? [say('help.region', { place: region[locale] })] : []),
    ...(free ? [say('help.free')] : []),
    ...(sms?.charged ? [say('help.costs')] : []),
    ...hoursOf(hours),
    ...(whom ? [say(`help.for.${whom}`)] : []),
    ...(ages ? [ages.from === undefined ? say('help.ages.to', { to: ages.to }) : say('help.ages', { from: ages.from, to: ages.to })] : []),
    ...(spoken ? [listIn(locale, spoken.map((code) => languageName(locale, code)))] : []),
    ...(interpreters ? [say('help.interpreters')] : []),
  ];
  return {
    name: countryName(locale, iso2),
    services: country.services.toSorted((a, b) => serviceKinds.indexOf(a.kind) - serviceKinds.indexOf(b.kind)).map((service) => {
      const english = languages[locale].tag === 'en' || !service.localName;
      return {
        kind: say(`help.kind.${service.kind}`),
        name: english ? service.name : service.localName,
        // A local name is in the first language of the service, where one is known.
        lang: english ? 'en' : service.languages?.[0],
        phone: service.phone,
        sms: service.sms,
        whatsapp: service.whatsapp,
        address: service.address,
        tags: tagsOf(service),
        ...evidence(service),
      };
    }),
    emergency: country.emergency.map((number) => ({ kind: listIn(locale, number.for.map((what) => say(`help.emergency.${what}`))), phone: number.number, tags: [], ...evidence(number) })),
  };
}
