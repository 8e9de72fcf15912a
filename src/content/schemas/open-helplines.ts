// The format of the open helpline files (/open/helplines/v1/): types, and the published JSON
// Schema. Others depend on it: within v1, keys are only added.
import { z } from 'astro/zod';
import { serviceKinds } from './helplines.ts';
import { weekdays } from './hours.ts';
import { locales, type Locale } from '#languages/locales.ts';

const date = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
  .describe(
    'A year, a year and month, or a day, as exactly as it is known: 2026, 2026-04, 2026-04-22.',
  );
const inLanguages = z.object(
  Object.fromEntries(locales.map((locale) => [locale, z.string()])) as Record<Locale, z.ZodString>,
);
const time = z.string().regex(/^([01]\d:[0-5]\d|2[0-3]:[0-5]\d|24:00)$/);

const way = z
  .object({
    by: z
      .enum(['call', 'sms', 'whatsapp', 'site'])
      .describe('Show it with its verb: a number for text messages may not be one to call.'),
    number: z.string().optional().describe('As people of the country write it.'),
    uri: z
      .string()
      .optional()
      .describe(
        'What opens it: tel:, sms: or https:. Left out for a WhatsApp number without its country.',
      ),
    write: z.string().optional().describe('The word to send in a text message.'),
    chat: z.literal(true).optional().describe('On this site one writes with somebody.'),
    charged: z.literal(true).optional().describe('A text message to it costs money.'),
  })
  .meta({ id: 'way' });

const source = z
  .object({
    url: z.string().describe('A page that shows the number.'),
    seen: date.optional().describe('The day on which we saw a copy of the page.'),
    changed: date.optional().describe('The date that the page itself has.'),
    undated: z.literal(true).optional().describe('A copy without any date.'),
    cited: date
      .optional()
      .describe('We did not open the page; another list says that it did, on this day.'),
    by: z.string().optional().describe('That other list.'),
  })
  .meta({ id: 'source' });

const evidence = {
  confidence: z
    .enum(['two-sources', 'one-source'])
    .describe('Whether two different places show the number.'),
  conflict: z
    .string()
    .optional()
    .describe(
      'What another place shows instead, in English. Tell people to check the number first.',
    ),
  lastSeen: date
    .nullable()
    .describe(
      'The newest date on which the number was seen; null where no page with it has a date. Tell people to check a number first that nobody saw for 365 days.',
    ),
  checkBy: date
    .nullable()
    .optional()
    .describe(
      'The last day on which the number may stand without "check this number first": 365 days after it was seen. null: tell people now, as nobody has seen it, or places differ.',
    ),
  sources: z.array(source).min(1),
};

const service = z
  .object({
    kind: z.enum(serviceKinds),
    name: z.string().describe('In English.'),
    localName: z.string().optional().describe('As the people of the country know it.'),
    ways: z.array(way).min(1).describe('How to reach it; those that are called stand first.'),
    hours: z
      .union([
        z.literal('always'),
        z.array(
          z.object({
            days: z
              .string()
              .regex(new RegExp(`^(daily|(${weekdays.join('|')})(-(${weekdays.join('|')}))?)$`)),
            from: time,
            to: time.describe('Earlier than from: on the next day.'),
          }),
        ),
      ])
      .optional()
      .describe('In the time of the country. Left out where no page says so.'),
    free: z.literal(true).optional().describe('It costs nothing. Left out where no page says so.'),
    for: z.enum(['children', 'everyone', 'women-and-children', 'parents']),
    ages: z.object({ from: z.int().optional(), to: z.int() }).optional(),
    region: inLanguages.optional().describe('The only part of the country where it works.'),
    languages: z.array(z.string()).optional().describe('Codes of ISO 639.'),
    interpreters: z.literal(true).optional(),
    ...evidence,
  })
  .meta({ id: 'service' });

const emergency = z
  .object({
    for: z.array(z.enum(['all', 'police', 'ambulance', 'fire'])).min(1),
    ways: z.array(way).min(1),
    ...evidence,
  })
  .meta({ id: 'emergency' });

const country = z
  .object({
    iso2: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .describe('ISO 3166-1 alpha-2.'),
    names: inLanguages,
    updated: date
      .nullable()
      .describe('The newest date of any of its numbers; null where it has none.'),
    services: z.array(service).describe('Empty where we know none.'),
    emergency: z.array(emergency).describe('Empty where we know none.'),
    removed: z
      .array(z.object({ number: z.string(), on: date }))
      .optional()
      .describe(
        'Numbers that these files once had, and the day on which each was taken out. Take them out too.',
      ),
  })
  .meta({ id: 'country' });
/** A country as the open files show it. */
export type OpenCountry = z.infer<typeof country>;
export type OpenWay = z.infer<typeof way>;

const head = {
  $schema: z.string(),
  version: z.literal(1).describe('Of this format. Within it, keys are only added.'),
  edition: z.string().describe('The edition of the site that these files are from.'),
  licence: z.string(),
  credit: z
    .string()
    .describe('The sentence of attribution: show it, and each number with its date.'),
  corrections: z
    .string()
    .optional()
    .describe('The page where a helpline, or anyone, can say that a number is wrong.'),
  updated: date.describe(
    'The newest date of any number in this file, or of the edition where it has none.',
  ),
};
/** all.json. */
const allSchema = z.object({ ...head, countries: z.array(country) });
/** <iso2>.json. */
const oneSchema = z.object({ ...head, country });
export type OpenHead = Omit<z.infer<typeof allSchema>, 'countries'>;

/** What these files are, for the people who build on them. */
export const title = 'Helplines and emergency numbers for children, by country';

/** The schema of both kinds of file, as JSON Schema 2020-12. */
export const publishedSchema = (id: string) => ({
  $id: id,
  title,
  // Of what is read: a key that is added later is no mistake.
  ...z.toJSONSchema(z.union([allSchema, oneSchema]), { target: 'draft-2020-12', io: 'input' }),
});
