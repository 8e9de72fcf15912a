// The languages of the site, in their order on pages. To add one: its file, and a row here
// (content/README.md).
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import type { Language } from './types.ts';
import { zh } from './zh.ts';

/** The languages by the first part of their addresses and the name of their folder in content/. */
export const languages = { en, fr, es, ar, ru, zh } satisfies Record<string, Language>;
export type Locale = keyof typeof languages;
export const locales = Object.keys(languages) as Locale[];

/** What is made for each language, by its locale. */
export const inEach = <T>(make: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;

/**
 * The source language: the others are translated from it, it names countries and helplines
 * everywhere, and pages outside the languages are in it (the choice of language, the 404 page).
 */
export const sourceLocale: Locale = 'en';

/** The locale that a path segment names; throws for any other text. */
export function localeFrom(segment: string | undefined): Locale {
  const found = locales.find((locale) => locale === segment);
  if (!found)
    throw new Error(
      `Expected one of the languages ${locales.join(', ')}, found "${segment ?? ''}".`,
    );
  return found;
}
