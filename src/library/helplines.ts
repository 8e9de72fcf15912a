import { getCollection } from 'astro:content';
import { countriesByLetter, countryName, type Letter } from '#languages/countries.ts';
import { dateIn, listIn } from '#languages/format.ts';
import { fill } from '#languages/message.ts';
import { languages, type Locale } from '#languages/locales.ts';
import { siteOf } from '#urls.ts';
import { isDoubtful, lastSeen } from '#content/freshness.ts';
import {
  serviceKinds,
  type Country,
  type Emergency,
  type HelplineSource,
  type Service,
} from '#content/schemas/helplines.ts';
import { dataOf } from './entries.ts';
import { tagsOf } from './helpline-tags.ts';
import { waysTo, type Reach } from './helpline-ways.ts';
import { firstEmergency, firstService, forDanger } from './first-number.ts';
import { servicesOf } from './partner.ts';
import { translatorOf } from './strings.ts';

/** Where a number comes from: the address, its site, and when that page was seen, in words. */
export interface NumberSource {
  url: string;
  site: string;
  when: string;
}

/** One way to reach a service, with its words. */
export interface Way extends Reach {
  /** The words around the number, or the name of a website: "Call {number}". */
  words: string;
}

/** A service or an emergency number as a page shows it; numbers as people write them. */
export interface HelpNumber {
  /** What kind of service it is, or what an emergency number is for. */
  kind: string;
  name?: string | undefined;
  /** The language of the name, where it is known. */
  lang?: string | undefined;
  /** At least one; those that are called stand first. */
  ways: Way[];
  /** Free, hours, languages, for whom. */
  tags: string[];
  /** "Check this number first", for one that nobody saw for a year. */
  check?: string | undefined;
  /** After it, for an emergency number: in danger, call at once. */
  hurry?: string | undefined;
  /** What to check before one relies on it. */
  warnings: string[];
  seen: string;
  sources: NumberSource[];
}

/** A big button at the head of a country: why to use it, the best way, and what to know before. */
export interface FirstNumber {
  label: string;
  way: Way;
  name?: string | undefined;
  lang?: string | undefined;
  /** The part of the country that it is for. */
  where?: string | undefined;
  check?: string | undefined;
  free: boolean;
}

/** What a page shows of a country. `talk` and `danger` are its big buttons. */
export interface CountryHelp {
  name: string;
  talk?: FirstNumber | undefined;
  danger?: FirstNumber | undefined;
  services: HelpNumber[];
  emergency: HelpNumber[];
}

/** The day of the build: on it is decided which numbers are old. */
const today = new Date().toISOString().slice(0, 10);

/** The two letters of every country with a page, in small letters. */
export const countryCodes = async (): Promise<string[]> =>
  (await getCollection('sharedHelplines'))
    .map(({ id }) => id.replace('shared/helplines/', ''))
    .sort();

/** The countries of a language by letter. */
export const lettersIn = async (locale: Locale): Promise<Letter[]> =>
  countriesByLetter(locale, await countryCodes());

/** The services and emergency numbers of a country in a language: child helplines first, then trafficking, missing children and the rest. */
export async function openCountry(locale: Locale, iso2: string): Promise<CountryHelp> {
  const t = await translatorOf(locale);
  const country: Country = await dataOf('sharedHelplines', `shared/helplines/${iso2}`);
  // Who hands the site out and answers children comes first, in the order of its own file.
  const { all: services, own } = servicesOf(iso2, country.services);
  // Words of a language around a number, which is always written from left to right.
  const way = (reach: Reach): Way => ({
    ...reach,
    words:
      reach.by === 'site'
        ? `${t('colon', { label: t('help.site') })} {number}`
        : t(`help.${reach.by}`, { number: '{number}' }),
  });
  const placeOf = (service: Service): number =>
    own.includes(service) ? -1 : serviceKinds.indexOf(service.kind);
  const waysOf = (service: Service): Way[] => waysTo(service).map(way);
  const wayTo = ({ number }: Emergency): Way[] => waysTo({ phone: number }).map(way);
  // A local name is in the first language of the service, where one is known.
  const nameOf = ({
    name,
    localName,
    languages: spoken,
  }: Service): { name: string; lang: string | undefined } =>
    languages[locale].tag === 'en' || !localName
      ? { name, lang: 'en' }
      : { name: localName, lang: spoken?.[0] };
  const checkOf = (number: Service | Emergency): string | undefined =>
    isDoubtful(number, today) ? t('help.check') : undefined;
  const evidence = (
    number: Service | Emergency,
  ): Pick<HelpNumber, 'check' | 'warnings' | 'seen' | 'sources'> => {
    const { sources, confidence, conflict } = number;
    const when = ({ seen, changed, cited }: HelplineSource): string =>
      [
        changed && t('help.changed', { date: dateIn(locale, changed) }),
        seen && t('help.seen', { date: dateIn(locale, seen) }),
        cited && t('help.cited', { date: dateIn(locale, cited) }),
      ]
        .filter(Boolean)
        .join(' · ') || t('help.undated');
    const newest = lastSeen(sources);
    return {
      check: checkOf(number),
      warnings: [
        ...(confidence === 'one-source' ? [t('help.one')] : []),
        ...(conflict ? [t('help.conflict')] : []),
      ],
      seen: !newest
        ? t('help.last.never')
        : t(sources.some((source) => source.seen ?? source.changed) ? 'help.last' : 'help.cited', {
            date: dateIn(locale, newest),
          }),
      sources: sources.map((source) => ({
        url: source.url,
        site: siteOf(source.url),
        when: when(source),
      })),
    };
  };
  const kindOf = ({ for: whom }: Emergency): string =>
    listIn(
      locale,
      whom.map((what) => t(`help.emergency.${what}`)),
    );
  // Who comes is said where it is not everyone; a number that brings no police is no answer to every danger.
  const dangerOf = (number: Emergency): string =>
    !forDanger(number)
      ? kindOf(number)
      : number.for.includes('all') || number.for.length > 2
        ? t('help.danger')
        : `${t('help.danger')} · ${kindOf(number)}`;
  const [talk, danger] = [
    firstService(own, locale, today) ?? firstService(services, locale, today),
    firstEmergency(country.emergency, today),
  ];
  const [way1] = talk ? waysOf(talk) : [];
  const [call] = danger ? wayTo(danger) : [];
  return {
    name: countryName(locale, iso2),
    talk: talk &&
      way1 && {
        label: t('help.talk'),
        way: way1,
        ...nameOf(talk),
        where: talk.region && t('help.region', { place: talk.region[locale] }),
        check: checkOf(talk),
        free: talk.free === true,
      },
    danger: danger &&
      call && {
        label: dangerOf(danger),
        way: call,
        check: checkOf(danger),
        free: false,
      },
    services: services
      .toSorted((a, b) => placeOf(a) - placeOf(b))
      .map((service) => ({
        kind: t(`help.kind.${service.kind}`),
        ...nameOf(service),
        ways: waysOf(service),
        tags: tagsOf(locale, t, service),
        ...evidence(service),
      })),
    emergency: country.emergency.map((number) => ({
      kind: kindOf(number),
      ways: wayTo(number),
      tags: [],
      ...evidence(number),
      ...(isDoubtful(number, today) && { hurry: t('help.check.danger') }),
    })),
  };
}

/** The first helpline of each country in a few words ("Call 116"), by the name of the country; a country without one is left out. */
export async function shortHelplines(locale: Locale): Promise<[name: string, call: string][]> {
  const codes = (await lettersIn(locale)).flatMap(({ countries }) =>
    countries.map(({ iso2 }) => iso2),
  );
  const found = await Promise.all(
    codes.map(async (code): Promise<[string, string]> => {
      const { name, talk } = await openCountry(locale, code);
      return [
        name,
        talk && talk.way.by !== 'site' ? fill(talk.way.words, { number: talk.way.number }) : '',
      ];
    }),
  );
  return found.filter(([, call]) => call);
}
