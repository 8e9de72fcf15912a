// Every country and territory with a page, and the names that people use for it:
// content/shared/countries.yaml, content/<language>/country-names.yaml and capitals.yaml.
import { z } from 'astro/zod';

const name = z
  .string({ error: 'must be a name; put it in quotes' })
  .trim()
  .min(1, 'is empty: write a name, or leave it out');
const own = z.record(z.string(), z.array(name));
const count = (many: number, what: string) =>
  own.refine((found) => Object.keys(found).length === many, {
    error: ({ input }) =>
      `must be the ${many} ${what}; found ${Object.keys(input as object).length}`,
  });

/** content/shared/countries.yaml: two letters -> names in the languages of the country itself. */
export const countriesSchema = z.strictObject({
  members: count(193, 'member states of the United Nations'),
  observers: count(2, 'observer states'),
  territories: own,
});
/**
 * content/<language>/country-names.yaml: two letters, or those of several countries that a name may
 * mean -> names.
 */
export const countryNamesSchema = z.record(
  z.string(),
  z.array(name).min(1, 'is empty: write a name, or leave the country out'),
);
/** content/<language>/capitals.yaml: two letters -> cities; none where the country has its name. */
export const capitalsSchema = own;
