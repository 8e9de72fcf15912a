import type { Locale } from '#languages/locales.ts';
import { fill } from '#languages/translate.ts';
import type { Strings } from '#content/schemas/strings.ts';
import { dataOf } from './entries.ts';

/** Gives a text of the interface: `t('part.of', { n: 2, total: 6 })`. */
export type Translate = (key: keyof Strings, values?: Record<string, string | number>) => string;

/** The translator of a language. Pages and components have that of their page: `const { t } = Astro.locals;`. */
export async function translatorOf(locale: Locale): Promise<Translate> {
  const strings = await dataOf('strings', `${locale}/strings`);
  return (key, values) => fill(strings[key], values);
}
