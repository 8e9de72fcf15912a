// Texts with places for values, and the plural forms of a number.
import { once } from './format.ts';
import { languages, type Locale } from './locales.ts';

/**
 * Fills `{name}` placeholders: `fill('Part {n}', { n: 2 })` gives `Part 2`. Throws for one without
 * a value.
 */
export function fill(text: string, values: Record<string, string | number> = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`"${text}" expects a value for ${place}, and got ${JSON.stringify(values)}.`);
    return String(value);
  });
}

/**
 * A text around a number in the plural forms of its language: `{ one: '{n} minute', other: '{n}
 * minutes' }`.
 */
export type Plural = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string | undefined>> & { other: string }
>;

const rules = (locale: Locale): Intl.PluralRules =>
  once(`plural ${locale}`, () => new Intl.PluralRules(languages[locale].intl));

/** The plural forms that a language has: `one` and `other` in English, six in Arabic. */
export const pluralForms = (locale: Locale): readonly Intl.LDMLPluralRule[] =>
  rules(locale).resolvedOptions().pluralCategories;

/** The form of a number in a language. */
export const pluralForm = (locale: Locale, n: number): Intl.LDMLPluralRule =>
  rules(locale).select(n);

/**
 * The text for a number, `n`, in its plural form. The number and the word that it counts stay on
 * one line.
 */
export const counted = (
  forms: Plural,
  locale: Locale,
  values: { n: number } & Record<string, string | number>,
): string =>
  fill((forms[pluralForm(locale, values.n)] ?? forms.other).replace('{n} ', '{n}\u00a0'), values);
