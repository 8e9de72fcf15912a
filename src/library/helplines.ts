import { getCollection } from 'astro:content';
import { countriesByLetter, countryName, type Letter } from '#languages/countries.ts';
import { listIn } from '#languages/format.ts';
import { languages, type Locale } from '#languages/locales.ts';
import { isDoubtful } from '#content/freshness.ts';
import {
  serviceKinds,
  type Country,
  type Emergency,
  type Service,
} from '#content/schemas/helplines.ts';
import { dataOf } from './entries.ts';
import {
  evidenceOf,
  freshnessOf,
  type Freshness,
  type NumberEvidence,
} from './helpline-evidence.ts';
import { hoursOf, tagsOf } from './helpline-tags.ts';
import { isWritten, waysTo, type Reach } from './helpline-ways.ts';
import { firstEmergency, firstService, forDanger } from './first-number.ts';
import { countryOfPartner, ownServices } from './partner.ts';
import { translatorOf, type Translate } from './strings.ts';

/** One way to reach a service, with its words. */
export interface Way extends Reach {
  /** The words around the number, or the name of a website: "Call {number}". */
  words: string;
}

/** A service or an emergency number as a page shows it; numbers as people write them. */
export interface HelpNumber extends NumberEvidence {
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
  /**
   * For an emergency number that is old or in doubt: whom to ask if nobody answers. Nobody in
   * danger is told to check first.
   */
  nobody?: string | undefined;
}

/** A big button at the head of a country: why to use it, the best way, and what to know before. */
export interface FirstNumber extends Freshness {
  label: string;
  way: Way;
  name?: string | undefined;
  lang?: string | undefined;
  /** The part of the country that it is for. */
  where?: string | undefined;
  /** When it is open, where that is not day and night. */
  hours?: string | undefined;
  /** It is known to be open day and night. */
  always?: boolean;
  check?: string | undefined;
  nobody?: string | undefined;
  free: boolean;
}

/** What a page shows of a country. `talk`, `write` and `danger` are its big buttons. */
export interface CountryHelp {
  name: string;
  talk?: FirstNumber | undefined;
  /** Where one can write with somebody; left out where `talk` says it already. */
  write?: FirstNumber | undefined;
  /** How its services can be reached: some are called, some are written to. */
  reached: { called: boolean; written: boolean };
  danger?: FirstNumber | undefined;
  services: HelpNumber[];
  emergency: HelpNumber[];
}

/** The day of the build: on it is decided which numbers are old. */
export const today = new Date().toISOString().slice(0, 10);

/** The two letters of every country with a page, in small letters. */
export const countryCodes = async (): Promise<string[]> =>
  (await getCollection('sharedHelplines'))
    .map(({ id }) => id.replace('shared/helplines/', ''))
    .sort();

/** The countries of a language by letter. */
export const lettersIn = async (locale: Locale): Promise<Letter[]> =>
  countriesByLetter(locale, await countryCodes());

/** The words of a language around a number, which is always written from left to right. */
function wordsOf(locale: Locale, t: Translate, { by, hours }: Reach): string {
  if (by === 'site') return `${t('colon', { label: t('help.site') })} {number}`;
  if (by !== 'chat') return t(`help.${by}`, { number: '{number}' });
  const chat = `${t('colon', { label: t('help.chat') })} {number}`;
  return [chat, ...hoursOf(locale, t, hours)].join(' · ');
}

/** Whether a language and a name have Latin letters both, or none of them. */
const isWrittenIn = (lang: string, name: string): boolean =>
  (new Intl.Locale(lang).maximize().script === 'Latn') === /\p{Script=Latin}/u.test(name);

/** A local name is in the first language of the service that has its letters, if one is known. */
const nameOf = (locale: Locale, { name, localName, languages: spoken }: Service) =>
  languages[locale].tag === 'en' || !localName
    ? { name, lang: 'en' }
    : { name: localName, lang: spoken?.find((lang) => isWrittenIn(lang, localName)) };

const kindOf = (locale: Locale, t: Translate, { for: whom }: Emergency): string =>
  listIn(
    locale,
    whom.map((what) => t(`help.emergency.${what}`)),
  );

/**
 * Says which service answers where it is not all of them: a number without the police does not fit
 * every danger.
 */
function dangerOf(locale: Locale, t: Translate, number: Emergency): string {
  if (!forDanger(number)) return kindOf(locale, t, number);
  const isAll = number.for.includes('all') || number.for.length > 2;
  return isAll ? t('help.danger') : `${t('help.danger')} · ${kindOf(locale, t, number)}`;
}

/** A big button that leads to a service by the first of these ways. */
function buttonTo(
  locale: Locale,
  t: Translate,
  label: string,
  service: Service,
  [first]: readonly Reach[],
): FirstNumber | undefined {
  if (!first) return undefined;
  // The hours of a chat stand in the small line, as those of a call do.
  const { hours = service.hours, ...reach } = first;
  return {
    label,
    way: { ...reach, words: wordsOf(locale, t, reach) },
    ...nameOf(locale, service),
    where: service.region && t('help.region', { place: service.region[locale] }),
    hours: hours === 'always' ? undefined : hoursOf(locale, t, hours).join(' · ') || undefined,
    always: hours === 'always',
    check: isDoubtful(service, today) ? t('help.check') : undefined,
    free: service.free === true,
    ...freshnessOf(service),
  };
}

/** The numbers of a country, and those of a partner there; `sure`: only those without a doubt. */
async function numbersOf(iso2: string, sure: boolean): Promise<Country & { own: Service[] }> {
  const known: Country = await dataOf('sharedHelplines', `shared/helplines/${iso2}`);
  const kept = <N extends Service | Emergency>(numbers: readonly N[]): N[] =>
    numbers.filter((number) => !sure || !isDoubtful(number, today));
  return {
    services: kept(known.services),
    emergency: kept(known.emergency),
    own: kept(ownServices(iso2)),
  };
}

/**
 * The services and emergency numbers of a country in a language: the one to call first, then child
 * helplines, trafficking, missing children and the rest. `sure`: only numbers without a doubt.
 */
export async function openCountry(
  locale: Locale,
  iso2: string,
  { sure = false } = {},
): Promise<CountryHelp> {
  const t = await translatorOf(locale);
  const { own, ...country } = await numbersOf(iso2, sure);
  const services = [...own, ...country.services];
  const [talk, danger] = [
    firstService(country.services, locale, today, own),
    firstEmergency(country.emergency, today),
  ];
  // The number of the large button, then the partner's lines for children, in the order of its
  // file.
  const placeOf = (service: Service): number =>
    service === talk
      ? -2
      : own.includes(service) && service.for !== 'parents'
        ? -1
        : serviceKinds.indexOf(service.kind);
  const worded = (ways: readonly Reach[]): Way[] =>
    ways.map((reach) => ({ ...reach, words: wordsOf(locale, t, reach) }));
  const waysOf = (service: Service): Way[] => worded(waysTo(service));
  const wayTo = ({ number }: Emergency): Way[] => worded(waysTo({ phone: number }));
  const checkOf = (service: Service): string | undefined =>
    isDoubtful(service, today) ? t('help.check') : undefined;
  const nobodyAt = (number: Emergency): string | undefined =>
    isDoubtful(number, today) ? t('help.danger.nobody') : undefined;
  const ways = services.flatMap(waysTo);
  const talkTo = talk && buttonTo(locale, t, t('help.talk'), talk, waysTo(talk));
  const written = (some: readonly Service[]): Service[] =>
    some.filter((service) => waysTo(service).some(isWritten));
  const write = firstService(written(country.services), locale, today, written(own));
  const [call] = danger ? wayTo(danger) : [];
  return {
    name: countryName(locale, iso2),
    talk: talkTo,
    write:
      write && talkTo && !isWritten(talkTo.way)
        ? buttonTo(locale, t, t('help.write'), write, waysTo(write).filter(isWritten))
        : undefined,
    reached: { called: ways.some(({ by }) => by === 'call'), written: ways.some(isWritten) },
    danger: danger &&
      call && {
        label: dangerOf(locale, t, danger),
        way: call,
        nobody: nobodyAt(danger),
        free: false,
        ...freshnessOf(danger),
      },
    services: services
      .toSorted((a, b) => placeOf(a) - placeOf(b))
      .map((service) => ({
        kind: t(`help.kind.${service.kind}`),
        ...nameOf(locale, service),
        ways: waysOf(service),
        tags: tagsOf(locale, t, service),
        check: checkOf(service),
        ...evidenceOf(locale, t, service),
      })),
    emergency: country.emergency.map((number) => ({
      kind: kindOf(locale, t, number),
      ways: wayTo(number),
      tags: [],
      nobody: nobodyAt(number),
      ...evidenceOf(locale, t, number),
    })),
  };
}

/**
 * The numbers on a partner's poster, where it serves one country with helplines of its own: the
 * first two of that country's page. Else empty.
 */
export async function helplinesOfPartner(locale: Locale): Promise<HelpNumber[]> {
  const iso2 = countryOfPartner();
  return iso2 ? (await openCountry(locale, iso2)).services.slice(0, 2) : [];
}
