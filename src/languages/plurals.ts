import { languages, type Locale } from './locales.ts';
import { once } from './translate.ts';

/** A text around a number in the plural forms of its language: `{ one: '{n} minute', other: '{n} minutes' }`. */
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
