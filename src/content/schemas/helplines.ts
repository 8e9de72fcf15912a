// Helplines and emergency numbers of one country: content/shared/helplines/<iso2>.yaml. A number without a source does not pass.
import { z } from 'astro/zod';
import { locales, type Locale } from '#languages/locales.ts';

const words = z.string().trim().min(1, 'is empty: write the words');
const quoted = (example: string) => ({
  error: (issue: { input?: unknown }) =>
    issue.input === undefined
      ? 'is missing. Add it.'
      : `must be in quotes, such as "${example}"; found ${JSON.stringify(issue.input)} without them. YAML turns an unquoted number into another one.`,
});

/** A phone number as people write it: digits in groups, perhaps with a plus, hyphens or brackets. */
const phone = z
  .string(quoted('116 111'))
  .regex(
    /^\+?[\d(][\d ()-]*\d$/,
    'must be digits in groups, as people write the number: "116 111", "+264 61 226 889"',
  );
const date = z
  .string(quoted('2026-04-22'))
  .regex(
    /^\d{4}(-\d\d(-\d\d)?)?$/,
    'must be a year, a year and month, or a day: "2026", "2026-04", "2026-04-22"',
  );
const time = z
  .string(quoted('09:00'))
  .regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'must be a time such as "09:00" or "24:00"');
const address = z.url({ protocol: /^https?$/, error: 'must be a whole address: https://...' });

/** A part of a country, in each language: `{ en: Shanghai, fr: Shanghai, ... }`. */
const nameOfPlace = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, words])) as Record<Locale, typeof words>,
);

/** A page that shows the number. At least one date, or `undated`, says when. */
const source = z
  .strictObject({
    url: address,
    seen: date.optional().describe('The day on which we saw a copy of the page.'),
    changed: date.optional().describe('The date that the page itself has.'),
    undated: z.literal(true).optional().describe('A copy without any date.'),
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
  );
export type HelplineSource = z.infer<typeof source>;

const evidence = {
  confidence: z
    .enum(['two-sources', 'one-source'])
    .describe('Did two different places show the number?'),
  conflict: words
    .optional()
    .describe('What another place shows instead. The page then says: check before you rely on it.'),
  note: words.optional().describe('For the people who publish; the page does not show it.'),
  sources: z
    .array(source)
    .min(1, 'needs at least one source: a number without one is not published'),
};

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

/** The days of a week, Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const day = weekdays.join('|');

const service = z
  .strictObject({
    kind: z.enum(serviceKinds),
    name: words.describe('In English.'),
    localName: words.optional().describe('As the people of the country know it.'),
    phone: phone.optional(),
    sms: z
      .strictObject({
        number: phone,
        write: words.optional().describe('The word to write.'),
        charged: z.literal(true).optional(),
      })
      .optional(),
    whatsapp: phone.optional(),
    address: address.optional(),
    hours: z
      .union(
        [
          z.literal('always'),
          z
            .array(
              z.strictObject({
                days: z
                  .string()
                  .regex(
                    new RegExp(`^(daily|(${day})(-(${day}))?)$`),
                    'must be daily, a day, or two days: "mon-fri"',
                  ),
                from: time,
                to: time,
              }),
            )
            .min(1),
        ],
        {
          error:
            'must be always, or a list such as - { days: mon-fri, from: "09:00", to: "17:00" }. Leave it out when it is not known',
        },
      )
      .optional(),
    free: z.literal(true, { error: 'must be true. Leave it out when it is not known' }).optional(),
    for: z
      .enum(['everyone', 'women-and-children', 'parents'])
      .optional()
      .describe('Left out: for children.'),
    ages: z.strictObject({ from: z.int().optional(), to: z.int() }).optional(),
    region: nameOfPlace.optional().describe('Works in one part of the country only.'),
    languages: z
      .array(z.string().regex(/^[a-z]{2,3}$/, 'must be a language code such as fr'))
      .optional(),
    interpreters: z.literal(true).optional(),
    ...evidence,
  })
  .refine(
    ({ phone: called, sms, whatsapp, address: web }) => called ?? sms ?? whatsapp ?? web,
    'has no phone, sms, whatsapp or address. A child must be able to reach it',
  );
export type Service = z.infer<typeof service>;

const emergency = z.strictObject({
  number: phone,
  for: z.array(z.enum(['all', 'police', 'ambulance', 'fire'])).min(1),
  ...evidence,
});
export type Emergency = z.infer<typeof emergency>;

/** content/shared/helplines/<iso2>.yaml. */
export const countrySchema = z.strictObject({
  services: z.array(service),
  emergency: z.array(emergency),
  unknown: words
    .optional()
    .describe(
      'Only where there is no number at all: where and when we looked. For the people who publish; the page does not show it.',
    ),
});
export type Country = z.infer<typeof countrySchema>;

/** The newest date on which we, or the page itself, showed the number; a page that others cite counts only when there is no other. */
export function lastSeen(sources: readonly HelplineSource[]): string | undefined {
  const newest = (dates: (string | undefined)[]): string | undefined =>
    dates
      .filter((found) => found !== undefined)
      .sort()
      .at(-1);
  return (
    newest(sources.flatMap(({ seen, changed }) => [seen, changed])) ??
    newest(sources.map(({ cited }) => cited))
  );
}

/** Days after which a number is to be seen again. */
export const freshFor = 180;
/** Days after which a child is told to check a number first. */
export const trustedFor = 365;

/** The day that was so many days before another: what is older is smaller. A year alone counts as its first day. */
const daysBefore = (today: string, days: number): string =>
  new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);

/** Nobody saw the number in the 365 days before a given day (`2026-11-24`). That another list cites a page is no sight of it. */
export const isOld = (sources: readonly HelplineSource[], today: string): boolean =>
  (lastSeen(sources.map(({ seen, changed }) => ({ url: '', seen, changed }))) ?? '') <
  daysBefore(today, trustedFor);

/** Whether a child is told to check a number first: nobody saw it for a year, or another place shows another number. */
export const isDoubtful = ({ sources, conflict }: Service | Emergency, today: string): boolean =>
  conflict !== undefined || isOld(sources, today);

/** Who listens best to a child who wants to talk, of all kinds. */
const listeners = [
  'child-helpline',
  'youth-helpline',
  'child-protection-reporting',
  'online-safety-helpline',
  'runaway-helpline',
  'general-crisis-line',
  'trafficking-hotline',
  'missing-children',
] as const satisfies readonly Service['kind'][];

/** The first of a list by the first answer in which two differ: "no" comes before "yes", a smaller number before a larger. Equals stay in the order of the file. */
const firstBy = <T>(list: readonly T[], answers: (one: T) => (boolean | number)[]): T | undefined =>
  list
    .map((one) => ({ one, answers: answers(one).map(Number) }))
    .toSorted(
      (a, b) =>
        a.answers
          .map((answer, i) => answer - (b.answers[i] ?? 0))
          .find((difference) => difference !== 0) ?? 0,
    )[0]?.one;

/** The service behind the button "Talk to someone": for children of the whole country, a helpline for children before others, one that is called, that speaks the language of the page, and whose number is not in doubt. */
export const firstService = (
  services: readonly Service[],
  language: string,
  today: string,
): Service | undefined =>
  firstBy(services, (service) => [
    service.for === 'parents',
    service.region !== undefined,
    listeners.indexOf(service.kind),
    service.phone === undefined,
    service.languages !== undefined && !service.languages.includes(language),
    isDoubtful(service, today),
    service.confidence === 'one-source',
  ]);

/** The number behind the button "In danger now": the police or the one for all, not in doubt, shown by two places. */
export const firstEmergency = (
  numbers: readonly Emergency[],
  today: string,
): Emergency | undefined =>
  firstBy(numbers, (number) => [
    !forDanger(number),
    isDoubtful(number, today),
    number.confidence === 'one-source',
    !number.for.includes('all'),
  ]);

/** Whether a number brings those who stop a danger, and not doctors or fire fighters only. */
export const forDanger = ({ for: whom }: Emergency): boolean =>
  whom.includes('all') || whom.includes('police');

/** One thing to look at again before numbers are published. */
export interface Due {
  iso2: string;
  what: string;
  why: string[];
}

/** What is older than 180 days, shown by one place only, in conflict with another place, or not known at all, on a given day (`2026-11-24`). */
export function dueForCheck(countries: Readonly<Record<string, Country>>, today: string): Due[] {
  const limit = daysBefore(today, freshFor);
  return Object.entries(countries).flatMap(([iso2, { services, emergency: numbers, unknown }]) => [
    ...(unknown ? [{ iso2, what: 'no number', why: [unknown] }] : []),
    ...[
      ...services.map((found) => ({
        ...found,
        what: `${found.name} (${found.phone ?? found.sms?.number ?? found.whatsapp ?? found.address ?? ''})`,
      })),
      ...numbers.map((found) => ({
        ...found,
        what: `emergency ${found.number} (${found.for.join(', ')})`,
      })),
    ].flatMap(({ what, confidence, conflict, sources }) => {
      const seen = lastSeen(sources);
      const why = [
        ...(!seen
          ? ['never seen with a date']
          : seen < limit
            ? [`last seen ${seen}, more than ${freshFor} days ago`]
            : []),
        ...(confidence === 'one-source' ? ['seen in one place only'] : []),
        ...(conflict ? [`conflict: ${conflict}`] : []),
      ];
      return why.length > 0 ? [{ iso2, what, why }] : [];
    }),
  ]);
}
