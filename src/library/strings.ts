import type { Locale } from '#languages/locales.ts';
import { counted, fill } from '#languages/message.ts';
import type { Strings } from '#content/schemas/strings.ts';
import { dataOf } from './entries.ts';

/**
 * Gives a text of the interface: `t('part.of', { n: 2, total: 6 })`. One that counts comes in the
 * plural form of `n`.
 */
export type Translate = (key: keyof Strings, values?: Record<string, string | number>) => string;

/**
 * The translator of a language. Pages and components have that of their page: `const { t } =
 * Astro.locals;`.
 */
export async function translatorOf(locale: Locale): Promise<Translate> {
  const strings = await dataOf('strings', `${locale}/strings`);
  return (key, values) => {
    const text = strings[key];
    if (typeof text === 'string') return fill(text, values);
    const n = values?.n;
    if (typeof n !== 'number')
      throw new Error(`"${key}" counts. Expected t('${key}', { n }) with a number.`);
    return counted(text, locale, { ...values, n });
  };
}
