// Every number that the site shows or has shown: content/shared/shown-numbers.yaml.
import { z } from 'astro/zod';
import { date, quoted } from './evidence.ts';

const iso2 = z.string(quoted('no')).regex(/^[a-z]{2}$/, {
  error: 'must be the two small letters of a country: ke',
});
const number = z.string(quoted('116 111'));

/** content/shared/shown-numbers.yaml. */
export const shownNumbersSchema = z.strictObject({
  shown: z.record(iso2, z.array(number).min(1)),
  removed: z.array(z.strictObject({ iso2, number, on: date })),
});
