import type { Locale } from '#languages/locales.ts';
import { fill } from '#languages/translate.ts';
import type { Strings } from '#content/schemas/content.ts';
import { dataOf } from './entries.ts';

/** Says a word of the interface: `say('part.of', { n: 2, total: 6 })`. */
export type Say = (key: keyof Strings, values?: Record<string, string | number>) => string;

/** The interface words of a language. */
export async function wordsOf(locale: Locale): Promise<Say> {
  const strings = await dataOf('strings', `${locale}/strings`);
  return (key, values) => fill(strings[key], values);
}
