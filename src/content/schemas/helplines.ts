// Helplines and emergency numbers of one country: content/shared/helplines/<iso2>.yaml. A number
// needs a source.
import { z } from 'astro/zod';
import { isLanguage } from '#languages/format.ts';
import { locales, type Locale } from '#languages/locales.ts';
import { siteOf } from '#site/urls.ts';
import { address, date, expected, quoted, ruled, wrongAddress, wrongName } from './evidence.ts';
import { hours } from './hours.ts';

const words = z.string().trim().min(1, 'is empty: write the words');
/** Words that a page shows as they are. */
const name = ruled(words, wrongName);
const yes = z.literal(true, expected('true. Leave it out when it is not known'));

/** The most digits of a number with its country (E.164), and of one without. */
const [digitsWithCountry, digits] = [15, 11];
/**
 * What is wrong with the notation of a number: groups of digits, optionally with a plus, hyphens or
 * brackets.
 */
function wrongNumber(number: string): string | undefined {
  if (!/^\+?[\d(][\d ()-]*\d$/.test(number))
    return `must be digits in groups, as people write the number ("116 111", "+264 61 226 889"); found "${number}"`;
  if (/[()]/.test(number.replace(/\(\d[\d -]*\)/g, '')))
    return `is "${number}", with a bracket that has no other. Close it, or leave it out`;
  if (number.startsWith('+0'))
    return `is "${number}". After + comes the number of a country, which never begins with 0`;
  const count = number.replace(/\D/g, '').length;
  if (count > (number.startsWith('+') ? digitsWithCountry : digits))
    return `is "${number}", of ${count} digits. A number has at most ${digits}; one with + and its country ${digitsWithCountry}. Write one number here, and a second as a service of its own`;
  return undefined;
}
const phone = ruled(z.string(quoted('116 111')), wrongNumber);
/** Services whose own site has no https, as far as we know. Remove one here when it has. */
const withoutHttps = ['network.onppe.dz', '108.mn', '116-000.sk'];
/** The https site of a service, so that the connection is encrypted. */
const ownSite = ruled(
  z.string(expected('a whole address: https://...')),
  (value) => wrongAddress(value) ?? wrongAddress(value, !withoutHttps.includes(siteOf(value))),
);

/** A part of a country, in each language: `{ en: Shanghai, fr: Shanghai, ... }`. */
const nameOfPlace = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, name])) as Record<Locale, typeof name>,
);

const socialNetwork =
  /^https?:\/\/([\w-]+\.)*(facebook|instagram|twitter|x|tiktok|linkedin|vk|weibo|youtube|threads|t)\.(com|me|net)\//;
/** Where a number was seen. */
const whereSeen = ruled(
  z.string(expected('a whole address: https://...')),
  (value) =>
    wrongAddress(value) ??
    (socialNetwork.test(value)
      ? `is "${value}", of a social network: anybody may write there, and not everybody can read it. Name a page of the service, or a list that shows the number`
      : undefined),
);

/** A page that shows the number. At least one date, or `undated`, says when. */
const source = z
  .strictObject({
    url: whereSeen,
    seen: date.optional().describe('The day on which we saw a copy of the page.'),
    changed: date.optional().describe('The date that the page itself has.'),
    undated: yes.optional().describe('A copy without any date.'),
    cited: date
      .optional()
      .describe('We did not open the page: another list says that it did, on this day.'),
    by: address.optional().describe('That other list.'),
    note: words.optional(),
  })
  .refine(
    ({ seen, changed, undated, cited }) => seen || changed || undated || cited,
    'has no date. Add seen (when we saw it), changed (the date on the page), cited, or undated: true',
  )
  .refine(
    ({ cited, by }) => Boolean(cited) === Boolean(by),
    'has cited without by, or by without cited. Name the list that cites the page, and when',
  )
  .refine(
    ({ url, by }) => !by || pageOf(by) !== pageOf(url),
    'names one page as url and as by. The list that cites a page (by) is another one',
  )
  .refine(
    ({ seen, changed }) => !seen || !changed || changed.slice(0, seen.length) <= seen,
    'has a page that changed after we saw it. Correct seen or changed',
  );
export type HelplineSource = z.infer<typeof source>;

const evidence = {
  confidence: z
    .enum(['two-sources', 'one-source'], expected('two-sources or one-source'))
    .describe('Did two different places show the number?'),
  conflict: words
    .optional()
    .describe('What another place shows instead. The page then says: check before you rely on it.'),
  note: words.optional().describe('For the people who publish; the page does not show it.'),
  sources: z
    .array(source)
    .min(1, 'needs at least one source: a number without one is not published')
    .superRefine((sources, context) => {
      const twice = sources.find(
        ({ url }, i) => sources.findIndex((other) => pageOf(other.url) === pageOf(url)) < i,
      );
      if (twice)
        context.addIssue({
          code: 'custom',
          message: `names the page ${twice.url} twice, which is one source. Keep one, or name another page`,
        });
    }),
};
/** What two addresses of the same page have in common. */
function pageOf(url: string): string {
  return url
    .replace(/#.*|[?&](lang|hl|utm_\w+)=[^&]*/g, '')
    .replace(/^https?:\/\/(www\.)?|\/$/g, '')
    .toLowerCase();
}
/** The publisher of a page: its site; on GitHub, the owner of the list. */
function speaker(url: string): string {
  const [host = '', owner] = pageOf(url).split('/');
  return host.endsWith('github.com') ? `${host}/${owner}` : host;
}
/** "Two sources" are two. */
const twoPlaces = [
  ({ confidence, sources }: { confidence: string; sources: readonly { url: string }[] }): boolean =>
    confidence !== 'two-sources' || new Set(sources.map(({ url }) => speaker(url))).size > 1,
  'has confidence two-sources, and one source, or two pages of one site. Add another site, or write one-source',
] as const;

/** The kinds of services, in the order in which a child meets them. */
export const serviceKinds = [
  'child-helpline',
  'youth-helpline',
  'trafficking-hotline',
  'missing-children',
  'runaway-helpline',
  'online-safety-helpline',
  'child-protection-reporting',
  'general-crisis-line',
] as const;

/** Services for children: nobody older than 25 is meant. */
const age = z
  .int(expected('a whole number of years'))
  .min(0, { error: ({ input }) => `must be an age from 0 to 25; found ${String(input)}` })
  .max(25, { error: ({ input }) => `must be an age from 0 to 25; found ${String(input)}` });
const ages = z
  .strictObject({ from: age.optional(), to: age })
  .refine(
    ({ from, to }) => from === undefined || from < to,
    'must go from the younger age to the older one',
  );

const spoken = z
  .array(
    ruled(z.string(quoted('no')), (code) =>
      /^[a-z]{2,3}$/.test(code) && isLanguage(code)
        ? undefined
        : `is "${code}", which is the code of no language (ISO 639). Expected one such as fr`,
    ),
  )
  .refine((codes) => new Set(codes).size === codes.length, 'names a language twice. Keep one');

/** A service of a country, or of an organization that hands the site out (partner.ts). */
export const serviceSchema = z
  .strictObject({
    kind: z.enum(serviceKinds),
    name: name.describe('In English.'),
    localName: name.optional().describe('As the people of the country know it.'),
    phone: phone.optional(),
    sms: z
      .strictObject({
        number: phone,
        write: name.optional().describe('The word to write.'),
        charged: yes.optional(),
      })
      .optional(),
    whatsapp: phone.optional(),
    chat: z
      .strictObject({ address: ownSite, hours: hours.optional() })
      .optional()
      .describe('Where one writes with somebody on the web, and when, if not as one calls.'),
    address: ownSite.optional(),
    hours: hours.optional(),
    free: yes.optional(),
    for: z
      .enum(['everyone', 'women-and-children', 'parents'], {
        error: ({ input }) =>
          `must be "everyone", "women-and-children" or "parents"; found ${JSON.stringify(input)}. A line for children has no for; one for adults only does not belong here: it would send a child away`,
      })
      .optional()
      .describe('Left out: for children.'),
    ages: ages.optional(),
    region: nameOfPlace.optional().describe('Works in one part of the country only.'),
    languages: spoken.optional(),
    interpreters: yes.optional(),
    ...evidence,
  })
  .refine(
    ({ phone: called, sms, whatsapp, chat, address: web }) =>
      called ?? sms ?? whatsapp ?? chat ?? web,
    'has no phone, sms, whatsapp, chat or address. A child must be able to reach it',
  )
  .refine(...twoPlaces);
export type Service = z.infer<typeof serviceSchema>;

const emergency = z
  .strictObject({
    number: phone,
    for: z.array(z.enum(['all', 'police', 'ambulance', 'fire'])).min(1),
    ...evidence,
  })
  .refine(...twoPlaces);
export type Emergency = z.infer<typeof emergency>;

/** content/shared/helplines/<iso2>.yaml. */
export const countrySchema = z.strictObject({
  services: z.array(serviceSchema),
  emergency: z.array(emergency),
  unknown: words
    .optional()
    .describe(
      'Only where there is no number at all: where and when we looked. For the people who publish; the page does not show it.',
    ),
});
export type Country = z.infer<typeof countrySchema>;
