// The languages of the site. Nothing here is a word to read but the languages' own names.

export const locales = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;
export type Locale = (typeof locales)[number];
/** The language of the pages outside every language: the choice of language, and an address that is not there. */
export const rootLocale: Locale = 'en';

export interface Language {
  /** The value of `html lang` and of `hreflang` (BCP 47). */
  tag: string;
  dir: 'ltr' | 'rtl';
  /** The language's name in the language itself. */
  name: string;
  /** What Intl gets: Arabic keeps the digits 0-9 that phones show (content/ar/guide.md). */
  intl: string;
  /** Which font files a page of this language loads (astro.config.mjs). */
  script: 'latin' | 'cyrillic' | 'arabic' | 'han';
  /** Open Graph's name of the language and region-free territory. */
  openGraph: string;
}

export const languages: Record<Locale, Language> = {
  en: {
    tag: 'en',
    dir: 'ltr',
    name: 'English',
    intl: 'en-GB',
    script: 'latin',
    openGraph: 'en_GB',
  },
  fr: { tag: 'fr', dir: 'ltr', name: 'Français', intl: 'fr', script: 'latin', openGraph: 'fr_FR' },
  es: { tag: 'es', dir: 'ltr', name: 'Español', intl: 'es', script: 'latin', openGraph: 'es_ES' },
  ar: {
    tag: 'ar',
    dir: 'rtl',
    name: 'العربية',
    intl: 'ar-u-nu-latn',
    script: 'arabic',
    openGraph: 'ar_AR',
  },
  ru: {
    tag: 'ru',
    dir: 'ltr',
    name: 'Русский',
    intl: 'ru',
    script: 'cyrillic',
    openGraph: 'ru_RU',
  },
  zh: {
    tag: 'zh-Hans',
    dir: 'ltr',
    name: '中文',
    intl: 'zh-Hans',
    script: 'han',
    openGraph: 'zh_CN',
  },
};

/** The locale that a path segment names; throws for any other text. */
export function localeFrom(segment: string | undefined): Locale {
  const found = locales.find((locale) => locale === segment);
  if (!found)
    throw new Error(`Expected one of the languages ${locales.join(', ')}, found "${segment}".`);
  return found;
}
