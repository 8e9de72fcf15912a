// Holds countries, their helplines and their names against each other.
import { countryName } from '#languages/countries.ts';
import type { Locale } from '#languages/locales.ts';
import type { Folder } from '#content/folder.ts';
import { namesOfCountries, ownNames } from '#content/country-names.ts';
import type { Report } from '#content/problem.ts';
import { siteOf } from '#site/urls.ts';
import { textOf, type Content } from '#content/read.ts';
import type { Emergency, Service } from '#content/schemas/helplines.ts';

/**
 * Every country has its file, with at least one number for a child, or with a statement that none
 * is known.
 */
export function checkCountries(content: Content, report: Report): void {
  const reached = new Map<string, string>();
  const known = ownNames(content);
  for (const [iso2, { services, emergency, unknown }] of Object.entries(content.helplines)) {
    if (!(iso2 in known)) continue;
    const where = `shared/helplines/${iso2}.yaml`;
    const numbers = services.length + emergency.length;
    if (numbers === 0 && !unknown)
      report(
        where,
        'has no service and no emergency number. Add one; or, when nobody knows any, say under unknown where and when you looked: the page then says what to do without.',
      );
    if (numbers > 0 && unknown)
      report(
        where,
        `says under unknown that there is no number, and has ${numbers}. Remove unknown.`,
      );
    // A number may serve several services of different kinds; within one kind it is the same
    // service, entered twice.
    const named = services.map(({ kind, phone, sms, region }) => {
      const number = phone ?? sms?.number;
      return number ? `${kind} ${number.replace(/\D/g, '')} ${region?.en ?? ''}`.trim() : '';
    });
    for (const twice of repeated(named.filter(Boolean)))
      report(where, `has the same number twice for a service of one kind: "${twice}". Keep one.`);
    checkEmergency(where, emergency, report);
    for (const [i, service] of services.entries()) {
      const strange = strangeChat(service);
      if (strange)
        report(
          where,
          `has a chat on ${strange}, which is neither its site nor that of a source. Correct it, or name the page that shows it under sources.`,
          { path: ['services', i, 'chat', 'address'] },
        );
      const reach = reachOf(service);
      const other = reach && reached.get(reach);
      if (other && other !== iso2)
        report(
          where,
          `has the service "${service.name}" of content/shared/helplines/${other}.yaml, by the same number and site. A child would be sent to another country: take out what is of the other one.`,
        );
      reached.set(reach, iso2);
    }
  }
}

/**
 * The site of a chat that is neither the service's own site nor a source, nor named in an address;
 * a number may name the site (3018.fr).
 */
function strangeChat({ chat, address = '', phone = '', sources }: Service): string | undefined {
  if (!chat) return undefined;
  const site = siteOf(chat.address);
  const named = [address, ...sources.flatMap(({ url, by = '' }) => [url, by])]
    .filter(Boolean)
    .map(siteOf);
  const digits = phone.replace(/\D/g, '');
  const [name = ''] = site.split('.');
  const isOwn =
    (digits && site.includes(digits)) ||
    named.includes(site) ||
    sources.some(({ url }) => new URL(url).pathname.split(/[-/]/).includes(name));
  return isOwn ? undefined : site;
}
/**
 * Each number once, each use once: if two numbers have the same use, one use is wrong or the
 * sources conflict.
 */
function checkEmergency(where: string, emergency: readonly Emergency[], report: Report): void {
  for (const twice of repeated(emergency.map(({ number }) => number.replace(/\D/g, ''))))
    report(
      where,
      `has the emergency number ${twice} twice. Keep one, and say what it is for: [police, fire].`,
    );
  const uses = emergency.flatMap((one, i) => one.for.map((use) => ({ use, i, ...one })));
  for (const [at, { use, i, number, conflict }] of uses.entries()) {
    const before = uses.slice(0, at).find((one) => one.use === use);
    if (before && use !== 'all' && !before.conflict && !conflict)
      report(
        where,
        `has two numbers for ${use}, ${before.number} and ${number}. Say what each is for: [police], [ambulance], [fire] or [all].`,
        { path: ['emergency', i, 'for'] },
      );
  }
}

/** What is in a list more than once. */
const repeated = (list: readonly string[]): string[] =>
  list.filter((one, i) => list.indexOf(one) < i);
/**
 * Ways that identify a service: short codes (116 111) are the same in many countries and do not.
 */
function reachOf({ name, phone, sms, whatsapp, address }: Service): string {
  const numbers = [phone, sms?.number, whatsapp].map((number = '') => number.replace(/\D/g, ''));
  return address || numbers.some(({ length }) => length > 6)
    ? [name, ...numbers, address].join(' ')
    : '';
}

/** A name in small letters and nothing else, to see that two are the same. */
const plainName = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Every country has a file, and every file a country. */
export function checkCountryFiles(content: Content, report: Report): void {
  const known = Object.keys(ownNames(content));
  for (const iso2 of known)
    if (!(iso2 in content.helplines))
      report(
        `shared/helplines/${iso2}.yaml`,
        'is missing: content/shared/countries.yaml names the country, and every country has a page. Copy the file of a country without a number, such as tv.yaml.',
      );
  for (const iso2 of Object.keys(content.helplines))
    if (!known.includes(iso2))
      report(
        `shared/helplines/${iso2}.yaml`,
        `is of no country that content/shared/countries.yaml names. Name the file after the two letters of a country (ISO 3166-1), small: ke.yaml; or add "${iso2}" there, with its names in its own languages.`,
      );
  for (const iso2 of known.filter((one) => !isCountry(one)))
    report(
      'shared/countries.yaml',
      `names "${iso2}", which is no country. Expected its two letters in ISO 3166-1, small: ke.`,
    );
}

/** The first line of a file names its country: two files that were exchanged have each other's. */
export function checkHeadings(content: Content, folder: Folder, report: Report): void {
  if (!Object.keys(ownNames(content)).every(isCountry)) return;
  const names = namesOfCountries(content, 'en');
  for (const [iso2, { here, elsewhere }] of Object.entries(names)) {
    const file = `shared/helplines/${iso2}.yaml`;
    const bytes = folder.read(`content/${file}`);
    if (!bytes) continue;
    const [heading = ''] = textOf(`content/${file}`, bytes).split('\n');
    const usual = countryName('en', iso2);
    if (
      !heading.startsWith('# ') ||
      ![usual, ...here, ...elsewhere].map(spelt).includes(spelt(heading))
    )
      report(
        file,
        `begins with "${heading}". Expected the name of its country: # ${usual}. If it is the file of another country, it has the wrong name.`,
        { line: 1 },
      );
  }
}
/** A name of a country as far as people agree how to write it. */
const spelt = (name: string): string => plainName(name.replace(/&/g, 'and'));

/** A name belongs to one country, or is written once for all that it may mean. */
export function checkCountryNames(content: Content, locale: Locale, report: Report): void {
  const known = Object.keys(ownNames(content));
  // A name can only be compared when each country is one.
  if (!known.every(isCountry)) return;
  const where = `${locale}/country-names.yaml`;
  for (const iso2 of Object.keys(content.languages[locale].countryNames).flatMap((key) =>
    key.split(' '),
  ))
    if (!known.includes(iso2))
      report(
        where,
        `names "${iso2}", which content/shared/countries.yaml does not have. Correct the two letters (of several countries with one name: "cd cg"), or add the country there.`,
      );
  const { capitals } = content.languages[locale];
  for (const iso2 of [...known, ...Object.keys(capitals)])
    if (!capitals[iso2] || !known.includes(iso2))
      report(
        `${locale}/capitals.yaml`,
        `${capitals[iso2] ? 'has' : 'has no'} "${iso2}". Expected the countries and territories of content/shared/countries.yaml, each once. ${capitals[iso2] ? 'Correct the two letters, or add the country there.' : `Write its capital: ${iso2}: [...].`}`,
      );
  const meant = new Map<string, string[]>();
  for (const [iso2, { here, elsewhere }] of Object.entries(namesOfCountries(content, locale)))
    for (const one of new Set([countryName(locale, iso2), ...here, ...elsewhere].map(plainName)))
      meant.set(one, [...(meant.get(one) ?? []), iso2]);
  const together = (['en', locale] as const).flatMap((one) =>
    Object.entries(content.languages[one].countryNames).flatMap(([key, names]) =>
      names.map((written) => `${key.split(' ').sort().join(' ')}: ${plainName(written)}`),
    ),
  );
  const written = Object.entries(content.languages[locale].countryNames).flatMap(([key, names]) =>
    names.map((name, i) => ({ name, path: [key, i] })),
  );
  for (const [one, several] of meant) {
    const key = several.sort().join(' ');
    if (several.length > 1 && !together.includes(`${key}: ${one}`)) {
      const here = written.find(({ name }) => plainName(name) === one);
      const named = several.map((iso2) => `${countryName('en', iso2)} (${iso2})`).join(' and ');
      report(
        where,
        `has "${here?.name ?? one}" for ${named}, or content/shared/countries.yaml or the English file has. If children may mean each of them, write it once, under "${key}"; if not, remove it where it is wrong.`,
        here && { path: here.path },
      );
    }
  }
}

function isCountry(iso2: string): boolean {
  try {
    return Boolean(countryName('en', iso2));
  } catch {
    return false;
  }
}
