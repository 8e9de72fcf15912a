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
import { fit, random, type Row, type Settings } from './regression.ts';

/**
 * Chosen by cross-validation over the examples (docs/decisions/20-a-cry-is-heard-by-examples.md).
 */
const settings: Settings = { l2: 1e-3, passes: 24, rate: 0.15, seed: 1 };

/**
 * What is added to every score of a language, so that one threshold fits all: chosen on the queries
 * kept back, so that in each at most one in six hard harmless ones is taken for a cry.
 */
const bias = { en: 0.15, fr: 0.15, es: -0.1, ar: 0.05, ru: 0.15, zh: 0.25 };

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

/** A number in [0, 1) for a text, always the same (FNV-1a). */
function chanceOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return random(hash)();
}

/**
 * Examples in pairs, in one line: children tell several things at once. One of each is a cry for
 * half of them. Which pairs there are hangs on their texts alone: one example more moves two or
 * three others, and none of another language.
 */
function joined(examples: readonly Example[]): Example[] {
  const own = examples.filter(({ weight }) => weight === 1);
  const harmless = own
    .filter(({ label }) => label === 0)
    .map(({ text }) => ({ text, at: chanceOf(text) }))
    .sort((a, b) => a.at - b.at);
  return own.flatMap(({ text, label }): Example[] => {
    const chance = chanceOf(`${text}+`);
    if (chance < 0.5) return [];
    const at = chance * 2 - 1;
    const other = (harmless.find((one) => one.at >= at) ?? harmless[0])?.text ?? '';
    const both = chanceOf(`${text}-`) < 0.5 ? [text, other] : [other, text];
    return [{ text: both.join(' '), label, weight: 0.5 }];
  });
}

/** The models of all languages, as the browser gets them. */
export async function train(content: Content): Promise<Record<Locale, Packed>> {
  const rows: Row[] = [];
  for (const locale of locales) {
    const examples = examplesOf(content, locale);
    rows.push(...(await rowsOf(content, locale, [...examples, ...joined(examples)])));
  }
  const weights = fit(rows, places, settings);
  const table = packed(weights.subarray(sharedAt, sharedAt + shared));
  return Object.fromEntries(
    locales.map((locale) => [
      locale,
      {
        bias: Number(((weights[biasAt(locale)] ?? 0) + bias[locale]).toFixed(3)),
        shared: table,
        own: packed(weights.subarray(ownAt(locale), ownAt(locale) + ownPlaces)),
      },
    ]),
  ) as Record<Locale, Packed>;
}
