// Trains the model for cries for help: one for all languages, with shared weights for classes and
// weights for words in each language.
import { languages, locales, type Locale } from '#languages/locales.ts';
import {
  featuresOf,
  ownCounts,
  ownPlaces,
  pairCounts,
  sharedPlaces,
} from '#search/read/cry/features.ts';
import type { Packed } from '#search/read/cry/model.ts';
import type { Content } from '#content/read.ts';
import { cryClasses } from '#content/schemas/cries.ts';
import { examplesOf, readerOf, type Example } from './examples.ts';
import { packed } from './weights.ts';
import { fit, type Row, type Settings } from './regression.ts';

/**
 * Chosen by cross-validation over the examples (docs/decisions/20-a-cry-is-heard-by-examples.md).
 */
const settings: Settings = { l2: 1e-3, passes: 12, rate: 0.1, seed: 1 };

const classes = cryClasses.length;
const shared = sharedPlaces(classes);
/**
 * The layout of the weights: one bias for each language, then the shared table, then a table for
 * each language.
 */
const biasAt = (locale: Locale): number => locales.indexOf(locale);
const sharedAt = locales.length;
const ownAt = (locale: Locale): number => sharedAt + shared + locales.indexOf(locale) * ownPlaces;
const places = sharedAt + shared + locales.length * ownPlaces;

/** An example as a row of the regression. */
async function rowsOf(
  content: Content,
  locale: Locale,
  examples: readonly Example[],
): Promise<Row[]> {
  const read = await readerOf(content, locale);
  return examples.map(({ text, label, weight }) => {
    const { alone, pairs, own } = featuresOf(read(text), classes, languages[locale].spaces);
    const row: Row = { places: [biasAt(locale)], values: [1], label, weight };
    const add = (from: number, places: readonly number[], counts: number): void => {
      for (const place of places) {
        row.places.push(from + place);
        row.values.push(counts);
      }
    };
    add(sharedAt, alone, 1);
    add(sharedAt, pairs, pairCounts);
    add(ownAt(locale), own, ownCounts(own.length));
    return row;
  });
}

/** The models of all languages, as the browser gets them. */
export async function train(content: Content): Promise<Record<Locale, Packed>> {
  const rows: Row[] = [];
  for (const locale of locales)
    rows.push(...(await rowsOf(content, locale, examplesOf(content, locale))));
  const weights = fit(rows, places, settings);
  const table = packed(weights.subarray(sharedAt, sharedAt + shared));
  return Object.fromEntries(
    locales.map((locale) => [
      locale,
      {
        bias: Number((weights[biasAt(locale)] ?? 0).toFixed(3)),
        shared: table,
        own: packed(weights.subarray(ownAt(locale), ownAt(locale) + ownPlaces)),
      },
    ]),
  ) as Record<Locale, Packed>;
}
