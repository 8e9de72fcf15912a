// The languages as libraries name them, by three letters (ISO 639-3).
import type { Locale } from './locales.ts';

export const threeLetters: Readonly<Record<Locale, string>> = {
  en: 'eng',
  fr: 'fra',
  es: 'spa',
  ar: 'ara',
  ru: 'rus',
  zh: 'zho',
};
