import type { Language } from './types.ts';

export const ar: Language = {
  tag: 'ar',
  dir: 'rtl',
  name: 'العربية',
  // The digits 0-9 that phones show (content/ar/guide.md).
  intl: 'ar-u-nu-latn',
  openGraph: 'ar_AR',
  script: 'arabic',
  spaces: true,
  alsoEnglish: 'pdf icat',
  sentence: { longest: 20, mean: 12 },
  blame:
    /كان (يجب |ينبغي )?عليك|كان يجب أن|لماذا (لم|فعلت|وافقت|قلت|سكت)|(?<!(ليس|ليست|أبدًا)( هذا| هذه)? )(ذنبك|غلطتك|خطؤك)/u,
  alphabet: { article: 'ال', unwritten: /[\u064b-\u0652\u0670\u0640]/g },
  typed: {
    apostrophe: 'parts',
    // The forms of alef, yeh and teh; hamza above and below is a mark of its own to Unicode.
    fold: [
      [/ٱ/, 'ا'],
      [/ى/, 'ي'],
      [/ة/, 'ه'],
    ],
    sounds: [
      [/[أإآءئؤعا]/, 'ا'],
      [/[ىي]/, 'ي'],
      [/[ةهح]/, 'ه'],
      [/ط/, 'ت'],
      [/[ضظذ]/, 'د'],
      [/[صث]/, 'س'],
      [/ق/, 'ك'],
      [/خ/, 'ه'],
      [/غ/, 'ج'],
      [/^ال/, ''],
    ],
  },
};
