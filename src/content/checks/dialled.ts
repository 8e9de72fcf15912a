// Each phone number is possible in its country, by the numbering plans of libphonenumber.
import {
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { countryName } from '#languages/countries.ts';
import { ownNames } from '#content/country-names.ts';
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import type { Service } from '#content/schemas/helplines.ts';

type By = 'phone' | 'sms' | 'whatsapp' | 'emergency';

/**
 * Numbers with so few digits are short codes (116 111). libphonenumber lacks most: each country
 * assigns them freely.
 */
const short = 6;
/**
 * Countries with a WhatsApp number whose source shows no country code: adding one would be a guess.
 */
const whatsappAtHome = ['br', 'eg', 'id', 'jm', 'mx', 'my'];
/** Its list names a second number in the name, and says no more of it. */
const otherInName = ['mt'];

/** What is wrong with a number, as what follows it in a sentence. */
function wrongNumber(number: string, iso2: string, by: By): string | undefined {
  const digits = number.replace(/\D/g, '');
  const country = iso2.toUpperCase();
  // An island without a plan of its own.
  if (!isSupportedCountry(country)) return undefined;
  const home = `+${getCountryCallingCode(country)}`;
  const named = countryName('en', iso2);
  if (new Set(digits).size === 1 && (digits.length < 3 || digits.length > 4))
    return 'which is one digit again and again. Look at its page once more';
  if (by === 'emergency' && number.startsWith('+'))
    return 'with a country. Emergency numbers are called as they are: leave out + and what belongs to it';
  const atHome = digits.length > short && whatsappAtHome.includes(iso2);
  if (by === 'whatsapp' && !number.startsWith('+') && !atHome)
    return `without its country. WhatsApp opens only with it: write ${home} before it, and no 0 between`;
  if (digits.length <= short && !number.startsWith('+')) return undefined;
  if (number.startsWith('00'))
    return 'which begins with 00: each country dials out in its own way. Write + for 00';
  const found = parsePhoneNumberFromString(number, country);
  if (number.startsWith('+') && found && `+${found.countryCallingCode}` !== home)
    return `which is called in another country: numbers of ${named} begin with ${home}. Correct it, or move it to the file of its country`;
  if (number.startsWith('+') && found && found.number !== `+${digits}`)
    return `which has a digit behind ${home} that nobody dials there. Write it as ${found.formatInternational()}`;
  if (!found?.isValid())
    return `which is no number of ${named}, by its plan of numbers: a digit too many or too few, or another one. Look at its page once more`;
  return undefined;
}

/** The numbers of a service, each with its key. */
export const waysOf = ({ phone, sms, whatsapp }: Service): [key: By, number: string][] =>
  Object.entries({ phone, sms: sms?.number, whatsapp }).flatMap(([key, number]) =>
    number ? [[key as By, number]] : [],
  );

/** The names of countries, the longest first: Guinea stands in others. */
const countries = new RegExp(
  `(?<![\\p{L}-])(${getCountries()
    .map((code) => countryName('en', code.toLowerCase()).replace(/[().]/g, '.'))
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}-])`,
  'gu',
);
/** What is wrong with the name of a service, as what follows “has the name”. */
function wrongServiceName(service: Service, iso2: string): string | undefined {
  const { name, localName } = service;
  const letter = /(?=\p{L})\P{Script=Latin}/u.exec(name)?.[0];
  if (letter)
    return `"${name}", with the letter ${letter}. Write it in English here, and as people there know it under localName`;
  if (/\p{Lu}{4,}\W+\p{Lu}{4,}/u.test(name) && !/\p{Ll}/u.test(name))
    return `"${name}" in capitals, which is read out letter by letter. Write capitals only where a word begins`;
  const [other] = name.match(countries)?.filter((one) => one !== countryName('en', iso2)) ?? [];
  if (other)
    return `"${name}", with ${other}, which is another country. Correct it, or move the service to the file of its country`;
  const numbers = waysOf(service).map(([, number]) => number.replace(/\D/g, ''));
  for (const written of [name, localName ?? ''])
    for (const [run] of written.matchAll(/\d[\d .-]*\d/g)) {
      const digits = run.replace(/\D/g, '');
      if (
        digits.length > 2 &&
        !otherInName.includes(iso2) &&
        !numbers.some((one) => one.includes(digits))
      )
        return `"${written}", with ${run}, and the number ${numbers.join(', ') || 'is missing'}. One of the two is wrong, and a child dials it: look at its page`;
    }
  return undefined;
}

/** What is wrong with the numbers and the name of a service, each with its key. */
export function wrongIn(service: Service, iso2: string): [key: string, message: string][] {
  const numbers = waysOf(service).flatMap(([by, number]): [string, string][] => {
    const wrong = wrongNumber(number, iso2, by);
    return wrong ? [[by, `has "${number}", ${wrong}.`]] : [];
  });
  const named = wrongServiceName(service, iso2);
  return named ? [...numbers, ['name', `has the name ${named}.`]] : numbers;
}

/** The numbers and names of every country. */
export function checkDialled(content: Content, report: Report): void {
  const known = ownNames(content);
  for (const [iso2, { services, emergency }] of Object.entries(content.helplines)) {
    // A file of no country is a mistake of its own (helplines.ts).
    if (!(iso2 in known)) continue;
    const file = `shared/helplines/${iso2}.yaml`;
    services.forEach((service, i) => {
      for (const [key, message] of wrongIn(service, iso2))
        report(file, message, { path: ['services', i, key] });
    });
    emergency.forEach(({ number }, i) => {
      const wrong = wrongNumber(number, iso2, 'emergency');
      if (wrong) report(file, `has "${number}", ${wrong}.`, { path: ['emergency', i, 'number'] });
    });
  }
}
