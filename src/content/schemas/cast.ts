// Which child stands where.
import { z } from 'astro/zod';
import { adultDoors } from './pages.ts';
import { key } from './fields.ts';

/** A child for each of these. */
const oneFor = <Name extends string>(names: readonly Name[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, key])) as Record<Name, typeof key>);

/** content/shared/cast.yaml: place -> name of a child; checks/cast.ts checks that each is drawn. */
export const castSchema = z.strictObject({
  doors: oneFor(adultDoors),
  sections: z.record(key, key),
  poster: z.array(key).length(4, 'must have four names: so many stand on the poster'),
  search: key,
});
